"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { QueryError } from "@/components/runs/query-error";
import { type RouterOutputs, useTRPC } from "@/components/trpc/client";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { SkeletonRows } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast-store";
import { formatBytes, formatQuantity } from "@/lib/format";
import type { CheckpointDetail } from "../model-words";
import { useModelActions } from "../use-model-actions";

interface DeleteDialogProps {
  checkpoint: CheckpointDetail;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDeleted: () => void;
}

/** Deleting is refused while something refers to the checkpoint: then this shows what does. */
export function DeleteDialog({ checkpoint, open, onOpenChange, onDeleted }: DeleteDialogProps) {
  const trpc = useTRPC();
  const { remove } = useModelActions();
  const { id, name, sizeBytes, files } = checkpoint;
  const { data, error, refetch, isFetching } = useQuery(
    trpc.checkpoints.references.queryOptions({ checkpointId: id }, { enabled: open, staleTime: 0 }),
  );
  if (data && data.runCount === 0 && data.children.length === 0) {
    return (
      <ConfirmDialog
        open={open}
        onOpenChange={(next) => {
          if (!next) remove.reset();
          onOpenChange(next);
        }}
        title="Delete checkpoint"
        confirmLabel="Delete checkpoint"
        typeName={name}
        busy={remove.isPending}
        error={remove.error?.message}
        onConfirm={() =>
          remove.mutate(
            { checkpointId: id, name },
            {
              onSuccess: () => {
                showToast({ message: `Deleted ${name}.` });
                onDeleted();
              },
            },
          )
        }
      >
        <p>
          This deletes {formatQuantity(files.length, "file")} of {formatBytes(sizeBytes)} together. It cannot
          be undone. The directory that it was imported from stays.
        </p>
      </ConfirmDialog>
    );
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={data ? "This checkpoint cannot be deleted" : "Delete checkpoint"}
      size="sm"
      footer={<Button onClick={() => onOpenChange(false)}>Close</Button>}
    >
      {error && <QueryError error={error} onRetry={() => void refetch()} isRetrying={isFetching} />}
      {!data && !error && <SkeletonRows rows={3} label="references" />}
      {data && <References references={data} />}
    </Dialog>
  );
}

type ReferenceList = RouterOutputs["checkpoints"]["references"];

function References({ references: { runs, runCount, children } }: { references: ReferenceList }) {
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p className="text-ink-2">
        Delete what refers to it first, or archive it: that hides it and keeps everything.
      </p>
      {runCount > 0 && (
        <Linked
          title={`${formatQuantity(runCount, "run plays", "runs play")} it`}
          items={runs}
          hrefOf={(id) => `/runs/${id}`}
          more={runCount - runs.length}
        />
      )}
      {children.length > 0 && (
        <Linked
          title={`${formatQuantity(children.length, "checkpoint descends", "checkpoints descend")} from it`}
          items={children}
          hrefOf={(id) => `/checkpoints/${id}`}
          more={0}
        />
      )}
    </div>
  );
}

interface LinkedProps {
  title: string;
  items: readonly { id: string; name: string }[];
  hrefOf: (id: string) => string;
  more: number;
}

function Linked({ title, items, hrefOf, more }: LinkedProps) {
  return (
    <section>
      <h3 className="font-medium">{title}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {items.map(({ id, name }) => (
          <li key={id}>
            <Link href={hrefOf(id)} className="link">
              {name || id}
            </Link>
          </li>
        ))}
        {more > 0 && <li className="text-ink-3">and {more} more</li>}
      </ul>
    </section>
  );
}
