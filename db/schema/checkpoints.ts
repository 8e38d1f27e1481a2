import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { createdAt, idText, instant } from "@/db/schema/columns";
import type { CheckpointFile, CheckpointSizes } from "@/lib/domain/checkpoints";
import type { CheckpointOrigin } from "@/lib/domain/words";

/** Weights with tokenizer and chat template. Content and place never change; name, tags, notes and archive do. */
export const checkpoints = pgTable(
  "checkpoints",
  {
    id: idText("id").primaryKey(),
    name: text("name").notNull(),
    /** `<name at creation>@<first 8 of the hash>`: what runs and trajectories call this policy, for good */
    handle: text("handle").notNull(),
    /** SHA-256 over the names and hashes of the files */
    hash: idText("hash").notNull(),
    /** from the data folder, or from the product's own folder for a shipped one */
    directory: text("directory").notNull(),
    origin: text("origin").$type<CheckpointOrigin>().notNull(),
    parentId: idText("parent_id").references((): AnyPgColumn => checkpoints.id, { onDelete: "restrict" }),
    /** the run that trained it. No key: the runs' table points here, and a run may be deleted before its result */
    producedBy: idText("produced_by"),
    sizes: jsonb("sizes").$type<CheckpointSizes>().notNull(),
    parameters: bigint("parameters", { mode: "number" }).notNull(),
    dtype: text("dtype").notNull(),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    contextLength: integer("context_length").notNull(),
    tokenizerHash: text("tokenizer_hash").notNull(),
    templateHash: text("template_hash").notNull(),
    files: jsonb("files").$type<CheckpointFile[]>().notNull(),
    tags: text("tags").array().notNull().default(sql`'{}'`),
    notes: text("notes").notNull().default(""),
    createdAt: createdAt(),
    archivedAt: instant("archived_at"),
  },
  (table) => [
    uniqueIndex("checkpoints_hash").on(table.hash),
    uniqueIndex("checkpoints_handle").on(table.handle),
    index("checkpoints_created").on(table.createdAt.desc(), table.id.desc()),
    index("checkpoints_parent").on(table.parentId),
  ],
);
