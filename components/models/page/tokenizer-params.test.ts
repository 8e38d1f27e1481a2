import fc from "fast-check";
import { expect, test } from "vitest";
import { formatChat, MOST_MESSAGES, parseChat, ROLES } from "./tokenizer-params";

const message = fc.record({ role: fc.constantFrom(...ROLES), content: fc.string() });

test("a conversation comes back from an address as it was", () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: MOST_MESSAGES }), (messages) => {
      expect(parseChat(formatChat(messages))).toEqual(messages);
    }),
  );
});

test.each(["", "{}", "[]", '[["tool","x"]]', '[["user"]]', '[["user",1]]', '["user"]'])(
  "%s is no conversation",
  (text) => {
    expect(parseChat(text)).toBeNull();
  },
);
