import Link from "next/link";
import { namePolicy, type RunDetail } from "./run-words";

/** What fills the agent seat; a checkpoint is a link to its page. */
export function PolicyLink({ policy }: { policy: RunDetail["config"]["policy"] }) {
  if (policy.type === "scripted") return `${namePolicy(policy.player)} player`;
  return (
    <Link href={`/checkpoints/${policy.checkpoint}`} prefetch={false} className="link break-all">
      {policy.handle}
    </Link>
  );
}
