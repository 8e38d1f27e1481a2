import { z } from "zod";
import { formatCount, formatDecimal } from "@/lib/format";
import type { Figure, Suite, SuiteResult } from "@/scripts/bench/types";
import { defineCommand } from "@/scripts/paprika/command";
import { Interrupted } from "@/scripts/paprika/failures";
import { formatTable } from "@/scripts/paprika/output";

const SUITES = ["env", "generate", "train", "rollout", "database"] as const;

const LOAD: Record<(typeof SUITES)[number], () => Promise<Suite>> = {
  env: async () => (await import("@/scripts/bench/env")).benchEnv,
  generate: async () => (await import("@/scripts/bench/generate")).benchGenerate,
  train: async () => (await import("@/scripts/bench/train")).benchTrain,
  rollout: async () => (await import("@/scripts/bench/rollout")).benchRollout,
  database: async () => (await import("@/scripts/bench/database")).benchDatabase,
};

export const bench = defineCommand({
  words: ["SUITE..."],
  options: { quick: { help: "small sizes, to see that it works; no targets are checked" } },
  schema: z.strictObject({
    suite: z.array(z.enum(SUITES)).max(SUITES.length),
    quick: z.boolean().default(false),
  }),
  async run({ suite, quick: isQuick }, output) {
    const { describeMachine, describeVersions } = await import("@/scripts/bench/machine");
    const machine = describeMachine();
    const interrupt = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => interrupt.abort(new Interrupted()));
    const results: SuiteResult[] = [];
    for (const name of new Set(suite.length > 0 ? suite : SUITES)) {
      const run = await LOAD[name]();
      results.push(await run({ isQuick, note: output.note, signal: interrupt.signal }));
    }
    const figures = results.flatMap((result) => result.figures);
    const sizes = Object.assign(
      { quick: Number(isQuick) },
      ...results.map((result) => result.sizes),
    ) as Record<string, number>;
    const document = { figures, machine, versions: describeVersions(), sizes };
    const { processor, cores, memoryGib, load } = machine;
    const place = `${processor}, ${cores} cores, ${memoryGib} GiB, load ${load.join(" ")}`;
    const numbers = Object.entries(sizes).map(([name, size]) => `${name} ${formatCount(size)}`);
    output.answer(document, [formatFigures(figures), "", place, numbers.join(", ")].join("\n"));
    return figures.some(({ pass }) => pass === false) ? 1 : 0;
  },
});

const COLUMNS = [
  { label: "suite" },
  { label: "figure" },
  { label: "unit" },
  { label: "n", isNumber: true },
  { label: "median", isNumber: true },
  { label: "p95", isNumber: true },
  { label: "target", isNumber: true },
  { label: "" },
  { label: "ratio", isNumber: true },
  { label: "to" },
];

function formatFigures(figures: readonly Figure[]): string {
  const show = (value: number) =>
    value >= 100 ? formatCount(value) : formatDecimal(value, value < 10 ? 2 : 1);
  const rows = figures.map(({ suite, name, unit, n, median, p95, target, pass, ratio, ...rest }) => [
    ...[suite, name, unit, formatCount(n), show(median), show(p95)],
    ...[target === null ? "" : show(target), pass === null ? "" : pass ? "met" : "MISSED"],
    ...[ratio === undefined ? "" : `${formatDecimal(ratio, 2)}x`],
    [rest.comparedWith, rest.remark].filter(Boolean).join("; "),
  ]);
  return formatTable(COLUMNS, rows);
}
