import { nameCodeVersion } from "@/scripts/paprika/code-version";
import type { Command } from "@/scripts/paprika/command";

interface Entry {
  summary: string;
  /** loaded when it is called: most commands need no database driver, and none needs all the others */
  load: () => Promise<Command>;
}

const control = async (name: "pause" | "resume" | "cancel" | "retry") =>
  (await import("@/scripts/paprika/control")).CONTROLS[name];

export const COMMANDS: Readonly<Record<string, Entry>> = {
  launch: {
    summary: "create a run from a configuration",
    load: async () => {
      nameCodeVersion();
      return (await import("@/scripts/paprika/launch")).launch;
    },
  },
  check: {
    summary: "resolve and validate a configuration without launching",
    load: async () => (await import("@/scripts/paprika/check")).check,
  },
  watch: {
    summary: "follow a run to its end, then print its summary",
    load: async () => (await import("@/scripts/paprika/watch")).watch,
  },
  runs: {
    summary: "list runs, newest first",
    load: async () => (await import("@/scripts/paprika/runs")).runs,
  },
  show: { summary: "summary of one run", load: async () => (await import("@/scripts/paprika/show")).show },
  pause: { summary: "finish the attempts in play and start none", load: () => control("pause") },
  resume: { summary: "go on after a pause or a failure", load: () => control("resume") },
  cancel: { summary: "stop a run for good, keep what was played", load: () => control("cancel") },
  retry: { summary: "play again the attempts that ended in an error", load: () => control("retry") },
  extend: {
    summary: "plan more attempts a task of a completed run",
    load: async () => (await import("@/scripts/paprika/extend")).extend,
  },
  archive: {
    summary: "hide a finished run from lists",
    load: async () => (await import("@/scripts/paprika/archive")).archive,
  },
  delete: {
    summary: "delete a finished run and its trajectories",
    load: async () => (await import("@/scripts/paprika/delete")).deleteCommand,
  },
  trajectories: {
    summary: "list trajectories",
    load: async () => (await import("@/scripts/paprika/trajectories")).trajectories,
  },
  trajectory: {
    summary: "read one trajectory",
    load: async () => (await import("@/scripts/paprika/trajectory")).trajectory,
  },
  export: {
    summary: "write trajectories or results of a run to a file",
    load: async () => (await import("@/scripts/paprika/export")).exportCommand,
  },
  import: {
    summary: "read trajectories or a checkpoint, all or nothing",
    load: async () => (await import("@/scripts/paprika/import")).importCommand,
  },
  score: {
    summary: "log-probabilities of conversations under a checkpoint",
    load: async () => (await import("@/scripts/paprika/score")).score,
  },
  generate: {
    summary: "answers of a checkpoint to conversations",
    load: async () => (await import("@/scripts/paprika/generate")).generate,
  },
  replay: {
    summary: "answer the conformance protocol on standard input",
    load: async () => (await import("@/scripts/paprika/replay")).replay,
  },
  bench: {
    summary: "measure environments, generation, training, rollout and database",
    load: async () => (await import("@/scripts/paprika/bench")).bench,
  },
  doctor: {
    summary: "say what was found on this machine",
    load: async () => (await import("@/scripts/paprika/doctor")).doctor,
  },
};
