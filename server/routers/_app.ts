import { backendsRouter } from "@/server/routers/backends";
import { checkpointsRouter } from "@/server/routers/checkpoints";
import { compareRouter } from "@/server/routers/compare";
import { overviewRouter } from "@/server/routers/overview";
import { playRouter } from "@/server/routers/play";
import { runsRouter } from "@/server/routers/runs";
import { tasksRouter } from "@/server/routers/tasks";
import { trajectoriesRouter } from "@/server/routers/trajectories";
import { router } from "@/server/trpc";

export const appRouter = router({
  backends: backendsRouter,
  checkpoints: checkpointsRouter,
  compare: compareRouter,
  overview: overviewRouter,
  play: playRouter,
  runs: runsRouter,
  tasks: tasksRouter,
  trajectories: trajectoriesRouter,
});
export type AppRouter = typeof appRouter;
