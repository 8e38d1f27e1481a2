import {
  averageKl,
  countTrained,
  getGain,
  measureTotals,
  requireRef,
  spreadOverTokens,
  sumTrained,
} from "@/lib/losses/rows";
import type { Loss, LossNeed, LossPair, LossRow, LossTotals } from "@/lib/losses/types";

/** What the two sides of a pair are compared by. */
export interface PairScore {
  /** @returns nats */
  of(row: LossRow): number;
  /** d score / d logp of a trained token */
  slope(row: LossRow): number;
}

/** S - Sref, summed over all agent tokens of all turns. */
export const GAIN: PairScore = { of: getGain, slope: () => 1 };

/** A = S / tokens. */
export const MEAN_LOGP: PairScore = {
  of: (row) => sumTrained(row.logps, row.mask) / countTrained(row),
  slope: (row) => 1 / countTrained(row),
};

/** A - Aref. */
export const MEAN_GAIN: PairScore = {
  of: (row) => MEAN_LOGP.of(row) - sumTrained(requireRef(row), row.mask) / countTrained(row),
  slope: MEAN_LOGP.slope,
};

/** The preference part of one pair and its derivatives by both scores. */
export interface PairTerm {
  value: number;
  dChosen: number;
  dRejected: number;
}

/** Turn a function of the margin, with its derivative, into a term. */
export function differ(value: number, dMargin: number): PairTerm {
  return { value, dChosen: dMargin, dRejected: -dMargin };
}

type PairLossParts<P> = Pick<Loss<P>, "id" | "title" | "about" | "source" | "isVerified" | "params"> & {
  needs?: readonly LossNeed[];
  score: (params: P) => PairScore;
  term: (chosen: number, rejected: number, params: P, totals: LossTotals) => PairTerm;
};

/**
 * Make a loss from its preference term: mean over pairs of `term + alpha * NLL per token of the chosen side`.
 *
 * Stats, each averaged over pairs: `preference` and `nll` (the two parts), `chosenReward` and `rejectedReward`
 * (the scores, nats, without beta), `margin` (their difference), `accuracy` (margin above 0, ties count half),
 * `chosenLogp` and `rejectedLogp` (nats per token); `kl` is per trained token against the reference.
 */
export function definePairLoss<P extends { alpha: number }>(parts: PairLossParts<P>): Loss<P> {
  const { needs = ["pairs", "ref"], score, term, ...named } = parts;
  return {
    ...named,
    needs,
    fixedCoefficients: false,
    evaluate(batch, params) {
      const { rows, pairs, totals = measureTotals(batch) } = batch;
      const measure = score(params);
      const scores = rows.map((row) => measure.of(row));
      const slopes = rows.map((row) => measure.slope(row));
      const tokens = rows.map(countTrained);
      const perRow = new Float64Array(rows.length); // what all trained tokens of a row share
      const stats = startStats(rows, totals);

      for (const pair of pairs) {
        const { chosen: w, rejected: l } = pair;
        const { value, dChosen, dRejected } = term(scores[w]!, scores[l]!, params, totals);
        perRow[w]! += (dChosen * slopes[w]!) / totals.pairs;
        perRow[l]! += (dRejected * slopes[l]!) / totals.pairs;
        // After both sides, so that in a pair with itself they cancel to exactly 0 first.
        perRow[w]! -= params.alpha / tokens[w]! / totals.pairs;
        stats.preference += value / totals.pairs;
        addPair(stats, rows, scores, pair, totals);
      }
      return {
        value: stats.preference + params.alpha * stats.nll,
        coefficients: spreadOverTokens(rows, perRow), // rows x [T]
        stats,
      };
    },
  };
}

const startStats = (rows: readonly LossRow[], totals: LossTotals) => ({
  preference: 0,
  nll: 0,
  margin: 0,
  chosenReward: 0,
  rejectedReward: 0,
  accuracy: 0,
  chosenLogp: 0,
  rejectedLogp: 0,
  kl: averageKl(rows, totals),
});

function addPair(
  stats: ReturnType<typeof startStats>,
  rows: readonly LossRow[],
  scores: readonly number[],
  { chosen, rejected }: LossPair,
  totals: LossTotals,
) {
  const margin = scores[chosen]! - scores[rejected]!;
  const chosenLogp = MEAN_LOGP.of(rows[chosen]!);
  stats.margin += margin / totals.pairs;
  stats.chosenReward += scores[chosen]! / totals.pairs;
  stats.rejectedReward += scores[rejected]! / totals.pairs;
  stats.accuracy += (1 + Math.sign(margin)) / 2 / totals.pairs;
  stats.chosenLogp += chosenLogp / totals.pairs;
  stats.rejectedLogp += MEAN_LOGP.of(rows[rejected]!) / totals.pairs;
  stats.nll -= chosenLogp / totals.pairs;
}
