import { createParser, parseAsString, parseAsStringLiteral } from "nuqs/server";

/** What of the tester an address keeps; longer texts stay on the page alone. */
export const LINK_CHARACTERS = 500;
/** What the server takes. */
export const MOST_CHARACTERS = 20_000;
export const MOST_MESSAGES = 20;

export const ROLES = ["system", "user", "assistant"] as const;
export interface ChatMessage {
  role: (typeof ROLES)[number];
  content: string;
}

/** Read a conversation as an address writes it: `[["user","guess"],["assistant","1 2 3 4"]]`. */
export function parseChat(text: string): ChatMessage[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_MESSAGES) return null;
  const messages = value.map((entry: unknown): ChatMessage | null => {
    if (!Array.isArray(entry) || entry.length !== 2) return null;
    const role = ROLES.find((known) => known === entry[0]);
    return role && typeof entry[1] === "string" ? { role, content: entry[1] } : null;
  });
  return messages.some((message) => message === null) ? null : messages.filter((message) => message !== null);
}

export const formatChat = (messages: readonly ChatMessage[]): string =>
  JSON.stringify(messages.map(({ role, content }) => [role, content]));

export const TOKENIZER_PARAMS = {
  mode: parseAsStringLiteral(["text", "chat"] as const).withDefault("text"),
  text: parseAsString.withDefault(""),
  chat: createParser({
    parse: parseChat,
    serialize: formatChat,
    eq: (a, b) => formatChat(a) === formatChat(b),
  }),
};

/** A conversation to begin with: the two messages that the template is mostly about. */
export const FIRST_CHAT: readonly ChatMessage[] = [
  { role: "user", content: "Guess a word of five letters." },
  { role: "assistant", content: "crane" },
];
