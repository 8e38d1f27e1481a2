import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { NothingYet } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatCount, formatQuantity } from "@/lib/format";
import type { LocalEngine } from "./backend-words";
import { HostDevices } from "./host-devices";

/** The engine inside the product: its load now, and what each machine can compute on. */
export function EnginePanel({ engine }: { engine: LocalEngine }) {
  const { hosts, workers, playing, generatedPerSecond } = engine;
  const versions = new Set(
    hosts.flatMap(({ devices }) => devices?.flatMap(({ version }) => version ?? []) ?? []),
  );
  return (
    <Panel title="Local engine" subtitle="Samples checkpoints inside the product, through ONNX Runtime">
      <div className="flex flex-col gap-6">
        <DefinitionList
          layout="columns"
          items={[
            {
              term: "Workers",
              value: workers === 0 ? "none: start with npm start" : formatQuantity(workers, "worker"),
            },
            {
              term: "Tokens a second",
              value:
                generatedPerSecond === null ? null : formatCount(Number(generatedPerSecond.toPrecision(2))),
              hint:
                generatedPerSecond === null
                  ? "nothing was sampled in the last 5 min"
                  : "sampled in the last 5 min, all runs",
            },
            {
              term: "In work",
              value:
                playing.length === 0 ? (
                  "no checkpoint is playing"
                ) : (
                  <ul>
                    {playing.map(({ id, name }) => (
                      <li key={id}>
                        <Link href={`/runs/${id}`} className="link">
                          {name || id}
                        </Link>
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              term: "ONNX Runtime",
              value: versions.size === 0 ? null : [...versions].join(", "),
              hint: versions.size === 0 ? "no device has loaded it yet" : undefined,
            },
          ]}
        />
        {hosts.length === 0 ? (
          <NothingYet title="Devices appear here">
            The first worker that starts tries the processor, WebGPU and CUDA, and says what it found. Start
            one with <code className="font-mono">npm start</code>.
          </NothingYet>
        ) : (
          hosts.map((host) => (
            <HostDevices key={host.host} host={host} workers={workers} isOnly={hosts.length === 1} />
          ))
        )}
      </div>
    </Panel>
  );
}
