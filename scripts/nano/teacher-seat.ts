import type { NanoGroup } from "@/lib/nano/groups";
import { drawSkill, playWithSkill } from "@/lib/nano/teachers";
import type { OpenSeat } from "@/lib/policies/types";
import { attemptStream } from "@/lib/task-groups/seats";

/** Seats the players that the corpus is made by, with a skill drawn for each attempt as there. */
export const teacherSeat =
  (id: NanoGroup): OpenSeat =>
  ({ group, scenario, promptStyle, seed, known }) => {
    const act = playWithSkill(id, drawSkill(attemptStream(seed, "skill", 0)));
    const told = group.publicPart(scenario);
    return {
      agent: (turn, generation) => {
        const action = act({ public: told, turns: known }, attemptStream(seed, "agent", turn, generation));
        return group.writeAction(action, promptStyle);
      },
      sampled: () => null,
      close: () => undefined,
    };
  };
