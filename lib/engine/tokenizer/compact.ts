/**
 * The project's own chat format, for models with a small context: one token before a message, one after it. An empty
 * system message is nothing at all.
 */
export const COMPACT_TEMPLATE = [
  "{% for message in messages %}",
  "{% if message.role == 'assistant' %}<|agent|>{{ message.content }}<|end|>",
  "{% elif message.role == 'user' %}<|user|>{{ message.content }}<|end|>",
  "{% elif message.content %}<|system|>{{ message.content }}<|end|>",
  "{% endif %}{% endfor %}",
  "{% if add_generation_prompt %}<|agent|>{% endif %}",
].join("");

/** In the order of their ids: padding is 0, end-of-turn is 1. */
export const COMPACT_SPECIAL_TOKENS = ["<|pad|>", "<|end|>", "<|system|>", "<|user|>", "<|agent|>"] as const;

/** `tokenizer_config.json` for a tokenizer trained with `COMPACT_SPECIAL_TOKENS`. */
export function compactTokenizerConfig({
  contextLength,
}: {
  contextLength: number;
}): Record<string, unknown> {
  return {
    tokenizer_class: "PreTrainedTokenizerFast",
    pad_token: "<|pad|>",
    eos_token: "<|end|>",
    additional_special_tokens: ["<|system|>", "<|user|>", "<|agent|>"],
    model_max_length: contextLength,
    clean_up_tokenization_spaces: false,
  };
}
