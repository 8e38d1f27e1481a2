import { test } from "vitest";
import { SECRETS, generate } from "@/lib/task-groups/twenty_questions/generate";
import { getCategory } from "@/lib/task-groups/twenty_questions/candidates";
import { twentyQuestions } from "@/lib/task-groups/twenty_questions/index";
import { record } from "@/lib/task-groups/conformance";
import { makeTask } from "@/lib/task-groups/tasks";
import { answerQuestion } from "@/lib/task-groups/twenty_questions/answer";
import { TOPICS } from "@/lib/task-groups/twenty_questions/table";
test("x", { timeout: 300000 }, async () => {
  const st=Date.now(); getCategory("person"); console.log("person ms", Date.now()-st);
  const c: Record<number,number>={}; let i=0;
  for (const split of ["train","eval"] as const) for (let i=0;i<twentyQuestions.counts[split];i++) { const r=await record(twentyQuestions as never, makeTask(twentyQuestions as never,split,i), "reference","compact"); const k=r.goal?r.turns.length:99; c[k]=(c[k]??0)+1; if(i===3||i===9) console.log(JSON.stringify(generate({split,index:i})), r.turns.map(t=>`${t.action} ${t.reply}`).join(" / ")); }
  console.log(c);
  console.log(SECRETS.filter(s=>s.tags.size<5).map(s=>s.name));
  const dialogs: [string,string[]][] = [
   ["octopus",["is it alive","is it a mammal?","does it live in the sea","is it a fish?","does it have more than 4 legs","can you eat it?","is it a crab","does it have tentacles?","is it smart","Octopus!"]],
   ["frida kahlo",["Is this person still alive?","man?","was she an artist","Is she American?","from Latin America?","was she born in the 1800s","did she die before 1960?","did she have a husband who was also famous","is she known for self portraits","Frida Kahlo?"]],
   ["lighthouse",["Is it a public building?","do people live in it?","can you shop there?","is it tall","is it near water","is it used by ships?","does it have a light","lighthouse"]],
   ["umbrella",["Would I find it in the kitchen?","is it bigger than my hand","do you use it outdoors?","is it made out of metal or plastic?","do you need it when it rains?","Is it an umbrela?"]],
   ["brazil",["Is it in Europe?","the americas?","south america?","does it border argentina?","do they speak spanish there?","is the country big","is it Brazil"]],
   ["the matrix",["Is it older than 20 years?","was it released in the 90s?","comedy","is it sci-fi?","does it star Keanu Reeves?","is there a sequel?","is it the matrix"]],
   ["guitar",["can it be played sitting down?","does it have strings","more than 4 strings?","do rock bands use it?","does it need electricity?","acoustic guitar?"]],
   ["dentist",["do you need to go to college for this job?","do they earn a lot of money","medical?","do they work at a hospital?","teeth?","dentist"]],
   ["pizza",["is it a main dish?","does it have meat?","is it from europe","is it usually served in restaurants","is it round","pizza"]],
  ];
  for (const [n,qs] of dialogs) { const t=SECRETS.find(s=>s.name===n)??TOPICS.find(s=>s.name===n)!; console.log(`== ${n}\n`+qs.map(q=>`  ${q} -> ${answerQuestion(t,q)}`).join("\n")); }
});
