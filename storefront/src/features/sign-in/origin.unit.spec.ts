import { expect, it } from "vitest"
import { isForwardedByShop, readDevice } from "../../../../backend/src/workflows/sign-in/origin"
import { originHeaders } from "./origin"

const secret = "a secret that both sides know"

it("what the shop signs, the backend believes, and nothing else", () => {
  const headers = originHeaders({ device: "0b2c5a1e-device", forwarded: "203.0.113.9, 10.0.0.2", secret })
  expect(readDevice(headers["x-khooshe-device"], secret)).toBe("0b2c5a1e-device")
  expect(readDevice(headers["x-khooshe-device"], "another secret")).toBeNull()
  expect(isForwardedByShop(headers["x-khooshe-forwarded"], headers["x-forwarded-for"], secret)).toBe(true)
  expect(isForwardedByShop(headers["x-khooshe-forwarded"], "198.51.100.1", secret)).toBe(false)
  expect(isForwardedByShop(undefined, headers["x-forwarded-for"], secret)).toBe(false)
})

it("without an address there is none to vouch for", () => expect(Object.keys(originHeaders({ device: "0b2c5a1e-device", forwarded: null, secret }))).toEqual(["x-khooshe-device"]))
