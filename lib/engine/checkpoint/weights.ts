import { type LlamaConfig, parameterShapes } from "@/lib/engine/checkpoint/config";
import { AppError } from "@/lib/errors";

/** Buffers that older libraries stored beside the weights; the engine computes them from the configuration. */
const isDerived = (name: string) => name.endsWith(".rotary_emb.inv_freq");

const refuse = (message: string) => new AppError("BAD_REQUEST", `model.safetensors: ${message}`);

/**
 * Check that the tensors are exactly the weights that a configuration asks for.
 *
 * @param stored shapes by name
 * @throws {AppError} BAD_REQUEST naming the tensor that is missing, unexpected or of another shape
 */
export function requireWeights(config: LlamaConfig, stored: ReadonlyMap<string, readonly number[]>): void {
  const expected = parameterShapes(config);
  for (const [name, shape] of expected) {
    const found = stored.get(name);
    if (!found && name === "lm_head.weight") {
      throw refuse("lm_head.weight is missing, and config.json does not tie it to the embedding");
    }
    if (!found) throw refuse(`tensor ${name} is missing`);
    if (found.join() !== shape.join()) {
      throw refuse(`tensor ${name} should have shape [${shape.join(", ")}] and has [${found.join(", ")}]`);
    }
  }
  for (const name of stored.keys()) {
    if (expected.has(name) || isDerived(name)) continue;
    const why =
      name === "lm_head.weight" ? "config.json ties it to the embedding" : "config.json has no place for it";
    throw refuse(`tensor ${name} is too many: ${why}`);
  }
}
