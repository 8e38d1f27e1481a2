import type { DeviceChoice } from "@/lib/domain/words";
import type { GenerationEngine } from "@/lib/engine/types";
import type { Engines } from "@/server/jobs/types";
import { refuseForNow } from "@/server/model-api/api-error";

export type SharedEngine = Pick<GenerationEngine, "device" | "generate" | "release">;

/** One engine for all requests that ask for the same checkpoint at the same time. */
export interface EngineShare {
  /**
   * Work with a checkpoint's engine, which is loaded when need be.
   *
   * @throws {ApiError} 429 while another checkpoint answers: the machine holds one at a time
   */
  use<T>(directory: string, work: (engine: SharedEngine) => Promise<T>): Promise<T>;
}

interface Current {
  directory: string;
  engine: Promise<GenerationEngine>;
  users: number;
}

/** @param slots conversations at the same time, of all requests together */
export function createEngineShare(
  engines: Engines,
  { device, slots }: { device: DeviceChoice; slots: number },
): EngineShare {
  let current: Current | null = null;

  const join = (directory: string): Current => {
    if (current && current.directory !== directory)
      throw refuseForNow("Another model is answering and one is loaded at a time: ask again when it is done");
    current ??= { directory, engine: engines.open({ directory, device, slots }), users: 0 };
    current.users++;
    return current;
  };

  return {
    async use(directory, work) {
      const own = join(directory);
      let engine: GenerationEngine | null = null;
      try {
        engine = await own.engine;
        return await work(engine);
      } finally {
        // The last one lets go of it, in one step: whoever comes next must not find it half closed. Its process stays
        // for a while.
        if (--own.users === 0) {
          current = null;
          await engine?.close();
        }
      }
    },
  };
}
