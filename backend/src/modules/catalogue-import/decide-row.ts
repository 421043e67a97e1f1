import type { SheetChange } from "../../contracts/desk-sheet"
import type { KnownPack } from "./check-rows"

export interface Decision {
  /** what is still to be written */
  write: SheetChange[]
  /** somebody changed it meanwhile to something else, or what it shall be is no longer possible */
  conflict: boolean
}

/**
 * What of a row is still to be done, by how its pack stands now. Whatever is already as it shall be is done: so a row may
 * be begun again after a crash. What is neither as it was nor as it shall be is somebody else's word, and stays.
 */
export function decideRow(changes: readonly SheetChange[], pack: KnownPack | undefined): Decision {
  if (!pack) return { write: [], conflict: true }
  const decided = changes.map((change): { change: SheetChange; be: "done" | "write" | "conflict" } => {
    if (change.what === "price") {
      const now = pack.prices[change.currency] ?? null
      return { change, be: now === change.to ? "done" : now === change.from ? "write" : "conflict" }
    }
    if (change.what === "switch") return { change, be: pack.on === change.to ? "done" : "write" }
    // a pack that is not there yet is its listing's business
    if (change.what === "new_pack") return { change, be: "conflict" }
    const { stock } = pack
    if (!stock || stock.inventory_item_id !== change.inventory_item_id) return { change, be: "conflict" }
    if (stock.stocked === change.to) return { change, be: "done" }
    return { change, be: stock.stocked === change.from && change.to >= stock.reserved ? "write" : "conflict" }
  })
  return { write: decided.flatMap(({ change, be }) => (be === "write" ? [change] : [])), conflict: decided.some(({ be }) => be === "conflict") }
}
