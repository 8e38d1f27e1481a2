import {
  dehydrate,
  type FetchInfiniteQueryOptions,
  type FetchQueryOptions,
  HydrationBoundary,
} from "@tanstack/react-query";
import type { ReactNode } from "react";
import superjson from "superjson";
import { createQueryClient } from "@/components/trpc/query-client";

/** A page does not wait longer than this for its data. */
const PATIENCE_MS = 400;

/**
 * Ask queries on the server and send the answers with the HTML. Slow and failed ones are left out and asked again by
 * the browser, so that one panel never takes its page down. Nothing is sent as pending: an answer that arrives
 * between rendering and hydration would make the two differ.
 */
export async function Prefetch({ queries, children }: { queries: readonly object[]; children: ReactNode }) {
  const client = createQueryClient();
  const asked = queries.map((query) =>
    "initialPageParam" in query
      ? client.prefetchInfiniteQuery(query as FetchInfiniteQueryOptions)
      : client.prefetchQuery(query as FetchQueryOptions),
  );
  await Promise.race([Promise.allSettled(asked), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  const state = dehydrate(client, { serializeData: superjson.serialize });
  // Retries of what was not answered would outlive the request.
  void client.cancelQueries();
  return <HydrationBoundary state={state}>{children}</HydrationBoundary>;
}
