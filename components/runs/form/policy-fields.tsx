"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "@/components/trpc/client";
import { RadioGroup } from "@/components/ui/choices";
import type { PlayerName } from "@/lib/domain/words";
import { type RunDraft, seatCheckpoint } from "@/lib/run-config/draft";
import type { FormFacts } from "@/lib/run-config/form-facts";
import { QueryError } from "../query-error";
import { WasMark } from "./draft-context";

type Choice = PlayerName | "checkpoint";

interface PolicyFieldsProps {
  draft: RunDraft;
  facts: FormFacts;
  onChange: (changes: Partial<RunDraft>) => void;
}

const PLAYERS: readonly { value: Choice; label: string; hint: string }[] = [
  {
    value: "reference",
    label: "Reference player",
    hint: "Plays each group well by its rules: the ceiling of the charts.",
  },
  {
    value: "random",
    label: "Random player",
    hint: "Draws a valid action each turn: the floor of the charts.",
  },
];

/** What fills the agent seat: a scripted player or a checkpoint. */
export function PolicyFields({ draft, facts, onChange }: PolicyFieldsProps) {
  const trpc = useTRPC();
  const list = useQuery(trpc.checkpoints.list.queryOptions({}));
  const newest = list.data?.[0];
  const seat = (checkpoint: string | null) => {
    const { limits } = seatCheckpoint(draft, checkpoint, {
      limits: facts.defaults.limits,
      modelConcurrency: facts.modelConcurrency,
    });
    return { checkpoint, limits };
  };
  const choose = (choice: Choice) => {
    if (choice === "checkpoint") {
      if (newest) onChange(seat(draft.checkpoint ?? newest.id));
    } else onChange({ ...seat(null), player: choice });
  };
  const isMissing = list.data?.length === 0 && draft.checkpoint === null;

  return (
    <div className="flex flex-col gap-4">
      <div>
        <RadioGroup<Choice>
          label="Agent seat"
          value={draft.checkpoint === null ? draft.player : "checkpoint"}
          options={[
            ...PLAYERS,
            {
              value: "checkpoint",
              label: "Checkpoint",
              disabled: draft.checkpoint === null && newest === undefined,
              hint: isMissing ? (
                <>
                  None is here yet:{" "}
                  <Link href="/models" className="link">
                    import one on the models page
                  </Link>
                  .
                </>
              ) : (
                "A model samples each turn."
              ),
            },
          ]}
          onValueChange={choose}
        />
        <WasMark path="policy.type" /> <WasMark path="policy.player" />
      </div>
      {list.error && (
        <QueryError error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
    </div>
  );
}
