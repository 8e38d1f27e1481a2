"use client";

import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchStreamLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import { type AppRouter, TRPCProvider } from "@/components/trpc/client";
import { createQueryClient } from "@/components/trpc/query-client";
import { wire } from "@/components/trpc/wire";

let browserClient: QueryClient | undefined;

function getQueryClient(): QueryClient {
  if (typeof window === "undefined") return createQueryClient();
  browserClient ??= createQueryClient();
  return browserClient;
}

/** Queries that no address holds: a draft may list thousands of tasks, a text to be cut into tokens may be long. */
const POSTED: ReadonlySet<string> = new Set(["runs.check", "checkpoints.tokenize"]);

/** Queries in batches of at most 20, subscriptions as event streams that resume by themselves. */
export function TrpcProvider({ csrfToken, children }: { csrfToken: string; children: ReactNode }) {
  const queryClient = getQueryClient();
  const [client] = useState(() => {
    const headers = { "x-paprika-csrf": csrfToken };
    const http = { url: "/api/trpc", transformer: wire, maxItems: 20, headers };
    return createTRPCClient<AppRouter>({
      links: [
        splitLink({
          condition: ({ type }) => type === "subscription",
          true: httpSubscriptionLink({ url: "/api/trpc", transformer: wire }),
          false: splitLink({
            condition: ({ path }) => POSTED.has(path),
            true: httpBatchStreamLink({ ...http, methodOverride: "POST" }),
            false: httpBatchStreamLink(http),
          }),
        }),
      ],
    });
  });
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
