import type { Render, Role } from "@/lib/engine/tokenizer/template";
import { AppError } from "@/lib/errors";

/**
 * A chat template taken apart: which literal text stands around which message's content. It is rendered with a
 * private-use character in place of every content, and the text is cut there; contents are never searched for, so
 * nothing that they say can move a boundary.
 */

/** What is known of a message without its content: templates may leave an empty one out. */
export interface Outline {
  role: Role;
  isEmpty: boolean;
}

/** Literal text, or the place of a message's content. */
export type Piece = string | { message: number; isTrimmed: boolean };

/** What one more message adds to the text. */
export interface Segment {
  /** what a generation prompt after the messages before would have added already; assistants only */
  prompt: Piece[];
  /** the rest: empty or a literal before the content, the content, what follows it */
  rest: Piece[];
}

/** The text of the first messages, with stand-ins for contents, and how each content was treated. */
export interface Prefix {
  outline: readonly Outline[];
  text: string;
  /** by message: the stand-in or, where the template treats empty messages in its own way, nothing */
  contents: string[];
  isTrimmed: readonly boolean[];
  /** of the last message; empty while a system message waits for the one after it */
  segment: Segment;
}

const FIRST_STANDIN = 0xe000;
// Each message needs a character of its own (U+E000 to U+F8FF), and taking apart costs the square of the length.
const MAX_MESSAGES = 500;
const standinOf = (message: number) => String.fromCharCode(FIRST_STANDIN + message);
const STANDIN = /[\uE000-\uF8FF]/u;

const refuse = (what: string) => new AppError("BAD_REQUEST", `This chat template is not supported: ${what}`);

export const EMPTY_PREFIX: Prefix = {
  outline: [],
  text: "",
  contents: [],
  isTrimmed: [],
  segment: { prompt: [], rest: [] },
};

const renderContents = (
  render: Render,
  outline: readonly Outline[],
  contents: readonly string[],
  generationPrompt: boolean,
) =>
  render(
    outline.map(({ role }, i) => ({ role, content: contents[i]! })),
    { generationPrompt },
  );

/** An empty message is like any other unless leaving its stand-in away and leaving its content away differ. */
function chooseContents(render: Render, outline: readonly Outline[], known: readonly string[]): string[] {
  const contents = outline.map((_, i) => known[i] ?? standinOf(i));
  for (let i = known.length; i < outline.length; i++) {
    if (!outline[i]!.isEmpty) continue;
    const without = contents.with(i, "");
    const expected = renderContents(render, outline, contents, false).replaceAll(standinOf(i), "");
    if (renderContents(render, outline, without, false) !== expected) contents[i] = "";
  }
  return contents;
}

/** Split at the stand-ins: literals at even places, messages between them. */
function splitText(text: string): { literals: string[]; messages: number[] } {
  const literals = text.split(STANDIN);
  const messages = Array.from(text)
    .filter((char) => STANDIN.test(char))
    .map((char) => char.charCodeAt(0) - FIRST_STANDIN);
  return { literals, messages };
}

/** Find which contents the template trims, by rendering them once more with a space on either side. */
function findTrimmed(text: string, padded: string): Map<number, boolean> {
  const bare = splitText(text);
  const wide = splitText(padded);
  if (bare.messages.join() !== wide.messages.join())
    throw refuse("it changes contents that begin with a space");
  const trimmed = new Map<number, boolean>();
  let before = ""; // the space that an untrimmed content left in front of this literal
  bare.literals.forEach((literal, i) => {
    const isLast = i === bare.messages.length;
    const found = wide.literals[i];
    const kept = !isLast && found === `${before}${literal} `;
    if (!kept && found !== before + literal)
      throw refuse("it changes contents in more ways than trimming them");
    if (!isLast) trimmed.set(bare.messages[i]!, !kept);
    before = kept ? " " : "";
  });
  return trimmed;
}

function parsePieces(text: string, isTrimmed: readonly boolean[]): Piece[] {
  const { literals, messages } = splitText(text);
  return literals.flatMap((literal, i): Piece[] => {
    const message = messages[i];
    const after = message === undefined ? [] : [{ message, isTrimmed: isTrimmed[message] ?? false }];
    return literal ? [literal, ...after] : after;
  });
}

/** Every content exactly once, and in order: otherwise the ids of a conversation are not those of its parts. */
function requireEachOnce(text: string, contents: readonly string[]): void {
  const { messages } = splitText(text);
  const expected = contents.flatMap((content, i) => (content ? [i] : []));
  if (messages.join() === expected.join()) return;
  const missing = expected.find((i) => !messages.includes(i));
  throw refuse(
    missing === undefined
      ? "it repeats or reorders contents"
      : `it leaves out the content of message ${missing + 1} of ${contents.length}`,
  );
}

/** What the template adds at the end of a conversation. */
export interface Closing {
  text: string;
  pieces: Piece[];
}

/** With known contents, the text and which of them the template trims. */
function renderTrimmed(
  render: Render,
  {
    outline,
    contents,
    known,
  }: { outline: readonly Outline[]; contents: string[]; known: readonly boolean[] },
  generationPrompt: boolean,
): { text: string; isTrimmed: readonly boolean[] } {
  const text = renderContents(render, outline, contents, generationPrompt);
  requireEachOnce(text, contents);
  if (known.length === contents.length) return { text, isTrimmed: known };
  const padded = contents.map((content) => content && ` ${content} `);
  const trimmed = findTrimmed(text, renderContents(render, outline, padded, generationPrompt));
  return { text, isTrimmed: contents.map((_, i) => trimmed.get(i) ?? false) };
}

/** The header of an answer to come, and before it the system messages that were still waiting. */
export function closePrefix(render: Render, prefix: Prefix, generationPrompt: boolean): Closing {
  const { outline } = prefix;
  if (outline.length === 0) return { text: "", pieces: [] };
  const contents = chooseContents(render, outline, prefix.contents);
  const known = prefix.isTrimmed;
  const { text, isTrimmed } = renderTrimmed(render, { outline, contents, known }, generationPrompt);
  if (!text.startsWith(prefix.text)) throw refuse("a generation prompt changes the text before it");
  const added = text.slice(prefix.text.length);
  return { text: added, pieces: parsePieces(added, isTrimmed) };
}

/**
 * Add one message.
 *
 * @param prompt for an assistant's message, what `closePrefix` gives for `before` with a generation prompt
 * @throws {AppError} BAD_REQUEST when the template changes what it wrote for the messages before, refuses the
 * sequence of roles, or loses a content
 */
export function extendPrefix(render: Render, before: Prefix, next: Outline, prompt: Closing | null): Prefix {
  const outline = [...before.outline, next];
  if (outline.length > MAX_MESSAGES) throw refuse(`a conversation has at most ${MAX_MESSAGES} messages`);
  // Many templates put the system message inside the first user message, or raise when it stands alone.
  if (next.role === "system") return { ...before, outline, segment: EMPTY_PREFIX.segment };

  const contents = chooseContents(render, outline, before.contents);
  const { text, isTrimmed } = renderTrimmed(render, { outline, contents, known: before.isTrimmed }, false);
  if (!text.startsWith(before.text)) {
    throw refuse(`with message ${outline.length} it rewrites earlier ones, so that no text can be continued`);
  }
  const added = text.slice(before.text.length);
  if (prompt && !added.startsWith(prompt.text)) {
    throw refuse("its generation prompt is not how an assistant's message begins");
  }
  const rest = parsePieces(added.slice(prompt?.text.length ?? 0), isTrimmed);
  return { outline, text, contents, isTrimmed, segment: { prompt: prompt?.pieces ?? [], rest } };
}
