import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS, DEFAULT_OPTIONS } from "@/lib/domain/run-config";
import {
  DEVICE_CHOICES,
  PLAYERS,
  PROMPT_STYLES,
  RUN_KINDS,
  SPLITS,
  TASK_GROUP_IDS,
} from "@/lib/domain/words";
import {
  applyPresetToDraft,
  createDraft,
  draftFromConfig,
  type RunDraft,
  seatCheckpoint,
  toRunConfigInput,
} from "./draft";
import { hasDraft, OPTION_VALUES, readDraft, writeDraft } from "./draft-url";
import { PRESET_FACTS } from "./presets";
import { resolveRunConfig } from "./resolve";

const DEFAULTS = { options: DEFAULT_OPTIONS, limits: DEFAULT_LIMITS };

const whole = (max: number) => fc.integer({ min: 0, max });
const drafts: fc.Arbitrary<RunDraft> = fc.record({
  kind: fc.constantFrom(...RUN_KINDS),
  name: fc.string(),
  project: fc.string(),
  tags: fc.array(fc.string({ minLength: 1 })),
  seeds: fc.array(whole(2 ** 31 - 1), { minLength: 1, maxLength: 4 }),
  player: fc.constantFrom(...PLAYERS),
  checkpoint: fc.option(fc.string({ minLength: 1 })),
  device: fc.constantFrom(...DEVICE_CHOICES),
  sampling: fc.record({
    temperature: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
    minP: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    topP: fc.option(fc.double({ min: 0.001, max: 1, noNaN: true })),
    topK: fc.option(whole(1_000)),
    maxTokens: fc.option(whole(4_096)),
  }),
  promptStyle: fc.constantFrom(...PROMPT_STYLES),
  groups: fc.array(
    fc.record({
      group: fc.constantFrom(...TASK_GROUP_IDS),
      split: fc.constantFrom(...SPLITS),
      tasks: fc.oneof(
        fc.constant("all" as const),
        fc.constant(null),
        whole(1_000),
        fc.record({ indices: fc.array(whole(999), { minLength: 1, maxLength: 5 }) }),
      ),
      attempts: fc.option(whole(100)),
    }),
  ),
  options: fc.record({
    wordleMarks: fc.constantFrom(...OPTION_VALUES.wordleMarks),
    endedBy: fc.constantFrom(...OPTION_VALUES.endedBy),
    successRule: fc.constantFrom(...OPTION_VALUES.successRule),
    judgeConsulted: fc.constantFrom(...OPTION_VALUES.judgeConsulted),
    invalidReplyEnds: fc.boolean(),
  }),
  limits: fc.record({
    concurrency: whole(256),
    agentGenerations: whole(100),
    environmentGenerations: whole(100),
  }),
  dryRun: fc.boolean(),
});

describe("a draft in an address", () => {
  it("is read back as it was written, through the text of a URL", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const params = new URLSearchParams(writeDraft(draft, DEFAULTS).toString());
        expect(readDraft(params, DEFAULTS)).toEqual({ draft, dropped: [] });
      }),
    );
  });

  it("is told apart from an address that only names a kind", () => {
    expect(hasDraft(new URLSearchParams("kind=rollout&from=run_x"))).toBe(false);
    expect(hasDraft(writeDraft(createDraft("rollout", DEFAULTS), DEFAULTS))).toBe(true);
  });

  it("names each parameter that it cannot read, and keeps the rest", () => {
    const params = new URLSearchParams(
      "kind=trainng&groups=wordle.eval.all~chess.eval.3&options=wordleMarks.mine&seeds=7&limits=x.1",
    );
    const { draft, dropped } = readDraft(params, DEFAULTS);
    expect(dropped).toEqual(["kind", "groups", "options", "limits"]);
    expect(draft.groups.map(({ group }) => group)).toEqual(["wordle"]);
    expect(draft.seeds).toEqual([7]);
  });

  it("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("groups", "seeds", "options", "limits", "kind"), fc.string())),
        (pairs) => {
          readDraft(new URLSearchParams(pairs), DEFAULTS);
        },
      ),
    );
  });
});

describe("a draft with a checkpoint", () => {
  const known = { id: "ckp_1", handle: "nano@0123abcd", hash: "0123abcd", contextLength: 1024 };

  it("made from a resolved configuration launches the same configuration", () => {
    const config = resolveRunConfig(
      {
        kind: "rollout",
        policy: { type: "checkpoint", checkpoint: "nano", device: "cpu" },
        groups: [{ group: "wordle" }],
        sampling: { temperature: 1.2, topK: 40 },
      },
      known,
    );
    expect(resolveRunConfig(toRunConfigInput(draftFromConfig(config)), known)).toEqual(config);
  });

  it("sends no sampling while a scripted player is seated, and keeps it", () => {
    const facts = { ...DEFAULTS, modelConcurrency: 64 };
    const model = seatCheckpoint(createDraft("rollout", DEFAULTS), "ckp_1", facts);
    const warm = { ...model, sampling: { ...model.sampling, temperature: 1 } };
    expect(toRunConfigInput(warm)).toMatchObject({
      sampling: { temperature: 1 },
      limits: { concurrency: 64 },
    });
    const scripted = seatCheckpoint(warm, null, facts);
    expect(toRunConfigInput(scripted)).not.toHaveProperty("sampling");
    expect(scripted.sampling.temperature).toBe(1);
    expect(scripted.limits.concurrency).toBe(DEFAULT_LIMITS.concurrency);
  });
});

describe("a draft", () => {
  it("made from a resolved configuration launches the same configuration", () => {
    const config = resolveRunConfig({
      kind: "rollout",
      seed: 7,
      tags: ["a"],
      policy: { type: "scripted", player: "random" },
      groups: [
        { group: "wordle", split: "train", tasks: { indices: [3, 1] } },
        { group: "minesweeper", tasks: 4, attempts: 2 },
      ],
      options: { successRule: "goal" },
      limits: { concurrency: 3 },
    });
    expect(resolveRunConfig(toRunConfigInput(draftFromConfig(config)))).toEqual(config);
  });

  it.each(Object.keys(PRESET_FACTS) as (keyof typeof PRESET_FACTS)[])(
    "with preset %s resolves as the preset does",
    (preset) => {
      const kind = preset === "paper-collection" ? "rollout" : "evaluation";
      const draft = {
        ...createDraft(kind, DEFAULTS),
        groups: TASK_GROUP_IDS.map((group) => ({
          group,
          split: "eval" as const,
          tasks: "all" as const,
          attempts: null,
        })),
      };
      const raw = { ...toRunConfigInput(draft), preset };
      expect(resolveRunConfig(toRunConfigInput(applyPresetToDraft(draft, preset)))).toEqual(
        resolveRunConfig(raw),
      );
    },
  );
});
