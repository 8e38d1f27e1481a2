"use client";

import { QuestionList } from "@/components/replay/guess_my_city/question-list";
import { ScrollGroup } from "@/components/replay/scroll-group";
import { formatCount } from "@/lib/format";
import type { CityDerived, CityKnown, CityTruth } from "@/lib/task-groups/guess_my_city/replay";
import type { ReplayPosition } from "@/lib/task-groups/types";

export type CityPosition = ReplayPosition<CityKnown, CityDerived, CityTruth | null>;

interface GuessMyCityPanelProps {
  position: CityPosition;
  previous: CityPosition | null;
  showTruth: boolean;
}

/** The questions with what they told, the cities that are left, and the secret when it may be shown. */
export function GuessMyCityPanel({ position, previous, showTruth }: GuessMyCityPanelProps) {
  const { known, derived, truth } = position;
  const { count, of, examples } = derived.consistent;
  const before = previous?.derived.consistent.count ?? null;
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      <ScrollGroup label="Questions">
        <QuestionList
          known={known}
          gains={derived.gains}
          seenRows={(previous ?? position).known.rows.length}
        />
      </ScrollGroup>
      <dl className="grid min-w-56 flex-1 gap-3 text-sm">
        {showTruth && truth && <Truth truth={truth} />}
        <div>
          <dt className="text-ink-3 text-xs">Cities of the list still consistent</dt>
          <dd>
            <span className="font-semibold">{formatCount(count)}</span> of {formatCount(of)}
            {before !== null && before !== count && (
              <span className="text-ink-3"> (was {formatCount(before)})</span>
            )}
            <span className="block text-ink-2 text-xs">
              {count === 0 ? "no city of the list explains every reply" : examples.join(", ")}
              {count > examples.length && " …"}
            </span>
          </dd>
        </div>
        <div>
          <dt className="text-ink-3 text-xs">Their countries</dt>
          <dd>
            {derived.countries.map(({ name, count: cities }) => `${name} ${cities}`).join(", ") || "none"}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Truth({ truth }: { truth: CityTruth }) {
  return (
    <div>
      <dt className="text-ink-3 text-xs">Secret city</dt>
      <dd>
        <span className="font-semibold">
          {truth.city}, {truth.country}
        </span>
        <span className="block text-ink-2 text-xs">
          {formatPlace(truth.latitude, "N", "S")} {formatPlace(truth.longitude, "E", "W")} ·{" "}
          {formatCount(truth.population)} people
        </span>
        {truth.facts.map(({ term, value }) => (
          <span key={term} className="block text-xs">
            <span className="text-ink-3">{term}:</span> {value}
          </span>
        ))}
      </dd>
    </div>
  );
}

function formatPlace(degrees: number, positive: string, negative: string): string {
  return `${Math.abs(degrees).toFixed(1)}° ${degrees >= 0 ? positive : negative}`;
}
