import { once } from "node:events";
import { type FileHandle, open } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { z } from "zod";
import { describeIssues } from "@/lib/domain/issues";
import { AppError } from "@/lib/errors";
import { resolvePath } from "@/scripts/paprika/files";

/** A validated line and where it stood, counted from 1. */
export interface JsonLine<T> {
  line: number;
  value: T;
}

/**
 * Read JSON lines as they come, one at a time. Empty lines count and say nothing.
 *
 * @param path "-" is standard input
 * @throws {AppError} BAD_REQUEST naming the line and what is wrong with it
 */
export async function* readJsonLines<S extends z.ZodType>(
  path: string,
  schema: S,
): AsyncGenerator<JsonLine<z.output<S>>> {
  const file = path === "-" ? null : await openFile(path);
  const lines = file ? file.readLines() : createInterface({ input: process.stdin, crlfDelay: Infinity });
  try {
    let line = 0;
    for await (const text of lines) {
      line++;
      if (text.trim() !== "") yield { line, value: parseLine(text, line, schema) };
    }
  } finally {
    lines.close();
    await file?.close();
  }
}

/** Write one line and wait while the reader is behind: memory stays at one line. */
export async function writeJsonLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, "drain");
}

async function openFile(path: string): Promise<FileHandle> {
  const refuse = (why: string) => new AppError("BAD_REQUEST", `--file: cannot read ${path}: ${why}`);
  const file = await open(resolvePath(path)).catch((error: NodeJS.ErrnoException) => {
    throw refuse(error.code ?? error.message);
  });
  if (!(await file.stat()).isDirectory()) return file;
  await file.close();
  throw refuse("EISDIR");
}

function parseLine<S extends z.ZodType>(text: string, line: number, schema: S): z.output<S> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw wrongLine(line, `expected JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = describeIssues(parsed.error, raw);
  throw wrongLine(line, issue?.path ? `${issue.path}: ${issue.message}` : (issue?.message ?? "is invalid"));
}

export const wrongLine = (line: number, message: string) =>
  new AppError("BAD_REQUEST", `line ${line}: ${message}`);
