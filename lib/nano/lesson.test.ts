import { describe, expect, test } from "vitest";
import { SPLITS } from "@/lib/domain/words";
import { DRILLS } from "@/lib/nano/drills";
import { FACTS } from "@/lib/nano/facts";
import { NANO_GROUPS } from "@/lib/nano/groups";
import { playLesson } from "@/lib/nano/lesson";
import { stream } from "@/lib/rng";
import { TASK_GROUPS } from "@/lib/task-groups/registry";
import { isValidationTask, makeTask } from "@/lib/task-groups/tasks";
import { DEFAULT_RULE_OPTIONS, type TaskGroup } from "@/lib/task-groups/types";

/** Tasks that nothing may be learnt of: all of eval, and the validation tenth of train. */
function listForbidden(group: TaskGroup) {
  return SPLITS.flatMap((split) =>
    Array.from({ length: group.counts[split] }, (_, index) => makeTask(group, split, index)),
  ).filter(({ key, split }) => split === "eval" || isValidationTask(key));
}

describe.each(NANO_GROUPS.map((id) => ({ id, group: TASK_GROUPS[id] })))("$id", ({ id, group }) => {
  const forbidden = listForbidden(group);
  const lessons = Array.from({ length: 60 }, (_, i) =>
    playLesson(id, (i % 10) / 10, stream("lesson", id, i)),
  );

  test("no lesson is about an eval or a validation task", () => {
    const keys = new Set(forbidden.map(({ scenario }) => group.contentKey(scenario)));
    expect(lessons.filter(({ scenario }) => keys.has(group.contentKey(scenario)))).toEqual([]);
  });

  test("every text of the agent is extracted to a canonical action that it writes again", () => {
    for (const { messages } of lessons) {
      const spoken = messages.filter(({ role }) => role === "assistant").map(({ content }) => content);
      expect(spoken.length).toBeGreaterThan(0);
      for (const text of spoken) {
        const action = group.extract(text, "compact");
        expect(action).not.toBeNull();
        expect(group.writeAction(action!, "compact")).toBe(text);
      }
    }
  });

  test("mistakes are legal: no reply is about the form of an action", () => {
    const complaints = /^(invalid|no (cell|move|rule)|outside|rows A|columns 1|digits only|length )/m;
    for (const { messages } of lessons) {
      for (const { role, content } of messages.slice(2))
        if (role === "user") expect(content).not.toMatch(complaints);
    }
  });

  test("lessons are played by the group's rules and end as they say", () => {
    for (const { scenario, messages, success } of lessons) {
      expect(messages[0]).toEqual({ role: "system", content: "" });
      expect(messages[1]!.content).toBe(group.opening(scenario, "compact", DEFAULT_RULE_OPTIONS).agentUser);
      const replies = messages.slice(2).filter(({ role }) => role === "user");
      expect(replies.length).toBeLessThanOrEqual(group.maxTurns);
      expect(replies.some(({ content }) => /goal reached/i.test(content))).toBe(success);
    }
  });

  test("are functions of their stream, and differ from each other", () => {
    expect(playLesson(id, 0.1, stream("lesson", id, 1))).toEqual(lessons[1]);
    const texts = new Set(lessons.map(({ messages }) => JSON.stringify(messages)));
    expect(texts.size).toBeGreaterThan(0.9 * lessons.length);
  });

  test("no drill is about a forbidden secret", () => {
    const secrets = new Set(
      forbidden.map(({ scenario }) => (scenario as { secret?: string }).secret ?? group.contentKey(scenario)),
    );
    for (let i = 0; i < 200; i++) {
      const { given } = DRILLS[id](stream("drill", id, i));
      // The secret stands first, after the name of the exercise.
      const [, code] = /^(?:score|exact|shared) (\d{4}) /.exec(given) ?? [];
      const [, word] = /^mark ([a-z ]+)\n/.exec(given) ?? [];
      for (const told of [code, word?.replaceAll(" ", "")])
        if (told !== undefined) expect(secrets.has(told)).toBe(false);
    }
  });

  if (FACTS[id])
    test("facts are lists of names, as often those of eval as of train", () => {
      for (let i = 0; i < 50; i++) expect(FACTS[id]!(stream("facts", id, i))).toMatch(/^(names:\n|words )/);
    });
});
