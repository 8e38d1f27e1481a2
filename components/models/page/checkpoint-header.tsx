"use client";

import { Archive, ArchiveRestore, Ellipsis, Pencil, Rocket, Trash2, Waypoints } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useKeys } from "@/components/shell/keys";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { DefinitionList } from "@/components/ui/definition-list";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import { TimeText } from "@/components/ui/time-text";
import { formatBytes, formatCount, formatShortCount } from "@/lib/format";
import { LatestSuccess } from "../latest-success";
import { type CheckpointDetail, modelRunLink, ORIGIN_WORDS } from "../model-words";
import { useModelActions } from "../use-model-actions";
import { DeleteDialog } from "./delete-dialog";
import { EditDialog } from "./edit-dialog";

/** What the checkpoint is, in one glance, and what can be done with it. */
export function CheckpointHeader({ checkpoint }: { checkpoint: CheckpointDetail }) {
  const { id, name, handle, origin, tags, archivedAt } = checkpoint;
  const { parameters, dtype, sizeBytes, contextLength, createdAt, latest } = checkpoint;
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: "Models", href: "/models" }]}
        meta={
          <>
            {archivedAt && <Badge>archived</Badge>}
            {tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </>
        }
        actions={
          <>
            <LinkButton
              href={modelRunLink(id, "evaluation")}
              prefetch={false}
              variant="primary"
              icon={<Rocket aria-hidden />}
            >
              Evaluate
            </LinkButton>
            <LinkButton href={modelRunLink(id, "rollout")} prefetch={false} icon={<Waypoints aria-hidden />}>
              Collect
            </LinkButton>
            <Actions checkpoint={checkpoint} />
          </>
        }
      />
      <DefinitionList
        layout="columns"
        items={[
          { term: "Macro success", value: <LatestSuccess latest={latest} /> },
          { term: "Parameters", value: formatShortCount(parameters) },
          { term: "Type", value: dtype },
          { term: "Size", value: formatBytes(sizeBytes) },
          { term: "Context", value: `${formatCount(contextLength)} tokens` },
          { term: "Origin", value: ORIGIN_WORDS[origin] },
          { term: "Created", value: <TimeText at={createdAt} kind="time" /> },
          {
            term: "Handle in runs",
            value: (
              <span className="inline-flex min-w-0 items-center gap-1">
                <code className="break-all font-mono text-xs">{handle}</code>
                <CopyButton size="sm" text={handle} label="Copy handle" />
              </span>
            ),
          },
        ]}
      />
    </>
  );
}

function Actions({ checkpoint }: { checkpoint: CheckpointDetail }) {
  const router = useRouter();
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const { setArchived } = useModelActions();
  const isArchived = checkpoint.archivedAt !== null;
  const isShipped = checkpoint.origin === "shipped";
  useKeys([{ keys: "e", label: "Edit name, tags and notes", run: () => setOpen("edit") }]);
  return (
    <>
      <Menu
        trigger={<IconButton label="More actions" icon={<Ellipsis aria-hidden />} />}
        items={[
          {
            label: "Edit name, tags, notes…",
            shortcut: "e",
            icon: <Pencil aria-hidden />,
            onSelect: () => setOpen("edit"),
          },
          {
            label: isArchived ? "Take out of archive" : "Archive",
            hint: isArchived ? undefined : "Hides it from lists and forms; runs keep it",
            icon: isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />,
            onSelect: () => setArchived(checkpoint, !isArchived),
          },
          { kind: "separator", id: "danger" },
          {
            label: "Delete…",
            icon: <Trash2 aria-hidden />,
            tone: "danger",
            hint: isShipped ? "It comes with the product: archive it instead" : undefined,
            disabled: isShipped,
            onSelect: () => setOpen("delete"),
          },
        ]}
      />
      <EditDialog
        checkpoint={checkpoint}
        open={open === "edit"}
        onOpenChange={(next) => setOpen(next ? "edit" : null)}
      />
      <DeleteDialog
        checkpoint={checkpoint}
        open={open === "delete"}
        onOpenChange={(next) => setOpen(next ? "delete" : null)}
        onDeleted={() => router.push("/models")}
      />
    </>
  );
}
