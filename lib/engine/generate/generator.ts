import { setImmediate as nextTick } from "node:timers/promises";
import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import { CachePool } from "@/lib/engine/generate/pool";
import { type ChunkPrograms, MAX_CHUNK, padChunk, padPast, padRows } from "@/lib/engine/generate/programs";
import { type Tensors, tensor } from "@/lib/engine/runtime/ort";
import type { Generated, GenerateRequest } from "@/lib/engine/types";
import { AppError } from "@/lib/errors";
import type { Words } from "@/lib/rng";
import { nameNoise, tokenNoise } from "@/lib/samplers/noise";
import { sampleToken } from "@/lib/samplers/sample-token";

/** A request in work: what is still to be fed, and what was drawn. */
interface Turn {
  request: GenerateRequest;
  noise: Words;
  /** tokens to feed before the next draw */
  feed: number[];
  drawn: Generated;
  resolve: (generated: Generated) => void;
  reject: (cause: unknown) => void;
}

/** One conversation's place in the cache. */
interface Slot {
  conversation: string;
  pool: CachePool;
  row: number;
  /** tokens whose keys and values are cached */
  cached: number[];
  turn: Turn | null;
  /** larger is more recent */
  usedAt: number;
}

export interface GeneratorOptions {
  config: LlamaConfig;
  programs: ChunkPrograms;
  /** conversations that keep their keys and values at the same time */
  slots: number;
}

/** Rows that a pool begins with. Powers of two, as calls are padded to them. */
const FIRST_ROWS = 8;

/** Rows of one call that feeds more than one token each: enough to fill the processor. */
const MAX_FED_ROWS = 16;

/**
 * Continuous batching: every call of a graph takes one step for all conversations that have something to feed, and
 * a conversation joins or leaves between two calls. What a row computes does not depend on its neighbours, and what
 * is drawn depends on the request alone (decisions D3), so on CPU scheduling never changes a token.
 */
export class Generator {
  private readonly slots = new Map<string, Slot>();
  private readonly waiting: Turn[] = [];
  private readonly leaving: string[] = [];
  private readonly pools = new Map<number, CachePool>();
  private clock = 0;
  private isRunning = false;
  /** tokens drawn and tokens fed since the start */
  readonly counts = { drawn: 0, fed: 0 };

  constructor(private readonly options: GeneratorOptions) {}

  generate(request: GenerateRequest): Promise<Generated> {
    return new Promise((resolve, reject) => {
      const drawn: Generated = { tokens: [], logps: [], sampledLogps: [], stop: "end_of_turn" };
      this.waiting.push({ request, noise: nameNoise(request.noise), feed: [], drawn, resolve, reject });
      if (!this.isRunning) void this.run();
    });
  }

  /** Forget a conversation, between two calls: a graph that runs reads the rows that would move. */
  release(conversation: string): void {
    this.leaving.push(conversation);
    if (!this.isRunning) this.letGo();
  }

  private letGo(): void {
    for (const conversation of this.leaving.splice(0)) {
      const slot = this.slots.get(conversation);
      if (!slot) continue;
      slot.turn?.reject(
        new AppError("CONFLICT", `Conversation ${conversation} was released while it generated`),
      );
      this.slots.delete(conversation);
      this.leave(slot);
    }
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    try {
      // Between two calls the event loop runs, so that answers go out and new requests come in.
      for (await nextTick(); this.seatWaiting() > 0; await nextTick()) await this.step();
    } catch (cause) {
      // The device failed: nobody's next token can be computed.
      for (const turn of this.waiting.splice(0)) turn.reject(cause);
      for (const slot of this.slots.values()) {
        slot.turn?.reject(cause);
        slot.turn = null;
      }
    } finally {
      this.isRunning = false;
      this.letGo();
    }
  }

  /** Give waiting requests a slot. @returns conversations that have something to feed */
  private seatWaiting(): number {
    this.letGo();
    const later: Turn[] = [];
    for (const turn of this.waiting.splice(0)) {
      try {
        if (!this.seat(turn)) later.push(turn);
      } catch (cause) {
        turn.reject(cause);
      }
    }
    this.waiting.push(...later);
    return [...this.slots.values()].filter(({ turn }) => turn).length;
  }

  private seat(turn: Turn): boolean {
    const { conversation, ids } = turn.request;
    const { contextLength, vocabSize } = this.options.config;
    if (ids.length === 0)
      throw new AppError("BAD_REQUEST", `Conversation ${conversation} has no tokens to go on from`);
    const foreign = ids.find((id) => !(Number.isInteger(id) && id >= 0 && id < vocabSize));
    if (foreign !== undefined)
      throw new AppError("BAD_REQUEST", `Token ${foreign} is not in the vocabulary of ${vocabSize}`);
    if (ids.length >= contextLength) {
      turn.drawn.stop = "context_full";
      turn.resolve(turn.drawn);
      return true;
    }
    const slot = this.slots.get(conversation) ?? this.openSlot(conversation);
    if (!slot) return false;
    if (slot.turn) throw new AppError("CONFLICT", `Conversation ${conversation} is already generating`);
    // At least the last token is fed again: its logits are not kept.
    const kept = Math.min(countShared(slot.cached, ids), ids.length - 1);
    slot.cached.length = kept;
    slot.pool.setLength(slot.row, kept);
    turn.feed = ids.slice(kept);
    slot.turn = turn;
    slot.usedAt = ++this.clock;
    return true;
  }

  private openSlot(conversation: string): Slot | null {
    if (this.slots.size >= this.options.slots) {
      const idle = [...this.slots.values()].filter(({ turn }) => !turn);
      const oldest = idle.sort((a, b) => a.usedAt - b.usedAt)[0];
      if (!oldest) return null;
      this.slots.delete(oldest.conversation);
      this.leave(oldest);
    }
    const pool = this.poolFor(1);
    const slot = { conversation, pool, row: pool.add(), cached: [], turn: null, usedAt: 0 };
    this.slots.set(conversation, slot);
    return slot;
  }

  private poolFor(tokens: number): CachePool {
    const { config } = this.options;
    const length = padPast(tokens, config.contextLength);
    const pool = this.pools.get(length) ?? new CachePool(config, length, FIRST_ROWS);
    this.pools.set(length, pool);
    return pool;
  }

  private leave(slot: Slot): void {
    const moved = slot.pool.remove(slot.row);
    if (moved === null) return;
    for (const other of this.slots.values()) {
      if (other !== slot && other.pool === slot.pool && other.row === moved) other.row = slot.row;
    }
  }

  /** Move a conversation to a pool with more room when the next call would not fit. */
  private makeRoom(slot: Slot, tokens: number): void {
    const pool = this.poolFor(tokens);
    if (pool.length <= slot.pool.length) return;
    const row = pool.add();
    pool.copyRow(slot.pool, slot.row, row);
    this.leave(slot);
    slot.pool = pool;
    slot.row = row;
  }

  /** One token for every conversation that draws, and one chunk for some of those that have text to take in. */
  private async step(): Promise<void> {
    const active = [...this.slots.values()].filter(({ turn }) => turn);
    for (const slot of active) {
      this.makeRoom(slot, slot.cached.length + Math.min(slot.turn!.feed.length, MAX_CHUNK));
    }
    const feeding = active.filter(({ turn }) => turn!.feed.length > 1);
    const drawing = active.filter(({ turn }) => turn!.feed.length === 1);
    for (const group of groupFeeding(feeding)) await this.advance(group);
    for (const pool of this.pools.values()) {
      const rows = drawing.filter((slot) => slot.pool === pool);
      if (rows.length > 0) await this.advance(rows);
    }
  }

  /** Feed one chunk of every given conversation (all of one pool and one padded chunk length), and draw. */
  private async advance(group: readonly Slot[]): Promise<void> {
    const { config, programs } = this.options;
    const [{ pool }] = group as [Slot];
    const fed = group.map(({ turn }) => turn!.feed.splice(0, MAX_CHUNK));
    const chunk = padChunk(Math.max(...fed.map(({ length }) => length)));
    const isNew = group.every(({ cached }) => cached.length === 0) && chunk > 1;
    // Whoever draws is computed where it lies; a few that feed are copied together.
    const inPlace = chunk === 1;
    const rows = padRows(inPlace ? pool.rows : group.length);
    const places = group.map(({ row }, i) => (inPlace ? row : i));
    const cache = isNew || inPlace ? pool : this.gather(group, rows);

    const ids = new Int32Array(rows * chunk);
    const positions = new BigInt64Array(rows * chunk);
    const last = Int32Array.from({ length: rows }, (_, row) => row * chunk);
    for (const [i, { cached }] of group.entries()) {
      const start = places[i]! * chunk;
      ids.set(fed[i]!, start);
      for (let c = 0; c < fed[i]!.length; c++) positions[start + c] = BigInt(cached.length + c);
      last[places[i]!] = start + fed[i]!.length - 1;
    }
    const past = isNew ? 0 : pool.length;
    const out = await programs.run(
      { rows, chunk, past },
      {
        ids: tensor(ids, [rows, chunk]),
        positions: tensor(positions, [rows, chunk]),
        last: tensor(last, [rows]),
        ...(isNew ? {} : feedCache(cache, rows, config)),
      },
    );

    for (let layer = 0; layer < config.layers; layer++) {
      const newKeys = out[`newKeys.${layer}`]!.data as Float32Array;
      const newValues = out[`newValues.${layer}`]!.data as Float32Array;
      for (const [i, { row, cached }] of group.entries()) {
        const at = { source: places[i]!, row, position: cached.length, tokens: fed[i]!.length, chunk };
        pool.write(layer, newKeys, newValues, at);
      }
    }
    const logps = out.logps!.data as Float32Array;
    for (const [i, slot] of group.entries()) {
      slot.cached.push(...fed[i]!);
      pool.setLength(slot.row, slot.cached.length);
      this.counts.fed += fed[i]!.length;
      if (slot.turn!.feed.length === 0) this.draw(slot, logps, places[i]!);
    }
  }

  private gather(group: readonly Slot[], rows: number): CachePool {
    const [{ pool }] = group as [Slot];
    const together = new CachePool(this.options.config, pool.length, rows);
    for (const { row } of group) together.copyRow(pool, row, together.add());
    return together;
  }

  private draw(slot: Slot, logps: Float32Array, place: number): void {
    const { config } = this.options;
    const turn = slot.turn!;
    const { drawn, request } = turn;
    const position = drawn.tokens.length;
    const uniform = tokenNoise(turn.noise, position);
    const offset = place * config.vocabSize;
    // Log-probs are logits whose log-sum-exp is 0.
    const token = sampleToken(logps, offset, config.vocabSize, 0, request.sampling, uniform, position);
    if (!Number.isFinite(token.logp))
      throw new Error(
        "The model's log-probabilities are not finite: its weights are broken, or the device is",
      );
    drawn.tokens.push(token.id);
    drawn.logps.push(token.logp);
    drawn.sampledLogps.push(token.sampledLogp);
    this.counts.drawn++;
    const isFull = slot.cached.length + 1 >= config.contextLength;
    if (config.eosIds.includes(token.id)) drawn.stop = "end_of_turn";
    else if (position + 1 >= request.maxTokens) drawn.stop = "token_limit";
    else if (isFull) drawn.stop = "context_full";
    else {
      turn.feed.push(token.id);
      return;
    }
    slot.turn = null;
    turn.resolve(drawn);
  }
}

function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Conversations whose next chunks fit one call: the same pool, the same padded length, all new or all cached. */
function groupFeeding(slots: readonly Slot[]): Slot[][] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const chunk = padChunk(Math.min(slot.turn!.feed.length, MAX_CHUNK));
    const key = `${slot.pool.length}/${chunk}/${slot.cached.length === 0}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(slot);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MAX_FED_ROWS) }, (_, i) =>
      group.slice(i * MAX_FED_ROWS, (i + 1) * MAX_FED_ROWS),
    ),
  );
}

/** The front rows of a pool as inputs of a graph; the tensors alias the pool. */
function feedCache(pool: CachePool, rows: number, { kvHeads, headWidth }: LlamaConfig): Tensors {
  const { length } = pool;
  const size = rows * pool.rowSize;
  const feeds: Record<string, Tensors[string]> = {
    mask: tensor(pool.mask.subarray(0, rows * length), [rows, 1, 1, 1, length]),
  };
  for (const [layer, { keys, values }] of pool.layers.entries()) {
    feeds[`keys.${layer}`] = tensor(keys.subarray(0, size), [rows, kvHeads, length, headWidth]);
    feeds[`values.${layer}`] = tensor(values.subarray(0, size), [rows, kvHeads, length, headWidth]);
  }
  return feeds;
}
