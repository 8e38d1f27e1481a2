import type { RouterOutputs } from "@/components/trpc/client";

export type LocalEngine = RouterOutputs["backends"]["localEngine"];
export type DeviceFinding = NonNullable<LocalEngine["hosts"][number]["devices"]>[number];
export type DeviceName = DeviceFinding["device"];

export const DEVICE_WORDS: Record<DeviceName, string> = { cpu: "CPU", webgpu: "WebGPU", cuda: "CUDA" };

/** What was found of one device over all machines with workers; a run may land on any of them. */
export interface DeviceOverview {
  device: DeviceName;
  /** null: not tried yet */
  isUsable: boolean | null;
  /** why it is not usable anywhere */
  reason: string | null;
}

export function summarizeDevices(engine: LocalEngine | undefined): DeviceOverview[] {
  return (["cpu", "webgpu", "cuda"] as const).map((device) => {
    const found = (engine?.hosts ?? []).flatMap(
      ({ devices }) => devices?.filter((finding) => finding.device === device) ?? [],
    );
    if (found.length === 0) return { device, isUsable: null, reason: null };
    const isUsable = found.some(({ usable }) => usable);
    return { device, isUsable, reason: isUsable ? null : (found[0]?.reason ?? null) };
  });
}
