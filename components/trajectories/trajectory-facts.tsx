import type { RefComponent } from "@/components/trajectories/trajectory-header";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import type { TrajectoryDetail } from "@/lib/domain/trajectories";
import { formatCount } from "@/lib/format";
import { describeSampling } from "./sampling-words";

const OPTION_WORDS: Record<string, string> = {
  wordleMarks: "Wordle marks",
  endedBy: "Ended by",
  successRule: "Success rule",
  judgeConsulted: "Judge consulted",
  invalidReplyEnds: "Invalid reply ends",
};

const mono = (text: string) => <code className="break-all font-mono text-xs">{text}</code>;

interface TrajectoryFactsProps {
  trajectory: TrajectoryDetail;
  /** without it, names are text */
  Ref?: RefComponent | undefined;
}

/** The model in the agent seat: which, how it was sampled, how much it read and said. */
function describeModel({ trajectory, Ref }: TrajectoryFactsProps) {
  const { model, promptTokens, generatedTokens } = trajectory;
  if (!model) return [];
  const { checkpointId, handle, sampling } = model;
  return [
    {
      term: "Checkpoint",
      value: Ref ? (
        <Ref href={`/checkpoints/${checkpointId}`} className="link break-all">
          {handle}
        </Ref>
      ) : (
        handle
      ),
    },
    {
      term: "Sampling",
      value: describeSampling(sampling),
      hint: `at most ${formatCount(sampling.maxTokens)} tokens a text`,
    },
    { term: "Tokens read", value: promptTokens === null ? null : formatCount(promptTokens) },
    {
      term: "Tokens sampled",
      value: generatedTokens === null ? null : formatCount(generatedTokens),
      hint: "discarded generations included",
    },
  ];
}

/** What fixes this trajectory: seats, seeds, options, ids. */
export function TrajectoryFacts({ trajectory, Ref }: TrajectoryFactsProps) {
  const { seats, run, options, promptStyle, id, taskId, attempt, counted, goalReached, judgeLabel } =
    trajectory;
  return (
    <Panel title="Facts" subtitle="Everything but ids and times is a function of configuration and seed">
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
        <DefinitionList
          items={[
            ...(trajectory.model
              ? describeModel({ trajectory, Ref })
              : [{ term: "Agent seat", value: seats.agent }]),
            { term: "Environment seat", value: seats.environment },
            { term: "Judge seat", value: seats.judge ?? "none in this group" },
            { term: "Prompt style", value: promptStyle },
            { term: "Goal reached", value: goalReached ? "yes" : "no" },
            { term: "Judge's label", value: judgeLabel ? "valid" : "invalid" },
            { term: "Counted", value: counted ? "yes, in statistics" : "no" },
          ]}
        />
        <DefinitionList
          items={[
            { term: "Run seed", value: run ? String(run.seed) : null },
            { term: "Attempt index", value: String(attempt) },
            ...Object.entries(options).map(([name, value]) => ({
              term: OPTION_WORDS[name] ?? name,
              value: String(value).replaceAll("_", " "),
            })),
          ]}
        />
        <DefinitionList
          items={[
            { term: "Trajectory", value: mono(id) },
            { term: "Task", value: mono(taskId) },
            { term: "Run", value: run ? mono(run.id) : null },
            { term: "Configuration", value: run ? mono(run.configHash.slice(0, 16)) : null },
            { term: "Code version", value: run ? mono(run.codeVersion) : null },
            ...(trajectory.error ? [{ term: "Error", value: trajectory.error }] : []),
          ]}
        />
      </div>
    </Panel>
  );
}
