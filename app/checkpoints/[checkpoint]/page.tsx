import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Prefetch } from "@/app/prefetch";
import { CheckpointView } from "@/components/models/page/checkpoint-view";
import { caller, trpc } from "@/server/rsc";

interface CheckpointPageProps {
  params: Promise<{ checkpoint: string }>;
}

/** Asked twice in one request: for the title and for whether the checkpoint exists. */
const getCheckpoint = cache((checkpointId: string) => caller.checkpoints.byId({ checkpointId }));

export async function generateMetadata({ params }: CheckpointPageProps): Promise<Metadata> {
  const { checkpoint } = await params;
  // While the database is away the page itself says so.
  return getCheckpoint(checkpoint).then(
    ({ name }) => ({ title: name }),
    () => ({ title: "Checkpoint" }),
  );
}

export default async function CheckpointPage({ params }: CheckpointPageProps) {
  const { checkpoint } = await params;
  try {
    await getCheckpoint(checkpoint);
  } catch (error) {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST"))
      notFound();
  }
  return (
    <Prefetch queries={[trpc.checkpoints.byId.queryOptions({ checkpointId: checkpoint })]}>
      <CheckpointView checkpointId={checkpoint} />
    </Prefetch>
  );
}
