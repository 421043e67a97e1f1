import { expect, it } from "vitest"
import { lookupBuckets, mayLookUp } from "./lookup"

it.each([[[1, 1], true], [[10, 10], true], [[11, 1], false], [[1, 11], false], [[], true]])("tries %j may go on: %s", (counted, may) => expect(mayLookUp(counted)).toBe(may))

it("addresses and numbers are counted apart, and kept in no readable form", () => {
  const [address, number] = lookupBuckets("203.0.113.7", "KH-1234567", "secret")
  expect(address).not.toBe(number)
  expect(lookupBuckets("203.0.113.7", "KH-7654321", "secret")[0]).toBe(address)
  expect(lookupBuckets("203.0.113.8", "KH-1234567", "secret")[1]).toBe(number)
  expect(lookupBuckets("203.0.113.7", "KH-1234567", "other")[0]).not.toBe(address)
  expect(`${address}${number}`).not.toMatch(/203|1234567/)
})
