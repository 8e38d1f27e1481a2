import { expect, test } from "vitest";
import { buildGradients } from "@/lib/engine/autodiff/gradients";
import { constant, input, type Node, scalar } from "@/lib/engine/autodiff/graph";
import { interpret } from "@/lib/engine/autodiff/interpret";
import { mul, sumAll } from "@/lib/engine/autodiff/ops";
import { attendCausally } from "@/lib/engine/nn/attention";
import { stream } from "@/lib/rng";

const [B, T] = [2, 7];
const sizes = { heads: 4, kvHeads: 2, headWidth: 2 };
const q = input("q", [B, T, 8]);
const k = input("k", [B, T, 4]);
const v = input("v", [B, T, 4]);
const random = stream("attention");
const feeds = new Map(
  [q, k, v].map((node) => [node.name!, Float64Array.from({ length: B * T * 8 }, () => random.next() - 0.5)]),
);
feeds.set("k", feeds.get("k")!.slice(0, B * T * 4)).set("v", feeds.get("v")!.slice(0, B * T * 4));

/** Attention written down by its definition, head by head. */
function attendPlainly(): Float64Array {
  const [Q, K, V] = ["q", "k", "v"].map((name) => feeds.get(name)!) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const out = new Float64Array(B * T * 8);
  for (let b = 0; b < B; b++) {
    for (let t = 0; t < T; t++) {
      for (let head = 0; head < 4; head++) {
        const at = (s: number, i: number) => (b * T + s) * 4 + Math.floor(head / 2) * 2 + i;
        const own = (b * T + t) * 8 + head * 2;
        const weights = Array.from({ length: t + 1 }, (_, s) =>
          Math.exp(Q[own]! * K[at(s, 0)]! + Q[own + 1]! * K[at(s, 1)]!),
        );
        const total = weights.reduce((a, w) => a + w);
        for (const [s, w] of weights.entries()) {
          out[own]! += (w / total) * V[at(s, 0)]!;
          out[own + 1]! += (w / total) * V[at(s, 1)]!;
        }
      }
    }
  }
  return out;
}

test.each([1, 2, 3, 7, 64])("attention in blocks of %i queries is attention by its definition", (block) => {
  const [y] = interpret([attendCausally(q, k, v, sizes, block)], feeds);
  const expected = attendPlainly();
  y!.data.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 12);
  });
});

test("blocks change no gradient", () => {
  const gradients = (block: number): Node[] => {
    const y = attendCausally(q, k, v, sizes, block);
    const weights = Float32Array.from({ length: B * T * 8 }, (_, i) => Math.cos(i));
    return buildGradients(sumAll(mul(y, constant(weights, y.shape))), scalar(1), [q, k, v]);
  };
  const whole = interpret(gradients(T), feeds);
  for (const [i, part] of interpret(gradients(3), feeds).entries()) {
    part.data.forEach((value, j) => {
      expect(value).toBeCloseTo(whole[i]!.data[j]!, 12);
    });
  }
});
