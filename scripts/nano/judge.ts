import { scriptedPolicy } from "@/lib/policies/scripted";
import type { GroupResult } from "@/scripts/nano/gate";
import { type Examiner, listValidationTasks, measurePolicy } from "@/scripts/nano/measure";
import type { NanoSettings } from "@/scripts/nano/settings";
import { teacherSeat } from "@/scripts/nano/teacher-seat";

/** Attempts of the final validation, by group and policy. */
const ATTEMPTS = 200;

/** Temperatures of evaluation and of collection. */
export const CAREFUL = { temperature: 0.7, minP: 0.3, topP: 1, topK: 0 } as const;
export const EXPLORING = { ...CAREFUL, temperature: 1.5 } as const;

/** Play every measured group with the model, its teachers and both players. */
export async function judgeModel(
  examiner: Examiner,
  { measured, seed }: NanoSettings,
): Promise<GroupResult[]> {
  const results: GroupResult[] = [];
  for (const group of measured) {
    const tasks = listValidationTasks(group);
    const attempts = Math.ceil(ATTEMPTS / tasks.length);
    const play = { attempts, seed };
    results.push({
      group,
      careful: await examiner.measure(group, tasks, { ...play, sampling: CAREFUL }),
      exploring: await examiner.measure(group, tasks, { ...play, sampling: EXPLORING }),
      teachers: await measurePolicy(group, tasks, { ...play, policy: teacherSeat(group) }),
      random: await measurePolicy(group, tasks, { ...play, policy: scriptedPolicy("random") }),
      reference: await measurePolicy(group, tasks, { ...play, policy: scriptedPolicy("reference") }),
    });
  }
  return results;
}
