import type { Database } from "@/db/client";
import type { DeviceChoice } from "@/lib/domain/words";
import type { GenerationEngine } from "@/lib/engine/types";
import type { RunShard } from "@/server/services/queue";

/** Why a job stopped before its end; the loop turns it into a release. */
export type StopReason = "pause" | "cancel" | "shutdown" | "lease_lost";

/** Loads checkpoints to generate with. The engine that it gives is to be closed when the work is done. */
export interface Engines {
  /** @throws {AppError} when the device cannot be used, naming it and what to do */
  open(request: EngineRequest): Promise<GenerationEngine>;
}

export interface EngineRequest {
  /** of the checkpoint's files */
  directory: string;
  device: DeviceChoice;
  /** conversations that generate at the same time */
  slots: number;
}

export interface JobContext {
  db: Database;
  shard: RunShard;
  /** aborted with a StopReason as its reason; a job obeys at its next turn */
  signal: AbortSignal;
  engines: Engines;
  /** where checkpoints lie */
  dataDir: string;
}

/** Do a shard's work to its end, or until the signal: what is stored then is the checkpoint. */
export type Job = (context: JobContext) => Promise<void>;
