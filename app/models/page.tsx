import type { Metadata } from "next";
import { createLoader, type SearchParams } from "nuqs/server";
import { Prefetch } from "@/app/prefetch";
import { MODEL_LIST_PARAMS, toModelFilter } from "@/components/models/list/list-params";
import { ModelsView } from "@/components/models/list/models-view";
import { trpc } from "@/server/rsc";

export const metadata: Metadata = { title: "Models" };

const loadParams = createLoader(MODEL_LIST_PARAMS);

export default async function ModelsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const filter = toModelFilter(await loadParams(searchParams));
  return (
    <Prefetch queries={[trpc.checkpoints.list.queryOptions(filter)]}>
      <ModelsView />
    </Prefetch>
  );
}
