import { formatTaskKey } from "@/lib/domain/task-ids";
import type { NanoGroup } from "@/lib/nano/groups";
import { renameArms } from "@/lib/nano/names";
import { playWithSkill } from "@/lib/nano/teachers";
import type { Rng } from "@/lib/rng";
import type { BanditScenario } from "@/lib/task-groups/bandit/generate";
import { withSuffix } from "@/lib/task-groups/conversations";
import { TASK_GROUPS } from "@/lib/task-groups/registry";
import { claimsGoal } from "@/lib/task-groups/step";
import { isValidationTask, makeTask } from "@/lib/task-groups/tasks";
import {
  DEFAULT_RULE_OPTIONS,
  type Feedback,
  GAME_OVER_MARKER,
  type KnownTurn,
} from "@/lib/task-groups/types";

/** A played trajectory as its agent conversation. */
export interface Lesson {
  group: NanoGroup;
  scenario: unknown;
  messages: { role: "system" | "user" | "assistant"; content: string }[];
  success: boolean;
}

interface Curriculum {
  /** indices of the train tasks outside the validation part */
  indices: readonly number[];
  /** content of the validation tasks, which no fresh layout may have */
  reserved: ReadonlySet<string>;
}

const curricula = new Map<NanoGroup, Curriculum>();

function curriculumOf(id: NanoGroup): Curriculum {
  const known = curricula.get(id);
  if (known) return known;
  const group = TASK_GROUPS[id];
  const { version, counts } = group;
  const all = Array.from({ length: counts.train }, (_, index) => index);
  const isReserved = (index: number) =>
    isValidationTask(formatTaskKey({ group: id, split: "train", index, version }));
  const made = {
    indices: all.filter((index) => !isReserved(index)),
    reserved: new Set(
      all.filter(isReserved).map((index) => group.contentKey(makeTask(group, "train", index).scenario)),
    ),
  };
  curricula.set(id, made);
  return made;
}

/** Share of bandits whose arms have made-up names. */
const RENAMED = 0.7;

/**
 * Draw what a train task may look like: its words, with chances and layouts drawn anew, so that no two lessons are
 * alike and nothing can be learnt by heart. Never the content of a validation or an eval task.
 */
export function drawScenario(id: NanoGroup, rng: Rng): unknown {
  const { indices, reserved } = curriculumOf(id);
  const group = TASK_GROUPS[id];
  for (;;) {
    const drawn = group.generate({ split: "train", index: rng.pick(indices) }, rng);
    const isRenamed = id === "bandit" && rng.next() < RENAMED;
    const scenario = isRenamed ? renameArms(drawn as BanditScenario, rng) : drawn;
    if (!reserved.has(group.contentKey(scenario))) return scenario;
  }
}

/** Play one trajectory with a player of the given skill, in compact style. */
export function playLesson(id: NanoGroup, skill: number, rng: Rng): Lesson {
  const group = TASK_GROUPS[id];
  const scenario = drawScenario(id, rng);
  const { agentSystem, agentUser } = group.opening(scenario, "compact", DEFAULT_RULE_OPTIONS);
  const messages: Lesson["messages"] = [
    { role: "system", content: agentSystem },
    { role: "user", content: agentUser },
  ];
  const act = playWithSkill(id, skill);
  const told = group.publicPart(scenario);
  const turns: KnownTurn<Feedback>[] = [];
  let state = group.rules.start(scenario, DEFAULT_RULE_OPTIONS);
  let [success, ended] = [false, false];
  while (!ended && turns.length < group.maxTurns) {
    const action = act({ public: told, turns }, rng);
    const reply = group.rules.reply(state, action, () => rng.next());
    state = reply.state;
    turns.push({ action, feedback: reply.feedback });
    const shown = group.say(reply.feedback, "compact");
    messages.push({ role: "assistant", content: group.writeAction(action, "compact") });
    messages.push({ role: "user", content: withSuffix(shown, group, "compact") });
    success = claimsGoal(shown);
    ended = success || shown.includes(GAME_OVER_MARKER);
  }
  return { group: id, scenario, messages, success };
}
