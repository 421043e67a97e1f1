import { expect, it } from "vitest"
import { isForwardedByShop, readDevice, signDevice, signForwarded } from "./origin"

const signed = signDevice("device-0001", "a secret")

it.each<[string | string[] | undefined, string | null]>([
  [signed, "device-0001"], [undefined, null], ["device-0001", null], [`${signed}0`, null], [signDevice("device-0001", "another"), null],
  [signed.replace("0001", "0002"), null], [[signed, signed], null], [signDevice("x", "a secret"), null], [signDevice("a b c d e f g", "a secret"), null], ["x".repeat(300), null],
])("%j is the device %j", (header, device) => expect(readDevice(header, "a secret")).toBe(device))

it.each<[string | string[] | undefined, string | string[] | undefined, boolean]>([
  [signForwarded("203.0.113.9", "a secret"), "203.0.113.9", true],
  [signForwarded("203.0.113.9", "a secret"), "203.0.113.9, 10.0.0.1", false],
  [signForwarded("203.0.113.9", "another"), "203.0.113.9", false],
  [signed, "203.0.113.9", false], [undefined, "203.0.113.9", false], [signForwarded("", "a secret"), undefined, false],
])("%j vouches for %j: %s", (signature, forwarded, vouched) => expect(isForwardedByShop(signature, forwarded, "a secret")).toBe(vouched))
