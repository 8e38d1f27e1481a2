import { requireTrait } from "@/lib/task-groups/murder_mystery/data/traits";
import type { MysteryFeedback } from "@/lib/task-groups/murder_mystery/rules";

type Finds = Extract<MysteryFeedback, { kind: "finds" }>;
type Traits = Extract<MysteryFeedback, { kind: "look" | "room" }>["traits"];
type Alibi = Extract<MysteryFeedback, { kind: "alibi" }>;

const shown = (traits: Traits) =>
  Object.entries(traits)
    .map(([trait, value]) => requireTrait(trait).values[value] ?? value)
    .join(", ");

const withValue = (text: string, value: string | null) => text.replace("{v}", value ?? "");

function describeFinds({ finds }: Finds): string[] {
  return finds.map(({ trait, value }) => withValue(requireTrait(trait).find, value));
}

function analysisText({ trait, value }: { trait: string; value: string }): string {
  const { analysis, find, noun } = requireTrait(trait);
  return analysis === null ? `The ${noun}: ${withValue(find, value)}.` : withValue(analysis, value);
}

export function sayFull(feedback: MysteryFeedback): string {
  switch (feedback.kind) {
    case "goal":
      return "Goal reached";
    case "no_accused":
      return "An accusation must name exactly one person of this case.";
    case "list":
      return `Under suspicion: ${feedback.suspects.join(", ")}. Witnesses: ${feedback.witnesses.join(", ")}.`;
    case "finds":
      return fullFinds(feedback);
    case "weapon":
      return `It is ${feedback.weapon}, wiped clean. Anybody could have taken it.`;
    case "analysis":
      return analysisText(feedback);
    case "not_found":
      return "You have not found such a trace.";
    case "look":
      return `You notice about ${feedback.person}: ${shown(feedback.traits) || "nothing in particular"}.`;
    case "room":
      return `Among the belongings of ${feedback.person}: ${shown(feedback.traits) || "nothing of interest"}.`;
    case "claim":
      return `${feedback.person} says: "I was in the ${feedback.place} at that time, and I have nothing to do with it."`;
    case "excuse":
      return feedback.excuse
        ? `${feedback.person} looks away: "That was not true. I ${feedback.excuse}, but I harmed nobody."`
        : `${feedback.person} says coldly: "Then I must have mistaken the hour. I harmed nobody."`;
    case "alibi":
      return fullAlibi(feedback);
    case "motive":
      return `You learn that ${feedback.person} ${feedback.motive}.`;
    case "opinion":
      return `${feedback.person} shrugs: "They say that ${feedback.about} ${feedback.motive}."`;
    case "knows_nothing":
      return `${feedback.person} can tell nothing about that.`;
    case "ask_about_person":
      return `${feedback.person} says: "I saw this and that. About whom do you want to know?"`;
    case "unclear":
      return "Nothing comes of that. Take one clear action: examine, analyse, look, search, ask, check or accuse.";
  }
}

function fullFinds(feedback: Finds): string {
  const { where, finds, herring, trail } = feedback;
  const found = [...describeFinds(feedback), ...(herring ? [herring] : [])];
  const place = where === "body" ? "On the body" : `In the ${where}`;
  const parts = [
    found.length > 0 ? `${place} you find ${found.join(" and ")}.` : `${place} you find nothing unusual.`,
  ];
  if (finds.some(({ value }) => value === null)) parts.push("It could be analysed.");
  if (trail) parts.push(`Something has been carried towards the ${trail}.`);
  return parts.join(" ");
}

function fullAlibi({ person, holds, place, witness }: Alibi): string {
  if (holds === "confirmed") return `${witness} saw ${person} in the ${place} all that time.`;
  if (holds === "refuted") return `${witness} was in the ${place} then and did not see ${person}.`;
  return `${person} claims the ${place}, but nobody can confirm or deny it.`;
}

export function sayCompact(feedback: MysteryFeedback): string {
  switch (feedback.kind) {
    case "goal":
      return "Goal reached";
    case "no_accused":
      return "name one";
    case "list":
      return feedback.suspects.join(", ");
    case "finds": {
      const { herring, trail } = feedback;
      const found = [...describeFinds(feedback), ...(herring ? [herring] : [])];
      return `${found.join("; ") || "nothing"}${trail ? `; trail to ${trail}` : ""}`;
    }
    case "weapon":
      return `${feedback.weapon}, wiped clean`;
    case "analysis":
      return analysisText(feedback);
    case "not_found":
      return "not found";
    case "look":
    case "room":
      return `${feedback.person}: ${shown(feedback.traits) || "nothing"}`;
    case "claim":
      return `${feedback.person}: I was in the ${feedback.place}`;
    case "excuse":
      return `${feedback.person}: ${feedback.excuse ? `I ${feedback.excuse}` : "I mistook the hour"}`;
    case "alibi":
      return `${feedback.person}: alibi ${feedback.holds}${feedback.witness ? ` by ${feedback.witness}` : ""}`;
    case "motive":
      return `${feedback.person} ${feedback.motive}`;
    case "opinion":
      return `${feedback.about} ${feedback.motive}`;
    case "knows_nothing":
      return `${feedback.person} knows nothing`;
    case "ask_about_person":
      return `${feedback.person}: about whom?`;
    case "unclear":
      return "unclear";
  }
}
