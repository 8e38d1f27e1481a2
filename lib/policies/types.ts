import type { Turn } from "@/lib/domain/turns";
import type { PromptStyle } from "@/lib/domain/words";
import { AppError } from "@/lib/errors";
import type { AttemptSeed } from "@/lib/task-groups/seats";
import type { AgentSeat } from "@/lib/task-groups/step";
import type { Feedback, KnownTurn, Opening, TaskGroup } from "@/lib/task-groups/types";

/** One attempt as whoever plays it meets it. */
export interface SeatedAttempt {
  group: TaskGroup;
  scenario: unknown;
  opening(): Opening;
  promptStyle: PromptStyle;
  seed: AttemptSeed;
  /** grows by one a turn, in the program's own values */
  known: readonly KnownTurn<Feedback>[];
  /** grows by one a turn, in texts */
  turns: readonly Turn[];
}

/** What a model sampled for one turn; the ids are those that a training row takes. */
export interface SampledTokens {
  turn: number;
  /** with the end-of-turn token when one was drawn */
  ids: readonly number[];
  /** ln p at temperature 1 */
  logps: readonly number[];
  /** ln p under the distribution that was sampled from */
  sampledLogps: readonly number[];
}

/** What a model read and sampled in one attempt. */
export interface TokenUsage {
  /** read, each token once: keys and values are kept from turn to turn */
  promptTokens: number;
  /** sampled, discarded texts included */
  generatedTokens: number;
}

export interface OpenedSeat {
  agent: AgentSeat;
  /** null for players that are no model */
  sampled(): { usage: TokenUsage; turnTokens: SampledTokens[] } | null;
  /** to be called once, however the attempt ended */
  close(): void;
}

/** A policy: fills the agent seat of one attempt after another, also of several at once. */
export type OpenSeat = (attempt: SeatedAttempt) => OpenedSeat;

/** Thrown by a seat that can play no attempt any more: the failure is not this attempt's. */
export class PolicyFailed extends AppError {
  constructor(message: string) {
    super("UNAVAILABLE", message);
    this.name = "PolicyFailed";
  }
}

/** Thrown by a seat whose context is full: the trajectory ends there. */
export class ContextFull extends Error {
  /** @param texts of this turn: those that held no action, and what was sampled before there was no room left */
  constructor(readonly texts: readonly string[]) {
    super("The model's context is full");
    this.name = "ContextFull";
  }
}
