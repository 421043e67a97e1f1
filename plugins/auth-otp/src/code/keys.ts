import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"

export type Keys = {
  /** A keyed name for something that must not be stored as it is. Hexadecimal. */
  nameOf(kind: "number" | "address" | "device", value: string): string
  /** What is kept of a code; bound to its row, so that the same code looks different each time, and to the kind of person who asked. Hexadecimal. */
  hashOf(id: string, actor: string, code: string): string
}

/** Keys are derived from the secret, so that it may serve elsewhere too. */
export function keysFrom(secret: string): Keys {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "@khooshe/auth-otp", 32))
  const keyed = (...parts: string[]) => createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex")
  return { nameOf: (kind, value) => keyed(kind, value), hashOf: (id, actor, code) => keyed("code", id, actor, code) }
}

/** Compares two hashes in a time that does not tell where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
