import { execFile } from "node:child_process";
import { join } from "node:path";
import { input } from "@/lib/engine/autodiff/graph";
import { matMul } from "@/lib/engine/autodiff/ops";
import { emitModel } from "@/lib/engine/onnx/emit";
import type { Device } from "@/lib/engine/types";

/** What a process that tried a device has to say. */
export type ProbeResult =
  | {
      ok: true;
      /** of ONNX Runtime */
      version: string;
      /** device files that it held open; null where the system does not say */
      hardware: string[] | null;
      /** drivers that it had loaded */
      drivers: string[];
    }
  | {
      ok: false;
      /** all that it wrote, native libraries included, or how it ended */
      output: string;
    };

export type Probe = (device: Device) => Promise<ProbeResult>;

const PROGRAM = "lib/engine/runtime/probe-device.mjs";
const TIME_LIMIT_MS = 30_000;
const EXPECTED = 16; // 4 x 2 x 2

/**
 * Try a device in a process of its own.
 *
 * @param env of that process; this one's unless given
 */
export function probeDevice(device: Device, env?: NodeJS.ProcessEnv): Promise<ProbeResult> {
  const a = input("a", [4, 4]);
  const model = Buffer.from(emitModel({ y: matMul(a, a) }, device)).toString("base64");
  const args = [join(process.cwd(), PROGRAM), device, model];
  return new Promise((resolve) => {
    const options = { timeout: TIME_LIMIT_MS, killSignal: "SIGKILL", ...(env && { env }) } as const;
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (!error) resolve(readAnswer(stdout));
      else if (error.killed) resolve({ ok: false, output: `no answer within ${TIME_LIMIT_MS / 1000} s` });
      else if (error.signal) resolve({ ok: false, output: `ended with ${error.signal}\n${stderr}` });
      else resolve({ ok: false, output: stderr || error.message });
    });
  });
}

function readAnswer(text: string): ProbeResult {
  const { value, ...found } = JSON.parse(text) as { value: number } & Omit<
    Extract<ProbeResult, { ok: true }>,
    "ok"
  >;
  // Seen with broken drivers: everything runs, and the numbers are wrong.
  if (value !== EXPECTED) return { ok: false, output: `computed ${value} where ${EXPECTED} is right` };
  return { ok: true, ...found };
}
