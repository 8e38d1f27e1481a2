import fc from "fast-check";
import superjson from "superjson";
import { expect, test } from "vitest";
import { deserialize, wire } from "./wire";

const send = (value: unknown) => JSON.parse(superjson.stringify(value));

const key = fc
  .oneof(fc.string(), fc.constantFrom("a.b", "a\\b", "\\.", "0", ""))
  .filter((name) => !["__proto__", "constructor", "prototype"].includes(name));
const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.date({ noInvalidDate: true }),
);
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("value")), fc.dictionary(key, tie("value"))),
}));

test("what the server writes is read as the serializer itself reads it", () => {
  fc.assert(
    fc.property(anything, (value) => {
      const written = send(value);
      expect(deserialize(written)).toStrictEqual(superjson.deserialize(written));
      expect(deserialize(written), "a second time").toStrictEqual(deserialize(written));
    }),
    { numRuns: 500 },
  );
});

test("an object that stands in several places stays one object", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), key, (list, name) => {
      const shared = { list };
      const read = deserialize(send({ first: shared, [`x${name}`]: [shared, { deep: shared }] })) as {
        first: object;
        [other: string]: unknown;
      };
      const others = read[`x${name}`] as [object, { deep: object }];
      expect(read.first).toEqual(shared);
      expect(others[0]).toBe(read.first);
      expect(others[1].deep).toBe(read.first);
    }),
  );
});

test("a type that no answer has is refused, not guessed", () => {
  expect(() => deserialize(send({ all: new Set([1]) }))).toThrow(/type set/);
});

test("a question is read by the server as it was asked", () => {
  const question = { id: "x", list: [1, 2], filter: undefined };
  expect(superjson.parse(JSON.stringify(wire.serialize(question)))).toEqual({ id: "x", list: [1, 2] });
});
