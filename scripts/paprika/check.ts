import { z } from "zod";
import { formatCount, formatRate } from "@/lib/format";
import { describePlan, type RunCheck } from "@/lib/run-config/check";
import { defaultsFor, listDifferences } from "@/lib/run-config/differences";
import { hashConfig } from "@/lib/run-config/plan";
import { findCheckpointReference, resolveRunConfig } from "@/lib/run-config/resolve";
import { filePath } from "@/scripts/paprika/arguments";
import { defineCommand } from "@/scripts/paprika/command";
import { isDatabaseAway } from "@/scripts/paprika/failures";
import { readConfig } from "@/scripts/paprika/files";
import type { Output } from "@/scripts/paprika/output";
import { formatTable } from "@/scripts/paprika/output";
import { isDatabaseRunning } from "@/scripts/paprika/running-database";

export const check = defineCommand({
  words: [],
  options: { file: { value: "FILE", help: "configuration as JSON; - is standard input", isRequired: true } },
  schema: z.strictObject({ file: filePath }),
  async run({ file }, output) {
    const raw = await readConfig(file);
    // Said before any database is asked: an invalid configuration is invalid everywhere.
    resolveRunConfig(raw);
    const found = (await checkWithDatabase(raw, output)) ?? checkAlone(raw);
    output.answer(found, formatCheck(found));
    return found.checks.some(({ level }) => level === "blocking") ? 2 : 0;
  },
});

/** @returns null where no database runs: scripted players need none to be checked. @source decisions A2 */
async function checkWithDatabase(raw: unknown, output: Output): Promise<RunCheck | null> {
  // Checkpoints are known to the database alone, so that it is brought up for them, and its absence is a failure.
  const needsDatabase = findCheckpointReference(raw) !== null;
  if (!needsDatabase && !isDatabaseRunning()) return null;
  const [{ withSession }, { checkRun }, { importNamedDirectory }] = await Promise.all([
    import("@/scripts/paprika/session"),
    import("@/server/services/check-run"),
    import("@/scripts/paprika/checkpoint-directory"),
  ]);
  try {
    return await withSession(async ({ ctx }) =>
      checkRun(ctx, { config: await importNamedDirectory(ctx, raw, output) }),
    );
  } catch (error) {
    if (!needsDatabase && isDatabaseAway(error)) return null;
    throw error;
  }
}

function checkAlone(raw: unknown): RunCheck {
  const config = resolveRunConfig(raw);
  const plan = describePlan(config);
  const message = "Duplicates, workers and past runs were not checked: the database is not running";
  return {
    config,
    configHash: hashConfig(config),
    differences: listDifferences(defaultsFor(config), config),
    planned: plan.planned,
    plannedByGroup: plan.plannedByGroup,
    estimate: plan.estimate,
    checks: [...plan.checks, { id: "database", level: "warning", message }],
  };
}

const COLUMNS = [
  { label: "group" },
  { label: "split" },
  { label: "tasks", isNumber: true },
  { label: "attempts", isNumber: true },
  { label: "trajectories", isNumber: true },
  { label: "turns", isNumber: true },
  { label: "detectable", isNumber: true },
];

function formatCheck({
  config,
  configHash,
  differences,
  planned,
  plannedByGroup,
  estimate,
  checks,
}: RunCheck): string {
  const rows = plannedByGroup.map(({ group, split, tasks, attempts, trajectories, turns, detectable }) => [
    ...[
      group,
      split,
      formatCount(tasks),
      formatCount(attempts),
      formatCount(trajectories),
      formatCount(turns),
    ],
    formatRate(detectable),
  ]);
  return [
    `${config.name}: ${formatCount(planned)} trajectories, ${formatCount(estimate.turns)} turns (${estimate.turnsKind})`,
    `configuration ${configHash}`,
    "",
    formatTable(COLUMNS, rows),
    "",
    ...differences.map(
      ({ path, default: usual, value }) =>
        `${path}: ${JSON.stringify(value)}, by default ${JSON.stringify(usual)}`,
    ),
    ...checks.map(({ level, message }) => `${level}: ${message}`),
  ].join("\n");
}
