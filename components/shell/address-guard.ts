type Method = "pushState" | "replaceState";
type Write = History["replaceState"];

interface GuardedPage {
  history: History;
  location: { readonly href: string };
}

/**
 * Keeps a page's own changes of its address (a filter, a draft) from cancelling a navigation that is on its way.
 *
 * The router takes every address written through `history` for a navigation, and a navigation cancels the one before
 * it. Such writes are delayed, so a link followed just after a choice was undone by the choice's own address. Until
 * the new page is there, they go to the browser alone, which is where Back finds them.
 *
 * @returns what the router has to call when a navigation starts
 */
export function createAddressGuard({ history, location }: GuardedPage) {
  let pending: { from: string; to: string } | null = null;
  /** Our own methods: those found in their place on a page are the router's. */
  const guards = new Set<Write>();

  const guard = (method: Method) => {
    const routers = history[method];
    if (guards.has(routers)) return;
    const browsers = (Object.getPrototypeOf(history) as History)[method];
    const guarded: Write = (state, unused, url) => {
      const target = new URL(url ?? location.href, location.href);
      const isRouters = state?.__NA === true;
      // The state of an earlier write may still be on its way to the screen when a navigation starts.
      if (isRouters && pending && (target.href !== pending.from || target.href === pending.to))
        pending = null;
      const isOtherPage = target.pathname !== new URL(location.href).pathname;
      if (pending && !isRouters && !isOtherPage) browsers.call(history, history.state, "", url);
      else routers.call(history, state, unused, url);
    };
    guards.add(guarded);
    history[method] = guarded;
  };

  return (href: string, type: "push" | "replace" | "traverse"): void => {
    // The router puts its methods in place after it has started, so ours can only follow later.
    guard("pushState");
    guard("replaceState");
    // Back and forward have changed the address already.
    pending = type === "traverse" ? null : { from: location.href, to: new URL(href, location.href).href };
  };
}
