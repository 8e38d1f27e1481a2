import { test } from "vitest";
import { TOPICS } from "@/lib/task-groups/twenty_questions/table";
import { COUNTS, SECRETS } from "@/lib/task-groups/twenty_questions/generate";
import { difficultyOf, getCategory } from "@/lib/task-groups/twenty_questions/candidates";
import { answerQuestion } from "@/lib/task-groups/twenty_questions/answer";
import { twentyQuestions } from "@/lib/task-groups/twenty_questions/index";
import { record } from "@/lib/task-groups/conformance";
import { makeTask } from "@/lib/task-groups/tasks";
import { PHRASES, QUESTION_OF_TAG } from "@/lib/task-groups/twenty_questions/senses";
test("x", { timeout: 300000 }, async () => {
  const t = (n: string) => TOPICS.find((t)=>t.name===n)!;
  for (const q of ["make calls", "calls", "you", "with it"]) console.log(q, PHRASES.get(q)?.map((s)=>s.holds(t("smartphone"))));
  console.log(TOPICS.filter(t=>!t.isAmbiguous).length, SECRETS.length, COUNTS);
  const st = Date.now();
  const d: Record<string, number> = {}; for (const s of SECRETS) { const k = difficultyOf(s); d[k]=(d[k]??0)+1; }
  console.log(d, Date.now()-st, "ms");
  const cats = [...new Set(SECRETS.map(s=>s.category))];
  console.log(cats.map(c=>`${c} ${getCategory(c).topics.length}/${getCategory(c).questions.length}`).join("; "));
  // own-question check
  let bad=0, all=0; const badq: string[]=[];
  for (const [tag, q] of QUESTION_OF_TAG) { all++; let wrong=0; for (const s of SECRETS) { if (tag[0]==="@" && s.category==="country") continue; if (s.tags.has(tag) && answerQuestion(s,q)!=="yes") wrong++; } if (wrong) { bad++; badq.push(`${tag}: ${q} ${wrong}`); } }
  console.log("questions", all, "with a wrong yes", bad, badq.slice(0,60).join(" | "));
  for (const p of ["random","reference"] as const) {
    let win=0, turns=0, len: number[]=[]; const n=367; const lost: string[]=[];
    for (let i=0;i<n;i++) { const task=makeTask(twentyQuestions as never,"eval",i); const r=await record(twentyQuestions as never, task, p, "compact"); if(r.goal&&r.judgeLabel){win++;turns+=r.turns.length} else if(p==="reference") lost.push(JSON.stringify(task.scenario)+r.turns.length+r.turns.at(-1)!.action); len.push(r.turns.reduce((s,x)=>s+x.agentText.length+x.reply.length,0)); }
    len.sort((a,b)=>a-b); console.log(p, win/n, "turns", turns/win, "median chars", len[n>>1], lost.slice(0,12).join("\n"));
  }
  const qs=["Is it bigger than a car?","Does it live in the ocean?","Is it made of metal and used in the kitchen?","Is it a lion?","Was it invented before 1900?","flibber gibber?"];
  const s2=Date.now(); let n=0; for(let i=0;i<3000;i++){ answerQuestion(SECRETS[i%SECRETS.length]!, `${qs[i%6]!}${" ".repeat(i%400)}`); n++; } console.log("replies/s fresh texts", n/((Date.now()-s2)/1000));
});
