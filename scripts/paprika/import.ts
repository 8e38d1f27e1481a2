import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { CheckpointName } from "@/lib/domain/checkpoints";
import { AppError } from "@/lib/errors";
import { filePath, idWord } from "@/scripts/paprika/arguments";
import { defineCommand } from "@/scripts/paprika/command";
import { resolvePath } from "@/scripts/paprika/files";
import type { Output } from "@/scripts/paprika/output";
import { withSession } from "@/scripts/paprika/session";
import { prepareDataDir } from "@/scripts/paths.mjs";
import { importCheckpoint } from "@/server/services/import-checkpoint";
import { importTrajectories } from "@/server/services/import-trajectories";

interface ImportOptions {
  path: string;
  name: string;
  parent?: string | undefined;
}

export const importCommand = defineCommand({
  words: [],
  options: {
    what: { value: "WHAT", help: "trajectories or checkpoint", isRequired: true },
    from: {
      value: "PATH",
      help: "JSON lines as export writes them; a checkpoint's directory in Hugging Face layout",
      isRequired: true,
    },
    name: { value: "NAME", help: "name of the new run or checkpoint; that of the file by default" },
    parent: { value: "ID", help: "checkpoint that this one was made from" },
  },
  schema: z
    .strictObject({
      what: z.enum(["trajectories", "checkpoint"]),
      from: filePath,
      name: z.string().trim().min(1).max(120).optional(),
      parent: idWord.optional(),
    })
    .refine(({ what, parent }) => what === "checkpoint" || parent === undefined, {
      path: ["parent"],
      message: "expected only beside --what checkpoint",
    }),
  async run({ what, from, name, parent }, output) {
    const path = resolvePath(from);
    await access(path, constants.R_OK).catch(() => {
      throw new AppError("BAD_REQUEST", `--from: cannot read ${from}`);
    });
    const options = { path, name: name ?? basename(path).slice(0, 80), parent };
    return what === "checkpoint" ? takeCheckpoint(options, output) : takeTrajectories(options, output);
  },
});

function takeTrajectories({ path, name }: ImportOptions, output: Output): Promise<number> {
  return withSession(async ({ ctx }) => {
    const openLines = () =>
      createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    const imported = await importTrajectories(ctx, { name, openLines });
    output.answer(imported, `${imported.runId}: ${imported.trajectories} trajectories imported`);
    return 0;
  });
}

function takeCheckpoint({ path, name, parent }: ImportOptions, output: Output): Promise<number> {
  const parsed = CheckpointName.safeParse(name);
  if (!parsed.success) throw new AppError("BAD_REQUEST", `--name: ${parsed.error.issues[0]!.message}`);
  return withSession(async ({ ctx }) => {
    const imported = await importCheckpoint(
      ctx,
      { directory: path, name: parsed.data, parentId: parent },
      prepareDataDir(),
    );
    const { checkpointId, handle, isNew } = imported;
    output.answer(
      imported,
      `${checkpointId}: ${handle} ${isNew ? "imported" : "was here already, with the same content"}`,
    );
    return 0;
  });
}
