import { expect, test } from "vitest";
import type { Probe } from "@/lib/engine/runtime/probe";
import { DEVICES } from "@/lib/engine/types";
import { describeOnnxRuntime, examineOnnxRuntime } from "@/scripts/paprika/examine-onnxruntime";

test("each device stands in a line of its own, with its driver or the reason why not", async () => {
  const probe: Probe = async (device) =>
    device === "cuda"
      ? { ok: false, output: "libonnxruntime_providers_shared.so: cannot open shared object file" }
      : {
          ...{ ok: true, version: "1.30.0", hardware: [] },
          drivers: device === "webgpu" ? ["libvk_swiftshader.so"] : [],
        };
  expect(describeOnnxRuntime(await examineOnnxRuntime(probe))).toEqual([
    ["onnxruntime", "1.30.0"],
    ["  cpu", "usable"],
    ["  webgpu", "usable through libvk_swiftshader.so, on the processor: for tests, auto never takes it"],
    [
      "  cuda",
      expect.stringMatching(/^not usable: the CUDA provider is not part .+ONNXRUNTIME_NODE_INSTALL=cuda12/),
    ],
  ]);
});

test("a library that cannot be loaded is said to be so", async () => {
  const found = await examineOnnxRuntime(async () => ({ ok: false, output: "Error: no such module" }));
  expect(found.version).toBeNull();
  expect(describeOnnxRuntime(found)).toContainEqual(["onnxruntime", "cannot be loaded"]);
  expect(describeOnnxRuntime(found)).toContainEqual(["  cpu", "not usable: Error: no such module"]);
});

test("on this machine the processor is usable, and whatever is not has its reason", async () => {
  const { version, devices } = await examineOnnxRuntime();
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(devices.map(({ device }) => device)).toEqual([...DEVICES]);
  expect(devices[0]).toMatchObject({ device: "cpu", usable: true, reason: null });
  for (const { usable, reason } of devices) expect(usable).toBe(reason === null);
});
