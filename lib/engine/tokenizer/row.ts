/** Where a message lies: header from `start`, content in [contentStart, contentEnd), end-of-turn up to `end`. */
export interface MessageSpan {
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
}

export interface EncodedConversation {
  ids: number[];
  /** 1 where an id is the assistant's own: its content and its end-of-turn token */
  trained: Uint8Array;
  /** one per message; of no length where the template leaves a message out */
  spans: MessageSpan[];
}

/** Ids, mask and spans grow together, so that they cannot disagree. */
export class Row {
  readonly ids: number[] = [];
  readonly trained: number[] = [];
  readonly spans: MessageSpan[] = [];
  /** where the next message's span begins */
  private boundary = 0;

  append(ids: readonly number[], trained: 0 | 1): void {
    for (const id of ids) {
      this.ids.push(id);
      this.trained.push(trained);
    }
  }

  appendContent(message: number, ids: readonly number[], trained: 0 | 1): void {
    const contentStart = this.ids.length;
    this.append(ids, trained);
    const contentEnd = this.ids.length;
    this.spans[message] = { start: this.boundary, contentStart, contentEnd, end: contentEnd };
    this.boundary = contentEnd;
  }

  /** What has been appended since belongs to this message; one without a place of its own gets an empty one. */
  closeMessage(message: number): void {
    const here = this.ids.length;
    const span = this.spans[message];
    if (span) span.end = here;
    else this.spans[message] = { start: here, contentStart: here, contentEnd: here, end: here };
    this.boundary = here;
  }

  /** A message that the template left out gets an empty span at the place where it would have been. */
  finish(messageCount: number): EncodedConversation {
    for (let message = 0; message < messageCount; message++) {
      const here = this.spans[message - 1]?.end ?? 0;
      this.spans[message] ??= { start: here, contentStart: here, contentEnd: here, end: here };
    }
    return { ids: this.ids, trained: Uint8Array.from(this.trained), spans: this.spans };
  }
}
