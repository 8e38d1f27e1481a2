// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleViewer } from "./bundle-viewer.mjs";
import { runCommand } from "./commands.mjs";
import { ROOT } from "./paths.mjs";

const ENTRIES = {
  web: "server/http/main.ts",
  worker: "server/worker/main.ts",
  engine: "lib/engine/runtime/child.ts",
  reader: "server/worker/reader-child.ts",
  migrate: "scripts/migrate.ts",
};
/**
 * A worker and the processes that it starts; the web server starts the reader too.
 *
 * @type {(keyof typeof ENTRIES)[]}
 */
export const WORKER_BUNDLES = ["worker", "engine", "reader"];
const SOURCES = ["app", "components", "server", "db", "lib", "public"];
const FILES =
  /^(package-lock\.json|package\.json|tsconfig\.json|proxy\.ts|instrumentation.*\.ts|(next|postcss)\.config\..*)$/;
const NO_SOURCE = /\.test\.tsx?$|\.md$/;

/**
 * Bundles the processes' entries. It takes a tenth of a second, so it is done at every start.
 *
 * @param {{ names?: (keyof typeof ENTRIES)[], outdir?: string }} [options]
 */
export async function bundle({ names = ["web", ...WORKER_BUNDLES, "migrate"], outdir = "dist" } = {}) {
  const esbuild = await import("esbuild");
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(names.map((name) => [name, ENTRIES[name]])),
    outdir,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    alias: { "@": ROOT },
    sourcemap: "linked",
    logLevel: "silent", // a failure is thrown with its messages
  });
  if (names.includes("web")) await bundleViewer();
}

/**
 * Builds the pages when anything they are made of has changed since the last complete build.
 *
 * @param {{ distDir?: string, onStart?: () => void }} [options]
 * @throws with the build's output
 */
export async function buildPages({ distDir = ".next", onStart } = {}) {
  const hash = hashSources();
  const stamp = join(ROOT, distDir, "paprika-build");
  if (isBuilt(distDir, stamp, hash)) return;
  onStart?.();
  // Without its stamp an interrupted build is never taken for a complete one.
  rmSync(stamp, { force: true });
  const { code, output } = await runCommand(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: distDir },
  });
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
  writeFileSync(stamp, `${hash} ${readBuildId(distDir)}`);
}

/**
 * @param {string} distDir
 * @param {string} stamp
 * @param {string} hash
 */
function isBuilt(distDir, stamp, hash) {
  const id = readBuildId(distDir);
  return id !== null && existsSync(stamp) && readFileSync(stamp, "utf8") === `${hash} ${id}`;
}

/** @param {string} distDir */
function readBuildId(distDir) {
  const file = join(ROOT, distDir, "BUILD_ID");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function hashSources() {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  const files = readdirSync(ROOT).filter((name) => FILES.test(name));
  for (const folder of SOURCES) files.push(...listFiles(folder));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() && !NO_SOURCE.test(entry.name) ? [path] : [];
  });
}
