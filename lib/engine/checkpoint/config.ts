import { z } from "zod";
import { AppError } from "@/lib/errors";

/** Sizes and constants of a Llama decoder; what Hugging Face calls each stands in `writeLlamaConfig`. */
export interface LlamaConfig {
  vocabSize: number;
  width: number;
  layers: number;
  heads: number;
  /** divides `heads` */
  kvHeads: number;
  /** even, as rotation takes numbers in pairs */
  headWidth: number;
  feedForward: number;
  contextLength: number;
  ropeTheta: number;
  normEps: number;
  /** the output layer is the embedding, transposed */
  tied: boolean;
  bosId: number | null;
  eosIds: number[];
  padId: number | null;
}

// Far above any Llama: they only keep a forged file from asking for absurd memory.
const MAX = {
  vocabSize: 2 ** 21,
  width: 2 ** 16,
  layers: 512,
  heads: 512,
  feedForward: 2 ** 19,
  context: 2 ** 24,
};
const MAX_PARAMETERS = 1e11;

const whole = (max: number) => z.number().int().min(1).max(max);
const tokenId = z.number().int().min(0).max(MAX.vocabSize).nullish();
const Rope = z
  .looseObject({
    rope_theta: z.number().positive().optional(),
    rope_type: z.string().optional(),
    type: z.string().optional(),
    partial_rotary_factor: z.number().optional(),
  })
  .nullish();

/** `config.json`; where a field may be missing, the default is that of Hugging Face's LlamaConfig. */
const LlamaJson = z.looseObject({
  vocab_size: whole(MAX.vocabSize),
  hidden_size: whole(MAX.width),
  num_hidden_layers: whole(MAX.layers),
  num_attention_heads: whole(MAX.heads),
  num_key_value_heads: whole(MAX.heads).nullish(),
  head_dim: whole(MAX.width).nullish(),
  intermediate_size: whole(MAX.feedForward),
  max_position_embeddings: whole(MAX.context).default(2048),
  rms_norm_eps: z.number().positive().max(1).default(1e-6),
  rope_theta: z.number().positive().nullish(),
  rope_parameters: Rope,
  rope_scaling: Rope,
  hidden_act: z.string().default("silu"),
  attention_bias: z.boolean().default(false),
  mlp_bias: z.boolean().default(false),
  tie_word_embeddings: z.boolean().default(false),
  bos_token_id: tokenId,
  eos_token_id: z.union([tokenId, z.array(z.number().int().min(0).max(MAX.vocabSize))]),
  pad_token_id: tokenId,
});
type LlamaJson = z.infer<typeof LlamaJson>;

const refuse = (what: string) => new AppError("BAD_REQUEST", `config.json: ${what}`);

/** Refuse other architectures first, so that their missing fields are not what the message is about. */
function requireLlama(json: unknown): void {
  const named = z
    .looseObject({ model_type: z.string().optional(), architectures: z.array(z.string()).nullish() })
    .safeParse(json);
  if (!named.success) throw refuse("it is not a JSON object with a model_type");
  const { model_type, architectures } = named.data;
  const other = architectures?.find((name) => name !== "LlamaForCausalLM");
  if (other !== undefined) throw refuse(`architecture ${other} is not supported; LlamaForCausalLM is`);
  if (model_type !== "llama") throw refuse(`model_type ${model_type ?? "is missing and"} is not llama`);
}

/** Features of the architecture that the engine does not compute: ignoring one would give wrong numbers. */
function requirePlain(json: LlamaJson): void {
  for (const field of ["rope_parameters", "rope_scaling"] as const) {
    const type = json[field]?.rope_type ?? json[field]?.type ?? "default";
    if (type !== "default") throw refuse(`${field} of type ${type} is not supported; only default is`);
    const partial = json[field]?.partial_rotary_factor ?? 1;
    if (partial !== 1) throw refuse(`partial_rotary_factor ${partial} is not supported; only 1 is`);
  }
  for (const field of ["attention_bias", "mlp_bias"] as const) {
    if (json[field]) throw refuse(`${field} is true; layers with biases are not supported`);
  }
  if (json.hidden_act !== "silu") throw refuse(`hidden_act ${json.hidden_act} is not supported; silu is`);
  if (json.quantization_config) throw refuse("quantised weights (quantization_config) are not supported");
}

function requireConsistent(config: LlamaConfig): void {
  const { heads, kvHeads, headWidth, vocabSize, bosId, eosIds, padId } = config;
  if (heads % kvHeads !== 0) throw refuse(`${heads} heads cannot share ${kvHeads} key-value heads`);
  if (!Number.isInteger(headWidth))
    throw refuse(`hidden_size ${config.width} is not a multiple of ${heads} heads`);
  if (headWidth % 2 !== 0) throw refuse(`head_dim ${headWidth} is odd; rotary positions need an even one`);
  for (const id of [bosId, padId, ...eosIds]) {
    if (id !== null && id >= vocabSize) throw refuse(`token id ${id} is beyond vocab_size ${vocabSize}`);
  }
  const parameters = countParameters(config);
  if (parameters > MAX_PARAMETERS) throw refuse(`its sizes give ${parameters} parameters, an absurd number`);
}

/**
 * Read a `config.json`.
 *
 * @throws {AppError} BAD_REQUEST naming the field, its value and what is supported
 */
export function parseLlamaConfig(json: unknown): LlamaConfig {
  requireLlama(json);
  const parsed = LlamaJson.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw refuse(`${issue.path.join(".")}: ${issue.message}`);
  }
  const read = parsed.data;
  requirePlain(read);
  const eos = read.eos_token_id ?? [];
  const config: LlamaConfig = {
    vocabSize: read.vocab_size,
    width: read.hidden_size,
    layers: read.num_hidden_layers,
    heads: read.num_attention_heads,
    kvHeads: read.num_key_value_heads ?? read.num_attention_heads,
    headWidth: read.head_dim ?? read.hidden_size / read.num_attention_heads,
    feedForward: read.intermediate_size,
    contextLength: read.max_position_embeddings,
    // Transformers 5 moved the number into rope_parameters; older files have it at the top.
    ropeTheta: read.rope_parameters?.rope_theta ?? read.rope_theta ?? 10_000,
    normEps: read.rms_norm_eps,
    tied: read.tie_word_embeddings,
    bosId: read.bos_token_id ?? null,
    eosIds: Array.isArray(eos) ? eos : [eos],
    padId: read.pad_token_id ?? null,
  };
  requireConsistent(config);
  return config;
}

/** The `config.json` that Hugging Face libraries before and after version 5 both read. */
export function writeLlamaConfig(config: LlamaConfig, dtype: "F32" | "F16"): Record<string, unknown> {
  const { eosIds, ropeTheta } = config;
  const torchDtype = dtype === "F32" ? "float32" : "float16";
  return {
    architectures: ["LlamaForCausalLM"],
    model_type: "llama",
    vocab_size: config.vocabSize,
    hidden_size: config.width,
    num_hidden_layers: config.layers,
    num_attention_heads: config.heads,
    num_key_value_heads: config.kvHeads,
    head_dim: config.headWidth,
    intermediate_size: config.feedForward,
    max_position_embeddings: config.contextLength,
    rms_norm_eps: config.normEps,
    rope_theta: ropeTheta,
    rope_parameters: { rope_type: "default", rope_theta: ropeTheta },
    hidden_act: "silu",
    attention_bias: false,
    attention_dropout: 0,
    mlp_bias: false,
    tie_word_embeddings: config.tied,
    bos_token_id: config.bosId,
    // Null rather than left out: Hugging Face's defaults are ids 1 and 2.
    eos_token_id: eosIds.length === 0 ? null : eosIds.length === 1 ? eosIds[0] : eosIds,
    pad_token_id: config.padId,
    dtype: torchDtype,
    torch_dtype: torchDtype,
    use_cache: true,
  };
}

/** Names and shapes of the weights in Hugging Face's naming, always in this order. Linear weights are [out, in]. */
export function parameterShapes(config: LlamaConfig): ReadonlyMap<string, readonly number[]> {
  const { vocabSize, width, heads, kvHeads, headWidth, feedForward } = config;
  const shapes = new Map<string, readonly number[]>();
  shapes.set("model.embed_tokens.weight", [vocabSize, width]); // [V, D]
  for (let i = 0; i < config.layers; i++) {
    const layer = `model.layers.${i}`;
    shapes.set(`${layer}.input_layernorm.weight`, [width]);
    shapes.set(`${layer}.self_attn.q_proj.weight`, [heads * headWidth, width]); // [H*K, D]
    shapes.set(`${layer}.self_attn.k_proj.weight`, [kvHeads * headWidth, width]);
    shapes.set(`${layer}.self_attn.v_proj.weight`, [kvHeads * headWidth, width]);
    shapes.set(`${layer}.self_attn.o_proj.weight`, [width, heads * headWidth]); // [D, H*K]
    shapes.set(`${layer}.post_attention_layernorm.weight`, [width]);
    shapes.set(`${layer}.mlp.gate_proj.weight`, [feedForward, width]);
    shapes.set(`${layer}.mlp.up_proj.weight`, [feedForward, width]);
    shapes.set(`${layer}.mlp.down_proj.weight`, [width, feedForward]);
  }
  shapes.set("model.norm.weight", [width]);
  if (!config.tied) shapes.set("lm_head.weight", [vocabSize, width]);
  return shapes;
}

/** A tied embedding counts once. */
export function countParameters(config: LlamaConfig): number {
  let count = 0;
  for (const shape of parameterShapes(config).values()) count += shape.reduce((n, d) => n * d, 1);
  return count;
}
