import type { PlayerName } from "@/lib/domain/words";
import type { OpenSeat } from "@/lib/policies/types";
import { seatPlayer } from "@/lib/task-groups/seats";

/** Seats one of the group's own players, which reads the feedback values and not the texts. */
export function scriptedPolicy(player: PlayerName): OpenSeat {
  return ({ group, scenario, known, promptStyle, seed }) => ({
    agent: seatPlayer(group, player, group.publicPart(scenario), known, promptStyle, seed),
    sampled: () => null,
    close: () => undefined,
  });
}
