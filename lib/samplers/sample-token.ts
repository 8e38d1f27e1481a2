import type { SamplingSettings } from "@/lib/domain/samplers";
import { getAnnealedTemperature } from "@/lib/samplers/annealed";
import { getLogitFloor } from "@/lib/samplers/min-p";
import { RankHeap } from "@/lib/samplers/rank-heap";

/** A drawn token, with natural logarithms of its probability. */
export interface SampledToken {
  id: number;
  /** under the model at temperature 1 */
  logp: number;
  /** under the distribution that was sampled from */
  sampledLogp: number;
}

// Shared by all calls: 64 rows a step must not allocate. A call leaves nothing behind that the next one reads.
let keptIds = new Int32Array(1024);
let weights = new Float64Array(1024);
let heap = new RankHeap(1024);

function reserve(vocab: number) {
  if (vocab <= keptIds.length) return;
  keptIds = new Int32Array(vocab);
  weights = new Float64Array(vocab);
  heap = new RankHeap(vocab);
}

/**
 * Draw one token from a row of logits: temperature, min-p, top-k, top-p, then the inverse of the cumulative sum.
 *
 * Sums run in a fixed order and in double precision, so equal logits and uniforms give equal tokens everywhere.
 *
 * @param logits rows of one decoding step, [B, V]; minus infinity forbids a token
 * @param offset where the row begins
 * @param logSumExp of the row, as the graph returns it
 * @param uniform in [0, 1)
 * @param index place of the token in the turn, for annealed temperatures
 * @throws {Error} when the row holds NaN or infinity: its log-sum-exp does too
 */
export function sampleToken(
  logits: Float32Array,
  offset: number,
  vocab: number,
  logSumExp: number,
  settings: SamplingSettings,
  uniform: number,
  index = 0,
): SampledToken {
  if (!Number.isFinite(logSumExp)) throw new Error(`Logits at ${offset} are not finite: ${logSumExp}`);
  if (!(uniform >= 0 && uniform < 1)) throw new Error(`Expected a uniform number in [0, 1), got ${uniform}`);

  let best = 0;
  let max = logits[offset]!;
  for (let id = 1; id < vocab; id++) {
    const logit = logits[offset + id]!;
    if (logit > max) {
      max = logit;
      best = id;
    }
  }
  const { annealed, topK, topP } = settings;
  const temperature = annealed ? getAnnealedTemperature(index, annealed) : settings.temperature;
  if (temperature === 0) return { id: best, logp: max - logSumExp, sampledLogp: 0 };

  reserve(vocab);
  const floor = getLogitFloor(max, temperature, settings.minP);
  let kept = 0;
  let total = 0; // of weights, relative to the most probable token
  for (let id = 0; id < vocab; id++) {
    const logit = logits[offset + id]!;
    if (logit < floor) continue;
    const weight = Math.exp((logit - max) / temperature);
    keptIds[kept] = id;
    weights[kept++] = weight;
    total += weight;
  }

  const isRanked = (topK > 0 && topK < kept) || topP < 1;
  if (isRanked) {
    heap.fill(logits, offset, keptIds, kept);
    let share = Number.POSITIVE_INFINITY; // what top-p asks for, of what top-k leaves
    if (topK > 0 && topK < kept) {
      kept = topK;
      total = 0;
      for (let rank = 0; rank < kept; rank++) total += weights[heap.at(rank)]!;
    }
    if (topP < 1) share = topP * total;
    let held = 0;
    let rank = 0;
    while (rank < kept && held < share) held += weights[heap.at(rank++)]!;
    kept = rank;
    total = held;
  }

  const target = uniform * total; // below total, because uniform is below 1
  let cumulative = 0;
  let place = 0;
  for (let rank = 0; rank < kept; rank++) {
    place = isRanked ? heap.at(rank) : rank;
    cumulative += weights[place]!;
    if (cumulative > target) break;
  }
  const id = keptIds[place]!;
  const logit = logits[offset + id]!;
  return { id, logp: logit - logSumExp, sampledLogp: (logit - max) / temperature - Math.log(total) };
}
