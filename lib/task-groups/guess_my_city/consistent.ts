import { type CityFeedback, replyTo } from "@/lib/task-groups/guess_my_city/rules";
import { CITIES } from "@/lib/task-groups/guess_my_city/world";

/** What every city of the list would have been answered to one message: an answer number per city. */
export interface AnswerTable {
  /** answer numbers, in the order of `CITIES` */
  codes: Uint16Array;
  /** answer number by the feedback's text */
  numbers: ReadonlyMap<string, number>;
}

const NONE = 0xffff;
const tables = new Map<string, AnswerTable>();
/** Some 8 kB each. */
const TABLE_LIMIT = 400;

const keyOf = (feedback: CityFeedback) => JSON.stringify(feedback);

export function answerTable(message: string): AnswerTable {
  const known = tables.get(message);
  if (known) return known;
  const numbers = new Map<string, number>();
  const codes = Uint16Array.from(CITIES, (city) => {
    const key = keyOf(replyTo(city, message));
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  if (tables.size >= TABLE_LIMIT) tables.clear();
  const made = { codes, numbers };
  tables.set(message, made);
  return made;
}

/**
 * Keep the cities that would have been answered the same.
 *
 * @param left places in `CITIES`
 */
export function consistentCities(
  { action, feedback }: { action: string; feedback: CityFeedback },
  left: readonly number[],
): number[] {
  const { codes, numbers } = answerTable(action);
  const number = numbers.get(keyOf(feedback)) ?? NONE;
  return left.filter((city) => codes[city] === number);
}

/** @returns bits that the answer to a message is expected to tell about `left` */
export function expectedBits(message: string, left: readonly number[]): number {
  const { codes, numbers } = answerTable(message);
  const counts = new Uint16Array(numbers.size);
  for (const city of left) counts[codes[city]!]!++;
  let sum = 0;
  for (const count of counts) if (count > 1) sum += count * Math.log2(count);
  return Math.log2(left.length) - sum / left.length;
}
