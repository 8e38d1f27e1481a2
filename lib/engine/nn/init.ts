import { type LlamaConfig, parameterShapes } from "@/lib/engine/checkpoint/config";
import { stream } from "@/lib/rng";

/** What a layer adds to the residual stream leaves through one of these two. */
const isResidual = (name: string) => /\.(o_proj|down_proj)\.weight$/.test(name);

/**
 * Spread of fresh weights, for a layer's matrices that of PyTorch's linear layers, 1/√(3 in). What writes into the
 * residual stream is divided by √(2 L), so that the sum of its 2 L parts has the spread of one.
 *
 * Embeddings have length 1, not the usual 0.02 √D: through the tied output a token is then its own best match from
 * the start. At width 128 that decides whether a model learns to copy within hundreds of updates or thousands.
 */
function deviationOf(name: string, [, inputs]: readonly number[], { width, layers }: LlamaConfig): number {
  if (/embed_tokens|lm_head/.test(name)) return 1 / Math.sqrt(width);
  const linear = 1 / Math.sqrt(3 * inputs!);
  return isResidual(name) ? linear / Math.sqrt(2 * layers) : linear;
}

/**
 * Draw the weights of a new model: norms 1, matrices normal around 0. Every tensor has a stream of its own, so a model
 * of more layers begins with the same ones.
 *
 * @returns row-major by Hugging Face's name
 * @source scaled residual layers: GPT-2, A. Radford et al. 2019, section 2.3
 */
export function drawWeights(config: LlamaConfig, seed: number): Map<string, Float32Array> {
  const weights = new Map<string, Float32Array>();
  for (const [name, shape] of parameterShapes(config)) {
    const size = shape.reduce((product, side) => product * side, 1);
    const values =
      shape.length === 1
        ? new Float32Array(size).fill(1)
        : drawNormal(size, deviationOf(name, shape, config), seed, name);
    weights.set(name, values);
  }
  return weights;
}

/** @source G. Box and M. Muller 1958, A Note on the Generation of Random Normal Deviates */
function drawNormal(size: number, deviation: number, seed: number, name: string): Float32Array {
  const rng = stream(seed, "weights", name);
  const values = new Float32Array(size);
  for (let i = 0; i < size; i += 2) {
    // 1 - u is never 0, of which there is no logarithm.
    const radius = deviation * Math.sqrt(-2 * Math.log(1 - rng.next()));
    const angle = 2 * Math.PI * rng.next();
    values[i] = radius * Math.cos(angle);
    if (i + 1 < size) values[i + 1] = radius * Math.sin(angle);
  }
  return values;
}
