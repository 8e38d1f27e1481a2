import { CopyButton } from "@/components/ui/copy-button";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { formatBytes, formatQuantity } from "@/lib/format";
import type { CheckpointDetail } from "../model-words";

/** The files that make the checkpoint, each with its hash. */
export function FilesPanel({ checkpoint: { files, sizeBytes } }: { checkpoint: CheckpointDetail }) {
  return (
    <Panel
      title="Files"
      subtitle={`${formatQuantity(files.length, "file")}, ${formatBytes(sizeBytes)} together`}
      isFlush
      className="overflow-hidden"
    >
      <DataTable
        caption="Files"
        columns={[
          {
            id: "name",
            header: "File",
            isRowHeader: true,
            cell: ({ name }) => <code className="font-mono font-normal text-xs">{name}</code>,
          },
          { id: "size", header: "Size", align: "end", cell: (file) => formatBytes(file.sizeBytes) },
          {
            id: "hash",
            header: "SHA-256",
            cell: ({ name, sha256 }) => (
              <span className="inline-flex items-center gap-1">
                <code className="font-mono text-xs" title={sha256}>
                  {sha256.slice(0, 12)}
                </code>
                <CopyButton size="sm" text={sha256} label={`Copy SHA-256 of ${name}`} />
              </span>
            ),
          },
        ]}
        rows={files}
        rowId={({ name }) => name}
      />
    </Panel>
  );
}
