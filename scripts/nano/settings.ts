import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import type { Schedule } from "@/lib/engine/train/schedule";
import type { Ingredient, Mixture } from "@/lib/nano/corpus";
import { NANO_GROUPS, type NanoGroup } from "@/lib/nano/groups";
import { VOCABULARY_SIZE } from "@/lib/nano/vocabulary";

/** Everything that decides what comes out; a training is resumed only under the same settings. */
export interface NanoSettings {
  seed: number;
  config: LlamaConfig;
  /** what batches are made of, from an update on; the first begins at 0 */
  stages: readonly { from: number; mixture: Mixture }[];
  updates: number;
  /** tokens of an update, padding apart */
  batchTokens: number;
  learningRate: number;
  weightDecay: number;
  maxNorm: number;
  schedule: Schedule;
  /** lengths that rows are padded to */
  buckets: readonly number[];
  /** groups that are played for validation */
  measured: readonly NanoGroup[];
}

const CONTEXT = 1024;

export function sizeModel({ width, layers }: { width: number; layers: number }): LlamaConfig {
  const headWidth = 32;
  return {
    vocabSize: VOCABULARY_SIZE,
    width,
    layers,
    heads: width / headWidth,
    kvHeads: 2,
    headWidth,
    feedForward: Math.round((width * 8) / 3 / 64) * 64,
    contextLength: CONTEXT,
    ropeTheta: 10_000,
    normEps: 1e-5,
    tied: true,
    bosId: null,
    eosIds: [1],
    padId: 0,
  };
}

/** AdamW's; the second is lower than usual, as batches are small. @source decisions E6 */
export const BETAS = { beta1: 0.9, beta2: 0.95, epsilon: 1e-8 } as const;

const COMMON = {
  seed: 69,
  batchTokens: 2_000,
  learningRate: 2e-3,
  weightDecay: 0.1,
  maxNorm: 1,
  schedule: { kind: "cosine", warmupRatio: 0.04, floor: 0.1 },
  buckets: [48, 96, 144, 208, 272, 336, 512, 768],
} satisfies Partial<NanoSettings>;

const TWO_GROUPS: readonly Ingredient[] = [
  { group: "bandit", kind: "lesson", share: 5 },
  { group: "bandit", kind: "drill", share: 3 },
  { group: "bandit", kind: "facts", share: 4 },
  { group: "mastermind", kind: "lesson", share: 8 },
  { group: "mastermind", kind: "drill", share: 6 },
];

const ALL_GROUPS: readonly Ingredient[] = [
  { group: "bandit", kind: "lesson", share: 4 },
  { group: "bandit", kind: "drill", share: 3 },
  { group: "bandit", kind: "facts", share: 4 },
  { group: "mastermind", kind: "lesson", share: 5 },
  { group: "mastermind", kind: "drill", share: 3 },
  { group: "wordle", kind: "lesson", share: 8 },
  { group: "wordle", kind: "drill", share: 3 },
  { group: "wordle", kind: "facts", share: 6 },
  { group: "battleship", kind: "lesson", share: 5 },
  { group: "battleship", kind: "drill", share: 2 },
  { group: "minesweeper", kind: "lesson", share: 9 },
  { group: "minesweeper", kind: "drill", share: 3 },
  { group: "cellular_automata", kind: "lesson", share: 8 },
  { group: "cellular_automata", kind: "drill", share: 5 },
];

/** Trainings by name: the shipped one, and a smaller one that tells whether two groups are learnt at all. */
export const PLANS: Record<string, NanoSettings> = {
  gate: {
    ...COMMON,
    config: sizeModel({ width: 128, layers: 4 }),
    updates: 6_000,
    stages: [{ from: 0, mixture: { lossOn: "all", ingredients: TWO_GROUPS } }],
    measured: ["bandit", "mastermind"],
  },
  full: {
    ...COMMON,
    config: sizeModel({ width: 128, layers: 4 }),
    updates: 24_000,
    stages: [
      { from: 0, mixture: { lossOn: "all", ingredients: TWO_GROUPS } },
      { from: 4_000, mixture: { lossOn: "all", ingredients: ALL_GROUPS } },
    ],
    measured: NANO_GROUPS,
  },
};
