import { z } from "zod";
import type { Split } from "@/lib/domain/words";
import { AppError } from "@/lib/errors";
import { createRng } from "@/lib/rng";
import { TOPICS, type Topic } from "@/lib/task-groups/twenty_questions/table";
import { nameKey } from "@/lib/task-groups/understand/match-name";

export const twentyQuestionsScenario = z.object({
  /** name of a row of the attribute table */
  topic: z.string().min(1),
  category: z.string().min(1),
});
export type TwentyQuestionsScenario = z.infer<typeof twentyQuestionsScenario>;

/** @source paprika.md 2 */
export const COUNTS: Readonly<Record<Split, number>> = { train: 1499, eval: 367 };

/** One permutation of the rows whose name is clear: entries 0..1498 are train, 1499..1865 eval; the rest are no secrets. */
const taskOrder = createRng("twenty_questions/topics@1").shuffle(
  TOPICS.filter((topic) => !topic.isAmbiguous),
);
const FIRST: Readonly<Record<Split, number>> = { train: 0, eval: COUNTS.train };

/** The topics that are a secret of some task. */
export const SECRETS: readonly Topic[] = taskOrder.slice(0, COUNTS.train + COUNTS.eval);

export function generate({ split, index }: { split: Split; index: number }): TwentyQuestionsScenario {
  const { name, category } = taskOrder[FIRST[split] + index]!;
  return { topic: name, category };
}

const keyOf = (name: string, category: string) => `${category}\u001f${nameKey(name)}`;
const byKey = new Map(
  TOPICS.filter((topic) => !topic.isAmbiguous).map((topic) => [keyOf(topic.name, topic.category), topic]),
);

/** @throws {AppError} BAD_REQUEST when the table has no such row */
export function getTopic({ topic, category }: TwentyQuestionsScenario): Topic {
  const found = byKey.get(keyOf(topic, category));
  if (!found)
    throw new AppError(
      "BAD_REQUEST",
      `The attribute table has no "${topic}" of category "${category}": use one of its rows`,
    );
  return found;
}
