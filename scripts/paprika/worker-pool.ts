import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle, WORKER_BUNDLES } from "@/scripts/build.mjs";
import { ROOT } from "@/scripts/paths.mjs";
import { Child, stopChildren } from "@/scripts/processes.mjs";
import { findStartTime, listLiveRecords } from "@/scripts/records.mjs";

export interface WorkerPool {
  pids(): number[];
  /** each stores what it has played and gives its shard back */
  stop(): Promise<void>;
}

export interface PoolOptions {
  url: string;
  runDir: string;
  count: number;
  /** a worker that keeps ending; without the others this says that nothing will come */
  onGiveUp: (reason: string) => void;
}

const ROLE = "cli-worker";

/** Worker processes of this command. They end by themselves when it is killed: its pipe to them closes. */
export async function startWorkers({ url, runDir, count, onGiveUp }: PoolOptions): Promise<WorkerPool> {
  const folder = prepareFolder();
  await bundle({ names: WORKER_BUNDLES, outdir: folder });
  const children = Array.from(
    { length: count },
    (_, i) =>
      new Child({
        name: `${ROLE}-${i + 1}`,
        args: ["--enable-source-maps", join(folder, "worker.js")],
        prepareEnv: () => ({ LOG_LEVEL: "warn", ...process.env, NODE_ENV: "production", DATABASE_URL: url }),
        runDir,
        logFile: null,
        onGiveUp: (how) => onGiveUp(`worker ${i + 1} keeps ending (${how})`),
      }),
  );
  await Promise.all(children.map((child) => child.start()));
  return {
    pids: () => listLiveRecords(runDir, `child-${ROLE}`).map(({ pid }) => pid),
    async stop() {
      await stopChildren(children);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A bundle of this process's own: another command's workers may be starting from theirs. */
function prepareFolder(): string {
  const parent = join(ROOT, "dist/cli");
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (findStartTime(Number(name)) === null) rmSync(join(parent, name), { recursive: true, force: true });
  }
  return join(parent, String(process.pid));
}
