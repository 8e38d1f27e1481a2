import { findAccusation } from "@/lib/task-groups/murder_mystery/accusation";
import type { MysteryScenario } from "@/lib/task-groups/murder_mystery/scenario";

/** Whether the last agent message accuses the true culprit, and nobody else. @source paprika.md 4.4 */
export function judge({ agentText }: { agentText: string }, scenario: MysteryScenario): boolean {
  return findAccusation(scenario, agentText)?.accused?.last === scenario.culprit;
}
