"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useEffect, useState } from "react";
import { QueryError } from "@/components/runs/query-error";
import { useTRPC } from "@/components/trpc/client";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { formatQuantity } from "@/lib/format";
import type { CheckpointTokens } from "../model-words";
import { quoteToken, type StripToken, showToken, TokenStrip } from "../token-strip";
import { ConversationFields } from "./conversation-fields";
import {
  type ChatMessage,
  FIRST_CHAT,
  formatChat,
  LINK_CHARACTERS,
  MOST_CHARACTERS,
  TOKENIZER_PARAMS,
} from "./tokenizer-params";

const ASK_AFTER_MS = 250;

/** Try the tokenizer: a text, or a conversation through the chat template with what a loss would train. */
export function TokenizerPanel({ checkpointId }: { checkpointId: string }) {
  const [state, set] = useQueryStates(TOKENIZER_PARAMS, { history: "replace", throttleMs: 300 });
  const { mode } = state;
  // Long texts are not in the address, so the fields hold their own.
  const [text, setText] = useState(state.text);
  const [chat, setChat] = useState<readonly ChatMessage[]>(state.chat ?? FIRST_CHAT);
  const isLinked = (mode === "text" ? text.length : formatChat(chat).length) <= LINK_CHARACTERS;

  const changeText = (next: string) => {
    setText(next);
    void set({ text: next === "" || next.length > LINK_CHARACTERS ? null : next });
  };
  const changeChat = (next: readonly ChatMessage[]) => {
    setChat(next);
    void set({ chat: formatChat(next).length > LINK_CHARACTERS ? null : [...next] });
  };

  return (
    <Panel
      title="Tokenizer"
      subtitle={mode === "text" ? "A text and its tokens" : "A conversation through the chat template"}
      actions={
        <Segmented
          label="What to cut into tokens"
          size="sm"
          value={mode}
          options={[
            { value: "text", label: "Text" },
            { value: "chat", label: "Conversation" },
          ]}
          onValueChange={(next) => void set({ mode: next })}
        />
      }
    >
      <div className="flex flex-col gap-4">
        {mode === "text" ? (
          <Field label="Text">
            <Textarea
              isCode
              rows={3}
              value={text}
              maxLength={MOST_CHARACTERS}
              spellCheck={false}
              onChange={(event) => changeText(event.target.value)}
            />
          </Field>
        ) : (
          <ConversationFields messages={chat} onChange={changeChat} />
        )}
        {!isLinked && (
          <p className="text-ink-3 text-xs">
            Over {LINK_CHARACTERS} characters: this is not part of the page's link.
          </p>
        )}
        <Tokens
          checkpointId={checkpointId}
          input={mode === "text" ? { text } : { messages: [...chat] }}
          isChat={mode === "chat"}
        />
      </div>
    </Panel>
  );
}

type Input = { text: string } | { messages: ChatMessage[] };

function Tokens({ checkpointId, input, isChat }: { checkpointId: string; input: Input; isChat: boolean }) {
  const trpc = useTRPC();
  const settled = useSettled(input);
  const isEmpty = "text" in settled && settled.text === "";
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(
    trpc.checkpoints.tokenize.queryOptions(
      { checkpointId, ...settled },
      { enabled: !isEmpty, placeholderData: keepPreviousData, staleTime: Infinity, retry: false },
    ),
  );
  if (isEmpty) return <p className="min-h-16 text-ink-3 text-sm">Type a text to see its tokens.</p>;
  if (error) return <QueryError error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  if (!data) return <p className="min-h-16 text-ink-3 text-sm">Cutting the text into tokens</p>;
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? "opacity-60" : undefined}>
      <p role="status" className="mb-2 text-ink-2 text-sm">
        {describe(data, isChat)}
      </p>
      {data.tokens.length > 0 && (
        <TokenStrip
          label="Tokens"
          tokens={toStrip(data, isChat)}
          hint={`Point at a token, or focus the list and use the arrows, for its id.${isChat ? " Shaded tokens enter a loss; the others are context." : ""}`}
        />
      )}
    </div>
  );
}

function describe({ tokens, isCut }: CheckpointTokens, isChat: boolean): string {
  const count = formatQuantity(tokens.length, "token");
  if (isCut) return `The first ${count}; the text has more.`;
  const trained = tokens.filter(({ isTrained }) => isTrained).length;
  return isChat ? `${count}, of which ${trained} would be trained.` : `${count}.`;
}

function toStrip({ tokens }: CheckpointTokens, isChat: boolean): StripToken[] {
  return tokens.map(({ id, text, isSpecial, isTrained }) => {
    const kind = [isSpecial && "special", isChat && (isTrained ? "trained" : "not trained")].filter(Boolean);
    return {
      text: showToken(text, { hasSpaces: true }),
      says: `${quoteToken(text)}, id ${id}${kind.length > 0 ? `, ${kind.join(", ")}` : ""}`,
      className: [
        "mr-0.5 border px-1 py-0.5",
        isTrained ? "border-accent bg-accent-soft" : "border-line bg-sunken",
        isSpecial && "italic text-ink-2",
      ]
        .filter(Boolean)
        .join(" "),
    };
  });
}

/** The input once typing pauses. */
function useSettled(input: Input): Input {
  const text = JSON.stringify(input);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (settled === text) return;
    const timer = setTimeout(() => setSettled(text), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [settled, text]);
  return JSON.parse(settled) as Input;
}
