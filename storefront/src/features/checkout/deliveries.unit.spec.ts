import type { CartGroup, DeliveryChoice } from "@contracts/cart"
import { describe, expect, it } from "vitest"
import { chosenOf, choicesIn, differs, proposalFor } from "./deliveries"

const text = { fa: "x", en: "x" }
const way = (method: DeliveryChoice["method"], more: Partial<DeliveryChoice> = {}): DeliveryChoice => ({ option_id: `so_${method}`, method, price_rial: 10, reason: null, earliest: null, latest: null, chosen: false, ...more })
const group = (id: string, deliveries: DeliveryChoice[]): CartGroup => ({ member: { id, handle: id, name: text, town: text }, cluster: { handle: "c", name: text }, lines: [], gross_gram: 1, deliveries, pickup: null, items_rial: 10, delivery_rial: null })

describe("a buyer sees a whole sum as soon as the address is known", () => {
  it.each([
    ["post before pick-up, whatever the order", [way("pickup"), way("post")], { m: "so_post" }],
    ["what cannot be is passed over", [way("post", { reason: "freight_only" }), way("freight"), way("pickup")], { m: "so_freight" }],
    ["a choice of the buyer's is left alone", [way("post"), way("pickup", { chosen: true })], {}],
    ["nothing possible, nothing proposed", [way("post", { reason: "over_weight" })], {}],
    ["no ways at all", [], {}],
  ])("%s", (_, deliveries, expected) => expect(proposalFor([group("m", deliveries)])).toEqual(expected))
})

describe("a choice made on the page is never lost, even when pay is pressed first", () => {
  const form = new FormData()
  form.set("delivery:m1", "so_a")
  form.set("delivery:m2", "so_b")
  form.set("total_rial", "10")
  it("choices are read by member, other fields are not", () => expect(choicesIn(form)).toEqual({ m1: "so_a", m2: "so_b" }))
  it.each([
    ["the same", { m1: "so_a", m2: "so_b" }, false],
    ["one other", { m1: "so_a", m2: "so_c" }, true],
    ["one not yet saved", { m1: "so_a" }, true],
  ])("%s", (_, saved, expected) => expect(differs(choicesIn(form), saved)).toBe(expected))
  it("what is saved is what the cart says", () => expect(chosenOf([group("m1", [way("post", { chosen: true })]), group("m2", [way("post")])])).toEqual({ m1: "so_post" }))
})
