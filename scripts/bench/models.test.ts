import { expect, test } from "vitest";
import { type Node, sizeOf, sortNodes } from "@/lib/engine/autodiff/graph";
import { weightInputs } from "@/lib/engine/nn/llama";
import { buildStep } from "@/lib/engine/train/graphs";
import { countTrainingFlops, describeModel, LARGE, nameModel, SMALL, TINY } from "@/scripts/bench/models";

const countProduct = ({ inputs, shape }: Node) => 2 * sizeOf(shape) * inputs[0]!.shape.at(-1)!;

test.each([TINY, SMALL])("the operations of a token are those of the training graph's products", (sizes) => {
  const config = describeModel(sizes);
  const shape = { rows: 2, length: 16 };
  const betas = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };
  const step = buildStep(config, weightInputs(config), shape, betas);
  const products = sortNodes(Object.values(step)).filter(({ op }) => op === "MatMul");
  const all = products.reduce((sum, product) => sum + countProduct(product), 0);
  const tokens = shape.rows * shape.length;
  // The embedding's gradient is a product only because a graph has no better way to write it.
  const lookup = 2 * sizes.vocab * sizes.width * tokens;
  expect(all - lookup).toBe(tokens * countTrainingFlops(sizes, shape.length));
});

test("the models are as large as they are called", () => {
  expect([SMALL, { ...SMALL, kvHeads: 6 }, LARGE].map(nameModel)).toEqual(["1.8 M", "2.0 M", "11.0 M"]);
});
