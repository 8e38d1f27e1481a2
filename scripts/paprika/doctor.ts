import { statfsSync } from "node:fs";
import { arch, availableParallelism, platform, totalmem } from "node:os";
import { z } from "zod";
import { formatDecimal } from "@/lib/format";
import { getWorkerCount } from "@/scripts/application.mjs";
import { defineCommand } from "@/scripts/paprika/command";
import { describeOnnxRuntime, examineOnnxRuntime } from "@/scripts/paprika/examine-onnxruntime";
import { describeFailure } from "@/scripts/paprika/failures";
import { isDatabaseRunning } from "@/scripts/paprika/running-database";
import { prepareDataDir, prepareRunDir } from "@/scripts/paths.mjs";
import { isPortFree } from "@/scripts/ports.mjs";
import { locateDatabase } from "@/scripts/postgres.mjs";
import { listLiveRecords } from "@/scripts/records.mjs";

const GIB = 2 ** 30;
const DEFAULT_PORT = 3000;

export const doctor = defineCommand({
  words: [],
  options: {},
  schema: z.strictObject({}),
  async run(_, output) {
    const found = await examine();
    output.answer(found, formatFound(found));
    return found.database.error === null ? 0 : 1;
  },
});

type Found = Awaited<ReturnType<typeof examine>>;

/** Looks and starts nothing: a database that is not running is said to be so. */
async function examine() {
  const dataDir = prepareDataDir();
  const { bavail, blocks, bsize } = statfsSync(dataDir);
  const starter = listLiveRecords(prepareRunDir(dataDir), "starter").find(({ role }) => role === "starter");
  const port = Number(process.env.PORT) || DEFAULT_PORT;
  return {
    node: process.versions.node,
    system: `${platform()}-${arch()}`,
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    dataDir,
    diskFreeBytes: bavail * bsize,
    diskTotalBytes: blocks * bsize,
    application: starter
      ? { running: true, url: (starter.data.url as string | undefined) ?? null }
      : { running: false, url: null },
    port: { number: port, free: await isPortFree(port) },
    workersAtStart: getWorkerCount(),
    database: await examineDatabase(),
    onnxRuntime: await examineOnnxRuntime(),
  };
}

async function examineDatabase() {
  const { kind, directory, logFile } = locateDatabase();
  const base = {
    kind,
    directory,
    logFile,
    version: null,
    bytes: null,
    workers: null,
    queueDepth: null,
    error: null,
  };
  if (!isDatabaseRunning()) return { ...base, running: false };
  const [{ withSession }, { getSystemState }] = await Promise.all([
    import("@/scripts/paprika/session"),
    import("@/server/services/overview"),
  ]);
  try {
    return await withSession(async ({ ctx }) => {
      const { databaseVersion, databaseBytes, workers, queueDepth } = await getSystemState(ctx);
      return { ...base, running: true, version: databaseVersion, bytes: databaseBytes, workers, queueDepth };
    });
  } catch (error) {
    return { ...base, running: false, error: describeFailure(error).message };
  }
}

function formatFound(found: Found): string {
  const {
    node,
    system,
    cores,
    memoryBytes,
    dataDir,
    diskFreeBytes,
    application,
    port,
    database,
    workersAtStart,
  } = found;
  return [
    ["node", `${node} on ${system}, ${cores} cores, ${formatDecimal(memoryBytes / GIB)} GiB of memory`],
    ["data", `${dataDir}, ${formatDecimal(diskFreeBytes / GIB)} GiB free`],
    ["database", describeDatabase(database)],
    [
      "application",
      application.running
        ? `running${application.url ? `: ${application.url}` : ", still starting"}`
        : "not running",
    ],
    ["port", `${port.number} is ${port.free ? "free" : "taken"}`],
    ["workers", `${database.workers?.length ?? 0} alive; ${workersAtStart} at a start`],
    ...describeOnnxRuntime(found.onnxRuntime),
  ]
    .map(([name, text]) => `${name!.padEnd(12)}${text}`)
    .join("\n");
}

function describeDatabase({
  kind,
  directory,
  running,
  version,
  bytes,
  error,
  logFile,
}: Found["database"]): string {
  const place = kind === "foreign" ? "DATABASE_URL" : `bundled, in ${directory}`;
  if (error !== null) return `${place}: ${error}${logFile ? `; see ${logFile}` : ""}`;
  if (!running) return `${place}: not running`;
  return `${place}: Postgres ${version}, ${formatDecimal((bytes ?? 0) / GIB, 2)} GiB`;
}
