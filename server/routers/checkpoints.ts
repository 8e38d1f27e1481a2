import { z } from "zod";
import {
  CheckpointDetail,
  CheckpointName,
  CheckpointRef,
  CheckpointReferences,
  CheckpointRow,
  CheckpointTokens,
} from "@/lib/domain/checkpoints";
import { archiveCheckpoint, deleteCheckpoint, describeCheckpoint } from "@/server/services/change-checkpoint";
import { listCheckpoints } from "@/server/services/checkpoint-rows";
import { tokenizeText } from "@/server/services/checkpoint-text";
import { getCheckpoint, listReferences } from "@/server/services/checkpoints";
import { importListedCheckpoint, listImportableDirectories } from "@/server/services/import-checkpoint";
import { procedure, router } from "@/server/trpc";

const Message = z.strictObject({
  role: z.enum(["system", "user", "assistant"]),
  content: z.string().max(20_000),
});

export const checkpointsRouter = router({
  list: procedure("models.read")
    .input(z.strictObject({ archived: z.boolean().optional(), text: z.string().max(200).optional() }))
    .output(z.array(CheckpointRow))
    .query(({ ctx, input }) => listCheckpoints(ctx, input)),

  byId: procedure("models.read")
    .input(CheckpointRef)
    .output(CheckpointDetail)
    .query(({ ctx, input }) => getCheckpoint(ctx, input)),

  references: procedure("models.read")
    .input(CheckpointRef)
    .output(CheckpointReferences)
    .query(({ ctx, input }) => listReferences(ctx, input)),

  tokenize: procedure("models.read")
    .input(
      z.union([
        CheckpointRef.extend({ text: z.string().max(20_000) }),
        CheckpointRef.extend({ messages: z.array(Message).min(1).max(100) }),
      ]),
    )
    .output(CheckpointTokens)
    .query(({ ctx, input }) => tokenizeText(ctx, input)),

  importable: procedure("models.write")
    .input(z.strictObject({}))
    .output(z.object({ roots: z.array(z.string()), directories: z.array(z.string()) }))
    .query(({ ctx }) => listImportableDirectories(ctx)),

  import: procedure("models.write")
    .input(
      z.strictObject({
        directory: z.string().min(1).max(4_096),
        name: CheckpointName,
        parentId: CheckpointRef.shape.checkpointId.optional(),
      }),
    )
    .output(z.object({ checkpointId: z.string(), handle: z.string(), isNew: z.boolean() }))
    .mutation(({ ctx, input }) => importListedCheckpoint(ctx, input)),

  describe: procedure("models.write")
    .input(
      CheckpointRef.extend({
        name: CheckpointName.optional(),
        tags: z.array(CheckpointName).max(20).optional(),
        notes: z.string().max(10_000).optional(),
      }),
    )
    .mutation(({ ctx, input }) => describeCheckpoint(ctx, input)),

  archive: procedure("models.write")
    .input(CheckpointRef.extend({ archived: z.boolean() }))
    .mutation(({ ctx, input }) => archiveCheckpoint(ctx, input)),

  delete: procedure("models.write")
    .input(CheckpointRef.extend({ name: z.string().max(200) }))
    .mutation(({ ctx, input }) => deleteCheckpoint(ctx, input)),
});
