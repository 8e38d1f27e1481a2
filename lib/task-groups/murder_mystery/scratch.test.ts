import { test } from "vitest";
import { stream } from "@/lib/rng";
import { murderMystery as g } from "@/lib/task-groups/murder_mystery/index";
import { describeSetup, describeTruth } from "@/lib/task-groups/murder_mystery/prompts";
import { makeTask } from "@/lib/task-groups/tasks";

test("x", () => {
  const out: string[] = [];
  const tasks = (["train", "eval"] as const).flatMap((split) =>
    Array.from({ length: g.counts[split] }, (_, i) => makeTask(g as any, split, i).scenario as any),
  );
  const words = tasks.map((s) => describeSetup(s).split(/\s+/).length).sort((a, b) => a - b);
  const truth = tasks.map((s) => describeTruth(s).split(/\s+/).length).sort((a, b) => a - b);
  out.push(
    `setup words min ${words[0]} median ${words[126]} max ${words.at(-1)}; truth median ${truth[126]}; suspects ${[4, 5, 6].map((n) => tasks.filter((s) => s.suspects.length === n).length)}; settings ${new Set(tasks.map((s) => s.setting)).size}`,
  );
  let n = 0;
  const t0 = performance.now();
  let unclear = 0;
  for (const player of ["reference", "random"] as const) {
    let ok = 0,
      acc = 0,
      turnsT = 0;
    const chars: number[] = [];
    tasks.forEach((s, i) => {
      for (let k = 0; k < 4; k++) {
        const turns: any[] = [];
        let st = g.rules.start(s, {} as any);
        let c = g.opening(s, "compact", {} as any).agentUser.length;
        for (let t = 0; t < 20; t++) {
          const a = g.players[player]({ public: g.publicPart(s), turns }, stream(i, k, t, player));
          const r = g.rules.reply(st, a, () => 0);
          n++;
          st = r.state;
          turns.push({ action: a, feedback: r.feedback });
          if (r.feedback.kind === "unclear") unclear++;
          c += a.length + g.say(r.feedback, "compact").length;
          if (r.feedback.kind === "goal") {
            acc++;
            if (g.judge({ agentText: a }, s)) ok++;
            break;
          }
        }
        turnsT += turns.length;
        chars.push(c / 4 + turns.length * 4);
      }
    });
    chars.sort((a, b) => a - b);
    out.push(
      `${player} ${ok}/${tasks.length * 4} accused ${acc} turns ${turnsT / tasks.length / 4} tokens median ${chars[chars.length >> 1]} p90 ${chars[Math.floor(chars.length * 0.9)]}`,
    );
  }
  out.push(`replies/s (players and all) ${(n / (performance.now() - t0)) * 1000}, unclear ${unclear}`);
  const s0 = tasks[0];
  const st0 = g.rules.start(s0, {} as any);
  const t1 = performance.now();
  for (let i = 0; i < 5000; i++)
    g.rules.reply(
      st0,
      [
        "Question the suspects about where they were at the time",
        `Please search ${s0.suspects[1].last}'s room and see what we find ${i}`,
        `I would like to check whether ${s0.suspects[0].first} has an alibi`,
      ][i % 3]!,
      () => 0,
    );
  out.push(`replies/s ${(5000 / (performance.now() - t1)) * 1000}`);
  console.log(out.join("\n"));
  const P = (process.env.PLAY ?? "").split("||").filter(Boolean);
  if (P.length) {
    const s = tasks[Number(P[0])];
    let st = g.rules.start(s, {} as any);
    console.log("SETUP " + describeSetup(s), "\n  [", describeTruth(s), "]");
    const N = (t: string) =>
      t
        .replace(/\$S(\d)/g, (_, i) => s.suspects[+i].last)
        .replace(/\$F(\d)/g, (_, i) => s.suspects[+i].first)
        .replace(/\$R(\d)/g, (_, i) => s.suspects[+i].role)
        .replace(/\$W(\d)/g, (_, i) => s.witnesses[+i].role)
        .replace(/\$V/g, s.victim.last)
        .replace(/\$C/g, s.culprit)
        .replace(/\$P(\d)/g, (_, i) => s.places[+i])
        .replace(/\$T/g, s.trail)
        .replace(/\$X/g, s.scene);
    for (const a0 of P.slice(1)) {
      const a = N(a0);
      const r = g.rules.reply(st, a, () => 0);
      st = r.state;
      console.log(
        "> " +
          a +
          "\n  " +
          g.say(r.feedback, "full") +
          (r.feedback.kind === "goal" ? " " + g.judge({ agentText: a }, s) : ""),
      );
    }
    if (process.env.REF) {
      const turns: any[] = [];
      let st = g.rules.start(s, {} as any);
      for (let t = 0; t < 20; t++) {
        const a = g.players.reference({ public: g.publicPart(s), turns }, stream("r", t));
        const r = g.rules.reply(st, a, () => 0);
        st = r.state;
        turns.push({ action: a, feedback: r.feedback });
        console.log("> " + a + "\n  " + g.say(r.feedback, "compact"));
        if (r.feedback.kind === "goal") break;
      }
    }
  }
});
