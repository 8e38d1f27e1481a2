import { z } from "zod";
import type { Split } from "@/lib/domain/words";
import { hash128, stream } from "@/lib/rng";
import {
  type Cause,
  COMPLAINTS,
  type Complaint,
  causesOf,
  fillSymptom,
  findComplaint,
} from "@/lib/task-groups/customer_service/catalogue";
import { normaliseText } from "@/lib/task-groups/understand/normalise";

/** `complaint` and `cause` name entries of the catalogue; the texts are what people read. */
export const serviceScenario = z
  .object({
    complaint: z.string(),
    cause: z.string(),
    area: z.string(),
    product: z.string().min(1).max(80),
    symptom: z.string().min(1).max(400),
    causeText: z.string(),
    fix: z.string(),
  })
  .refine(({ complaint, cause }) => findCause(complaint, cause) !== null, "No such complaint or cause");
export type ServiceScenario = z.infer<typeof serviceScenario>;

/** @source paprika.md 2 */
export const COUNTS: Readonly<Record<Split, number>> = { train: 628, eval: 200 };

export function findCause(complaint: string, cause: string): Cause | null {
  return findComplaint(complaint)?.causes.find(({ id }) => id === cause) ?? null;
}

/** What customers say before they come to the point, where the plain wordings are used up. */
const LEADS = [
  "I hope that you can help me. ",
  "I bought it from Halvard & Lind, your company. ",
  "This has never happened before. ",
  "I am at a loss. ",
];

/** No two cases of a product share the words of their symptom: the wordings are dealt to the causes like cards. */
function listCases(complaint: Complaint, product: string): ServiceScenario[] {
  const { id, area, symptoms } = complaint;
  const causes = stream("customer_service", id, product).shuffle(causesOf(complaint, product));
  return causes.map((cause, i) => {
    const words = fillSymptom(symptoms[i % symptoms.length]!, product);
    const lead = i < symptoms.length ? "" : LEADS[i % LEADS.length]!;
    return {
      complaint: id,
      cause: cause.id,
      area,
      product,
      symptom: lead + words,
      causeText: cause.text,
      fix: cause.fix,
    };
  });
}

const order = ({ product, cause }: ServiceScenario) =>
  hash128(`customer_service\u001f${product}\u001f${cause}`);

/** The order of the cases' hashes is the order of the tasks: train first, then eval. */
const CASES = COMPLAINTS.flatMap((complaint) =>
  complaint.products.flatMap((product) => listCases(complaint, product)),
)
  .map((scenario) => ({ scenario, hash: order(scenario) }))
  .sort((a, b) => a.hash[0] - b.hash[0] || a.hash[1] - b.hash[1])
  .map(({ scenario }) => scenario);

export function generate({ split, index }: { split: Split; index: number }): ServiceScenario {
  const scenario = CASES[split === "train" ? index : COUNTS.train + index];
  if (!scenario) throw new Error(`customer_service has no ${split} case ${index}`);
  return { ...scenario };
}

/** Symptom with fix. @source paprika.md 5 */
export function contentKey({ symptom, fix }: ServiceScenario): string {
  return normaliseText(`${symptom} ${fix}`);
}
