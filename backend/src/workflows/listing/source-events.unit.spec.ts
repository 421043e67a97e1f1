import { expect, it } from "vitest"
import { idsOfEvent, PRICES_CHANGED, sourceOfEvent } from "./source-events"

it.each([
  ["product.created", "product"],
  ["product.product-variant.updated", "variant"],
  ["pricing.price.updated", "price"],
  ["inventory.reservation-item.deleted", "reservation"],
  ["permit.permit.updated", "permit"],
  ["order.canceled", "order"],
  [PRICES_CHANGED, "product"],
])("%s is about a %s", (name, kind) => expect(sourceOfEvent(name)).toBe(kind))

it.each<[unknown, string[]]>([[{ id: "a" }, ["a"]], [{ id: ["a", "b"] }, ["a", "b"]], [[{ id: "a" }, { id: "b" }], ["a", "b"]], [{ name: "x" }, []], [null, []]])("ids of %o", (data, ids) =>
  expect(idsOfEvent(data)).toEqual(ids))
