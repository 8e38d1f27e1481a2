import { expect, test } from "vitest";
import { createAddressGuard } from "./address-guard";

/** The browser's methods on the prototype, the router's in their place on the object, as on a page. */
function openPage(start: string) {
  const location = { href: start };
  const heard: string[] = [];
  class Browser {
    state: unknown = { __NA: true };
    replaceState(_state: unknown, _unused: string, url?: string | URL | null) {
      location.href = new URL(url ?? location.href, location.href).href;
    }
    pushState(_state: unknown, _unused: string, url?: string | URL | null) {
      location.href = new URL(url ?? location.href, location.href).href;
    }
  }
  const history = new Browser();
  for (const method of ["replaceState", "pushState"] as const) {
    history[method] = (state, unused, url) => {
      // A write of its own it only passes on; any other it takes for a navigation.
      if ((state as { __NA?: boolean } | null)?.__NA !== true) heard.push(String(url));
      Browser.prototype[method].call(history, state, unused, url);
    };
  }
  const guarded = history as unknown as History;
  return { history: guarded, location, heard, onStart: createAddressGuard({ history: guarded, location }) };
}

const ROUTERS = { __NA: true };

test("a choice is told to the router before a navigation and after it, but not during it", () => {
  const { history, location, heard, onStart } = openPage("http://x/runs");
  history.replaceState(null, "", "?text=a");
  onStart("/tasks", "push");
  history.replaceState(null, "", "?text=ab");
  history.pushState(null, "", "?text=abc");
  expect(heard).toEqual(["?text=a"]);
  expect(location.href).toBe("http://x/runs?text=abc");
  history.pushState(ROUTERS, "", "/tasks");
  history.replaceState(null, "", "?text=b");
  expect(heard).toEqual(["?text=a", "?text=b"]);
});

test("what the router still writes of the old page does not end the navigation", () => {
  const { history, heard, onStart } = openPage("http://x/runs?text=a");
  onStart("/tasks", "push");
  history.replaceState(ROUTERS, "", "/runs?text=a");
  history.replaceState(null, "", "?text=ab");
  expect(heard).toEqual([]);
});

test("going to the same address, another page, or back is not held up", () => {
  const { history, heard, onStart } = openPage("http://x/runs");
  onStart("/runs", "push");
  history.replaceState(ROUTERS, "", "/runs");
  history.replaceState(null, "", "?text=a");
  onStart("/tasks", "push");
  history.pushState(null, "", "/t/other");
  onStart("/runs", "traverse");
  history.replaceState(null, "", "?text=b");
  expect(heard).toEqual(["?text=a", "/t/other", "?text=b"]);
});

test("many navigations leave one guard in place", () => {
  const { history, onStart } = openPage("http://x/runs");
  onStart("/tasks", "push");
  const { replaceState, pushState } = history;
  onStart("/runs", "push");
  expect([history.replaceState, history.pushState]).toEqual([replaceState, pushState]);
});
