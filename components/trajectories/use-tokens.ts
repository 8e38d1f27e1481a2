"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/components/trpc/client";
import type { TrajectoryDetail } from "@/lib/domain/trajectories";

/** The tokens of a trajectory, asked for when they are to be seen and there can be any: they are stored at its end. */
export function useTokens(
  { id, model, status }: Pick<TrajectoryDetail, "id" | "model" | "status">,
  isWanted: boolean,
) {
  const trpc = useTRPC();
  const query = useQuery(
    trpc.trajectories.tokens.queryOptions(
      { id },
      { enabled: isWanted && model !== null && status !== "playing", staleTime: 60_000 },
    ),
  );
  const turns = new Map((query.data?.turns ?? []).map((turn) => [turn.turn, turn]));
  return { query, turns, hasTokens: turns.size > 0, reason: query.data?.reason ?? null };
}
