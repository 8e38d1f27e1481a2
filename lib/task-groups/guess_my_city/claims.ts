import type { ClaimEntry } from "@/lib/task-groups/guess_my_city/claim";
import { SURROUNDINGS } from "@/lib/task-groups/guess_my_city/nature-claims";
import { PLACES, STATE_CLAIMS, WATERS } from "@/lib/task-groups/guess_my_city/place-claims";
import { SOCIETY } from "@/lib/task-groups/guess_my_city/society-claims";

/** Everything that a yes/no question can state. Of two meanings of one phrase the first is the usual one. */
export const CLAIMS: readonly ClaimEntry[] = [
  ...PLACES,
  ...STATE_CLAIMS,
  ...SOCIETY,
  ...SURROUNDINGS,
  ...WATERS,
];
