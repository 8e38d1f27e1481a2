import { stat } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@/lib/errors";
import { ApiError } from "@/server/model-api/api-error";
import { askReader } from "@/server/services/checkpoint-reader";
import { listCheckpoints } from "@/server/services/checkpoint-rows";
import { locateCheckpoint } from "@/server/services/checkpoint-store";
import { requireCheckpoint } from "@/server/services/checkpoints";
import type { ServiceContext } from "@/server/services/context";
import { findCheckpoint } from "@/server/services/find-checkpoint";

/** A stored checkpoint as requests need it. */
export interface Model {
  handle: string;
  hash: string;
  /** of its files */
  directory: string;
  contextLength: number;
  vocabSize: number;
}

/** A model as clients see it in lists. */
export interface ModelCard {
  id: string;
  object: "model";
  created: number;
  owned_by: string;
  /** id of the checkpoint */
  root: string;
  max_model_len: number;
}

/** What can be asked for, newest first. */
export async function listModels(ctx: ServiceContext): Promise<ModelCard[]> {
  const rows = await listCheckpoints(ctx);
  return rows.map(({ id, handle, createdAt, contextLength }) => ({
    id: handle,
    object: "model",
    created: Math.floor(createdAt.getTime() / 1000),
    owned_by: "paprika-lab",
    root: id,
    max_model_len: contextLength,
  }));
}

/** @throws {ApiError} 404, or 400 when several checkpoints have the name */
export async function getModelCard(ctx: ServiceContext, reference: string): Promise<ModelCard> {
  const { id, handle, contextLength } = await find(ctx, reference);
  const { createdAt } = await requireCheckpoint(ctx.db, id);
  const created = Math.floor(createdAt.getTime() / 1000);
  return {
    ...{ id: handle, object: "model", created, owned_by: "paprika-lab" },
    ...{ root: id, max_model_len: contextLength },
  };
}

async function find({ db }: ServiceContext, reference: string) {
  const found = await findCheckpoint(db, reference).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== "BAD_REQUEST") throw error;
    throw new ApiError(error.message, { status: 400, param: "model", code: "ambiguous_model" });
  });
  if (found) return found;
  throw new ApiError(`No model "${reference}": GET /v1/models lists those that there are`, {
    status: 404,
    param: "model",
    code: "model_not_found",
  });
}

/** Directory to the look of its files when they were last found to be what was stored. */
const verified = new Map<string, string>();

/**
 * The model of a request, its files being what was stored.
 *
 * @throws {ApiError} as {@link getModelCard}; 409 when its files have changed
 */
export async function requireModel(ctx: ServiceContext, reference: string, dataDir: string): Promise<Model> {
  const { id } = await find(ctx, reference);
  const row = await requireCheckpoint(ctx.db, id);
  const directory = locateCheckpoint(row, dataDir);
  const { handle, hash, contextLength, sizes, files } = row;
  const looks = await Promise.all(files.map(({ name }) => describeLook(join(directory, name))));
  const look = [hash, ...looks].join();
  if (verified.get(directory) !== look) {
    if ((await askReader("inspect", { directory })).hash !== hash) {
      const message = `The files of model ${handle} have changed since it was stored: import it again, or restore them`;
      throw new ApiError(message, { status: 409, param: "model" });
    }
    verified.set(directory, look);
  }
  return { handle, hash, directory, contextLength, vocabSize: sizes.vocabSize };
}

async function describeLook(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found ? `${found.mtimeMs}/${found.size}` : "gone";
}
