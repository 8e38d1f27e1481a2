import { readdirSync } from "node:fs";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { hasPermission, type Permission, ROLES } from "@/lib/domain/permissions";
import { createLog } from "@/lib/log";
import { appRouter } from "@/server/routers/_app";
import { createCallerFactory } from "@/server/trpc";

interface ProcedureDef {
  type: "query" | "mutation" | "subscription";
  meta?: { permission?: Permission | "public" };
}

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: ProcedureDef }>,
).map(([path, { _def }]) => ({ path, type: _def.type, permission: _def.meta?.permission }));

/** Which role may call what: a change of a procedure's permission is a change of this table. */
const MATRIX = readMatrix();

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test("every procedure declares a permission, and none is public", () => {
  expect(procedures.filter(({ permission }) => permission === undefined)).toEqual([]);
  expect(procedures.filter(({ permission }) => permission === "public")).toEqual([]);
});

test("the matrix names every procedure and its permission", () => {
  const declared = Object.fromEntries(procedures.map(({ path, permission }) => [path, permission]));
  expect(declared).toEqual(MATRIX);
});

describe.each(procedures.filter(({ type }) => type !== "subscription"))("$path", ({ path, permission }) => {
  test.each(ROLES)("for %s, as the matrix says", async (role) => {
    const log = createLog(
      "test",
      "error",
      () => "",
      () => undefined,
    );
    const caller = createCallerFactory(appRouter)({
      db: database.db,
      actor: { name: "x", role },
      requestId: "r",
      log,
    });
    const call = path
      .split(".")
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], caller) as (
      input: unknown,
    ) => Promise<unknown>;
    const error = await call({ runId: "run_none" }).then(
      () => null,
      (cause: unknown) => cause,
    );
    const isRefused = error instanceof TRPCError && error.code === "FORBIDDEN";
    expect(isRefused).toBe(!hasPermission(role, permission as Permission));
  });
});

test("every route handler is known, with its guard", () => {
  const routes = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("route.ts"),
  );
  expect(routes.sort()).toEqual(ROUTES);
});

const ROUTES = [
  "api/export/bundle/route.ts",
  "api/export/results/route.ts",
  "api/export/trajectories/route.ts",
  "api/trpc/[trpc]/route.ts",
  "healthz/route.ts",
  "readyz/route.ts",
];

function readMatrix(): Record<string, Permission> {
  const rows: Record<Permission, string> = {
    "runs.read": `runs.list runs.byIds runs.byId runs.snapshot runs.live runs.liveAll runs.results runs.check runs.facets
      runs.playerLines compare.matrix compare.tests compare.quadrants compare.tasks compare.curves compare.changes
      compare.config compare.turns tasks.results tasks.groupResults overview.active
      overview.troubled overview.leaders overview.system overview.firstSteps`,
    "runs.launch": "runs.launch",
    "runs.control": `runs.pause runs.resume runs.cancel runs.retryErrors runs.extend runs.archive runs.countForDeletion
      runs.delete backends.probe`,
    "trajectories.read": `trajectories.list trajectories.facets trajectories.count trajectories.countWithout
      trajectories.neighbours trajectories.byId trajectories.replay trajectories.record trajectories.tokens
      tasks.outcomes`,
    "tasks.read": "tasks.groups tasks.group tasks.list tasks.byId",
    "models.read": `checkpoints.list checkpoints.byId checkpoints.references checkpoints.tokenize
      backends.localEngine`,
    "models.write": `checkpoints.importable checkpoints.import checkpoints.describe checkpoints.archive
      checkpoints.delete`,
    "hidden.read": "tasks.hidden",
    "tasks.play": "play.start play.submit play.giveUp play.byId play.unfinished play.unseen",
    "export.rows": "",
    "system.admin": "",
  };
  return Object.fromEntries(
    Object.entries(rows).flatMap(([permission, paths]) =>
      paths
        .split(/\s+/)
        .filter(Boolean)
        .map((path) => [path, permission as Permission]),
    ),
  );
}
