import { CONVERSATIONAL_RULES } from "@/lib/task-groups/conversational";
import { CONTINENTS } from "@/lib/task-groups/guess_my_city/describe";
import { type CityScenario, COUNTS, cityScenario, generate } from "@/lib/task-groups/guess_my_city/generate";
import { judge } from "@/lib/task-groups/guess_my_city/judge";
import { type CityPublic, random, reference } from "@/lib/task-groups/guess_my_city/players";
import { extract, opening, say, writeAction } from "@/lib/task-groups/guess_my_city/prompts";
import {
  type CityDerived,
  type CityKnown,
  type CityTruth,
  replayCity,
} from "@/lib/task-groups/guess_my_city/replay";
import { type CityFeedback, type CityState, MAX_TURNS, rules } from "@/lib/task-groups/guess_my_city/rules";
import { findCity } from "@/lib/task-groups/guess_my_city/world";
import type { TaskGroup } from "@/lib/task-groups/types";
import { nameKey } from "@/lib/task-groups/understand/match-name";

type CityGroup = TaskGroup<
  CityScenario,
  CityState,
  CityFeedback,
  CityPublic,
  CityKnown,
  CityDerived,
  CityTruth
>;

const SIZES: readonly (readonly [number, string])[] = [
  [250_000, "under 250,000"],
  [1_000_000, "250,000 to 1 million"],
  [5_000_000, "1 to 5 million"],
  [Number.POSITIVE_INFINITY, "over 5 million"],
];

export const guessMyCity: Omit<CityGroup, "id"> & { id: "guess_my_city" } = {
  ...CONVERSATIONAL_RULES.guess_my_city!,
  id: "guess_my_city",
  title: "Guess my city",
  summary: "Find a secret city of the world within twenty questions.",
  maxTurns: MAX_TURNS,
  rulesText: [
    "The environment thinks of a city. The agent has twenty turns and asks one question in each, open or yes/no, about the city or its country: where it lies, its climate, people, language, food, sights, history, economy.",
    "Asking for the name of the city or of its country, or for letters of it, is refused and uses the turn. So does a question that the program does not understand, which has a reply of its own.",
    "A guess is a question too, in the form city, country? Spelling variants and former names count, and so does a small typing mistake; the wrong country beside the right city does not. A message with several cities is no guess.",
    "The right guess ends the trajectory with success, if the judge agrees that the last message named the city and did not ask for the name.",
  ],
  deviations: [
    {
      topic: "Cities",
      paper: "500 train and 185 eval cities, written by a language model.",
      code: "Lists of city and country; China, India and the United States have the most.",
      here: "The same counts, the project's own list: one permutation of 685 cities.",
    },
    {
      topic: "Environment and judge",
      paper: "A language model.",
      code: "GPT-4o-mini at temperature 0.",
      here: "A program over a table of facts by default; a model can take either seat.",
    },
    {
      topic: "Questions that are not understood",
      paper: "No statement known.",
      code: "The model answers as it sees fit.",
      here: "The program says that it cannot answer; the turn is used.",
    },
  ],
  version: 1,
  counts: COUNTS,
  hasThinking: false,
  extract,
  hasJudge: true,
  judge,

  scenario: cityScenario,
  generate,
  contentKey: ({ city }) => nameKey(city),
  labels: ({ city }) => {
    const found = findCity(city);
    if (!found) return {};
    return {
      continent: CONTINENTS[found.country.continent],
      size: SIZES.find(([limit]) => found.population < limit)![1],
    };
  },
  publicPart: () => ({ maxTurns: MAX_TURNS }),
  describePublic: () => "a city of the world",
  describeHidden: ({ city, country }) => `${city}, ${country}`,

  rules,
  opening: (scenario, style) => opening(scenario, style, MAX_TURNS),
  say,
  writeAction,
  actionHint: "A question, or a guess like: Lisbon, Portugal?",

  players: { random, reference },
  replay: (scenario, turns) => replayCity(scenario, turns, MAX_TURNS),
};
