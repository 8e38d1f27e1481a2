import { type ChildProcess, fork } from "node:child_process";
import { connectEngine, type OpenRequest, type RemoteEngine } from "@/lib/engine/runtime/protocol";
import { AppError } from "@/lib/errors";
import type { Engines } from "@/server/jobs/types";
import { locateEntry } from "@/server/services/child-entry";

const IDLE_MS = 60_000;

export interface EngineHostOptions {
  /** starts a process that runs `serveEngine` */
  fork: () => ChildProcess;
  /** threads for the graphs; asked for each time a checkpoint is loaded */
  countThreads: () => Promise<number>;
  idleMs?: number;
}

export interface EngineHost extends Engines {
  close(): Promise<void>;
}

/** Errors of one request, after which the engine goes on: it was wrong, or its conversation was released. */
const CALLERS_FAULT = new Set<string>(["BAD_REQUEST", "CONFLICT"]);

interface Hosted {
  key: string;
  engine: RemoteEngine;
  /** a device that was lost is not found again by the process that lost it */
  isBroken?: boolean;
  idle?: NodeJS.Timeout;
}

/** The product's own entry of an engine process. Graphs run there, because a native abort cannot be caught. */
export function forkEngine(): ChildProcess {
  const { path, execArgv } = locateEntry("engine");
  return fork(path, [], {
    execArgv,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/**
 * The one engine process of a worker: kept from shard to shard of the same checkpoint, replaced for another one, ended
 * when nobody has used it for a while, started again after a death.
 */
export function createEngineHost({ fork, countThreads, idleMs = IDLE_MS }: EngineHostOptions): EngineHost {
  let hosted: Hosted | null = null;

  const drop = async () => {
    const leaving = hosted;
    hosted = null;
    clearTimeout(leaving?.idle);
    await leaving?.engine.close();
  };

  const start = async (request: OpenRequest): Promise<RemoteEngine> => {
    const child = fork();
    try {
      return await connectEngine(child, request);
    } catch (error) {
      child.kill("SIGKILL");
      throw error;
    }
  };

  return {
    async open(request) {
      const key = JSON.stringify(request);
      if (hosted?.key !== key || hosted.isBroken || !hosted.engine.isAlive()) {
        await drop();
        hosted = { key, engine: await start({ ...request, threads: await countThreads() }) };
      }
      const own = hosted;
      clearTimeout(own.idle);
      return {
        device: own.engine.device,
        async generate(asked) {
          try {
            return await own.engine.generate(asked);
          } catch (error) {
            own.isBroken ||= !(error instanceof AppError && CALLERS_FAULT.has(error.code));
            throw error;
          }
        },
        release: (conversation) => own.engine.release(conversation),
        async close() {
          if (hosted === own) own.idle = setTimeout(() => void drop(), idleMs).unref();
        },
      };
    },
    close: drop,
  };
}
