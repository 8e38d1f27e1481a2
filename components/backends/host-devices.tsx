import { DataTable } from "@/components/ui/data-table";
import { StatusMark } from "@/components/ui/status-mark";
import { TimeText } from "@/components/ui/time-text";
import { formatQuantity } from "@/lib/format";
import { DEVICE_WORDS, type DeviceFinding, type LocalEngine } from "./backend-words";

interface HostDevicesProps {
  host: LocalEngine["hosts"][number];
  /** over all machines */
  workers: number;
  isOnly: boolean;
}

/** What one machine can compute on, and why not on the rest. */
export function HostDevices({
  host: { host, cores, devices, isProbing, probedAt },
  workers,
  isOnly,
}: HostDevicesProps) {
  const threads = Math.max(1, Math.floor(cores / Math.max(1, workers)));
  return (
    <section aria-label={`Devices of ${host}`} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-medium">{isOnly ? "Devices of this machine" : `Devices of ${host}`}</h3>
        <p role="status" className="text-ink-3 text-xs">
          {isProbing ? (
            "A worker is trying them now"
          ) : probedAt ? (
            <>
              Tried <TimeText at={probedAt} />
            </>
          ) : (
            "The worker that tried them ended before it was done: try again"
          )}
        </p>
      </div>
      {devices ? (
        <div className="rounded-sm border">
          <DataTable
            caption={`Devices of ${host}`}
            columns={[
              {
                id: "device",
                header: "Device",
                isRowHeader: true,
                cell: ({ device }) => DEVICE_WORDS[device],
              },
              {
                id: "state",
                header: "State",
                className: "w-full max-w-0 min-w-48 py-1.5",
                cell: (finding) => (
                  <>
                    <State finding={finding} />
                    <span className="block text-ink-2 text-xs [overflow-wrap:anywhere]">
                      {describe(finding)}
                    </span>
                  </>
                ),
              },
            ]}
            rows={devices}
            rowId={({ device }) => device}
          />
        </div>
      ) : (
        <p className="text-ink-3 text-sm">
          Each device is tried in a process of its own; that takes seconds.
        </p>
      )}
      <p className="text-ink-3 text-xs">
        {formatQuantity(cores, "core")}
        {isOnly &&
          workers > 0 &&
          `: ${formatQuantity(threads, "thread")} for each worker's graphs on the CPU`}
        . A run with device auto takes CUDA, else WebGPU on a real GPU, else the CPU.
      </p>
    </section>
  );
}

function State({ finding: { usable, isHardware } }: { finding: DeviceFinding }) {
  if (!usable) return <StatusMark icon="ban" tone="muted" word="Not usable" />;
  return isHardware ? (
    <StatusMark icon="check" tone="ok" word="Usable" />
  ) : (
    <StatusMark icon="warning" tone="warn" word="Usable, slow" />
  );
}

function describe({ usable, reason, isHardware, drivers }: DeviceFinding): string {
  if (!usable) return capitalize(reason ?? "no reason was given");
  const through = drivers.length > 0 ? `through ${drivers.join(", ")}` : "";
  if (!isHardware)
    return capitalize(`${through || "its driver"}, which computes on the processor; never chosen by auto`);
  return capitalize(through || "needs no driver");
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
