import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { groupBy } from "@/lib/group-by";
import type { RunShard } from "@/server/services/queue";
import type { FinishedAttempt, Prepared } from "@/server/services/record-trajectories";

/** Add each task's counted attempts to its result row; rows in key order, so that writers never deadlock. */
export async function countTasks(tx: Database, shard: RunShard, counted: readonly Prepared[]): Promise<void> {
  if (counted.length === 0) return;
  const byTask = groupBy(counted, ({ row }) => row.taskKey);
  const rows = [...byTask.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([taskKey, group]) => {
      const sum = (of: (attempt: FinishedAttempt) => number) =>
        group.reduce((total, { attempt }) => total + of(attempt), 0);
      return {
        task_key: taskKey,
        task_id: group[0]!.row.taskId,
        task_index: group[0]!.row.taskIndex,
        counted: group.length,
        successes: sum((a) => (a.success ? 1 : 0)),
        goals: sum((a) => (a.goalReached ? 1 : 0)),
        format_failures: sum((a) => (a.status === "format_failure" ? 1 : 0)),
        early_ends: sum((a) => (a.outcome === "early_end" ? 1 : 0)),
        turns_sum: sum((a) => a.turns.length),
        success_turns: group
          .filter(({ attempt }) => attempt.success)
          .map(({ attempt }) => attempt.turns.length),
        reward_sum: sum((a) => a.reward ?? 0),
        duration_ms_sum: sum((a) => a.durationMs),
        prompt_tokens_sum: sum((a) => a.usage?.promptTokens ?? 0),
        generated_tokens_sum: sum((a) => a.usage?.generatedTokens ?? 0),
      };
    });
  await tx.execute(sql`
    insert into task_results as t (run_id, task_key, task_id, "group", split, task_index, counted, successes, goals,
      format_failures, early_ends, turns_sum, success_turns, reward_sum, duration_ms_sum,
      prompt_tokens_sum, generated_tokens_sum)
    select ${shard.runId}, r.task_key, r.task_id, ${shard.group}, ${shard.split}::split, r.task_index, r.counted, r.successes,
      r.goals, r.format_failures, r.early_ends, r.turns_sum, r.success_turns, r.reward_sum, r.duration_ms_sum,
      r.prompt_tokens_sum, r.generated_tokens_sum
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (task_key text, task_id text, task_index int, counted smallint,
      successes smallint, goals smallint, format_failures smallint, early_ends smallint, turns_sum int,
      success_turns smallint[], reward_sum real, duration_ms_sum int, prompt_tokens_sum bigint,
      generated_tokens_sum bigint)
    on conflict (run_id, task_key) do update set
      counted = t.counted + excluded.counted, successes = t.successes + excluded.successes,
      goals = t.goals + excluded.goals, format_failures = t.format_failures + excluded.format_failures,
      early_ends = t.early_ends + excluded.early_ends, turns_sum = t.turns_sum + excluded.turns_sum,
      success_turns = t.success_turns || excluded.success_turns, reward_sum = t.reward_sum + excluded.reward_sum,
      duration_ms_sum = t.duration_ms_sum + excluded.duration_ms_sum,
      prompt_tokens_sum = t.prompt_tokens_sum + excluded.prompt_tokens_sum,
      generated_tokens_sum = t.generated_tokens_sum + excluded.generated_tokens_sum`);
}

/** Add the rows to the counts that facets read. */
export async function countFacets(tx: Database, shard: RunShard, kept: readonly Prepared[]): Promise<void> {
  if (kept.length === 0) return;
  const byKey = groupBy(kept, ({ row }) =>
    JSON.stringify([row.status, row.outcome, row.endedBy, row.claim, row.verdict, row.turns, row.counted]),
  );
  const rows = [...byKey.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const { row } = group[0]!;
      const { status, outcome, endedBy, claim, verdict, turns: turnCount, counted } = row;
      return {
        status,
        outcome,
        ended_by: endedBy,
        claim,
        verdict,
        turns: turnCount,
        counted,
        n: group.length,
      };
    });
  await tx.execute(sql`
    insert into facet_counts as f (run_id, "group", split, status, outcome, ended_by, claim, verdict, turns, counted, n)
    select ${shard.runId}, ${shard.group}, ${shard.split}::split, r.*
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (status trajectory_status, outcome outcome, ended_by text,
      claim boolean, verdict boolean, turns smallint, counted boolean, n int)
    on conflict on constraint facet_counts_key do update set n = f.n + excluded.n`);
}
