import type { Metadata } from "next";
import { Prefetch } from "@/app/prefetch";
import { FormView } from "@/components/runs/form/form-view";
import { getFormFacts } from "@/lib/run-config/form-facts";
import { caller, trpc } from "@/server/rsc";

export const metadata: Metadata = { title: "New run" };

interface NewRunPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewRunPage({ searchParams }: NewRunPageProps) {
  const params = await searchParams;
  const from = typeof params.from === "string" ? params.from : null;
  const cloned = from === null ? null : await caller.runs.byId({ runId: from }).catch(() => null);
  const search = new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  ).toString();
  return (
    <Prefetch queries={[trpc.checkpoints.list.queryOptions({}), trpc.backends.localEngine.queryOptions()]}>
      <FormView
        search={search}
        facts={getFormFacts()}
        cloned={cloned}
        isCloneMissing={from !== null && cloned === null}
      />
    </Prefetch>
  );
}
