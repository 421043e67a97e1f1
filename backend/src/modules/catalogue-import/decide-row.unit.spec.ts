import { describe, expect, it } from "vitest"
import type { SheetChange } from "../../contracts/desk-sheet"
import type { KnownPack } from "./check-rows"
import { decideRow } from "./decide-row"

const text = { fa: "", en: "" }
const pack = (rial: number | null, stocked = 100, reserved = 0): KnownPack => ({
  variant_id: "v", product_id: "p", sku: "S", name: text, good: text, kind: text, pack: text, content: text, prices: rial === null ? {} : { irr: rial }, on: true,
  stock: { inventory_item_id: "i", sku: "B", unit: "g", stocked, reserved },
})
const price: SheetChange = { what: "price", currency: "irr", from: 10_000, to: 20_000, jump: false }
const first: SheetChange = { what: "price", currency: "irr", from: null, to: 20_000, jump: false }
const stock: SheetChange = { what: "stock", inventory_item_id: "i", unit: "g", from: 100, to: 60 }

describe("a row that is applied, for the first time or again", () => {
  it.each<[string, SheetChange[], KnownPack | undefined, SheetChange[], boolean]>([
    ["is written when all is as it was", [price, stock], pack(10_000), [price, stock], false],
    ["is done when all is as it shall be", [price, stock], pack(20_000, 60), [], false],
    ["goes on where it stopped", [price, stock], pack(20_000, 100), [stock], false],
    ["leaves a price that somebody else set", [price, stock], pack(30_000), [stock], true],
    ["leaves stock that was sold or filled up meanwhile", [price, stock], pack(10_000, 90), [price], true],
    ["does not take what was promised to buyers meanwhile", [stock], pack(10_000, 100, 70), [], true],
    ["takes all that is not promised", [stock], pack(10_000, 100, 60), [stock], false],
    ["sets a first price", [first], pack(null), [first], false],
    ["leaves a first price that somebody else set", [first], pack(30_000), [], true],
    ["leaves stock of which the pack no longer draws", [{ ...stock, inventory_item_id: "other" }], pack(10_000), [], true],
    ["switches a pack off", [{ what: "switch", from: true, to: false }], pack(10_000), [{ what: "switch", from: true, to: false }], false],
    ["has switched it", [{ what: "switch", from: false, to: true }], pack(10_000), [], false],
    ["leaves a pack that is gone", [price], undefined, [], true],
  ])("%s", (_, changes, now, write, conflict) => expect(decideRow(changes, now)).toEqual({ write, conflict }))
})
