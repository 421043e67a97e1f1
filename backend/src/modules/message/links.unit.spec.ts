import { expect, it } from "vitest"
import { deskLink, orderLink, withoutKeys } from "./links"

it("an order's page is found by number and key, in the reader's language", () => {
  expect(orderLink("http://localhost:8000", "fa", "KH-1234567", "aB3_-x")).toBe("http://localhost:8000/fa/orders/KH-1234567?key=aB3_-x")
  expect(deskLink("http://localhost:8000", "en")).toBe("http://localhost:8000/en/desk")
})

it("an operator reads a message without the buyer's key", () =>
  expect(withoutKeys("پیگیری سفارش:\nhttp://localhost:8000/fa/orders/KH-1234567?key=aB3_-x\nok")).toBe("پیگیری سفارش:\nhttp://localhost:8000/fa/orders/KH-1234567?key=…\nok"))
