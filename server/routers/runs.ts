import { tracked } from "@trpc/server";
import { z } from "zod";
import {
  PlayerLine,
  RunDetail,
  RunFacets,
  RunFilter,
  RunRef,
  RunResults,
  RunRow,
  RunSnapshot,
} from "@/lib/domain/runs";
import { DEVICE_CHOICES } from "@/lib/domain/words";
import { watchRun } from "@/server/live";
import { checkRun } from "@/server/services/check-run";
import {
  archiveRun,
  cancelRun,
  countForDeletion,
  deleteRun,
  extendRun,
  pauseRun,
  resumeRun,
  retryErrors,
} from "@/server/services/control-run";
import { launchRuns } from "@/server/services/launch-run";
import { listPlayerLines } from "@/server/services/player-lines";
import { listRunFacets } from "@/server/services/run-facets";
import { getRunResults } from "@/server/services/run-results";
import { getRunSnapshot } from "@/server/services/run-snapshot";
import { getRun, listRuns, listRunsById } from "@/server/services/runs";
import { procedure, router } from "@/server/trpc";

const RunCursor = z.strictObject({ createdAt: z.date(), id: z.string().max(64) });
/** Checked by `resolveRunConfig`, which names each wrong field. */
const RawConfig = z.record(z.string().max(64), z.unknown());

const RunCheck = z.object({
  config: RunDetail.shape.config,
  configHash: z.string(),
  differences: z.array(z.object({ path: z.string(), default: z.unknown(), value: z.unknown() })),
  planned: z.number(),
  plannedByGroup: z.array(
    z.object({
      group: z.string(),
      split: z.string(),
      tasks: z.number(),
      attempts: z.number(),
      trajectories: z.number(),
      turns: z.number(),
      turnsKind: z.enum(["from past run", "upper bound"]),
      detectable: z.number().nullable(),
    }),
  ),
  estimate: z.object({
    trajectories: z.number(),
    turns: z.number(),
    turnsKind: z.enum(["from past run", "upper bound"]),
    tokens: z.number().nullable(),
    seconds: z.number().nullable(),
  }),
  checks: z.array(
    z.object({
      id: z.string(),
      level: z.enum(["ok", "warning", "blocking"]),
      message: z.string(),
      path: z.string().optional(),
    }),
  ),
});

export const runsRouter = router({
  list: procedure("runs.read")
    .input(
      RunFilter.extend({
        limit: z.int().min(1).max(200).default(50),
        cursor: RunCursor.optional(),
        /** said by clients that page through a list; there is no way back */
        direction: z.literal("forward").optional(),
      }),
    )
    .output(z.object({ items: z.array(RunRow), nextCursor: RunCursor.nullable(), total: z.number() }))
    .query(({ ctx, input: { direction: _, ...input } }) => listRuns(ctx, input)),

  facets: procedure("runs.read")
    .input(RunFilter)
    .output(RunFacets)
    .query(({ ctx, input }) => listRunFacets(ctx, input)),

  byIds: procedure("runs.read")
    .input(z.strictObject({ ids: z.array(z.string().max(64)).max(20) }))
    .output(z.array(RunRow))
    .query(({ ctx, input }) => listRunsById(ctx, input.ids)),

  byId: procedure("runs.read")
    .input(RunRef)
    .output(RunDetail)
    .query(({ ctx, input }) => getRun(ctx, input)),

  snapshot: procedure("runs.read")
    .input(RunRef)
    .output(RunSnapshot)
    .query(({ ctx, input }) => getRunSnapshot(ctx, input)),

  /** Snapshots as the run changes. Each is whole, so resuming after a gap is starting again. */
  live: procedure("runs.read")
    .input(RunRef.extend({ lastEventId: z.string().max(64).nullish() }))
    .subscription(async function* ({ ctx, input, signal }) {
      for await (const _ of watchRun(input.runId, signal ?? new AbortController().signal)) {
        const snapshot = RunSnapshot.parse(await getRunSnapshot(ctx, input));
        yield tracked(snapshot.at.toISOString(), snapshot);
      }
    }),

  /** Says that some run changed; lists refetch. */
  liveAll: procedure("runs.read")
    .input(z.strictObject({ lastEventId: z.string().max(64).nullish() }))
    .subscription(async function* ({ signal }) {
      for await (const _ of watchRun("*", signal ?? new AbortController().signal, 10_000, 1_000)) {
        const at = new Date();
        yield tracked(at.toISOString(), { at });
      }
    }),

  results: procedure("runs.read")
    .input(RunRef.extend({ hasCurves: z.boolean().optional() }))
    .output(RunResults)
    .query(({ ctx, input }) => getRunResults(ctx, input)),

  playerLines: procedure("runs.read")
    .input(RunRef)
    .output(z.array(PlayerLine))
    .query(({ ctx, input }) => listPlayerLines(ctx, input)),

  check: procedure("runs.read")
    .input(z.strictObject({ config: RawConfig, from: z.string().max(64).optional() }))
    .output(RunCheck)
    .query(({ ctx, input }) => checkRun(ctx, input)),

  launch: procedure("runs.launch")
    .input(z.strictObject({ config: RawConfig }))
    .output(z.object({ runIds: z.array(z.string()) }))
    .mutation(async ({ ctx, input }) => ({ runIds: await launchRuns(ctx, input.config) })),

  pause: procedure("runs.control")
    .input(RunRef)
    .mutation(({ ctx, input }) => pauseRun(ctx, input)),
  resume: procedure("runs.control")
    .input(RunRef.extend({ device: z.enum(DEVICE_CHOICES).optional() }))
    .mutation(({ ctx, input }) => resumeRun(ctx, input)),
  cancel: procedure("runs.control")
    .input(RunRef)
    .mutation(({ ctx, input }) => cancelRun(ctx, input)),
  retryErrors: procedure("runs.control")
    .input(RunRef)
    .mutation(({ ctx, input }) => retryErrors(ctx, input)),
  extend: procedure("runs.control")
    .input(RunRef.extend({ attempts: z.int().min(1).max(1_000) }))
    .mutation(({ ctx, input }) => extendRun(ctx, input)),
  archive: procedure("runs.control")
    .input(RunRef.extend({ archived: z.boolean() }))
    .mutation(({ ctx, input }) => archiveRun(ctx, input)),
  countForDeletion: procedure("runs.control")
    .input(RunRef)
    .output(z.object({ trajectories: z.number() }))
    .query(({ ctx, input }) => countForDeletion(ctx, input)),
  delete: procedure("runs.control")
    .input(RunRef.extend({ name: z.string().max(200) }))
    .mutation(({ ctx, input }) => deleteRun(ctx, input)),
});
