import type { TopicId } from "@/lib/task-groups/guess_my_city/topics";
import type { City } from "@/lib/task-groups/guess_my_city/world";

/** Something that a yes/no question can state. */
export interface Claim {
  topic: TopicId;
  holds(city: City): boolean;
}

export interface ClaimEntry {
  phrases: readonly string[];
  claim: Claim;
}

/** State a claim and the wordings that make it. */
export const entry = (topic: TopicId, holds: (city: City) => boolean, ...phrases: string[]): ClaimEntry => ({
  phrases,
  claim: { topic, holds },
});

/** @param codes country codes, separated by spaces */
export const isIn = (...codes: string[]) => {
  const wanted = new Set(codes.flatMap((list) => list.split(" ")));
  return ({ country }: City) => wanted.has(country.code);
};
