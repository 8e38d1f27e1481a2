import { isServer, QueryClient } from "@tanstack/react-query";
import { deserialize } from "@/components/trpc/wire";

/** Query client with the product's habits: data stays on screen while it is refreshed, outages are retried. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: isServer ? false : shouldRetry,
        retryDelay: (tries) => Math.min(500 * 2 ** tries, 5_000),
      },
      hydrate: { deserializeData: deserialize },
    },
  });
}

/** A server or a database that is away comes back; an answer that says no does not change. */
function shouldRetry(failures: number, error: unknown): boolean {
  const status = (error as { data?: { httpStatus?: number } | null }).data?.httpStatus;
  if (status !== undefined && status < 500) return false;
  return failures < (status === 503 || status === undefined ? 1_000 : 1);
}
