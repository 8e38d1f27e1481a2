import { consistentCities, expectedBits } from "@/lib/task-groups/guess_my_city/consistent";
import type { CityFeedback } from "@/lib/task-groups/guess_my_city/rules";
import { CITIES, type City } from "@/lib/task-groups/guess_my_city/world";
import type { KnownTurn, ScriptedPlayer } from "@/lib/task-groups/types";

/** Every task tells the agent the same. */
export interface CityPublic {
  maxTurns: number;
}

/** Questions whose answers are common knowledge about a city or its country. */
export const COMMON_QUESTIONS: readonly string[] = [
  "Which continent is it on?",
  "Is it in the northern hemisphere?",
  "Which part of the continent is it in?",
  "Is it on the coast?",
  "Which sea or ocean is it on?",
  "What is the climate like?",
  "How many people live there?",
  "Does it have more than a million people?",
  "Is it the capital?",
  "What language do people speak?",
  "Which script do they write in?",
  "What is the main religion?",
  "Which currency do they use?",
  "Do they drive on the left?",
  "How high above sea level is it?",
  "Are there mountains around?",
  "Is it on an island?",
  "Is it in the European Union?",
  "Was the country ever a colony?",
  "Is it an ancient city?",
  "Does it snow there?",
  "Is it in the desert?",
  "Is it on a river?",
  "Is it in Latin America?",
  "Is it in the Middle East?",
  "Is it the largest city of its country?",
];

/** Questions that tell nearly everything to one who knows the very sentence: asked when the others are used up. */
export const TELLING_QUESTIONS: readonly string[] = [
  "Which river flows through it?",
  "Which countries does its country border?",
  "What are its landmarks?",
  "What food is typical?",
  "What is it known for?",
  "What drives its economy?",
  "What happened there in its history?",
];

export const guessOf = ({ name, country }: City) => `${name}, ${country.name}?`;

const EVERY_CITY = CITIES.map((_, place) => place);

/** Asks plausible questions in any order and now and then guesses any city. */
export const random: ScriptedPlayer<CityPublic, CityFeedback> = (_, rng) =>
  rng.next() < 0.3 ? guessOf(rng.pick(CITIES)) : rng.pick([...COMMON_QUESTIONS, ...TELLING_QUESTIONS]);

/**
 * Ask what is expected to tell most about the cities that are still consistent; guess once a guess is worth more.
 * It knows the world as the lists have it, never the task's secret.
 */
export const reference: ScriptedPlayer<CityPublic, CityFeedback> = ({ public: { maxTurns }, turns }, rng) => {
  const left = citiesLeft(turns);
  // Only an environment that does not follow the lists leaves nothing.
  if (left.length === 0) return guessOf(rng.pick(CITIES));
  const isLast = turns.length >= maxTurns - 1;
  const best =
    left.length <= 2 || isLast
      ? null
      : (mostTelling(COMMON_QUESTIONS, left) ?? mostTelling(TELLING_QUESTIONS, left));
  return best ?? guessOf(CITIES[rng.pick(left)]!);
};

export function citiesLeft(turns: readonly KnownTurn<CityFeedback>[]): readonly number[] {
  let left: readonly number[] = EVERY_CITY;
  for (const turn of turns) left = consistentCities(turn, left);
  return left;
}

/** Less is worth no turn: a guess rules out a city as well and may end the game. */
const WORTH_BITS = 0.3;

function mostTelling(questions: readonly string[], left: readonly number[]): string | null {
  let best = { question: "", bits: WORTH_BITS };
  for (const question of questions) {
    const bits = expectedBits(question, left);
    if (bits > best.bits + 1e-9) best = { question, bits };
  }
  return best.question === "" ? null : best.question;
}
