import type { CheckpointTokens } from "@/lib/domain/checkpoints";
import { askReader, type ReaderMessage } from "@/server/services/checkpoint-reader";
import { getDataDir, locateCheckpoint } from "@/server/services/checkpoint-store";
import { requireCheckpoint } from "@/server/services/checkpoints";
import { requirePermission, type ServiceContext } from "@/server/services/context";

/**
 * How a checkpoint's tokenizer cuts a text or, through its chat template, a conversation.
 *
 * @throws {AppError} NOT_FOUND; BAD_REQUEST for roles that its template refuses
 */
export async function tokenizeText(
  ctx: ServiceContext,
  input: { checkpointId: string } & ({ text: string } | { messages: ReaderMessage[] }),
  dataDir = getDataDir(),
): Promise<CheckpointTokens> {
  requirePermission(ctx, "models.read");
  const directory = locateCheckpoint(await requireCheckpoint(ctx.db, input.checkpointId), dataDir);
  return "text" in input
    ? askReader("tokenizeText", { directory, text: input.text })
    : askReader("tokenizeMessages", { directory, messages: input.messages });
}
