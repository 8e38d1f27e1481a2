"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select, Textarea } from "@/components/ui/input";
import { type ChatMessage, MOST_MESSAGES, ROLES } from "./tokenizer-params";

interface ConversationFieldsProps {
  messages: readonly ChatMessage[];
  onChange: (messages: ChatMessage[]) => void;
}

const ROLE_OPTIONS = ROLES.map((value) => ({
  value,
  label: `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
}));

/** The messages of a conversation, one row each. */
export function ConversationFields({ messages, onChange }: ConversationFieldsProps) {
  const change = (place: number, changes: Partial<ChatMessage>) =>
    onChange(messages.map((message, index) => (index === place ? { ...message, ...changes } : message)));
  const next = messages.at(-1)?.role === "user" ? "assistant" : "user";
  return (
    <div className="flex flex-col gap-2">
      <ol className="flex flex-col gap-2">
        {messages.map(({ role, content }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a message is known by its place
          <li key={index} className="flex items-start gap-2">
            <Select
              aria-label={`Role of message ${index + 1}`}
              className="w-28 shrink-0"
              value={role}
              options={ROLE_OPTIONS}
              onValueChange={(value) => change(index, { role: value })}
            />
            <Textarea
              isCode
              rows={2}
              aria-label={`Text of message ${index + 1}`}
              spellCheck={false}
              value={content}
              maxLength={5_000}
              onChange={(event) => change(index, { content: event.target.value })}
            />
            <IconButton
              label={`Remove message ${index + 1}`}
              icon={<X aria-hidden />}
              disabled={messages.length === 1}
              onClick={() => onChange(messages.filter((_, place) => place !== index))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          size="sm"
          icon={<Plus aria-hidden />}
          disabled={messages.length >= MOST_MESSAGES}
          onClick={() => onChange([...messages, { role: next, content: "" }])}
        >
          Add message
        </Button>
      </div>
    </div>
  );
}
