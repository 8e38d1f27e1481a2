/** What the server's serializer writes: plain JSON, and beside it what JSON cannot say. */
interface Written {
  json: unknown;
  meta?:
    | {
        values?: Tree | undefined;
        referentialEqualities?: Record<string, string[]> | [string[], Record<string, string[]>?] | undefined;
      }
    | undefined;
}

type Tree = [type: unknown, children?: Record<string, Tree>] | { [path: string]: Tree };
type Container = Record<string, unknown>;

/** Dots part, backslashes escape dots and themselves. */
function parsePath(path: string): string[] {
  const parts = [""];
  for (let i = 0; i < path.length; i++) {
    if (path[i] === ".") parts.push("");
    else {
      if (path[i] === "\\") i++;
      parts.push(parts.pop() + path[i]!);
    }
  }
  return parts;
}

function revive(value: unknown, type: unknown): unknown {
  if (type === "Date") return new Date(value as string);
  if (type === "undefined") return undefined;
  if (type === "number") return Number(value);
  throw new Error(`An answer holds a value of type ${String(type)}, which the browser does not read`);
}

/**
 * Reads the answers of the product's own server: dates, absent values, the numbers that JSON lacks, and objects that
 * stand in several places. The serializer itself reads far more and is a fiftieth of what a page loads.
 *
 * @throws on any other type
 */
export function deserialize({ json, meta }: Written): unknown {
  if (!meta) return json;
  // The page's own data may be read again from the same object.
  const root = { "": structuredClone(json) };
  const at = (path: readonly string[]): [Container, string] => {
    let container: Container = root;
    let key = "";
    for (const part of path) {
      container = container[key] as Container;
      key = part;
    }
    return [container, key];
  };
  const reviveAll = (tree: Tree, path: readonly string[]) => {
    const [type, children] = Array.isArray(tree) ? tree : [null, tree];
    for (const [key, child] of Object.entries(children ?? {})) reviveAll(child, [...path, ...parsePath(key)]);
    if (type === null) return;
    const [container, key] = at(path);
    container[key] = revive(container[key], type);
  };
  if (meta.values) reviveAll(meta.values, []);

  const equal = meta.referentialEqualities;
  const share = (from: readonly string[], others: readonly string[]) => {
    const [container, key] = at(from);
    for (const other of others) {
      const [place, name] = at(parsePath(other));
      place[name] = container[key];
    }
  };
  if (Array.isArray(equal)) share([], equal[0]);
  for (const [path, others] of Object.entries((Array.isArray(equal) ? equal[1] : equal) ?? {}))
    share(parsePath(path), others);
  return root[""];
}

/** Questions are plain JSON: what is absent is left out. */
export const wire = { serialize: (value: unknown) => ({ json: value }), deserialize };
