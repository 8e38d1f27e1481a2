import type { ServiceScenario } from "@/lib/task-groups/customer_service/generate";
import { MOST_REMEDIES, readMessage } from "@/lib/task-groups/customer_service/read-message";
import { requireComplaint } from "@/lib/task-groups/customer_service/rules";

/**
 * Whether the last agent message contains the correct solution: it names the cause or proposes the fix, and is no
 * list of guesses.
 *
 * @source paprika.md 4.3
 */
export function judge({ agentText }: { agentText: string }, scenario: ServiceScenario): boolean {
  const { remedies } = readMessage(requireComplaint(scenario), scenario.product, agentText);
  return remedies.length <= MOST_REMEDIES && remedies.some(({ id }) => id === scenario.cause);
}
