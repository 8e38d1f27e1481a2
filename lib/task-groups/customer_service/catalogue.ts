import { ACCOUNTS } from "@/lib/task-groups/customer_service/data/accounts";
import { APPLIANCES } from "@/lib/task-groups/customer_service/data/appliances";
import { ELECTRONICS } from "@/lib/task-groups/customer_service/data/electronics";
import { HOME } from "@/lib/task-groups/customer_service/data/home";
import { SOFTWARE } from "@/lib/task-groups/customer_service/data/software";
import { VEHICLES } from "@/lib/task-groups/customer_service/data/vehicles";
import { literalOf, parsePatterns, type Wording } from "@/lib/task-groups/customer_service/patterns";

/** Something that an agent can ask about or have looked at. */
export interface Check extends Wording {
  id: string;
  question: string;
  /** what customers answer, one text per option */
  options: readonly string[];
}

/** A hidden cause with its fix. */
export interface Cause extends Wording {
  id: string;
  /** "the battery is worn out" */
  text: string;
  /** "replace the battery with a new one" */
  fix: string;
  /** per check the option that a customer with this cause answers; null where the customer does not know */
  answers: readonly (number | null)[];
  excluded: readonly string[];
}

/** One kind of trouble that several causes share, and the products that have it. */
export interface Complaint {
  id: string;
  area: string;
  products: readonly string[];
  symptoms: readonly string[];
  checks: readonly Check[];
  causes: readonly Cause[];
}

const fields = (line: string) => line.split("|").map((field) => field.trim());
const list = (text: string) => text.split(",").map((item) => item.trim());

function readAnswers(letters: string, checks: readonly Check[]): (number | null)[] {
  return checks.map(({ id, options }, i) => {
    const letter = letters[i] ?? "?";
    const option = letter === "?" ? null : letter.charCodeAt(0) - 97;
    if (option !== null && !options[option]) throw new Error(`${id} has no answer ${letter}`);
    return option;
  });
}

/**
 * The notation of the data: `#` opens a complaint (id | products), `S` is a symptom with the product as {p},
 * `Q` a check (words | question | answers), `C` a cause (cause | fix | words | one answer letter per check | !products
 * that cannot have it). Words are patterns of `patterns.ts`; the letter ? is an honest "I do not know".
 */
function readArea(area: string, text: string): Complaint[] {
  return text
    .trim()
    .split(/\n(?=# )/)
    .map((block) => {
      const [head, ...lines] = block.trim().split("\n");
      const [id, products] = fields(head!.slice(2));
      const of = (kind: string) => lines.filter((line) => line.startsWith(`${kind} `)).map((l) => l.slice(2));
      const checks = of("Q").map((line, i): Check => {
        const [words, question, ...options] = fields(line);
        return {
          id: `${id}/q${i + 1}`,
          patterns: parsePatterns(words!),
          literals: [literalOf(question!)],
          question: question!,
          options,
        };
      });
      const causes = of("C").map((line, i): Cause => {
        const [cause, fix, words, letters, without] = fields(line);
        return {
          id: `${id}/c${i + 1}`,
          text: cause!,
          fix: fix!,
          patterns: parsePatterns(words!),
          literals: [literalOf(fix!), literalOf(cause!)],
          answers: readAnswers(letters!, checks),
          excluded: without ? list(without.replaceAll("!", "")) : [],
        };
      });
      return { id: id!, area, products: list(products!), symptoms: of("S"), checks, causes };
    });
}

/**
 * Everything that may trouble a customer, of the project's own making. It is common knowledge of the trade, as the
 * players have it; only which cause a case has is hidden.
 */
export const COMPLAINTS: readonly Complaint[] = [
  ...readArea("electronics", ELECTRONICS),
  ...readArea("appliances", APPLIANCES),
  ...readArea("vehicles", VEHICLES),
  ...readArea("software", SOFTWARE),
  ...readArea("home", HOME),
  ...readArea("accounts", ACCOUNTS),
];

const byId = new Map(COMPLAINTS.map((complaint) => [complaint.id, complaint]));

export function findComplaint(id: string): Complaint | null {
  return byId.get(id) ?? null;
}

/** The causes that this product can have. */
export function causesOf({ causes }: Complaint, product: string): Cause[] {
  return causes.filter(({ excluded }) => !excluded.includes(product));
}

export function fillSymptom(symptom: string, product: string): string {
  return symptom.replaceAll("{p}", product);
}
