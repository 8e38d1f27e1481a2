import { readCheckpoint } from "@/lib/engine/checkpoint/directory";
import { Generator } from "@/lib/engine/generate/generator";
import { ChunkPrograms } from "@/lib/engine/generate/programs";
import { chooseDevice } from "@/lib/engine/runtime/devices";
import type { OpenRequest, ServedEngine } from "@/lib/engine/runtime/protocol";
import { loadChatFormat } from "@/lib/engine/tokenizer/chat-template";

/**
 * Load a checkpoint into this process.
 *
 * @throws {AppError} when the directory is no checkpoint, or the device is not usable
 */
export async function openEngine({ directory, device, threads, slots }: OpenRequest): Promise<ServedEngine> {
  const [checkpoint, chosen] = await Promise.all([readCheckpoint(directory), chooseDevice(device)]);
  const { weights } = checkpoint;
  // Turns may end with a token that the template or the generation settings name, and the model's own do not.
  const config = { ...checkpoint.config, eosIds: [...loadChatFormat(checkpoint).stopIds] };
  const programs = new ChunkPrograms(config, weights, { device: chosen, threads });
  const generator = new Generator({ config, programs, slots });
  return {
    device: chosen,
    generate: (request) => generator.generate(request),
    release: (conversation) => generator.release(conversation),
    stats: () => ({ ...generator.counts }),
    close: () => programs.release(),
  };
}
