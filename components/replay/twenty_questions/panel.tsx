"use client";

import { QuestionTable } from "@/components/replay/twenty_questions/question-table";
import { formatCount } from "@/lib/format";
import type {
  TwentyQuestionsDerived,
  TwentyQuestionsKnown,
  TwentyQuestionsTruth,
} from "@/lib/task-groups/twenty_questions/replay";
import type { ReplayPosition } from "@/lib/task-groups/types";

export type TwentyQuestionsPosition = ReplayPosition<
  TwentyQuestionsKnown,
  TwentyQuestionsDerived,
  TwentyQuestionsTruth | null
>;

interface TwentyQuestionsPanelProps {
  position: TwentyQuestionsPosition;
  previous: TwentyQuestionsPosition | null;
  showTruth: boolean;
  showDerived?: boolean | undefined;
}

/** Questions with their answers, the topics that still fit, and the secret with its facts when it may be shown. */
export function TwentyQuestionsPanel({
  position,
  previous,
  showTruth,
  showDerived = true,
}: TwentyQuestionsPanelProps) {
  const { known, derived, truth } = position;
  const { count, of, examples } = derived.consistent;
  const before = previous?.derived.consistent.count ?? null;
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      <QuestionTable
        known={known}
        left={showDerived ? derived.left : []}
        seenRows={(previous ?? position).known.rows.length}
      />
      <dl className="grid min-w-56 max-w-prose flex-1 gap-3 text-sm">
        <div>
          <dt className="text-ink-3 text-xs">Category</dt>
          <dd>{known.category}</dd>
        </div>
        {showTruth && truth && (
          <div>
            <dt className="text-ink-3 text-xs">Secret topic</dt>
            <dd>
              <span className="font-semibold">{truth.topic}</span>
              {truth.aliases.length > 0 && (
                <span className="text-ink-3"> (also {truth.aliases.join(", ")})</span>
              )}
              <span className="block text-ink-2 text-xs">{truth.facts.join(" · ")}</span>
            </dd>
          </div>
        )}
        {showDerived && (
          <div>
            <dt className="text-ink-3 text-xs">Topics that fit all answers</dt>
            <dd>
              <span className="font-semibold">{formatCount(count)}</span> of {formatCount(of)}
              {before !== null && before !== count && (
                <span className="text-ink-3"> (was {formatCount(before)})</span>
              )}
              <span className="block text-ink-2 text-xs">
                {count === 0 ? "none: the answers come from another environment" : examples.join(", ")}
                {count > examples.length && " …"}
              </span>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
