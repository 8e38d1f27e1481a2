import { type ChatFormat, encodeConversation } from "@/lib/engine/tokenizer/chat-template";
import { DRILLS, type Drill } from "@/lib/nano/drills";
import { FACTS } from "@/lib/nano/facts";
import type { NanoGroup } from "@/lib/nano/groups";
import { type Lesson, playLesson } from "@/lib/nano/lesson";
import { pickByShare } from "@/lib/nano/pick-by-share";
import { drawSkill } from "@/lib/nano/teachers";
import { type Rng, stream } from "@/lib/rng";

/** Tokens of one row of the corpus, and which of them are learnt. */
export interface CorpusRow {
  ids: readonly number[];
  mask: Uint8Array;
}

/** One ingredient of the corpus. */
export interface Ingredient {
  group: NanoGroup;
  kind: "lesson" | "facts" | "drill";
  /** relative share of rows */
  share: number;
}

/** What a batch is made of. */
export interface Mixture {
  ingredients: readonly Ingredient[];
  /** `all` trains replies of the environment too: they say what follows from a history */
  lossOn: "agent" | "all";
}

/**
 * The rows of one update: a function of seed and update alone, so a stopped training goes on with what it would have
 * seen, and nothing is seen twice.
 *
 * @param tokens the batch ends with the row that reaches them
 */
export function drawBatch(
  format: ChatFormat,
  mixture: Mixture,
  { seed, update, tokens }: { seed: number; update: number; tokens: number },
): CorpusRow[] {
  const rng = stream(seed, "corpus", update);
  const rows: CorpusRow[] = [];
  for (let total = 0; total < tokens; ) {
    const row = drawRow(format, pickByShare(mixture.ingredients, rng), mixture, rng);
    rows.push(row);
    total += row.ids.length;
  }
  return rows;
}

/** Make one row of an ingredient. */
export function drawRow(
  format: ChatFormat,
  { group, kind }: Ingredient,
  { lossOn }: Pick<Mixture, "lossOn">,
  rng: Rng,
): CorpusRow {
  switch (kind) {
    case "lesson":
      return writeLesson(format, playLesson(group, drawSkill(rng), rng), lossOn);
    case "facts": {
      const list = FACTS[group];
      if (!list) throw new Error(`${group} has no facts`);
      const ids = [...format.tokenizer.encode(list(rng)), format.endOfTurn];
      return { ids, mask: new Uint8Array(ids.length).fill(1) };
    }
    case "drill": {
      return writeDrill(format, DRILLS[group](rng));
    }
  }
}

/** The instruction is given; what follows is learnt. */
function writeLesson(format: ChatFormat, { messages }: Lesson, lossOn: Mixture["lossOn"]): CorpusRow {
  const { ids, trained, spans } = encodeConversation(format, messages, { generationPrompt: false });
  if (lossOn === "agent") return { ids, mask: trained };
  return { ids, mask: Uint8Array.from(ids, (_, i) => (i < spans[1]!.end ? 0 : 1)) };
}

/** Only the answer can be known, and only it is learnt. */
function writeDrill({ tokenizer, endOfTurn }: ChatFormat, { given, answer }: Drill): CorpusRow {
  const before = tokenizer.encode(given);
  const after = [...tokenizer.encode(`\n${answer}`), endOfTurn];
  const mask = new Uint8Array(before.length + after.length);
  mask.fill(1, before.length);
  return { ids: [...before, ...after], mask };
}
