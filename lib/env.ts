import { z } from "zod";
import { DEVICE_CHOICES } from "@/lib/domain/words";

const port = z.coerce.number().int().min(0).max(65_535);

/** Every setting that the product reads from its environment, with an honest default each. */
const Env = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Direct connection to Postgres 15 or newer; a pooler in transaction mode carries no LISTEN. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "expected postgres://user@host:port/database")
    .optional(),
  PORT: port.default(3000),
  /** Handed over by the start script: a server with another nonce is an orphan of an earlier start. */
  PAPRIKA_BOOT_NONCE: z.string().max(100).optional(),
  /** "1" when the parent holds our stdin open: its closing means that the parent is gone. */
  PAPRIKA_PARENT_PIPE: z.literal("1").optional(),
  PAPRIKA_DEV: z.literal("1").optional(),
  /** Everything that is not in git: database, checkpoints, logs. */
  PAPRIKA_DATA_DIR: z.string().min(1).default(".data"),
  /** Folders, separated as in PATH, from which the browser may import checkpoints; `import` in the data folder is one. */
  PAPRIKA_IMPORT_DIRS: z.string().default(""),
  /** Bearer key of the model endpoint under /v1, which is off without one. */
  PAPRIKA_MODEL_API_KEY: z
    .string()
    .regex(/^[!-~]{16,512}$/, "expected 16 to 512 visible ASCII characters")
    .optional(),
  /** Where that endpoint generates. On the processor equal seeds give equal tokens, whatever else is answered. */
  PAPRIKA_MODEL_API_DEVICE: z.enum(DEVICE_CHOICES).default("cpu"),
  NEXT_DIST_DIR: z.string().default(".next"),
  PAPRIKA_CODE_VERSION: z.string().max(100).default("unknown"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info"),
});

const parsed = Env.safeParse(process.env);
if (!parsed.success) {
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`Environment is invalid. ${wrong.join("; ")}`);
}

export const env = parsed.data;

/** @throws when no database was named: the start script and the command line name one */
export function requireDatabaseUrl(): string {
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set: use npm start, or set it");
  return env.DATABASE_URL;
}
