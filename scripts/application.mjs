// @ts-check
import { randomBytes } from "node:crypto";
import { request } from "node:http";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort, isPortFree } from "./ports.mjs";
import { Child, readLastLines, stopChildren } from "./processes.mjs";

const READY_TIMEOUT_MS = 90_000;

/**
 * @typedef {object} ApplicationOptions
 * @property {() => string} getDatabaseUrl read at each start of a process
 * @property {string} runDir
 * @property {string | null} logDir null: the terminal
 * @property {string} bundles folder of web.js and worker.js
 * @property {boolean} [isDevelopment] sources through tsx instead of bundles
 * @property {number | null} port null: 3000, else the next free one
 * @property {Record<string, string | undefined>} [env] added to every process
 * @property {number} [workerCount]
 * @property {AbortSignal} [signal] ends the wait for readiness
 * @property {(line: string) => void} report
 * @property {(reason: string, exitCode: number) => void} onGiveUp
 */

/**
 * Starts the web server and the workers and waits until the web server answers.
 *
 * @param {ApplicationOptions} options
 * @returns {Promise<{ url: string, restart: () => Promise<void>, stop: () => Promise<void> }>}
 */
export async function startApplication(options) {
  const { getDatabaseUrl, runDir, logDir, bundles, isDevelopment = false, report, onGiveUp } = options;
  const nonce = randomBytes(16).toString("hex");
  let port = options.port ?? 0;
  let isReady = false;
  /** @type {string | null} */
  let failure = null;

  const prepareEnv = () => ({
    ...process.env,
    NODE_ENV: /** @type {"development" | "production"} */ (isDevelopment ? "development" : "production"),
    NEXT_TELEMETRY_DISABLED: "1",
    ...(isDevelopment ? { PAPRIKA_DEV: "1" } : {}),
    ...options.env,
    DATABASE_URL: getDatabaseUrl(),
    PAPRIKA_BOOT_NONCE: nonce,
  });
  const prepareWebEnv = async () => {
    // Until it has answered once, somebody else may take the port between our look and its listening.
    if (!isReady) port = await choosePort(options.port);
    return { ...prepareEnv(), PORT: String(port) };
  };

  const createChild = (/** @type {string} */ name, /** @type {"web" | "worker"} */ kind) => {
    const logFile = logDir && join(logDir, `${name}.log`);
    return new Child({
      name,
      args: isDevelopment
        ? ["--import", "tsx", kind === "web" ? "server/http/main.ts" : "server/worker/main.ts"]
        : ["--enable-source-maps", join(bundles, `${kind}.js`)],
      prepareEnv: kind === "web" ? prepareWebEnv : prepareEnv,
      runDir,
      logFile,
      onDeath: (how, delayMs) => report(`${name} ended (${how}); starting it again in ${delayMs / 1000} s`),
      onGiveUp: (how, code) => {
        const log = logFile ? `; the end of ${logFile}:\n${readLastLines(logFile)}` : "";
        failure = `${name} keeps ending (${how})${log}`;
        onGiveUp(failure, code || 1);
      },
    });
  };

  const count = options.workerCount ?? getWorkerCount();
  const web = createChild("web", "web");
  const children = [web];
  for (let index = 1; index <= count; index++) children.push(createChild(`worker-${index}`, "worker"));
  const stop = () => stopChildren(children);

  try {
    await Promise.all(children.map((child) => child.start()));
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (!(await isHealthy(port, nonce))) {
      if (failure) throw new Error(failure);
      options.signal?.throwIfAborted();
      if (Date.now() > deadline) {
        const log = logDir ? `:\n${readLastLines(join(logDir, "web.log"))}` : "";
        throw new Error(`the web server does not answer on port ${port}${log}`);
      }
      await wait(50);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  isReady = true;
  return {
    url: `http://localhost:${port}`,
    restart: async () => {
      await Promise.all(children.map((child) => child.restart()));
    },
    stop,
  };
}

/** PAPRIKA_WORKERS, else one per core. */
export function getWorkerCount() {
  const text = process.env.PAPRIKA_WORKERS;
  if (!text) return Math.max(1, availableParallelism());
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0 || count > 256)
    throw new Error(`PAPRIKA_WORKERS is "${text}"; expected a whole number from 0 to 256`);
  return count;
}

/**
 * @param {number | null} wanted null: 3000, else the next free one
 * @throws when the port that was asked for is taken
 */
export async function choosePort(wanted) {
  if (wanted === null) return findFreePort(3000);
  if (await isPortFree(wanted)) return wanted;
  throw new Error(`port ${wanted} (PORT) is taken by another program; choose another one or unset PORT`);
}

/**
 * Whether the server behind the port is the one we started: a left-over or foreign one does not know the nonce.
 *
 * @param {number} port
 * @param {string} nonce
 * @returns {Promise<boolean>}
 */
function isHealthy(port, nonce) {
  if (!port) return Promise.resolve(false);
  return new Promise((resolve) => {
    const headers = { "x-paprika-boot": nonce };
    const ask = request({ host: "127.0.0.1", port, path: "/healthz", headers, timeout: 30_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    ask.once("timeout", () => ask.destroy());
    ask.once("error", () => resolve(false));
    ask.end();
  });
}
