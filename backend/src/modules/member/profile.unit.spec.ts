import { describe, expect, it } from "vitest"
import type { DeliveryMethod } from "../../contracts/cart"
import { profileProblem } from "./profile"

const address = { fa: "خیابان طالقانی ۵", en: "5 Taleqani St" }
const at = (weekday: number, from: string, to: string) => ({ weekday, from, to })

describe("how a member sends and hands over", () => {
  it.each<[string, DeliveryMethod[], typeof address | null, ReturnType<typeof at>[], ReturnType<typeof profileProblem>]>([
    ["by post alone, without an address", ["post"], null, [], null],
    ["by post, with hours that nobody collects in", ["post"], address, [at(6, "09:00", "17:00")], null],
    ["collected too", ["post", "pickup"], address, [at(6, "09:00", "13:00"), at(6, "16:00", "20:00"), at(7, "09:00", "13:00")], null],
    ["no way at all", [], address, [], { code: "required", field: "delivery_methods" }],
    ["collected nowhere", ["pickup"], null, [at(6, "09:00", "17:00")], { code: "required", field: "pickup_address" }],
    ["collected never", ["pickup"], address, [], { code: "required", field: "pickup_hours" }],
    ["hours that end before they begin", ["pickup"], address, [at(6, "09:00", "17:00"), at(7, "17:00", "09:00")], { code: "invalid_hours", field: "pickup_hours.7" }],
    ["hours of no length", ["post"], address, [at(6, "09:00", "09:00")], { code: "invalid_hours", field: "pickup_hours.6" }],
    ["hours that overlap", ["post"], address, [at(6, "09:00", "17:00"), at(6, "16:00", "20:00")], { code: "invalid_hours", field: "pickup_hours.6" }],
    ["hours one after the other", ["post"], address, [at(6, "09:00", "16:00"), at(6, "16:00", "20:00")], null],
  ])("%s", (_, delivery_methods, pickup_address, pickup_hours, problem) => expect(profileProblem({ delivery_methods, pickup_address, pickup_hours })).toEqual(problem))
})
