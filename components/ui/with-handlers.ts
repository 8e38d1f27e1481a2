import { cloneElement, type ReactElement } from "react";

type Handler = (event: never) => void;

/** The element with these properties added; handlers that it has already run first. */
export function withHandlers(element: ReactElement, added: Record<string, unknown>): ReactElement {
  const own = element.props as Record<string, unknown>;
  const props = Object.entries(added).map(([name, value]) => {
    const first = own[name];
    if (typeof value !== "function" || typeof first !== "function") return [name, value];
    const both: Handler = (event) => {
      (first as Handler)(event);
      (value as Handler)(event);
    };
    return [name, both];
  });
  return cloneElement(element, Object.fromEntries(props));
}
