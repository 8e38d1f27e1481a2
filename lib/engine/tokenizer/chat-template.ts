import { BoundedCache } from "@/lib/engine/tokenizer/bounded-cache";
import { type EncodedConversation, Row } from "@/lib/engine/tokenizer/row";
import {
  type Closing,
  closePrefix,
  EMPTY_PREFIX,
  extendPrefix,
  type Outline,
  type Piece,
  type Prefix,
} from "@/lib/engine/tokenizer/segments";
import { compileTemplate, type Render, type Role } from "@/lib/engine/tokenizer/template";
import { loadTokenizer, type Tokenizer } from "@/lib/engine/tokenizer/tokenizer";
import { AppError } from "@/lib/errors";

export interface ChatMessage {
  role: Role;
  content: string;
  /** Ids that were sampled for an assistant's message, end-of-turn included; they are taken as they are. */
  ids?: readonly number[] | undefined;
}

/** A checkpoint's way to write conversations as ids. */
export interface ChatFormat {
  tokenizer: Tokenizer;
  /** the token that ends an assistant's message */
  endOfTurn: number;
  /** tokens at which generation stops, `endOfTurn` among them */
  stopIds: readonly number[];
  /** Without one, system messages are left out of the ids. */
  hasSystemRole: boolean;
  /** the template's literals around the last message of an outline, as ids */
  describeMessage(outline: readonly Outline[]): MessageParts;
  /** what stands between the last message and an answer to come */
  describeClosing(outline: readonly Outline[], generationPrompt: boolean): Part[];
}

/** A piece of a segment with its literal as ids. */
export type Part = readonly number[] | Exclude<Piece, string>;
export interface MessageParts {
  prompt: Part[];
  rest: Part[];
}

export interface ChatFiles {
  tokenizer: Record<string, unknown>;
  tokenizerConfig: Record<string, unknown>;
  chatTemplate: string | null;
  generationConfig?: Record<string, unknown>;
  config?: { eosIds: readonly number[] };
}

/** Outlines remembered, in characters and ids: thousands of turns. */
const CACHE_LIMIT = 4_000_000;

const keyOf = (outline: readonly Outline[]) =>
  outline.map(({ role, isEmpty }) => (isEmpty ? role[0]!.toUpperCase() : role[0]!)).join("");

/** Most templates without a system role raise; some drop the message in silence. */
function findSystemRole(render: Render): boolean {
  try {
    const text = render(
      [
        { role: "system", content: "\uE000" },
        { role: "user", content: "\uE001" },
      ],
      { generationPrompt: true },
    );
    return text.includes("\uE000");
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

function listStopIds(value: unknown): number[] {
  return (Array.isArray(value) ? value : [value]).filter((id): id is number => Number.isInteger(id));
}

/**
 * Load a checkpoint's tokenizer and chat template.
 *
 * @throws {AppError} BAD_REQUEST without a template, or with one that cannot be continued turn by turn
 */
export function loadChatFormat(files: ChatFiles): ChatFormat {
  if (files.chatTemplate === null) {
    throw new AppError("BAD_REQUEST", "This checkpoint has no chat template: add chat_template.jinja");
  }
  const tokenizer = loadTokenizer(files.tokenizer, files.tokenizerConfig);
  const render = compileTemplate(files.chatTemplate, files.tokenizerConfig);

  const prefixes = new BoundedCache<Prefix>(CACHE_LIMIT);
  const findPrefix = (outline: readonly Outline[]): Prefix => {
    const last = outline.at(-1);
    if (!last) return EMPTY_PREFIX;
    return prefixes.get(
      keyOf(outline),
      () => {
        const before = outline.slice(0, -1);
        const prompt = last.role === "assistant" ? findClosing(before, true) : null;
        return extendPrefix(render, findPrefix(before), last, prompt);
      },
      ({ text, contents }) => text.length + 20 * contents.length,
    );
  };
  const closings = new BoundedCache<Closing>(CACHE_LIMIT);
  const findClosing = (outline: readonly Outline[], generationPrompt: boolean): Closing =>
    closings.get(
      `${keyOf(outline)}${generationPrompt ? "+" : ""}`,
      () => closePrefix(render, findPrefix(outline), generationPrompt),
      ({ text }) => 2 * text.length,
    );
  const encodePieces = (pieces: readonly Piece[]): Part[] =>
    pieces.map((piece) => (typeof piece === "string" ? tokenizer.encodeTemplate(piece) : piece));

  const described = new BoundedCache<MessageParts>(CACHE_LIMIT);
  const describeMessage = (outline: readonly Outline[]) =>
    described.get(
      keyOf(outline),
      () => {
        const { prompt, rest } = findPrefix(outline).segment;
        return { prompt: encodePieces(prompt), rest: encodePieces(rest) };
      },
      () => 100,
    );
  const describeClosing = (outline: readonly Outline[], generationPrompt: boolean) =>
    encodePieces(findClosing(outline, generationPrompt).pieces);

  const exchange: Outline[] = [
    { role: "user", isEmpty: false },
    { role: "assistant", isEmpty: false },
  ];
  const after = describeMessage(exchange).rest.at(-1);
  const endOfTurn = isLiteral(after) ? after.find((id) => tokenizer.isSpecial(id)) : undefined;
  if (endOfTurn === undefined) {
    throw new AppError("BAD_REQUEST", "The chat template ends an assistant's message with no special token");
  }
  const stops = [
    ...(files.config?.eosIds ?? []),
    ...listStopIds(files.generationConfig?.eos_token_id),
    endOfTurn,
  ];
  return {
    tokenizer,
    endOfTurn,
    stopIds: [...new Set(stops)],
    hasSystemRole: findSystemRole(render),
    describeMessage,
    describeClosing,
  };
}

export const isLiteral = (part: Part | undefined): part is readonly number[] => Array.isArray(part);

/** An assistant's content with what ends it: sampled ids as they are, or canonical ids of its text. */
function appendAnswer(
  row: Row,
  format: ChatFormat,
  {
    message,
    place,
    text,
    suffix,
  }: { message: ChatMessage; place: number; text: string; suffix: readonly number[] },
): void {
  const ending = suffix.findIndex((id) => format.tokenizer.isSpecial(id)) + 1; // ids up to end-of-turn
  const sampled = message.ids?.length ? message.ids : null;
  if (!sampled) {
    row.appendContent(place, format.tokenizer.encode(text), 1);
    row.append(suffix.slice(0, ending), 1);
    row.append(suffix.slice(ending), 0);
    return;
  }
  const hasEnded = format.stopIds.includes(sampled.at(-1)!);
  row.appendContent(place, hasEnded ? sampled.slice(0, -1) : sampled, 1);
  // An answer that was cut off is closed by the template; the model did not choose to end there.
  if (hasEnded) row.append(sampled.slice(-1), 1);
  row.append(hasEnded ? suffix.slice(ending) : suffix, 0);
}

/**
 * Write a conversation as ids, with the mask of what is trained, from its parts. The ids of the first messages with a
 * generation prompt are a prefix of the ids of more messages, and where an answer carries its sampled ids, it follows
 * that prefix directly: what a key-value cache holds is what is trained.
 *
 * @throws {AppError} BAD_REQUEST when the template refuses the sequence of roles or cannot be continued
 */
export function encodeConversation(
  format: ChatFormat,
  messages: readonly ChatMessage[],
  { generationPrompt }: { generationPrompt: boolean },
): EncodedConversation {
  const row = new Row();
  const outline: Outline[] = [];
  const places: number[] = []; // of an outline's message among all messages
  const waiting = new Set<number>(); // system messages that the template puts inside a later one

  const textOf = ({ message, isTrimmed }: Exclude<Piece, string>) => {
    const { content } = messages[places[message]!]!;
    return isTrimmed ? content.trim() : content;
  };
  const appendParts = (parts: readonly Part[]) => {
    for (const part of parts) {
      if (isLiteral(part)) row.append(part, 0);
      else row.appendContent(places[part.message]!, format.tokenizer.encode(textOf(part)), 0);
    }
  };

  for (const [place, message] of messages.entries()) {
    if (message.role === "system" && !format.hasSystemRole) continue;
    const hasIds = message.role === "assistant" && Boolean(message.ids?.length);
    outline.push({ role: message.role, isEmpty: message.content === "" && !hasIds });
    places.push(place);
    if (message.role === "system") {
      waiting.add(place);
      continue;
    }
    const { prompt, rest } = format.describeMessage(outline);
    appendParts(prompt);
    const at = rest.findIndex((part) => !isLiteral(part) && part.message === outline.length - 1);
    const own = rest[at];
    if (message.role === "assistant" && own && !isLiteral(own)) {
      if (!hasIds) appendParts(rest.slice(0, at));
      const suffix = rest
        .slice(at + 1)
        .filter(isLiteral)
        .flat();
      appendAnswer(row, format, { message, place, text: textOf(own), suffix });
    } else {
      appendParts(rest);
    }
    row.closeMessage(place);
    waiting.clear();
  }

  if (outline.length > 0 && (generationPrompt || waiting.size > 0)) {
    appendParts(format.describeClosing(outline, generationPrompt));
  }
  return row.finish(messages.length);
}
