import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import type { ServiceContext } from "@/server/services/context";
import { claimProbe, getLocalEngine, requestProbe, saveFindings } from "@/server/services/devices";
import { sayHello } from "@/server/services/workers";
import { testContext } from "@/server/testing";
import { probeDevices } from "@/server/worker/probe-devices";

let database: TestDatabase;
let ctx: ServiceContext;
const HOST = { host: "box", cores: 2 };
const FOUND = {
  ...{ device: "cpu" as const, usable: true, reason: null, isHardware: true, drivers: [] },
  version: "1.30.0",
};

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
});
beforeEach(async () => {
  await database.db.execute(sql`delete from engine_hosts`);
  await database.db.execute(sql`delete from workers`);
});
afterAll(() => database.close());

test("of workers that start together, one tries the devices", async () => {
  const claims = await Promise.all([1, 2, 3, 4].map(() => claimProbe(database.db, HOST)));
  expect(claims.filter(Boolean)).toHaveLength(1);
});

test("while devices are tried there is nothing to show but that; then there is what was found", async () => {
  await claimProbe(database.db, HOST);
  expect((await getLocalEngine(ctx)).hosts).toEqual([
    { ...HOST, devices: null, isProbing: true, probedAt: null },
  ]);
  await saveFindings(database.db, { host: HOST.host, devices: [FOUND] });
  const { hosts } = await getLocalEngine(ctx);
  expect(hosts).toMatchObject([{ devices: [FOUND], isProbing: false }]);
  expect(hosts[0]?.probedAt).toBeInstanceOf(Date);
});

test("asked for, they are tried again at once; without a worker the asking is refused", async () => {
  await claimProbe(database.db, HOST);
  await saveFindings(database.db, { host: HOST.host, devices: [FOUND] });
  await expect(requestProbe(ctx)).rejects.toThrow("npm start");
  await sayHello(database.db, "w1");
  await requestProbe(ctx);
  expect(await claimProbe(database.db, HOST)).toBe(true);
  expect(await claimProbe(database.db, HOST)).toBe(false);
});

test("a worker writes down one finding a device, in order", async () => {
  await probeDevices(database.db, async (device) => ({
    ...FOUND,
    device,
    usable: device === "cpu",
    reason: device === "cpu" ? null : `no ${device}`,
  }));
  const [host] = (await getLocalEngine(ctx)).hosts;
  expect(host?.devices?.map(({ device, reason }) => [device, reason])).toEqual([
    ["cpu", null],
    ["webgpu", "no webgpu"],
    ["cuda", "no cuda"],
  ]);
});
