import { getBits } from "@/lib/stats/beliefs";
import { consistentCities } from "@/lib/task-groups/guess_my_city/consistent";
import type { CityScenario } from "@/lib/task-groups/guess_my_city/generate";
import { say } from "@/lib/task-groups/guess_my_city/prompts";
import { type CityFeedback, rules } from "@/lib/task-groups/guess_my_city/rules";
import { CITIES } from "@/lib/task-groups/guess_my_city/world";
import { DEFAULT_RULE_OPTIONS, type RecordedTurn, type ReplayPosition } from "@/lib/task-groups/types";

export interface CityRow {
  turn: number;
  message: string;
  kind: CityFeedback["kind"];
  /** the program's reply, as the full style words it */
  reply: string;
}

export interface CityKnown {
  maxTurns: number;
  rows: CityRow[];
}

export interface CityDerived {
  /** cities of the list that would have been answered the same */
  consistent: { count: number; of: number; examples: string[] };
  /** countries of those cities, most frequent first */
  countries: { name: string; count: number }[];
  /** per row: cities left after it and bits gained; bits are null when nothing is left */
  gains: { left: number; bits: number | null }[];
}

export interface CityTruth {
  city: string;
  country: string;
  /** degrees, north and east positive */
  latitude: number;
  longitude: number;
  population: number;
  facts: { term: string; value: string }[];
}

const EXAMPLES = 12;
const COUNTRIES_SHOWN = 8;

export function replayCity(
  scenario: CityScenario,
  turns: readonly RecordedTurn[],
  maxTurns: number,
): ReplayPosition<CityKnown, CityDerived, CityTruth>[] {
  const city = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  const truth: CityTruth = {
    city: city.name,
    country: city.country.name,
    latitude: city.latitude,
    longitude: city.longitude,
    population: city.population,
    facts: [
      { term: "Landmarks", value: city.landmarks.join("; ") },
      { term: "Food", value: city.food },
      { term: "History", value: city.history },
      { term: "Known for", value: city.known },
    ],
  };
  const rows: CityRow[] = [];
  const gains: CityDerived["gains"] = [];
  let left: readonly number[] = CITIES.map((_, place) => place);
  const position = () => ({ known: { maxTurns, rows: [...rows] }, derived: derive(left, gains), truth });

  const positions = [position()];
  for (const { action } of turns) {
    const { feedback } = rules.reply(city, action, () => 0);
    const before = left.length;
    left = consistentCities({ action, feedback }, left);
    rows.push({ turn: rows.length + 1, message: action, kind: feedback.kind, reply: say(feedback, "full") });
    gains.push({ left: left.length, bits: getBits(before, left.length) });
    positions.push(position());
  }
  return positions;
}

function derive(left: readonly number[], gains: CityDerived["gains"]): CityDerived {
  const counts = new Map<string, number>();
  for (const place of left) {
    const { name } = CITIES[place]!.country;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const countries = [...counts].map(([name, count]) => ({ name, count }));
  countries.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    consistent: {
      count: left.length,
      of: CITIES.length,
      examples: left.slice(0, EXAMPLES).map((place) => CITIES[place]!.name),
    },
    countries: countries.slice(0, COUNTRIES_SHOWN),
    gains: [...gains],
  };
}
