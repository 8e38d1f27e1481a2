import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSafetensors, writeSafetensors } from "@/lib/engine/checkpoint/safetensors";
import type { TrainerState } from "@/lib/engine/train/trainer";

const NAME = /^update-(\d+)\.safetensors$/;
const isMoment = (name: string) => /^[mv]\./.test(name);

/** Write the state after `done` updates; a kill at any moment leaves either this one or the one before. */
export async function saveState(
  dir: string,
  done: number,
  {
    weights,
    moments,
  }: { weights: ReadonlyMap<string, Float32Array>; moments: ReadonlyMap<string, Float32Array> },
): Promise<void> {
  await mkdir(dir, { recursive: true });
  const tensors = new Map(
    [...weights, ...moments].map(([name, data]) => [name, { shape: [data.length], data }] as const),
  );
  const name = `update-${String(done).padStart(6, "0")}.safetensors`;
  await writeFile(join(dir, `${name}.partial`), writeSafetensors(tensors, { dtype: "F32" }));
  await rename(join(dir, `${name}.partial`), join(dir, name));
  for (const other of await readdir(dir)) if (NAME.test(other) && other < name) await rm(join(dir, other));
}

/** @returns the latest state, null when there is none */
export async function loadState(dir: string): Promise<{ done: number; state: TrainerState } | null> {
  const names = (await readdir(dir).catch(() => [])).filter((name) => NAME.test(name)).sort();
  const latest = names.at(-1);
  if (latest === undefined) return null;
  const stored = readSafetensors(await readFile(join(dir, latest)), latest);
  const entries = [...stored].map(([name, { data }]) => [name, data] as const);
  return {
    done: Number(NAME.exec(latest)![1]),
    state: {
      weights: new Map(entries.filter(([name]) => !isMoment(name))),
      moments: new Map(entries.filter(([name]) => isMoment(name))),
    },
  };
}
