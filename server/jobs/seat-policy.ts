import type { RunConfig } from "@/lib/domain/run-config";
import { inspectCheckpoint } from "@/lib/engine/checkpoint/directory";
import { encodeConversation, loadChatFormat } from "@/lib/engine/tokenizer/chat-template";
import { AppError } from "@/lib/errors";
import { modelPolicy } from "@/lib/policies/model";
import { scriptedPolicy } from "@/lib/policies/scripted";
import { type OpenSeat, PolicyFailed } from "@/lib/policies/types";
import type { JobContext } from "@/server/jobs/types";
import { locateRunCheckpoint, recordDevice } from "@/server/services/run-checkpoint";

export interface SeatedPolicy {
  openSeat: OpenSeat;
  /** attempts that are played at once */
  concurrency: number;
  close(): Promise<void>;
}

/**
 * Bring the policy of a run to the table.
 *
 * @throws {PolicyFailed} when its checkpoint cannot play: gone, changed, or no device for it
 */
export async function seatPolicy(
  context: Pick<JobContext, "db" | "shard" | "engines" | "dataDir">,
  config: RunConfig,
): Promise<SeatedPolicy> {
  const { policy } = config;
  // Scripted players answer at once: more of them at a time would only hold more in memory.
  if (policy.type === "scripted")
    return { openSeat: scriptedPolicy(policy.player), concurrency: 1, close: async () => undefined };
  try {
    return await seatModel(context, config);
  } catch (error) {
    const isLost = error instanceof AppError && error.message.startsWith("Lease");
    throw error instanceof AppError && !isLost ? new PolicyFailed(error.message) : error;
  }
}

async function seatModel(
  { db, shard, engines, dataDir }: Pick<JobContext, "db" | "shard" | "engines" | "dataDir">,
  { policy, sampling, limits: { concurrency } }: RunConfig,
): Promise<SeatedPolicy> {
  if (policy.type !== "checkpoint" || !sampling) throw new Error("A run without a checkpoint seats no model");
  const { directory, device } = await locateRunCheckpoint(db, shard.runId, policy, dataDir);
  const { hash, ...files } = await inspectCheckpoint(directory);
  if (hash !== policy.hash)
    throw new AppError(
      "CONFLICT",
      `The files of checkpoint ${policy.handle} have changed since it was stored: import it again, or restore ${directory}`,
    );
  const format = loadChatFormat(files);
  const engine = await engines.open({ directory, device, slots: concurrency });
  try {
    await recordDevice(db, shard, engine.device);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    openSeat: modelPolicy({
      engine,
      sampling,
      encode: (messages) => encodeConversation(format, messages, { generationPrompt: true }).ids,
      decode: (ids) => format.tokenizer.decode(ids),
    }),
    concurrency,
    close: () => engine.close(),
  };
}
