import { randomBytes } from "node:crypto";

/** An opaque id: 128 random bits behind a prefix that says what it names. */
export function newId(prefix: "run" | "trj" | "ckp"): string {
  return `${prefix}_${randomBytes(16).toString("base64url")}`;
}
