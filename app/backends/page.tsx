import type { Metadata } from "next";
import { Prefetch } from "@/app/prefetch";
import { BackendsView } from "@/components/backends/backends-view";
import { trpc } from "@/server/rsc";

export const metadata: Metadata = { title: "Backends" };

export default function BackendsPage() {
  return (
    <Prefetch queries={[trpc.backends.localEngine.queryOptions()]}>
      <BackendsView />
    </Prefetch>
  );
}
