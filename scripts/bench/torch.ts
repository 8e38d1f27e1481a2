import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "@/scripts/paths.mjs";

const run = promisify(execFile);

/** What PyTorch and transformers there are; null where Python cannot import them. */
export interface Torch {
  torch: string;
  transformers: string;
}

const FIND = `import json, torch, transformers
print(json.dumps({"torch": torch.__version__, "transformers": transformers.__version__}))`;

export async function findTorch(): Promise<Torch | null> {
  try {
    return JSON.parse((await run("python3", ["-c", FIND], { timeout: 120_000 })).stdout) as Torch;
  } catch {
    return null; // no Python, or one without them: a comparison is never required
  }
}

/** Call one of the Python programs beside this file. */
export async function askTorch<T>(
  program: string,
  sizes: Record<string, number | boolean>,
  signal: AbortSignal,
): Promise<T> {
  const path = join(ROOT, "scripts/bench", program);
  return JSON.parse((await run("python3", [path, JSON.stringify(sizes)], { signal })).stdout) as T;
}

export const nameTorch = ({ torch, transformers }: Torch, mode: string) =>
  `PyTorch ${torch}, transformers ${transformers}, ${mode}`;
export const NO_TORCH = "PyTorch is not installed here";
