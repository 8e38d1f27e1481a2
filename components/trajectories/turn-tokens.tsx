"use client";

import { quoteToken, type StripToken, showToken, TokenStrip } from "@/components/models/token-strip";
import {
  readLogp,
  type SampledToken,
  sayProbability,
  summarizeTurn,
  type TurnTokens as Tokens,
  type TokenView,
  underlineOf,
} from "./token-words";

interface TurnTokensProps {
  turn: number;
  /** undefined: of this turn none were kept */
  tokens: Tokens | undefined;
  view: TokenView;
}

/** What the agent said in one turn, token by token. */
export function TurnTokens({ turn, tokens, view }: TurnTokensProps) {
  if (!tokens || tokens.tokens.length === 0)
    return (
      <p className="text-ink-3 text-sm">No tokens were kept of this turn, because no text of it was taken.</p>
    );
  return (
    <div>
      <TokenStrip
        label={`Tokens of turn ${turn}`}
        tokens={tokens.tokens.map((token) => toStrip(token, view))}
        hint={summarizeTurn(tokens, view)}
      />
    </div>
  );
}

function toStrip(token: SampledToken, view: TokenView): StripToken {
  const { id, text, logp, sampledLogp } = token;
  const name = text === null ? `Token ${id}` : `${quoteToken(text)}, id ${id}`;
  return {
    text: text === null ? `#${id}` : showToken(text),
    says: `${name}: ${sayProbability(logp)} at temperature 1; ${sayProbability(sampledLogp)} as sampled`,
    className: `mr-px ${underlineOf(readLogp(token, view))}`,
  };
}
