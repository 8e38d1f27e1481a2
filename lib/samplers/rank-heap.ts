/**
 * Hands out places of kept tokens from the most probable on, sorting no further than it is asked: top-p seldom
 * needs more than a few ranks of a vocabulary.
 */
export class RankHeap {
  private readonly places: Int32Array;
  /** logits by place */
  private readonly keys: Float32Array;
  /** unsorted places; ranks already handed out stand behind them, the first one last */
  private size = 0;
  private filled = 0;

  constructor(capacity: number) {
    this.places = new Int32Array(capacity);
    this.keys = new Float32Array(capacity);
  }

  /** Start over with `kept` tokens, whose ids ascend. */
  fill(logits: Float32Array, offset: number, keptIds: Int32Array, kept: number): void {
    for (let place = 0; place < kept; place++) {
      this.places[place] = place;
      this.keys[place] = logits[offset + keptIds[place]!]!;
    }
    this.size = kept;
    this.filled = kept;
    for (let node = (kept >> 1) - 1; node >= 0; node--) this.sink(node);
  }

  /** @returns the place of the token of this rank, from 0; equal logits rank by id */
  at(rank: number): number {
    while (this.filled - this.size <= rank) {
      const last = --this.size;
      const top = this.places[0]!;
      this.places[0] = this.places[last]!;
      this.places[last] = top;
      this.sink(0);
    }
    return this.places[this.filled - 1 - rank]!;
  }

  private sink(start: number): void {
    const { places, keys, size } = this;
    const moving = places[start]!;
    const key = keys[moving]!;
    let node = start;
    for (;;) {
      let child = 2 * node + 1;
      if (child >= size) break;
      if (child + 1 < size && isBefore(keys, places[child + 1]!, places[child]!)) child++;
      const below = places[child]!;
      if (keys[below]! < key || (keys[below]! === key && below > moving)) break;
      places[node] = below;
      node = child;
    }
    places[node] = moving;
  }
}

function isBefore(keys: Float32Array, a: number, b: number): boolean {
  return keys[a]! > keys[b]! || (keys[a]! === keys[b]! && a < b);
}
