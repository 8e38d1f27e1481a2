import type { ChildProcess } from "node:child_process";
import { answerParent, connectChild, type Methods } from "@/lib/child-calls";
import type { Device, DeviceChoice, Generated, GenerateRequest, GenerationEngine } from "@/lib/engine/types";
import { AppError } from "@/lib/errors";

/** What an engine process is told to load, once and before anything else. */
export interface OpenRequest {
  /** of a checkpoint in Hugging Face layout */
  directory: string;
  device: DeviceChoice;
  threads: number;
  /** conversations that keep their keys and values at the same time */
  slots: number;
}

export interface EngineStats {
  /** tokens drawn and tokens fed since the start */
  drawn: number;
  fed: number;
}

/** An engine as the process that runs graphs holds it. */
export interface ServedEngine extends GenerationEngine {
  stats(): EngineStats | Promise<EngineStats>;
}

type EngineMethods = {
  open(request: OpenRequest): Promise<{ device: Device }>;
  generate(request: GenerateRequest): Promise<Generated>;
  release(params: { conversation: string }): void;
  stats(params: null): EngineStats | Promise<EngineStats>;
  close(params: null): Promise<void>;
};

/** Answer a parent's calls with an engine, until the parent is gone. */
export function serveEngine(openEngine: (request: OpenRequest) => Promise<ServedEngine>): void {
  // Signals go to whole process groups; this process ends with its parent, which stores what is still generated.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  let engine: ServedEngine | null = null;
  const require = () => {
    if (!engine) throw new Error("No checkpoint was opened");
    return engine;
  };
  answerParent<EngineMethods & Methods>({
    async open(request) {
      engine = await openEngine(request);
      return { device: engine.device };
    },
    generate: (request) => require().generate(request),
    release: ({ conversation }) => require().release(conversation),
    stats: () => require().stats(),
    close: async () => {
      await engine?.close();
      engine = null;
    },
  });
}

/** An engine in another process. */
export interface RemoteEngine extends ServedEngineClient {
  /** false once the process is gone: every call then says how it ended */
  isAlive(): boolean;
}

interface ServedEngineClient extends GenerationEngine {
  stats(): Promise<EngineStats>;
}

/**
 * Open a checkpoint in a forked child.
 *
 * @param child runs `serveEngine`, its channel serialises in the advanced way
 * @throws {AppError} what opening threw, or UNAVAILABLE with how the child died
 */
export async function connectEngine(child: ChildProcess, request: OpenRequest): Promise<RemoteEngine> {
  let device: Device | DeviceChoice = request.device;
  const calls = connectChild<EngineMethods & Methods>(child, (how) => describeDeath(how, device));
  const opened = await calls.call("open", request);
  device = opened.device;
  return {
    device: opened.device,
    generate: (asked) => calls.call("generate", asked),
    release: (conversation) => {
      // Nobody waits for it, and a dead process has nothing left to release.
      calls.call("release", { conversation }).catch(() => undefined);
    },
    stats: () => calls.call("stats", null),
    async close() {
      if (calls.isAlive()) await calls.call("close", null);
      child.kill("SIGKILL");
      await calls.ended;
    },
    isAlive: calls.isAlive,
  };
}

function describeDeath(how: string, device: string): AppError {
  const cause = /SIGKILL/.test(how)
    ? "most likely memory ran out. Resume it with fewer trajectories at once, or on another device"
    : "its native code failed. Resume the run, or choose another device";
  return new AppError("UNAVAILABLE", `The engine process on device ${device} ended with ${how}: ${cause}`);
}
