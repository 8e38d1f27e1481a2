import clsx from "clsx";
import Link from "next/link";
import type { CheckpointDetail, CheckpointKin } from "../model-words";
import { buildLineage, type LineageNode } from "./build-lineage";

/** Where a checkpoint comes from and what came of it: a nested list whose lines draw the tree. */
export function Lineage({ checkpoint }: { checkpoint: CheckpointDetail }) {
  const root = buildLineage(checkpoint, checkpoint.ancestors, checkpoint.descendants);
  const isAlone = checkpoint.ancestors.length === 0 && checkpoint.descendants.length === 0;
  return (
    <div className="flex flex-col gap-2">
      <ul className="text-sm">
        <Node node={root} currentId={checkpoint.id} />
      </ul>
      {isAlone && (
        <p className="text-ink-3 text-xs">
          No parent was named when it was {checkpoint.origin === "trained" ? "trained" : "imported"}, and
          nothing descends from it.
        </p>
      )}
      {checkpoint.differsFromParent.length > 0 && (
        <p className="rounded-sm bg-warn-soft px-3 py-2 text-sm">
          Its {checkpoint.differsFromParent.join(" and ")}{" "}
          {checkpoint.differsFromParent.length > 1 ? "differ" : "differs"} from the parent's: token ids of the
          two do not mean the same.
        </p>
      )}
    </div>
  );
}

function Node({ node, currentId }: { node: LineageNode<CheckpointKin>; currentId: string }) {
  const { id, name, handle, producedBy } = node.kin;
  const isCurrent = id === currentId;
  return (
    <li>
      <div className={clsx("flex flex-wrap items-baseline gap-x-2 py-1", isCurrent && "font-medium")}>
        {isCurrent ? (
          <span aria-current="page">{name}</span>
        ) : (
          <Link href={`/checkpoints/${id}`} className="link break-words">
            {name}
          </Link>
        )}
        <span className="break-all font-mono font-normal text-ink-3 text-xs">{handle}</span>
        {isCurrent && <span className="font-normal text-ink-3 text-xs">this one</span>}
        {producedBy && (
          <Link href={`/runs/${producedBy}`} className="link font-normal text-xs">
            run that trained it
          </Link>
        )}
      </div>
      {node.children.length > 0 && (
        <ul className="ml-1.5 border-line-strong border-l pl-4">
          {node.children.map((child) => (
            <Node key={child.kin.id} node={child} currentId={currentId} />
          ))}
        </ul>
      )}
    </li>
  );
}
