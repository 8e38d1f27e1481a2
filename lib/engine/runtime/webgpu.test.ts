import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type DeviceRun, trainAndGenerate } from "@/lib/engine/fixtures/train-and-generate";
import { findSoftwareVulkan } from "@/scripts/software-vulkan";

const folder = mkdtempSync(join(tmpdir(), "paprika-webgpu-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = "lib/engine/fixtures/train-and-generate.ts";
// A software driver translates every shader by itself: a third of a minute on two quiet cores.
const TIME_LIMIT_MS = 300_000;

/** Operators by the provider that ran them, from the profiles of all programs. */
function countOperators(prefix: string): Map<string, Set<string>> {
  const byProvider = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).filter((name) => name.startsWith(prefix))) {
    const events = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
      cat: string;
      name: string;
      args?: { provider?: string; op_name: string };
    }[];
    for (const { cat, name, args } of events) {
      if (cat !== "Node" || !name.endsWith("_kernel_time") || !args?.provider) continue;
      const operators = byProvider.get(args.provider) ?? new Set();
      byProvider.set(args.provider, operators.add(args.op_name));
    }
  }
  return byProvider;
}

test("WebGPU trains and generates as the processor does, with every operator on the device", {
  timeout: TIME_LIMIT_MS,
}, async (context) => {
  const found = await findSoftwareVulkan();
  if ("reason" in found) return context.skip(found.reason);
  const args = ["--import", "tsx", PROGRAM, "webgpu", join(folder, "webgpu")];
  const text = execFileSync(process.execPath, args, {
    env: found.env,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    timeout: TIME_LIMIT_MS,
  });
  const webgpu = JSON.parse(text) as DeviceRun;
  const cpu = await trainAndGenerate("cpu", join(folder, "cpu"));

  for (const [step, loss] of cpu.losses.entries()) {
    expect(Math.abs(webgpu.losses[step]! / loss - 1), `loss of step ${step}`).toBeLessThan(1e-4);
    const norm = cpu.gradientNorms[step]!;
    expect(Math.abs(webgpu.gradientNorms[step]! / norm - 1), `norm of step ${step}`).toBeLessThan(1e-4);
  }
  for (const [name, values] of Object.entries(cpu.weights)) {
    const apart = values.map((value, i) => Math.abs(value - webgpu.weights[name]![i]!));
    expect(Math.max(...apart), name).toBeLessThan(1e-3);
  }
  for (const [row, { tokens, logps }] of cpu.generated.entries()) {
    expect(webgpu.generated[row]!.tokens).toEqual(tokens);
    for (const [i, logp] of logps.entries())
      expect(Math.abs(webgpu.generated[row]!.logps[i]! - logp)).toBeLessThan(1e-3);
  }

  const operators = countOperators("webgpu");
  expect([...operators.keys()]).toEqual(["WebGpuExecutionProvider"]);
  expect(operators.get("WebGpuExecutionProvider")!.size).toBeGreaterThan(15);
});
