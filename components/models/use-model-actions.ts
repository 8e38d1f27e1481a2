"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/components/trpc/client";
import { showToast } from "@/components/ui/toast-store";

/** Everything that changes a checkpoint which exists. Lists and its own page are asked for again after each. */
export function useModelActions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const settle = { onSettled: () => queryClient.invalidateQueries(trpc.checkpoints.pathFilter()) };
  const describe = useMutation(trpc.checkpoints.describe.mutationOptions(settle));
  // Not asked for again: its own page would ask for what is gone.
  const remove = useMutation(trpc.checkpoints.delete.mutationOptions());
  const archive = useMutation(
    trpc.checkpoints.archive.mutationOptions({
      ...settle,
      onError: (error) => showToast({ message: error.message, tone: "bad" }),
    }),
  );

  /** Reversible, so it acts at once and can be taken back. */
  const setArchived = ({ id, name }: { id: string; name: string }, archived: boolean) =>
    archive.mutate(
      { checkpointId: id, archived },
      {
        onSuccess: () =>
          showToast({
            message: archived
              ? `Archived ${name}. Its runs and results stay.`
              : `Took ${name} out of the archive.`,
            onUndo: () => archive.mutate({ checkpointId: id, archived: !archived }),
          }),
      },
    );
  return { describe, remove, setArchived };
}
