import { expect, it } from "vitest"
import { keysFrom, sameHash } from "./keys.js"

const keys = keysFrom("a secret of some length")

it("what is stored tells neither number nor code, and needs the secret", () => {
  expect(keys.nameOf("number", "09121234567")).toMatch(/^[0-9a-f]{64}$/)
  expect(keysFrom("another secret of length").nameOf("number", "09121234567")).not.toBe(keys.nameOf("number", "09121234567"))
  expect(keysFrom("another secret of length").hashOf("a", "user", "12345")).not.toBe(keys.hashOf("a", "user", "12345"))
})

it("the same words in another place are another thing", () => {
  expect(keys.nameOf("address", "1")).not.toBe(keys.nameOf("device", "1"))
  expect(keys.hashOf("a", "user", "12345")).not.toBe(keys.hashOf("b", "user", "12345"))
  expect(keys.hashOf("a", "user", "12345")).not.toBe(keys.hashOf("a", "customer", "12345"))
})

it.each([["ab", "ab", true], ["ab", "ac", false], ["ab", "abc", false], ["", "", true]])("%j and %j are the same: %s", (one, other, same) =>
  expect(sameHash(one, other)).toBe(same),
)
