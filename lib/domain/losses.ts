import { z } from "zod";

/** The losses that exist, in the order in which forms and charts show them. */
export const LOSS_IDS = [
  "sft",
  "rwr",
  "dpo",
  "rpo",
  "lcdpo",
  "regdpo",
  "simpo",
  "ipo",
  "hinge",
  "rdpo",
  "cdpo",
  "ktoPair",
  "kto",
  "orpo",
] as const;
export type LossId = (typeof LOSS_IDS)[number];

/** How far from the reference a preference may pull: larger is closer. */
const beta = z.number().positive().max(100);
/** Weight of the chosen side's NLL per token; 0 leaves it out. */
const alpha = z.number().min(0).max(100);
/** Share of pairs whose sides are believed to be swapped. */
const flipRate = z.number().min(0).max(0.499);

/** The parameters of each loss, with the defaults of its source. */
export const LOSS_PARAMS = {
  sft: z.strictObject({
    /** `tokens`: every trained token of the global batch weighs the same; `trajectories`: every row does */
    normalise: z.enum(["tokens", "trajectories"]).default("tokens"),
  }),
  rwr: z.strictObject({
    /** `exponential`: exp(R / temperature); `centred`: R minus its mean over the trained tokens */
    weighting: z.enum(["exponential", "centred"]).default("exponential"),
    temperature: z.number().positive().max(1_000).default(1),
    maxWeight: z.number().positive().max(1_000).default(3),
  }),
  dpo: z.strictObject({ beta: beta.default(0.1), alpha: alpha.default(0) }),
  rpo: z.strictObject({ beta: beta.default(0.1), alpha: alpha.default(1) }),
  lcdpo: z.strictObject({ beta: beta.default(0.1), alpha: alpha.default(1) }),
  regdpo: z.strictObject({
    beta: beta.default(0.1),
    /** weight of the squared sum of both sides' rewards */
    penalty: z.number().min(0).max(1_000).default(1),
    alpha: alpha.default(0),
  }),
  simpo: z.strictObject({
    beta: beta.default(2.5),
    /** margin that a pair has to exceed, after beta */
    gamma: z.number().min(0).max(100).default(1.4),
    alpha: alpha.default(0),
  }),
  ipo: z.strictObject({
    beta: beta.default(0.1),
    /** compare log-ratios per token, as public libraries do, instead of sums */
    lengthAvg: z.boolean().default(false),
    alpha: alpha.default(0),
  }),
  hinge: z.strictObject({ beta: beta.default(0.1), alpha: alpha.default(0) }),
  rdpo: z.strictObject({ beta: beta.default(0.1), flipRate: flipRate.default(0.1), alpha: alpha.default(0) }),
  cdpo: z.strictObject({ beta: beta.default(0.1), flipRate: flipRate.default(0.1), alpha: alpha.default(0) }),
  ktoPair: z.strictObject({ beta: beta.default(0.1), alpha: alpha.default(0) }),
  kto: z.strictObject({
    beta: beta.default(0.1),
    successWeight: z.number().min(0).max(100).default(1),
    failureWeight: z.number().min(0).max(100).default(1),
  }),
  orpo: z.strictObject({ lambda: z.number().min(0).max(100).default(0.1), alpha: alpha.default(1) }),
} satisfies Record<LossId, z.ZodType>;

export type LossParams = { [K in LossId]: z.infer<(typeof LOSS_PARAMS)[K]> };

const choice = <K extends LossId, S extends z.ZodObject>(id: K, params: S) =>
  z.strictObject({ id: z.literal(id), params: z.prefault(params, {} as z.input<S>) });

/** A loss as a training configuration names it: `{ id: "rpo", params: { beta: 0.1 } }`, defaults filled in. */
export const LossChoice = z.discriminatedUnion("id", [
  choice("sft", LOSS_PARAMS.sft),
  choice("rwr", LOSS_PARAMS.rwr),
  choice("dpo", LOSS_PARAMS.dpo),
  choice("rpo", LOSS_PARAMS.rpo),
  choice("lcdpo", LOSS_PARAMS.lcdpo),
  choice("regdpo", LOSS_PARAMS.regdpo),
  choice("simpo", LOSS_PARAMS.simpo),
  choice("ipo", LOSS_PARAMS.ipo),
  choice("hinge", LOSS_PARAMS.hinge),
  choice("rdpo", LOSS_PARAMS.rdpo),
  choice("cdpo", LOSS_PARAMS.cdpo),
  choice("ktoPair", LOSS_PARAMS.ktoPair),
  choice("kto", LOSS_PARAMS.kto),
  choice("orpo", LOSS_PARAMS.orpo),
]);

/** The same, narrowed to one loss where its id is known. */
export type LossChoice<K extends LossId = LossId> = { [I in K]: { id: I; params: LossParams[I] } }[K];
