import { connectEngine, type OpenRequest, type RemoteEngine } from "@/lib/engine/runtime/protocol";
import { forkEngine } from "@/server/worker/engine-host";

/**
 * Load a checkpoint as workers do, in a process that computes for this one.
 *
 * @throws {AppError} when the directory is no checkpoint, or the device is not usable
 */
export async function openEngineProcess(request: OpenRequest): Promise<RemoteEngine> {
  const child = forkEngine();
  try {
    return await connectEngine(child, request);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}
