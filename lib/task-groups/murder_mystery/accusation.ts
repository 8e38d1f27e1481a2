import { findMentions, tagPeople } from "@/lib/task-groups/murder_mystery/people";
import type { MysteryScenario, Person } from "@/lib/task-groups/murder_mystery/scenario";
import { splitWords } from "@/lib/task-groups/understand/normalise";

/** `accused` is null when nobody, or more than one person, is named. */
export interface Accusation {
  accused: Person | null;
}

const EXPLICIT =
  /^(so |therefore |thus |finally |ok |okay |well |then |now )*(i|we)? ?(now |hereby |formally |therefore |finally |thus |must |will |want to |would like to |am ready to )*(accuse|arrest|charge)\b|\b(i|we) (now |hereby |formally |therefore |finally |thus |must |will |want to |would like to )*(accuse|arrest|charge)\b|\b(final|my) accusation\b/;
/** @ stands for a person of the case. */
const STATED = [
  /\b(murderer|killer|culprit|perpetrator|assassin|guilty (one|party|person))( of \S+)* (is|was|must be|has to be|can only be) @/,
  /@ (is|was|must be|has to be) ((the|our|a|real|true) )*(murderer|killer|culprit|perpetrator|assassin|guilty|responsible)\b/,
  /@ (did it|did this|killed|murdered|strangled|stabbed|shot|committed|has committed|has killed|is behind)\b/,
  /^(so |then |therefore |i (think|believe|say|conclude) )?(that )?it (was|is|must be|must have been|has to be) @/,
  /\b(killed|murdered) by @/,
];
const NO_STATEMENT =
  /^(ask|question|interview|interrogate|check|confront|tell|find|look|examine|search|investigate|did|does|do|is|was|were|who|what|why|where|when|how|can|could|let)\b|\b(if|whether|might|may|could|perhaps|maybe|possibly|probably|suspect|not|never|nobody|who|before|after|when|where|why|says?|said|seems?|still|ask|question)\b/;
const CONDITION = /\b(if|before|until|unless|not|never|should|after|once|when|later|soon|yet)\b/;
/** A reason that comes first: "Based on the footprint, I accuse ...". */
const LEAD = /^\s*(based|given|because|since|as|with|although|while|for|after|considering)\b[^,]*,/i;
const EMPHASIS = new Set([
  "clearly",
  "certainly",
  "definitely",
  "obviously",
  "surely",
  "undoubtedly",
  "indeed",
]);
/** What follows is the reason, which may name others. */
const REASON = /\b(because|since|as|who|whose|with|for|although|while|given|and the|based)\b/;

/**
 * Read a final accusation: "I accuse X", "the murderer is X", "X did it" and the like, as a statement. A question, a
 * condition, a guess with might or perhaps, and a denial accuse nobody.
 *
 * @returns null where the text accuses nobody
 */
export function findAccusation(scenario: MysteryScenario, text: string): Accusation | null {
  for (const sentence of text.match(/[^.!?\n;]+[.!?\n;]*/g) ?? []) {
    if (sentence.includes("?")) continue;
    const claim = splitWords(sentence.replace(LEAD, ""))
      .filter((word) => !EMPHASIS.has(word))
      .join(" ")
      .split(REASON)[0]!
      .trim();
    const isExplicit = EXPLICIT.test(claim) && !CONDITION.test(claim);
    const isStated = STATED.some((pattern) => pattern.test(markPeople(scenario, claim)));
    if (!isExplicit && (!isStated || NO_STATEMENT.test(claim))) continue;
    const people = findMentions(scenario, claim.split(" ")).filter(({ kind }) => kind !== "victim");
    return { accused: people.length === 1 ? people[0]!.person : null };
  }
  return null;
}

/** "Ida Moss the cook" becomes one "@". */
function markPeople(scenario: MysteryScenario, claim: string): string {
  const words = claim.split(" ");
  const tags = tagPeople(scenario, words);
  return words
    .map((word, i) => (tags[i] && tags[i].kind !== "victim" ? "@" : word))
    .join(" ")
    .replace(/(the )?@( (the )?@)*/g, "@");
}
