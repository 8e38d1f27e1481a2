import { Template } from "@huggingface/jinja";
import { AppError } from "@/lib/errors";

export type Role = "system" | "user" | "assistant";

/** Renders a conversation's text, as `apply_chat_template` of Hugging Face does. */
export type Render = (
  messages: readonly { role: Role; content: string }[],
  options: { generationPrompt: boolean },
) => string;

const NAMED_TOKENS = [
  "bos_token",
  "eos_token",
  "unk_token",
  "sep_token",
  "pad_token",
  "cls_token",
  "mask_token",
];

/**
 * Some templates print today's date where this function is defined; the same conversation has to give the same ids on
 * any day. The library declares it and lets no variable of that name in, so the template takes it away itself.
 */
const WITHOUT_CLOCK = "{% set strftime_now = no_such_variable %}\n"; // the newline goes with the block

/** A special token stands in the configuration as text or as an object with its text. */
function tokenText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "content" in value) return String(value.content);
  return null;
}

const refuse = (error: unknown) =>
  new AppError("BAD_REQUEST", `Chat template: ${error instanceof Error ? error.message : error}`);

/**
 * Compile a Jinja chat template.
 *
 * @param tokenizerConfig names the tokens that the template may use
 * @throws {AppError} BAD_REQUEST for a syntax error, and on rendering for whatever the template raises
 */
export function compileTemplate(source: string, tokenizerConfig: Record<string, unknown>): Render {
  const variables: Record<string, unknown> = {
    tools: null,
    documents: null,
  };
  for (const name of NAMED_TOKENS) {
    const text = tokenText(tokenizerConfig[name]);
    if (text !== null) variables[name] = text;
  }
  let template: Template;
  try {
    template = new Template(WITHOUT_CLOCK + source);
  } catch (error) {
    throw refuse(error);
  }
  return (messages, { generationPrompt }) => {
    try {
      return template.render({ ...variables, messages, add_generation_prompt: generationPrompt });
    } catch (error) {
      throw refuse(error);
    }
  };
}
