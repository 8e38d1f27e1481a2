import { CopyButton } from "@/components/ui/copy-button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { formatCount } from "@/lib/format";
import { type CheckpointDetail, shortHash } from "../model-words";

/** The network's sizes, and the hashes that say what it is. */
export function AboutPanel({ checkpoint }: { checkpoint: CheckpointDetail }) {
  const { sizes, parameters, hash, tokenizerHash, templateHash, id } = checkpoint;
  return (
    <Panel title="Network" subtitle="Llama architecture">
      <DefinitionList
        items={[
          { term: "Parameters", value: formatCount(parameters) },
          { term: "Layers", value: formatCount(sizes.layers) },
          { term: "Width", value: formatCount(sizes.width) },
          {
            term: "Heads",
            value: `${formatCount(sizes.heads)} of ${formatCount(sizes.headWidth)}`,
            hint: `${formatCount(sizes.kvHeads)} for keys and values`,
          },
          { term: "Feed-forward", value: formatCount(sizes.feedForward) },
          {
            term: "Vocabulary",
            value: formatCount(sizes.vocabSize),
            hint: sizes.tied ? "input and output share one matrix" : "a matrix each for input and output",
          },
          { term: "Content", value: <Hash hash={hash} of="content" /> },
          { term: "Tokenizer", value: <Hash hash={tokenizerHash} of="tokenizer" /> },
          { term: "Template", value: <Hash hash={templateHash} of="chat template" /> },
          { term: "Id", value: <code className="break-all font-mono text-xs">{id}</code> },
        ]}
      />
    </Panel>
  );
}

function Hash({ hash, of }: { hash: string; of: string }) {
  return (
    <span className="inline-flex items-center gap-1">
      <code className="font-mono text-xs" title={hash}>
        {shortHash(hash)}
      </code>
      <CopyButton size="sm" text={hash} label={`Copy hash of the ${of}`} />
    </span>
  );
}
