import type { ChildProcess } from "node:child_process";
import { openEngine } from "@/lib/engine/generate/open-engine";
import { shareWork } from "@/lib/engine/generate/share-work";
import { connectEngine, type OpenRequest, type ServedEngine } from "@/lib/engine/runtime/protocol";

/**
 * Load a checkpoint with one process per thread (CPU). The matrices of a small model are too small to be shared out
 * among threads: two processes with half the conversations each did twice the work of one with two threads.
 *
 * @param fork starts a process that serves `openLanes`
 */
export async function openLanes(request: OpenRequest, fork: () => ChildProcess): Promise<ServedEngine> {
  const own = await openEngine({ ...request, threads: 1 });
  if (own.device !== "cpu" || request.threads === 1) return own;
  const others = Array.from({ length: request.threads - 1 }, () =>
    connectEngine(fork(), { ...request, device: own.device, threads: 1 }),
  );
  return shareWork([own, ...(await Promise.all(others))]);
}
