import { basename, dirname, join } from "node:path";

/** Sources of the processes that web server and workers start for themselves. */
const SOURCES = {
  engine: "lib/engine/runtime/child.ts",
  reader: "server/worker/reader-child.ts",
} as const;

/** Where a child's code is: beside the bundle that runs, else its source, which needs the loader of TypeScript. */
export function locateEntry(name: keyof typeof SOURCES): { path: string; execArgv: string[] } {
  const main = process.argv[1] ?? "";
  if (["web.js", "worker.js"].includes(basename(main))) {
    return { path: join(dirname(main), `${name}.js`), execArgv: ["--enable-source-maps"] };
  }
  return { path: join(process.cwd(), SOURCES[name]), execArgv: ["--import", "tsx"] };
}
