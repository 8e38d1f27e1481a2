import type { RunDraft } from "@/lib/run-config/draft";

/** One thing that is wrong with the draft, at the control that can mend it. */
export interface DraftIssue {
  fieldId: string | undefined;
  path: string;
  message: string;
}

export const groupFieldId = (group: string, split: string, field: "box" | "tasks" | "attempts") =>
  `field-${group}-${split}-${field}`;

/** Find the control of each wrong field: paths are written as people write them, `groups[0].tasks`. */
export function placeIssues(
  issues: readonly { path: string; message: string }[],
  draft: RunDraft,
): DraftIssue[] {
  return issues.map(({ path, message }) => {
    const [, index, field] = /^groups\[(\d+)\](?:\.(tasks|attempts))?/.exec(path) ?? [];
    const entry = index === undefined ? undefined : draft.groups[Number(index)];
    if (entry) {
      const fieldId = groupFieldId(
        entry.group,
        entry.split,
        field === "tasks" || field === "attempts" ? field : "box",
      );
      const name = `${entry.group} ${entry.split}`;
      return { path, fieldId, message: `${name}: ${sayField(field, message)}` };
    }
    const root = path.split(/[.[]/, 1)[0] ?? "";
    const isNested = ["limits", "options", "policy", "sampling"].includes(root);
    const known = ["name", "project", "tags", "seed", "seeds", "groups"].includes(root) || isNested;
    const name = root === "seed" ? "seeds" : isNested ? path.replace(".", "-") : root;
    return {
      path,
      fieldId: known ? `field-${name}` : undefined,
      message: `${path}: ${sayRoot(root, message)}`,
    };
  });
}

function sayField(field: string | undefined, message: string): string {
  // A union says only that another form was expected; here it is known which one the control holds.
  if (field === "tasks" && message.startsWith("expected another form"))
    return "enter how many tasks, a whole number from 1";
  return message;
}

function sayRoot(root: string, message: string): string {
  if (root === "seed" || root === "seeds")
    return "enter whole numbers from 0 to 2147483647, separated by commas";
  if (root === "groups" && message.includes("at least 1")) return "select at least one task group";
  if (root === "limits" && message.includes("got null")) return "enter a whole number";
  return message;
}
