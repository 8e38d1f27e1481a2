import { expect, test } from "vitest";
import { type DeviceFinding, type LocalEngine, summarizeDevices } from "./backend-words";

const found = (device: DeviceFinding["device"], reason: string | null): DeviceFinding => ({
  ...{ device, usable: reason === null, reason, isHardware: true, drivers: [], version: null },
});
const engineOf = (...machines: (DeviceFinding[] | null)[]): LocalEngine => ({
  ...{ workers: 1, playing: [], generatedPerSecond: null },
  hosts: machines.map((devices, index) => ({
    ...{ host: `m${index}`, cores: 2, devices, isProbing: false, probedAt: null },
  })),
});
const words = (engine: LocalEngine | undefined) =>
  summarizeDevices(engine).map(({ isUsable, reason }) => (isUsable === null ? "?" : (reason ?? "usable")));

test("before anything was tried nothing is said to be unusable", () => {
  expect(words(undefined)).toEqual(["?", "?", "?"]);
  expect(words(engineOf(null))).toEqual(["?", "?", "?"]);
});

test("a device that one machine has is usable; else the reason is given", () => {
  const poor = [found("cpu", null), found("webgpu", "no loader"), found("cuda", "no GPU")];
  const rich = [found("cpu", null), found("webgpu", "no loader"), found("cuda", null)];
  expect(words(engineOf(poor))).toEqual(["usable", "no loader", "no GPU"]);
  expect(words(engineOf(poor, rich))).toEqual(["usable", "no loader", "usable"]);
});
