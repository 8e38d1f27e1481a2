"use client";

import clsx from "clsx";
import { memo, useState } from "react";
import { splitAgentText, splitControls } from "@/components/trajectories/text-parts";
import { formatCount } from "@/lib/format";

interface MessageTextProps {
  text: string;
  /** What was extracted from it: highlighted where it stands. */
  action?: string | null | undefined;
  /** Written by the agent, whose thinking can be folded; anybody else's tags are only quoted. */
  isAgent?: boolean | undefined;
  isRaw: boolean;
  isCode?: boolean | undefined;
}

const LONG_CHARACTERS = 1_600;
const LONG_LINES = 28;

/**
 * The text of one message. Long ones fade, with the control that shows the rest kept in view. Remembered, because a step
 * through a long conversation changes none of its texts.
 */
export const MessageText = memo(function MessageText({
  text,
  action = null,
  isAgent = false,
  isRaw,
  isCode = true,
}: MessageTextProps) {
  const [isExpanded, setIsExpanded] = useState(false);
  const isLong = text.length > LONG_CHARACTERS || text.split("\n", LONG_LINES + 1).length > LONG_LINES;
  const isCut = isLong && !isExpanded;
  if (text === "") return <p className="text-ink-3 text-sm">(empty text)</p>;
  return (
    <div className="min-w-0">
      <div
        dir="auto"
        className={clsx(
          "whitespace-pre-wrap break-words text-sm leading-5",
          (isCode || isRaw) && "font-mono",
          isCut && "max-h-80 overflow-hidden mask-b-from-70%",
        )}
      >
        {isRaw || !isAgent ? (
          <Visible text={text} />
        ) : (
          splitAgentText(text, action).map((part, index) => {
            const key = `${index}-${part.kind}`;
            if (part.kind === "think") return <Thinking key={key} text={part.text} />;
            if (part.kind === "action")
              return (
                <mark key={key} className="rounded-sm bg-mark px-0.5 text-ink">
                  <Visible text={part.text} />
                </mark>
              );
            return <Visible key={key} text={part.text} />;
          })
        )}
      </div>
      {isLong && (
        <button
          type="button"
          className="link sticky bottom-2 mt-1 min-h-6 bg-panel pr-2 text-xs"
          onClick={() => setIsExpanded(!isExpanded)}
        >
          {isExpanded ? "Show less" : `Show all ${formatCount(text.length)} characters`}
        </button>
      )}
    </div>
  );
});

function Thinking({ text }: { text: string }) {
  return (
    <details open className="my-1 border-line-strong border-l-2 pl-2 text-ink-2">
      <summary className="cursor-pointer select-none font-sans text-ink-3 text-xs">
        Thinking, {formatCount(text.length)} characters
      </summary>
      <Visible text={text} />
    </details>
  );
}

/** Text in which control and direction characters are drawn instead of obeyed. */
function Visible({ text }: { text: string }) {
  return splitControls(text).map((part, index) =>
    part.control ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one immutable text never reorder
        key={index}
        className="mx-px rounded-sm bg-warn-soft px-1 font-mono text-warn text-xs"
      >
        {part.control}
      </span>
    ) : (
      part.text
    ),
  );
}
