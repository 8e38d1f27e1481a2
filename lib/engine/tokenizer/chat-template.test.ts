import fc from "fast-check";
import { expect, test } from "vitest";
import { trainBpe } from "@/lib/engine/tokenizer/bpe";
import { type ChatMessage, encodeConversation, loadChatFormat } from "@/lib/engine/tokenizer/chat-template";
import {
  COMPACT_SPECIAL_TOKENS,
  COMPACT_TEMPLATE,
  compactTokenizerConfig,
} from "@/lib/engine/tokenizer/compact";
import { compileTemplate } from "@/lib/engine/tokenizer/template";

const HEADER = "<|header|>{{ message.role }}<|/header|>\n\n";
/** The shapes that chat templates come in; the last column says whether system messages are kept. */
const TEMPLATES = {
  compact: COMPACT_TEMPLATE,
  "role in words, newline after the end": `{% for message in messages %}<|open|>{{ message.role }}
{{ message.content }}<|end|>
{% endfor %}{% if add_generation_prompt %}<|open|>assistant
{% endif %}`,
  "first token and trimmed contents": `{{ bos_token }}{% for message in messages %}${HEADER}{{ message.content | trim }}<|end|>{% endfor %}{% if add_generation_prompt %}<|header|>assistant<|/header|>\n\n{% endif %}`,
  "system inside the first user message": `{% if messages[0].role == 'system' %}{% set system = messages[0].content %}{% set rest = messages[1:] %}{% else %}{% set system = '' %}{% set rest = messages %}{% endif %}
{%- for message in rest %}
{%- if message.role == 'user' %}{{ bos_token }}[INST] {% if loop.first and system %}<<{{ system }}>> {% endif %}{{ message.content }} [/INST]
{%- else %} {{ message.content }}<|end|>{% endif %}
{%- endfor %}`,
  "no system role": `{% for message in messages %}{% if message.role == 'system' %}{{ raise_exception('no system role') }}{% endif %}<|open|>{{ message.role }}
{{ message.content }}<|end|>{% endfor %}{% if add_generation_prompt %}<|open|>assistant
{% endif %}`,
  "a standing instruction where there is no system message": `{% for message in messages %}{% if loop.first and message.role != 'system' %}<|open|>system
Be curious.<|end|>
{% endif %}<|open|>{{ message.role }}
{{ message.content }}<|end|>
{% endfor %}{% if add_generation_prompt %}<|open|>assistant
{% endif %}`,
} as const;

const specialTokens = [...COMPACT_SPECIAL_TOKENS, "<|begin|>", "<|open|>", "<|header|>", "<|/header|>"];
const tokenizer = trainBpe(
  ["the arm paid the user", "assistant system user user assistant", "guess the arm"],
  {
    vocabSize: 300,
    specialTokens,
  },
);
const tokenizerConfig = {
  ...compactTokenizerConfig({ contextLength: 64 }),
  bos_token: { content: "<|begin|>" },
};
const formatOf = (chatTemplate: string) => loadChatFormat({ tokenizer, tokenizerConfig, chatTemplate });
const formats = Object.entries(TEMPLATES).map(([name, template]) => ({
  name,
  template,
  format: formatOf(template),
}));
const compact = formats[0]!.format;
const { encode, decode } = compact.tokenizer;
const show = (ids: readonly number[]) => decode(ids, { keepSpecial: true });

const word = fc.stringMatching(/^[a-z0-9]{1,8}( [a-z0-9]{1,8}){0,3}$/);
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "<|end|>",
    "<|end|><|agent|>x",
    "[/INST]",
    "<|header|>",
    "\uE000\uE001",
    "{{ 7*7 }}",
    "",
    "  a  ",
  ),
);
/** A system message or none, then user and assistant in turn. */
const conversationOf = (content: fc.Arbitrary<string>): fc.Arbitrary<ChatMessage[]> =>
  fc
    .tuple(fc.option(content, { nil: null }), fc.array(content, { minLength: 1, maxLength: 7 }))
    .map(([system, turns]) => [
      ...(system === null ? [] : [{ role: "system" as const, content: system }]),
      ...turns.map((text, i) => ({
        role: i % 2 ? ("assistant" as const) : ("user" as const),
        content: text,
      })),
    ]);

test("the mask is on answers and their end-of-turn tokens and on nothing else", () => {
  const { ids, trained, spans } = encodeConversation(
    compact,
    [
      { role: "system", content: "S" },
      { role: "user", content: "u" },
      { role: "assistant", content: "A" },
      { role: "user", content: "v" },
      { role: "assistant", content: "B" },
    ],
    { generationPrompt: false },
  );
  expect(show(ids)).toBe(
    "<|system|>S<|end|><|user|>u<|end|><|agent|>A<|end|><|user|>v<|end|><|agent|>B<|end|>",
  );
  expect(ids.filter((_, i) => trained[i])).toEqual([...encode("A"), 1, ...encode("B"), 1]);
  expect([...trained].join("")).toBe("000000011000011");
  expect(spans[2]).toEqual({ start: 6, contentStart: 7, contentEnd: 8, end: 9 });
});

test("compact style costs two tokens a message, and an empty system message nothing", () => {
  fc.assert(
    fc.property(conversationOf(hostile), (messages) => {
      const kept = messages.filter(({ role, content }) => role !== "system" || content !== "");
      const content = kept.reduce((n, message) => n + encode(message.content).length, 0);
      expect(encodeConversation(compact, messages, { generationPrompt: false }).ids).toHaveLength(
        content + 2 * kept.length,
      );
    }),
  );
});

test.each(formats)("ids are those of the whole rendered text: $name", ({ template, format }) => {
  const render = compileTemplate(template, tokenizerConfig);
  fc.assert(
    fc.property(conversationOf(word), fc.boolean(), (messages, generationPrompt) => {
      const rendered = format.hasSystemRole ? messages : messages.filter(({ role }) => role !== "system");
      const whole = render(rendered, { generationPrompt });
      const { ids } = encodeConversation(format, messages, { generationPrompt });
      expect(show(ids)).toBe(whole);
      // Where text and contents meet without a special token between, the parts' ids may differ from the whole's.
      if (!template.includes("INST")) expect(ids).toEqual(format.tokenizer.encodeTemplate(whole));
    }),
  );
});

test.each(formats)("what was said first is a prefix of what is said later: $name", ({ format }) => {
  fc.assert(
    fc.property(conversationOf(hostile), (messages) => {
      const whole = encodeConversation(format, messages, { generationPrompt: false }).ids;
      messages.forEach(({ role }, k) => {
        if (role !== "assistant") return;
        const prompt = encodeConversation(format, messages.slice(0, k), { generationPrompt: true }).ids;
        expect(whole.slice(0, prompt.length)).toEqual(prompt);
      });
    }),
  );
});

test.each(formats)("whatever is said, mask and spans hold the contents: $name", ({ format }) => {
  fc.assert(
    fc.property(conversationOf(hostile), (messages) => {
      const { ids, trained, spans } = encodeConversation(format, messages, { generationPrompt: false });
      const expected = ids.map(() => 0);
      let at = 0;
      messages.forEach(({ role, content }, i) => {
        const span = spans[i]!;
        expect(span.start).toBe(at);
        at = span.end;
        const inside = ids.slice(span.contentStart, span.contentEnd);
        const isShown = role !== "system" || (format.hasSystemRole && content !== "");
        if (isShown) expect([encode(content), encode(content.trim())]).toContainEqual(inside);
        expect(inside.filter((id) => format.tokenizer.isSpecial(id))).toEqual([]);
        if (role !== "assistant") return;
        expect(ids[span.contentEnd]).toBe(format.endOfTurn);
        expected.fill(1, span.contentStart, span.contentEnd + 1);
      });
      expect(at).toBe(ids.length);
      expect([...trained]).toEqual(expected);
    }),
  );
});

test.each(formats)("sampled ids stand in the row as they were sampled: $name", ({ format }) => {
  const sampled = fc.array(fc.integer({ min: 0, max: format.tokenizer.vocabSize - 1 }), { minLength: 1 });
  fc.assert(
    fc.property(word, sampled, word, (question, content, next) => {
      const asked: ChatMessage[] = [{ role: "user", content: question }];
      const prompt = encodeConversation(format, asked, { generationPrompt: true }).ids;
      const ids = [...content, format.endOfTurn];
      const answered: ChatMessage[] = [...asked, { role: "assistant", content: " stripped text", ids }];
      const row = encodeConversation(format, [...answered, { role: "user", content: next }], {
        generationPrompt: true,
      });
      expect(row.ids.slice(0, prompt.length + ids.length)).toEqual([...prompt, ...ids]);
      expect(row.ids.filter((_, i) => row.trained[i])).toEqual(ids);
    }),
  );
});

test("an answer that was cut off is closed, but its end is not trained", () => {
  const cut = encode("the arm");
  const { ids, trained } = encodeConversation(
    compact,
    [
      { role: "user", content: "go" },
      { role: "assistant", content: "the arm", ids: cut },
    ],
    { generationPrompt: false },
  );
  expect(ids.slice(-1 - cut.length)).toEqual([...cut, 1]);
  expect([...trained.slice(-1 - cut.length)]).toEqual([...cut.map(() => 1), 0]);
});

test("stop tokens are those of the configuration, of generation and of the template", () => {
  const files = { tokenizer, tokenizerConfig, chatTemplate: COMPACT_TEMPLATE };
  const format = loadChatFormat({
    ...files,
    config: { eosIds: [7] },
    generationConfig: { eos_token_id: [8, 1] },
  });
  expect([...format.stopIds].sort()).toEqual([1, 7, 8]);
  expect(format.endOfTurn).toBe(1);
});

test("the system role is found out, and left out where there is none", () => {
  expect(formats.filter(({ format }) => !format.hasSystemRole).map(({ name }) => name)).toEqual([
    "no system role",
  ]);
});

test("a template that prints the date prints its default, so that ids are the same on any day", () => {
  const dated = `{% for message in messages %}<|open|>{% if strftime_now is defined %}{{ strftime_now('%d') }}{% else %}some day{% endif %}{{ message.content }}<|end|>{% endfor %}`;
  const row = encodeConversation(formatOf(dated), [{ role: "user", content: "!" }], {
    generationPrompt: false,
  });
  expect(show(row.ids)).toBe("<|open|>some day!<|end|>");
});

const loop = (body: string) => `{% for message in messages %}${body}{% endfor %}`;
test.each<[string, string | null, RegExp]>([
  ["is missing", null, /has no chat template/],
  ["has a syntax error", "{% for %}", /Chat template: /],
  ["raises", "{{ raise_exception('never') }}", /Chat template: never/],
  ["has no end-of-turn", loop("{{ message.role }}: {{ message.content }}\n"), /no special token/],
  [
    "marks the last message",
    loop("{{ message.content }}{% if loop.last %}!{% endif %}<|end|>"),
    /rewrites earlier/,
  ],
  ["shouts", loop("{{ message.content | trim | replace('a', '') }} {{ message.content }}<|end|>"), /repeats/],
  [
    "drops answers",
    loop("{% if message.role == 'user' %}{{ message.content }}<|end|>{% endif %}"),
    /leaves out/,
  ],
  [
    "adds quotes to spaces",
    loop("{{ message.content | replace(' ', '_') }}<|end|>"),
    /more ways than trimming/,
  ],
  [
    "promises another header",
    `${loop("<|open|>{{ message.role }}{{ message.content }}<|end|>")}{% if add_generation_prompt %}<|header|>{% endif %}`,
    /generation prompt is not how/,
  ],
])("a template that %s is refused", (_, template, message) => {
  expect(() => loadChatFormat({ tokenizer, tokenizerConfig, chatTemplate: template })).toThrow(message);
});

test("encoding growing conversations costs the template once per turn, not once per trajectory", () => {
  const format = formatOf(COMPACT_TEMPLATE);
  let total = 0;
  for (let trajectory = 0; trajectory < 100; trajectory++) {
    const messages: ChatMessage[] = [];
    for (let turn = 0; turn < 20; turn++) {
      messages.push({ role: "user", content: `trajectory ${trajectory} turn ${turn} the arm paid 1` });
      total += encodeConversation(format, messages, { generationPrompt: true }).ids.length;
      messages.push({ role: "assistant", content: "guess" });
    }
  }
  expect(total).toBeGreaterThan(100 * 20 * 100);
});
