import { test } from "vitest";
import { TOPICS } from "@/lib/task-groups/twenty_questions/table";
import { answerQuestion } from "@/lib/task-groups/twenty_questions/answer";
import { readQuestion } from "@/lib/task-groups/twenty_questions/read-question";
import { PHRASES } from "@/lib/task-groups/twenty_questions/senses";
test("x", () => {
  const t = (n: string) => TOPICS.find((t)=>t.name===n)!;
  console.log([...t("penguin").tags].join(" "));
  console.log([...t("nile").tags].join(" "), [...t("eiffel tower").tags].join(" "));
  for (const q of ["feathers","two legs","paris","africa","gills"]) { console.log(q, PHRASES.get(q)?.map((s)=>[s.holds(t("penguin")),s.holds(t("nile")),s.holds(t("eiffel tower")),s.holds(t("great white shark"))].join())); console.log(readQuestion("Is it in "+q+"?").test?.(t("eiffel tower"))) }
});
