import { z } from "zod";

/** The steps from logits to the distribution that is sampled, in the order in which they are applied. */
export const SAMPLER_IDS = ["temperature", "annealed", "min_p", "top_k", "top_p"] as const;
export type SamplerId = (typeof SAMPLER_IDS)[number];

/** A temperature that falls along the text, from exploring to careful. @source Exploratory annealed decoding, arXiv 2510.05251 */
export const Annealing = z
  .strictObject({
    maxTemperature: z.number().min(0.01).max(5).default(1.2),
    minTemperature: z.number().min(0.01).max(5).default(0.1),
    /** leading tokens drawn at temperature 1 */
    firstTokens: z.int().min(0).max(10_000).default(10),
    /** tokens in which the exponential grows by e */
    decay: z.number().positive().max(1_000_000),
  })
  .refine(({ maxTemperature, minTemperature }) => minTemperature <= maxTemperature, {
    path: ["minTemperature"],
    message: "expected at most maxTemperature",
  });
export type Annealing = z.infer<typeof Annealing>;

/** min-p of the method's released code, which switches it off below this temperature. */
export const DEFAULT_MIN_P = 0.3;
export const MIN_P_FROM_TEMPERATURE = 0.2;

/**
 * How a token is drawn. A min-p left out becomes the method's: 0.3 from temperature 0.2 on, else off.
 *
 * @source PAPRIKA arXiv 2502.17543 (min-p of the released code)
 */
export const SamplingSettings = z
  .strictObject({
    /** 0 is greedy */
    temperature: z.number().min(0).max(5).default(0.7),
    /** keep tokens at least this probable relative to the most probable one; 0 switches it off */
    minP: z.number().min(0).max(1).optional(),
    /** keep the fewest tokens that hold this share; 1 switches it off */
    topP: z.number().gt(0).max(1).default(1),
    /** keep this many tokens; 0 switches it off */
    topK: z.int().min(0).max(1_000_000).default(0),
    /** takes the place of `temperature` when given */
    annealed: Annealing.optional(),
  })
  .transform(({ minP, annealed, ...rest }) => ({
    ...rest,
    minP: minP ?? (rest.temperature >= MIN_P_FROM_TEMPERATURE ? DEFAULT_MIN_P : 0),
    ...(annealed ? { annealed } : {}),
  }));
export type SamplingSettings = z.infer<typeof SamplingSettings>;
