import { availableParallelism, hostname } from "node:os";
import type { Database } from "@/db/client";
import { type DeviceFinding, examineDevice } from "@/lib/engine/runtime/devices";
import { DEVICES, type Device } from "@/lib/engine/types";
import { claimProbe, saveFindings } from "@/server/services/devices";

/**
 * Try this machine's devices and keep what was found, unless another worker of it just has. One after the other:
 * beside a run they should be felt little.
 */
export async function probeDevices(
  db: Database,
  examine: (device: Device) => Promise<DeviceFinding> = examineDevice,
): Promise<void> {
  const host = hostname();
  if (!(await claimProbe(db, { host, cores: availableParallelism() }))) return;
  const devices: DeviceFinding[] = [];
  for (const device of DEVICES) devices.push(await examine(device));
  await saveFindings(db, { host, devices });
}
