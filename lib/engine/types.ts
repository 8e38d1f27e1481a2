import type { SamplingSettings } from "@/lib/domain/samplers";

export const DEVICES = ["cpu", "webgpu", "cuda"] as const;
export type Device = (typeof DEVICES)[number];
export type DeviceChoice = "auto" | Device;

export interface GenerateRequest {
  /** names the key-value cache that the tokens extend: one per trajectory */
  conversation: string;
  /** the whole text so far with the header of the turn to come; it must begin with what is cached */
  ids: readonly number[];
  sampling: SamplingSettings;
  /** names the noise of this generation; a draw depends on it and on its position alone */
  noise: string;
  /** most tokens to generate */
  maxTokens: number;
}

export interface Generated {
  /** sampled ids, with the end-of-turn token when one was drawn */
  tokens: number[];
  /** ln p at temperature 1, one per token */
  logps: number[];
  /** ln p under the distribution that was sampled from */
  sampledLogps: number[];
  /** `context_full`: the model's context ended before the turn did */
  stop: "end_of_turn" | "token_limit" | "context_full";
}

/** A loaded checkpoint that generates. Requests may overlap: they share one batch. */
export interface GenerationEngine {
  readonly device: Device;
  /** @throws {AppError} when the request's ids do not begin with the cached ones, or the device failed */
  generate(request: GenerateRequest): Promise<Generated>;
  /** Forget a conversation's keys and values. */
  release(conversation: string): void;
  close(): Promise<void>;
}
