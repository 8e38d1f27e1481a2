import {
  COUNTS,
  contentKey,
  generate,
  type ServiceScenario,
  serviceScenario,
} from "@/lib/task-groups/customer_service/generate";
import { judge } from "@/lib/task-groups/customer_service/judge";
import { random, reference, type ServicePublic } from "@/lib/task-groups/customer_service/players";
import { agentSuffix, opening, say } from "@/lib/task-groups/customer_service/prompts";
import {
  replayService,
  type ServiceDerived,
  type ServiceKnown,
  type ServiceTruth,
} from "@/lib/task-groups/customer_service/replay";
import { rules, type ServiceFeedback, type ServiceState } from "@/lib/task-groups/customer_service/rules";
import type { TaskGroup } from "@/lib/task-groups/types";

const MAX_TURNS = 20;

type ServiceGroup = Omit<
  TaskGroup<
    ServiceScenario,
    ServiceState,
    ServiceFeedback,
    ServicePublic,
    ServiceKnown,
    ServiceDerived,
    ServiceTruth
  >,
  "id" | "judge"
> & { id: "customer_service"; judge: typeof judge };

export const customerService: ServiceGroup = {
  id: "customer_service",
  title: "Customer service",
  summary:
    "Find out by questions and trials what troubles a customer's product, and say how to put it right.",
  rulesText: [
    "The agent reads a complaint in one sentence, about electronics, appliances, vehicles, software, the home or an account. A hidden cause lies behind it, one of several that such a complaint can have.",
    "With each of at most 20 messages the agent asks about something or proposes something to do. The customer, who is no expert, tells what can be seen, heard or remembered, or what came of a proposal. At most two questions of a message are answered.",
    "The goal is reached when a message names the cause or proposes the fix. A question for a fact (how, what, which, when) proposes nothing. A message with more than two different remedies is too much at once and solves nothing. Messages that the customer does not understand are met by a fixed reply and use up a turn.",
    "The judge reads the last message of the agent: it is valid when it contains the correct solution.",
  ],
  deviations: [
    {
      topic: "Environment and judge",
      paper: "GPT-4o-mini in both seats.",
      code: "As the paper.",
      here: "Programs by default: a customer and a judge that match wordings of a catalogue of causes. Language models can take both seats.",
    },
    {
      topic: "Cases",
      paper: "628 and 200 cases written by a language model.",
      code: "As the paper.",
      here: "The same counts of cases of the project's own, from 37 kinds of complaint with the observations that tell their causes apart.",
    },
    {
      topic: "Lists of guesses",
      paper: "Not stated.",
      code: "Left to the models in the seats.",
      here: "A message with more than two remedies is never a solution.",
    },
  ],
  version: 1,
  counts: COUNTS,
  maxTurns: MAX_TURNS,
  hasThinking: false,
  hasJudge: true,
  judge,

  scenario: serviceScenario,
  generate,
  contentKey,
  labels: ({ area }) => ({ area }),
  publicPart: ({ area, product, symptom }) => ({ area, product, symptom }),
  describePublic: ({ symptom }) => symptom,
  describeHidden: ({ causeText, fix }) => `${causeText}: ${fix}`,

  rules,
  opening,
  say,
  extract: (text) => text,
  agentSuffix,
  writeAction: (action) => action,
  actionHint: "A question or something to do, for instance: Does the lamp light up?",

  players: { random, reference },
  replay: (scenario, turns) => replayService(scenario, turns, MAX_TURNS),
};
