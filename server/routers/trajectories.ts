import { z } from "zod";
import {
  DEFAULT_SORT,
  Facets,
  Neighbours,
  TrajectoryCursor,
  TrajectoryDetail,
  TrajectoryPage,
  TrajectoryRecord,
  TrajectoryRef,
  TrajectoryReplay,
  TrajectoryScope,
  TrajectorySort,
  TrajectoryTokens,
} from "@/lib/domain/trajectories";
import { countTrajectories, countWithoutTerms, listFacets } from "@/server/services/facets";
import { listNeighbours, listTrajectories } from "@/server/services/trajectories";
import { getTrajectory, replayTrajectory } from "@/server/services/trajectory-page";
import { readTrajectory } from "@/server/services/trajectory-records";
import { listTrajectoryTokens } from "@/server/services/trajectory-tokens";
import { procedure, router } from "@/server/trpc";

export const trajectoriesRouter = router({
  list: procedure("trajectories.read")
    .input(
      TrajectoryScope.extend({
        sort: TrajectorySort.default(DEFAULT_SORT),
        limit: z.int().min(1).max(200).default(50),
        cursor: TrajectoryCursor.nullish(),
        /** sent by infinite queries; this list is only read forward */
        direction: z.literal("forward").optional(),
      }),
    )
    .output(TrajectoryPage)
    .query(({ ctx, input: { direction: _, cursor, ...input } }) =>
      listTrajectories(ctx, { ...input, cursor: cursor ?? undefined }),
    ),

  facets: procedure("trajectories.read")
    .input(TrajectoryScope)
    .output(Facets)
    .query(({ ctx, input }) => listFacets(ctx, input)),

  count: procedure("trajectories.read")
    .input(TrajectoryScope)
    .output(z.number().nullable())
    .query(({ ctx, input }) => countTrajectories(ctx, input)),

  countWithout: procedure("trajectories.read")
    .input(TrajectoryScope)
    .output(z.array(z.object({ term: z.string(), without: z.string(), count: z.number().nullable() })))
    .query(({ ctx, input }) => countWithoutTerms(ctx, input)),

  neighbours: procedure("trajectories.read")
    .input(TrajectoryScope.extend({ id: TrajectoryRef.shape.id, sort: TrajectorySort.default(DEFAULT_SORT) }))
    .output(Neighbours)
    .query(({ ctx, input }) => listNeighbours(ctx, input)),

  byId: procedure("trajectories.read")
    .input(TrajectoryRef)
    .output(TrajectoryDetail)
    .query(({ ctx, input }) => getTrajectory(ctx, input)),

  replay: procedure("trajectories.read")
    .input(TrajectoryRef)
    .output(TrajectoryReplay)
    .query(({ ctx, input }) => replayTrajectory(ctx, input)),

  tokens: procedure("trajectories.read")
    .input(TrajectoryRef)
    .output(TrajectoryTokens)
    .query(({ ctx, input }) => listTrajectoryTokens(ctx, input)),

  record: procedure("trajectories.read")
    .input(TrajectoryRef)
    .output(TrajectoryRecord)
    .query(({ ctx, input }) => readTrajectory(ctx, input)),
});
