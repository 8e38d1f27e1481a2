import type { ServedEngine } from "@/lib/engine/runtime/protocol";

/**
 * Several engines with the same checkpoint as one. A conversation stays where its keys and values are; a new one goes
 * to the engine that holds the fewest.
 */
export function shareWork(engines: readonly ServedEngine[]): ServedEngine {
  const lanes = engines.map((engine) => ({ engine, conversations: new Set<string>() }));
  const [first] = lanes as [(typeof lanes)[number]];
  const find = (conversation: string) => lanes.find((lane) => lane.conversations.has(conversation));
  return {
    device: first.engine.device,
    generate(request) {
      const emptiest = () => lanes.reduce((a, b) => (b.conversations.size < a.conversations.size ? b : a));
      const lane = find(request.conversation) ?? emptiest();
      lane.conversations.add(request.conversation);
      return lane.engine.generate(request);
    },
    release(conversation) {
      const lane = find(conversation);
      lane?.conversations.delete(conversation);
      lane?.engine.release(conversation);
    },
    async stats() {
      const all = await Promise.all(engines.map((engine) => engine.stats()));
      return all.reduce((sum, { drawn, fed }) => ({ drawn: sum.drawn + drawn, fed: sum.fed + fed }));
    },
    async close() {
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}
