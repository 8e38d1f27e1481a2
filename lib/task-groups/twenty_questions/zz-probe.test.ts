import { test } from "vitest";
import { answerQuestion } from "@/lib/task-groups/twenty_questions/answer";
import { TOPICS } from "@/lib/task-groups/twenty_questions/table";
import { WORDINGS } from "@/lib/task-groups/twenty_questions/wordings.fixture";

test("x", () => {
  let topic = TOPICS[0]!;
  let i = 0;
  const n = [0, 0],
    un = [0, 0],
    bad = [0, 0];
  const out: string[] = [];
  for (const line of WORDINGS.split("\n").filter(Boolean)) {
    const h = /^(.*) \((.*)\)$/.exec(line);
    if (h && !line.includes("?")) {
      topic = TOPICS.find((t) => t.name === h[1] && t.category === h[2])!;
      if (!topic) throw new Error(line);
      continue;
    }
    const a = answerQuestion(topic, line.slice(0, -2));
    const k = i++ % 2;
    n[k]!++;
    if (a === "unclear") un[k]!++;
    else if (a[0] !== line.at(-1)) bad[k]!++;
    if ((k === 0 || process.env.ALL) && a[0] !== line.at(-1)) out.push(`${topic.name}: ${line} -> ${a}`);
  }
  console.log(out.join("\n"));
  console.log({ n, un, bad });
});
