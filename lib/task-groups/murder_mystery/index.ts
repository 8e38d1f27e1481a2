import { requireTrait } from "@/lib/task-groups/murder_mystery/data/traits";
import { COUNTS, contentKey, generate } from "@/lib/task-groups/murder_mystery/generate";
import { judge } from "@/lib/task-groups/murder_mystery/judge";
import { type MysteryPublic, random, reference } from "@/lib/task-groups/murder_mystery/players";
import { agentSuffix, opening, say } from "@/lib/task-groups/murder_mystery/prompts";
import {
  type MysteryDerived,
  type MysteryKnown,
  type MysteryTruth,
  replayMystery,
} from "@/lib/task-groups/murder_mystery/replay";
import { type MysteryFeedback, type MysteryState, rules } from "@/lib/task-groups/murder_mystery/rules";
import { type MysteryScenario, mysteryScenario } from "@/lib/task-groups/murder_mystery/scenario";
import type { TaskGroup } from "@/lib/task-groups/types";

const MAX_TURNS = 20;

type MysteryGroup = Omit<
  TaskGroup<
    MysteryScenario,
    MysteryState,
    MysteryFeedback,
    MysteryPublic,
    MysteryKnown,
    MysteryDerived,
    MysteryTruth
  >,
  "id" | "judge"
> & { id: "murder_mystery"; judge: typeof judge };

export const murderMystery: MysteryGroup = {
  id: "murder_mystery",
  title: "Murder mystery",
  summary: "Gather evidence against four to six suspects, one action at a time, and accuse the murderer.",
  rulesText: [
    "The agent is a detective. It learns who was found dead where, with what, who is under suspicion, who may have seen something, and which places are open. One suspect is the murderer.",
    "Each of at most 20 messages is one action in free words: examine a place, the body or the weapon, have a trace analysed, look at a person, search a room, ask about whereabouts, motives or others, check an alibi, or ask a witness. The reply tells what this brings to light and no more. Nobody confesses; alibis may be untrue, and motives and some finds mean nothing.",
    "Three traces each point at a trait of the murderer. The facts that can be found leave exactly one suspect: everybody else has a confirmed alibi or differs from a trace. No single trace, neither all traces without alibis nor all alibis without traces are enough.",
    'A statement that accuses one person ends the mystery, right or wrong: "I accuse X", "the murderer is X", "X did it". A question, a condition, a denial or a guess with might or perhaps is no accusation; one that names nobody or several is sent back. The judge decides whether the accused is the murderer, so a wrong accusation ends with the goal reached and no success.',
  ],
  deviations: [
    {
      topic: "Environment and judge",
      paper: "GPT-4o-mini in both seats.",
      code: "As the paper.",
      here: "Programs by default: a world of facts that answers what an action means, and a judge that reads the accused. Language models can take both seats.",
    },
    {
      topic: "Mysteries",
      paper: "203 and 50 mysteries written by a language model.",
      code: "As the paper.",
      here: "The same counts, made by a generator that checks that the facts prove the culprit.",
    },
    {
      topic: "Accusations of nobody or of several",
      paper: "Not stated.",
      code: "Left to the models in the seats.",
      here: "Sent back; they cost the turn.",
    },
  ],
  version: 1,
  counts: COUNTS,
  maxTurns: MAX_TURNS,
  hasThinking: false,
  hasJudge: true,
  judge,

  scenario: mysteryScenario,
  generate,
  contentKey,
  labels: ({ setting, suspects }) => ({ setting, suspects: String(suspects.length) }),
  publicPart: ({ victim, scene, places, suspects, witnesses }) => ({
    victim: victim.last,
    scene,
    places,
    suspects: suspects.map(({ last }) => last),
    witnesses: witnesses.map(({ last }) => last),
    maxTurns: MAX_TURNS,
  }),
  describePublic: ({ victim, scene, suspects }) =>
    `${victim.first} ${victim.last}, ${scene}: ${suspects.map(({ last }) => last).join(", ")}`,
  describeHidden: ({ culprit, clues }) =>
    `${culprit}; traces: ${clues.map(({ trait }) => requireTrait(trait).noun).join(", ")}`,

  rules,
  opening,
  say,
  extract: (text) => text,
  agentSuffix,
  writeAction: (action) => action,
  actionHint: "One action, for instance: Examine the library",

  players: { random, reference },
  replay: (scenario, turns) => replayMystery(scenario, turns, MAX_TURNS),
};
