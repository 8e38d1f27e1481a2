import { describe, expect, test } from "vitest";
import { chooseDevice, examineDevice, examineDevices } from "@/lib/engine/runtime/devices";
import { type Probe, type ProbeResult, probeDevice } from "@/lib/engine/runtime/probe";
import { DEVICES, type Device } from "@/lib/engine/types";

const works = (hardware: string[], drivers: string[] = []): ProbeResult => ({
  ...{ ok: true, version: "1.2.3", hardware, drivers },
});
const fails = (output: string): ProbeResult => ({ ok: false, output });

/** A machine on which devices that are not named fail. */
const machine =
  (results: Partial<Record<Device, ProbeResult>>): Probe =>
  async (device) =>
    results[device] ?? fails("Error: nothing here");

const real = works(["/dev/dri/renderD128"]);
const software = works([], ["libvk_swiftshader.so"]);

describe("auto", () => {
  test.each([
    ["CUDA before WebGPU", { cuda: works(["/dev/nvidia0"]), webgpu: real }, "cuda"],
    ["WebGPU on a real GPU", { webgpu: real }, "webgpu"],
    ["the processor rather than a software driver", { webgpu: software }, "cpu"],
    ["the processor where nothing else works", {}, "cpu"],
  ] as const)("takes %s", async (_, results, expected) => {
    expect(await chooseDevice("auto", machine(results))).toBe(expected);
  });
});

test("a device that is named is taken, on software too, or refused with its reason", async () => {
  expect(await chooseDevice("webgpu", machine({ webgpu: software }))).toBe("webgpu");
  await expect(
    chooseDevice("webgpu", machine({ webgpu: fails("vkCreateInstance: Found no drivers!") })),
  ).rejects.toMatchObject({
    code: "UNAVAILABLE",
    message: expect.stringMatching(/^Device webgpu is not usable: the Vulkan loader found no driver: .+/),
  });
});

describe("what native libraries say becomes one sentence with its remedy", () => {
  test.each([
    [
      "webgpu",
      "Warning: Couldn't load Vulkan: libvulkan.so.1: cannot open\nError: No supported adapters",
      "libvulkan1",
    ],
    ["webgpu", "Error: Failed to get a WebGPU adapter: No supported adapters\n", "no GPU adapter"],
    [
      "cuda",
      "libonnxruntime_providers_shared.so: cannot open shared object",
      "ONNXRUNTIME_NODE_INSTALL=cuda12",
    ],
    [
      "cuda",
      "libcudnn.so.9: cannot open shared object file: No such file",
      "the library libcudnn.so.9 is missing",
    ],
    ["cuda", "CUDA failure 100: no CUDA-capable device is detected", "no NVIDIA GPU"],
    ["cuda", "ended with SIGSEGV\n", "ended with SIGSEGV"],
    ["cpu", "/a/b.js:4\n   ^\n\nTypeError: x is not a function\n  at y", "TypeError: x is not a function"],
    ["cpu", "", "it gave no reason"],
  ] as const)("%s: %j", async (device, output, expected) => {
    const found = await examineDevice(device, machine({ [device]: fails(output) }));
    expect(found).toMatchObject({ device, usable: false, version: null });
    expect(found.reason).toContain(expected);
    expect(found.reason).not.toContain("\n");
  });
});

describe("on this machine", () => {
  test("every device is either usable or has a reason, and the processor is usable", async () => {
    const found = await examineDevices();
    expect(found.map(({ device }) => device)).toEqual([...DEVICES]);
    for (const { usable, reason, version } of found) {
      expect(usable).toBe(reason === null);
      expect(usable).toBe(version !== null);
    }
    expect(found[0]).toMatchObject({ device: "cpu", usable: true, isHardware: true });
  });

  test("a process that cannot load the library costs nobody else anything", async () => {
    const result = await probeDevice("cpu", { NODE_ENV: "test", NODE_OPTIONS: "--require /nowhere.cjs" });
    expect(result).toMatchObject({ ok: false, output: expect.stringContaining("/nowhere.cjs") });
  });
});
