import { LocalEngine } from "@/lib/domain/backends";
import { getLocalEngine, requestProbe } from "@/server/services/devices";
import { procedure, router } from "@/server/trpc";

export const backendsRouter = router({
  localEngine: procedure("models.read")
    .output(LocalEngine)
    .query(({ ctx }) => getLocalEngine(ctx)),

  probe: procedure("runs.control").mutation(({ ctx }) => requestProbe(ctx)),
});
