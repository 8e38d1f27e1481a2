import { expect, test } from "vitest";
import type { GenerationEngine } from "@/lib/engine/types";
import { createEngineShare } from "@/server/model-api/engine-share";

/** Engines that count who opened and closed them. */
function fakeEngines() {
  const events: string[] = [];
  const engines = {
    async open({ directory }: { directory: string }): Promise<GenerationEngine> {
      if (directory === "/broken") throw new Error("cannot load");
      events.push(`open ${directory}`);
      return {
        device: "cpu",
        generate: () => Promise.reject(new Error("not asked for here")),
        release: () => undefined,
        close: async () => void events.push(`close ${directory}`),
      };
    },
  };
  return { events, share: createEngineShare(engines, { device: "cpu", slots: 2 }) };
}

function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("requests for one model share its engine, which the last one lets go", async () => {
  const { events, share } = fakeEngines();
  const { open, opened } = gate();
  const first = share.use("/a", () => opened);
  const second = share.use("/a", async () => undefined);
  await second;
  expect(events).toEqual(["open /a"]);
  open();
  await first;
  expect(events).toEqual(["open /a", "close /a"]);
});

test("another model is refused while one answers, and taken afterwards", async () => {
  const { events, share } = fakeEngines();
  const { open, opened } = gate();
  const first = share.use("/a", () => opened);
  await expect(share.use("/b", async () => undefined)).rejects.toMatchObject({
    status: 429,
    headers: { "retry-after": "1" },
  });
  open();
  await first;
  await share.use("/b", async () => undefined);
  expect(events).toEqual(["open /a", "close /a", "open /b", "close /b"]);
});

test("an engine that does not load, or work that fails, leaves the way free", async () => {
  const { events, share } = fakeEngines();
  await expect(share.use("/broken", async () => undefined)).rejects.toThrow("cannot load");
  await expect(share.use("/a", () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  await share.use("/b", async () => undefined);
  expect(events).toEqual(["open /a", "close /a", "open /b", "close /b"]);
});
