import { expect, it } from "vitest"
import { readDevice, signDevice } from "./origin"

const signed = signDevice("device-0001", "a secret")

it.each<[string | string[] | undefined, string | null]>([
  [signed, "device-0001"], [undefined, null], ["device-0001", null], [`${signed}0`, null], [signDevice("device-0001", "another"), null],
  [signed.replace("0001", "0002"), null], [[signed, signed], null], [signDevice("x", "a secret"), null], [signDevice("a b c d e f g", "a secret"), null], ["x".repeat(300), null],
])("%j is the device %j", (header, device) => expect(readDevice(header, "a secret")).toBe(device))
