"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { DEVICE_WORDS, summarizeDevices } from "@/components/backends/backend-words";
import { useTRPC } from "@/components/trpc/client";
import { RadioGroup } from "@/components/ui/choices";
import type { DeviceChoice } from "@/lib/domain/words";
import { WasMark } from "./draft-context";

interface DeviceFieldProps {
  value: DeviceChoice;
  onValueChange: (device: DeviceChoice) => void;
}

/** Where the model computes. What no machine with workers can use is not to be chosen, and says why. */
export function DeviceField({ value, onValueChange }: DeviceFieldProps) {
  const trpc = useTRPC();
  const engine = useQuery(trpc.backends.localEngine.queryOptions());
  return (
    <div id="field-policy-device">
      <RadioGroup<DeviceChoice>
        label="Device"
        value={value}
        options={[
          {
            value: "auto",
            label: "Auto",
            hint: "CUDA where it is usable, else WebGPU on a real GPU, else CPU.",
          },
          ...summarizeDevices(engine.data).map(({ device, isUsable, reason }) => ({
            value: device,
            label: DEVICE_WORDS[device],
            disabled: isUsable === false,
            hint: isUsable === null ? "Not tried yet." : isUsable ? undefined : `Not usable: ${reason}.`,
          })),
        ]}
        onValueChange={onValueChange}
      />
      <p className="mt-1 text-ink-3 text-xs">
        <WasMark path="policy.device" /> On CPU equal seeds give equal trajectories. What was found of each
        device:{" "}
        <Link href="/backends" className="link">
          backends
        </Link>
        .
      </p>
    </div>
  );
}
