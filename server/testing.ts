import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type LlamaConfig, parameterShapes } from "@/lib/engine/checkpoint/config";
import { writeCheckpoint } from "@/lib/engine/checkpoint/directory";
import { trainBpe } from "@/lib/engine/tokenizer/bpe";
import {
  COMPACT_SPECIAL_TOKENS,
  COMPACT_TEMPLATE,
  compactTokenizerConfig,
} from "@/lib/engine/tokenizer/compact";
import { loadTokenizer } from "@/lib/engine/tokenizer/tokenizer";
import type { GenerationEngine } from "@/lib/engine/types";
import { createRng } from "@/lib/rng";
import type { Engines } from "@/server/jobs/types";
import { LOCAL_ACTOR, type ServiceContext } from "@/server/services/context";

/** A service context with all rights, for tests. */
export function testContext(db: Database): ServiceContext {
  return { db, actor: LOCAL_ACTOR };
}

/** Start a real worker process on a database. */
export function startWorker(
  url: string,
  env: Record<string, string> = {},
): {
  child: ChildProcess;
  kill: (signal: NodeJS.Signals) => Promise<void>;
} {
  const child = spawn(process.execPath, ["--import", "tsx", "server/worker/main.ts"], {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "ignore", "inherit"],
    // A group of its own: a kill must reach what the worker started, too. Without the loader's command line in
    // between, which ends a child that does not answer a signal within 60 ms.
    detached: true,
  });
  return {
    child,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
      process.kill(-child.pid, signal);
      await once(child, "exit");
    },
  };
}

/** Wait until `isTrue`, asking often; a test that waits in vain says for what. */
export async function waitFor(
  what: string,
  isTrue: () => Promise<boolean>,
  timeoutMs = 90_000,
): Promise<number> {
  const start = performance.now();
  while (!(await isTrue())) {
    if (performance.now() - start > timeoutMs) throw new Error(`Waited ${timeoutMs} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return performance.now() - start;
}

/** What every trajectory of a run is, without ids, times and worker: equal seeds must make this equal. */
export async function digestRun(db: Database, runId: string): Promise<string[]> {
  const rows = await db.execute<{ line: string }>(sql`
    select concat_ws('|', t.task_key, t.attempt, t.status, t.outcome, t.ended_by, t.turns, t.reward, t.score, t.opening_hash,
      (select md5(string_agg(concat_ws('~', u.turn, u.agent_text, u.action, u.reply_shown, u.reward, u.verdicts), '#' order by u.turn))
       from turns u where u.trajectory_id = t.id)) as line
    from trajectories t where t.run_id = ${runId} and t.counted
    order by t.task_key collate "C", t.attempt`);
  return rows.map(({ line }) => line);
}

/** For jobs that play no checkpoint. */
export const NO_ENGINES: Engines = {
  open: () => Promise.reject(new Error("This test has no engine")),
};

const TINY: Omit<LlamaConfig, "vocabSize"> = {
  ...{ width: 8, layers: 1, heads: 2, kvHeads: 1, headWidth: 4, feedForward: 8, contextLength: 256 },
  ...{ ropeTheta: 10_000, normEps: 1e-5, tied: true, bosId: null, eosIds: [1], padId: 0 },
};

const tinyTokenizer = () =>
  trainBpe(["guess 0123456789 exact partial"], {
    vocabSize: 270,
    specialTokens: [...COMPACT_SPECIAL_TOKENS],
  });

/** Write a small checkpoint with random weights; another seed gives other content. */
export async function writeTinyCheckpoint(directory: string, seed = "1"): Promise<void> {
  const rng = createRng(seed);
  const config = { ...TINY, vocabSize: 270 };
  const weights = new Map(
    [...parameterShapes(config)].map(([name, shape]) => [
      name,
      Float32Array.from({ length: shape.reduce((n, d) => n * d, 1) }, () => rng.next() - 0.5),
    ]),
  );
  await writeCheckpoint(
    directory,
    {
      ...{
        config,
        weights,
        tokenizer: tinyTokenizer(),
        chatTemplate: COMPACT_TEMPLATE,
        generationConfig: {},
      },
      tokenizerConfig: compactTokenizerConfig({ contextLength: config.contextLength }),
    },
    { dtype: "F32" },
  );
}

/**
 * An engine that says what `say` makes of the noise's name, in the tokens of the tiny checkpoint. Answers come in
 * another order than they were asked for.
 */
export function fakeEngine(
  say: (noise: string, ids: readonly number[]) => string | "context_full",
): GenerationEngine & { live: Set<string>; asked: number } {
  const tokenizer = loadTokenizer(
    tinyTokenizer(),
    compactTokenizerConfig({ contextLength: TINY.contextLength }),
  );
  const live = new Set<string>();
  return {
    ...{ device: "cpu" as const, live, asked: 0 },
    async generate({ conversation, ids, noise }) {
      live.add(conversation);
      this.asked++;
      const wait = createRng(noise).int(0, 3);
      await new Promise((resolve) => setTimeout(resolve, wait));
      const text = say(noise, ids);
      if (text === "context_full") return { tokens: [], logps: [], sampledLogps: [], stop: "context_full" };
      const tokens = [...tokenizer.encode(text), 1];
      return {
        tokens,
        logps: tokens.map((id) => -id / 100),
        sampledLogps: tokens.map((id) => -id / 200),
        stop: "end_of_turn",
      };
    },
    release: (conversation) => void live.delete(conversation),
    close: () => Promise.resolve(),
  };
}
