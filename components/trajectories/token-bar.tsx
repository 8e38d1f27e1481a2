"use client";

import Link from "next/link";
import { QueryError } from "@/components/runs/query-error";
import { Segmented } from "@/components/ui/segmented";
import type { TrajectoryDetail } from "@/lib/domain/trajectories";
import { describeSampling } from "./sampling-words";
import { TOKEN_VIEWS, type TokenView, UNDERLINE_LEGEND } from "./token-words";
import type { useTokens } from "./use-tokens";

interface TokenBarProps {
  trajectory: TrajectoryDetail;
  view: TokenView;
  tokens: ReturnType<typeof useTokens>;
  onViewChange: (view: TokenView) => void;
}

/** Over a transcript of tokens: which distribution the probabilities are of, or why there are no tokens. */
export function TokenBar({ trajectory: { model, status }, view, tokens, onViewChange }: TokenBarProps) {
  const { query, hasTokens, reason } = tokens;
  return (
    <div className="flex flex-col gap-2 border-b px-4 py-2 text-xs">
      {query.error ? (
        <QueryError error={query.error} onRetry={() => void query.refetch()} isRetrying={query.isFetching} />
      ) : model === null ? (
        <p className="text-ink-2">
          No tokens: a scripted player or a person filled the agent seat, and neither samples any.
          Trajectories of{" "}
          <Link href="/models" className="link">
            checkpoints
          </Link>{" "}
          have them.
        </p>
      ) : status === "playing" ? (
        <p className="text-ink-2">No tokens yet: they are stored when the trajectory has ended.</p>
      ) : !query.data ? (
        <p className="text-ink-3">Reading the tokens</p>
      ) : !hasTokens ? (
        <p className="text-ink-2">
          No tokens were stored: the trajectory ended before the model completed a turn.
        </p>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Segmented
              label="Probabilities"
              size="sm"
              value={view}
              options={TOKEN_VIEWS.map((value) => ({
                value,
                label: value === "model" ? "Model, temperature 1" : "As sampled",
              }))}
              onValueChange={onViewChange}
            />
            <span className="text-ink-2">
              {view === "model"
                ? "Log-probabilities of the model itself, at temperature 1."
                : `Log-probabilities of what was sampled from: ${describeSampling(model.sampling)}.`}
            </span>
          </div>
          <p className="text-ink-3">
            {UNDERLINE_LEGEND} {reason !== null && `${reason}: ids stand for the texts.`}
          </p>
        </>
      )}
    </div>
  );
}
