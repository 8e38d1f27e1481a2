import { type DeviceFinding, examineDevices } from "@/lib/engine/runtime/devices";
import type { Probe } from "@/lib/engine/runtime/probe";

/** What was found of ONNX Runtime, and on which devices it computes. */
export interface FoundRuntime {
  /** null when it cannot even be loaded */
  version: string | null;
  /** its execution providers that the engine knows */
  devices: Pick<DeviceFinding, "device" | "usable" | "reason" | "isHardware" | "drivers">[];
}

export async function examineOnnxRuntime(probe?: Probe): Promise<FoundRuntime> {
  const found = await examineDevices(probe);
  return {
    version: found.find(({ version }) => version !== null)?.version ?? null,
    devices: found.map(({ version: _, ...rest }) => rest),
  };
}

/** One line for the library and one for each device, as label and text. */
export function describeOnnxRuntime({ version, devices }: FoundRuntime): [label: string, text: string][] {
  return [
    ["onnxruntime", version ?? "cannot be loaded"],
    ...devices.map(({ device, usable, reason, isHardware, drivers }): [string, string] => {
      if (!usable) return [`  ${device}`, `not usable: ${reason}`];
      const through = drivers.length > 0 ? ` through ${drivers.join(", ")}` : "";
      return [
        `  ${device}`,
        `usable${through}${isHardware ? "" : ", on the processor: for tests, auto never takes it"}`,
      ];
    }),
  ];
}
