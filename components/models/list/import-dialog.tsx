"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { FolderInput } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { QueryError } from "@/components/runs/query-error";
import { useTRPC } from "@/components/trpc/client";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input, Select } from "@/components/ui/input";
import { SkeletonRows } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast-store";

interface ImportDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Take a directory of the server's machine into the product. */
export function ImportDialog({ open, onOpenChange }: ImportDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Import a checkpoint"
      description="A directory in Hugging Face layout: config.json, model.safetensors, tokenizer.json, tokenizer_config.json. Its files are checked and copied; the directory stays as it is."
    >
      <ImportBody onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

const lastPart = (path: string) => path.split(/[/\\]/).filter(Boolean).at(-1) ?? "";

function ImportBody({ onClose }: { onClose: () => void }) {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const places = useQuery(trpc.checkpoints.importable.queryOptions({}, { staleTime: 0 }));
  const others = useQuery(trpc.checkpoints.list.queryOptions({}));
  const [directory, setDirectory] = useState("");
  /** null: as the directory is called */
  const [ownName, setOwnName] = useState<string | null>(null);
  const [parentId, setParentId] = useState("");
  const name = ownName ?? lastPart(directory).slice(0, 80);
  const taken = useMutation(
    trpc.checkpoints.import.mutationOptions({
      onSuccess({ checkpointId, handle, isNew }) {
        void queryClient.invalidateQueries(trpc.checkpoints.pathFilter());
        if (!isNew) return;
        showToast({ message: `Imported ${handle}.` });
        onClose();
        router.push(`/checkpoints/${checkpointId}`);
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (directory.trim() !== "" && !taken.isPending)
      taken.mutate({ directory: directory.trim(), name, ...(parentId && { parentId }) });
  };
  const choose = (path: string) => {
    setDirectory(path);
    taken.reset();
  };
  const nameIssue = taken.error?.data?.issues?.find(({ path }) => path === "name")?.message;

  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
      {places.error && (
        <QueryError
          error={places.error}
          onRetry={() => void places.refetch()}
          isRetrying={places.isFetching}
        />
      )}
      {!places.data ? (
        !places.error && <SkeletonRows rows={3} label="directories" />
      ) : (
        <Found
          {...places.data}
          chosen={directory}
          isBusy={places.isFetching}
          onChoose={choose}
          onLookAgain={() => void places.refetch()}
        />
      )}
      <Field
        label="Directory"
        isRequired
        hint="On the machine of the server, inside one of the folders above."
        error={nameIssue ? undefined : taken.error?.message}
      >
        <Input
          value={directory}
          className="font-mono"
          spellCheck={false}
          autoComplete="off"
          maxLength={4_096}
          onChange={(event) => choose(event.target.value)}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Name" error={nameIssue} hint="Can be changed later.">
          <Input value={name} maxLength={80} onChange={(event) => setOwnName(event.target.value)} />
        </Field>
        <Field label="Parent" hint="What it was trained from, for the lineage.">
          <Select
            className="w-full"
            value={parentId}
            options={[
              { value: "", label: "None" },
              ...(others.data ?? []).map(({ id, name: other }) => ({ value: id, label: other })),
            ]}
            onValueChange={setParentId}
          />
        </Field>
      </div>
      <div role="status" className="text-sm">
        {taken.isPending && (
          <p className="text-ink-2">
            Every file is read, hashed and copied, and the copy is read again. A large checkpoint takes
            minutes.
          </p>
        )}
        {taken.data && !taken.data.isNew && (
          <p className="rounded-sm bg-info-soft px-3 py-2">
            These very files are here already, as{" "}
            <Link href={`/checkpoints/${taken.data.checkpointId}`} className="link">
              {taken.data.handle}
            </Link>
            . Nothing was imported.
          </p>
        )}
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Close</Button>
        <Button
          type="submit"
          variant="primary"
          busy={taken.isPending}
          disabled={directory.trim() === "" || name.trim() === ""}
        >
          Import checkpoint
        </Button>
      </div>
    </form>
  );
}

interface FoundProps {
  roots: readonly string[];
  directories: readonly string[];
  chosen: string;
  isBusy: boolean;
  onChoose: (directory: string) => void;
  onLookAgain: () => void;
}

/** What lies in the folders that the server may import from; where to put it when nothing does. */
function Found({ roots, directories, chosen, isBusy, onChoose, onLookAgain }: FoundProps) {
  return (
    <section aria-label="Directories found" className="flex flex-col gap-2">
      {directories.length > 0 ? (
        <ul className="flex max-h-48 flex-col gap-1 overflow-y-auto rounded-sm border p-1">
          {directories.map((path) => (
            <li key={path}>
              <button
                type="button"
                aria-pressed={path === chosen}
                className="focus-inset flex min-h-8 w-full items-center gap-2 rounded-sm px-2 text-left text-sm hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
                onClick={() => onChoose(path)}
              >
                <FolderInput aria-hidden className="size-4 shrink-0" />
                <span className="min-w-0">
                  <span className="font-medium">{lastPart(path)}</span>
                  <span className="block truncate font-mono text-ink-3 text-xs">{path}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2 text-sm">
          No checkpoint lies in the import folders yet. Put its directory into one of them, then look again.
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ul className="min-w-0 text-ink-3 text-xs">
          {roots.map((root) => (
            <li key={root} className="flex min-w-0 items-center gap-1">
              <code className="break-all font-mono">{root}</code>
              <CopyButton size="sm" text={root} label="Copy folder" />
            </li>
          ))}
        </ul>
        <Button size="sm" busy={isBusy} onClick={onLookAgain}>
          Look again
        </Button>
      </div>
    </section>
  );
}
