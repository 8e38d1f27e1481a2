import { type ChildProcess, fork } from "node:child_process";
import { type ChildCalls, connectChild } from "@/lib/child-calls";
import type { CheckpointFacts, CheckpointTokens } from "@/lib/domain/checkpoints";
import { AppError } from "@/lib/errors";
import { locateEntry } from "@/server/services/child-entry";

export interface ReaderMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** What an answer goes on from: a conversation, or raw text in which the names of special tokens mean these tokens. */
export type ReaderPrompt = { messages: ReaderMessage[]; generationPrompt: boolean } | { text: string };

/** Sampled ids up to where an answer ends, as text. */
export interface ReadAnswer {
  /** without special tokens, and without the stop text */
  text: string;
  /** how many of the ids belong to it, the one that ended it included */
  length: number;
  /** ended by a stop token or a stop text */
  isStopped: boolean;
}

/** What the reading process does. Files, tokenizer patterns and templates come from strangers. */
export type ReaderMethods = {
  /** @throws {AppError} BAD_REQUEST naming the file, tensor or field that is wrong */
  inspect(params: { directory: string }): Promise<CheckpointFacts>;
  tokenizeText(params: { directory: string; text: string }): Promise<CheckpointTokens>;
  tokenizeMessages(params: { directory: string; messages: ReaderMessage[] }): Promise<CheckpointTokens>;
  /** the text of each id, alone */
  namePieces(params: { directory: string; ids: number[] }): Promise<string[]>;
  /** @throws {AppError} BAD_REQUEST for roles that the template refuses */
  encodePrompt(params: { directory: string; prompt: ReaderPrompt }): Promise<number[]>;
  readAnswer(params: { directory: string; ids: number[]; stops: string[] }): Promise<ReadAnswer>;
};

const TIME_LIMIT_MS = {
  inspect: 600_000,
  tokenizeText: 5_000,
  tokenizeMessages: 5_000,
  namePieces: 5_000,
  encodePrompt: 10_000,
  readAnswer: 10_000,
};
const MEMORY_LIMIT_MIB = 2_048;
const IDLE_MS = 60_000;

interface Reader {
  child: ChildProcess;
  calls: ChildCalls<ReaderMethods>;
  busy: number;
  idle?: NodeJS.Timeout;
}
let reader: Reader | null = null;

/**
 * Ask the reading process, which is started when need be and ends when nobody asks for a minute. A pattern or template
 * that does not end takes this process down, never the caller's.
 *
 * @throws {AppError} as the method says; UNAVAILABLE when it died or took too long
 */
export async function askReader<K extends keyof ReaderMethods>(
  method: K,
  params: Parameters<ReaderMethods[K]>[0],
): Promise<Awaited<ReturnType<ReaderMethods[K]>>> {
  reader ??= startReader();
  const own = reader;
  clearTimeout(own.idle);
  own.busy++;
  const limitMs = TIME_LIMIT_MS[method];
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    own.child.kill("SIGKILL");
  }, limitMs);
  try {
    return await own.calls.call(method, params);
  } catch (error) {
    if (!isLate) throw error;
    throw new AppError(
      "UNAVAILABLE",
      `Reading the checkpoint took more than ${limitMs / 1000} s and was stopped: its tokenizer or chat template may not end on this text`,
    );
  } finally {
    clearTimeout(timer);
    own.busy--;
    if (own.busy === 0) own.idle = setTimeout(() => own.child.kill(), IDLE_MS).unref();
  }
}

function startReader(): Reader {
  const { path, execArgv } = locateEntry("reader");
  const child = fork(path, [], {
    execArgv: [...execArgv, `--max-old-space-size=${MEMORY_LIMIT_MIB}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  // Neither the process nor its channel keeps a command that is done from ending.
  child.unref();
  child.channel?.unref();
  const calls = connectChild<ReaderMethods>(
    child,
    (how) => new AppError("UNAVAILABLE", `The process that reads checkpoints ended (${how}): try again`),
  );
  const own: Reader = { child, calls, busy: 0 };
  void calls.ended.then(() => {
    if (reader === own) reader = null;
  });
  return own;
}
