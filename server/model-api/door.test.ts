import { describe, expect, test } from "vitest";
import { ApiError } from "@/server/model-api/api-error";
import { createDoor } from "@/server/model-api/door";
import { createTokenBucket } from "@/server/model-api/token-bucket";

const KEY = "a-key-of-enough-characters";
const host = "localhost:3000";
const right = { host, authorization: `Bearer ${KEY}` };

function ask(door: ReturnType<typeof createDoor>, headers: Record<string, string>, url = "/v1/models") {
  try {
    door.check(url, headers);
    return { status: 200, headers: {} as Record<string, string> };
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
const open = (now = () => 0) => createDoor({ key: KEY, now });

describe("the door", () => {
  test("lets the key in", () => {
    expect(ask(open(), right).status).toBe(200);
    expect(ask(open(), { ...right, authorization: `bearer ${KEY}` }).status).toBe(200);
  });

  test.each([
    ["no key", { host }, 401],
    ["another key", { host, authorization: `Bearer ${KEY}x` }, 401],
    ["the beginning of the key", { host, authorization: `Bearer ${KEY.slice(0, -1)}` }, 401],
    ["the key without its scheme", { host, authorization: KEY }, 401],
    ["an empty key", { host, authorization: "Bearer " }, 401],
    ["the key with a cookie", { ...right, cookie: "a=b" }, 400],
    ["the key from another site", { ...right, origin: "http://attacker.example" }, 403],
    ["the key from another port", { ...right, origin: "http://localhost:3001" }, 403],
    ["the key from an opaque origin", { ...right, origin: "null" }, 403],
    ["a browser's request from elsewhere", { ...right, "sec-fetch-site": "cross-site" }, 403],
  ])("turns away %s", (_, headers, status) => {
    expect(ask(open(), headers).status).toBe(status);
  });

  test("turns away a key in the address", () => {
    expect(ask(open(), right, `/v1/models?api_key=${KEY}`).status).toBe(400);
  });

  test("lets nobody try keys for long, and the key's owner in all the same", () => {
    let now = 0;
    const door = open(() => now);
    const wrong = { host, authorization: "Bearer guess" };
    for (let i = 0; i < 60; i++) expect(ask(door, wrong).status).toBe(401);
    expect(ask(door, wrong)).toMatchObject({ status: 429, headers: { "retry-after": "1" } });
    expect(ask(door, right).status).toBe(200);
    now += 1_000;
    expect(ask(door, wrong).status).toBe(401);
    expect(ask(door, wrong).status).toBe(429);
  });
});

test("a bucket lets a minute's worth through at once, then as many as flow in", () => {
  let now = 5;
  const bucket = createTokenBucket({ perMinute: 3, now: () => now });
  expect([bucket.take(), bucket.take(), bucket.take(), bucket.take()]).toEqual([0, 0, 0, 20]);
  now += 19_999;
  expect(bucket.take()).toBe(1);
  now += 1;
  expect([bucket.take(), bucket.take()]).toEqual([0, 20]);
  now += 3_600_000;
  expect([bucket.take(), bucket.take(), bucket.take(), bucket.take()]).toEqual([0, 0, 0, 20]);
});
