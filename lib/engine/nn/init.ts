import { type LlamaConfig, parameterShapes } from "@/lib/engine/checkpoint/config";
import { stream } from "@/lib/rng";

/** Spread of fresh weights, that of GPT-2 and of Hugging Face's Llama. */
const DEVIATION = 0.02;

/** What a layer adds to the residual stream leaves through one of these two. */
const isResidual = (name: string) => /\.(o_proj|down_proj)\.weight$/.test(name);

/**
 * Draw the weights of a new model. Norms begin at 1, matrices are normal; what writes into the residual stream is
 * scaled by 1/√(2 L), so that the sum of its 2 L parts has the spread of one.
 *
 * Every tensor has a stream of its own, so a model of more layers begins with the same ones.
 *
 * @returns row-major by Hugging Face's name
 * @source initialisation of GPT-2, A. Radford et al. 2019, section 2.3
 */
export function drawWeights(config: LlamaConfig, seed: number): Map<string, Float32Array> {
  const weights = new Map<string, Float32Array>();
  for (const [name, shape] of parameterShapes(config)) {
    const size = shape.reduce((product, side) => product * side, 1);
    const scale = isResidual(name) ? DEVIATION / Math.sqrt(2 * config.layers) : DEVIATION;
    weights.set(
      name,
      shape.length === 1 ? new Float32Array(size).fill(1) : drawNormal(size, scale, seed, name),
    );
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
