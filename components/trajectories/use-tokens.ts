"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/components/trpc/client";
import type { TrajectoryDetail } from "@/lib/domain/trajectories";

/** The tokens of a trajectory, asked for when they are to be seen and there can be any. */
export function useTokens({ id, model }: Pick<TrajectoryDetail, "id" | "model">, isWanted: boolean) {
  const trpc = useTRPC();
  const query = useQuery(
    trpc.trajectories.tokens.queryOptions({ id }, { enabled: isWanted && model !== null, staleTime: 60_000 }),
  );
  const turns = new Map((query.data?.turns ?? []).map((turn) => [turn.turn, turn]));
  return { query, turns, hasTokens: turns.size > 0, reason: query.data?.reason ?? null };
}
