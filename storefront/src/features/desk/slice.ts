import type { DeskOrder, DeskOrderPage, DeskParcel, DeskParcelPage } from "@contracts/desk"

/** A slice as its member sees it: with its money, or, for those who pack, without. `"total_rial" in slice` tells. */
export type Slice = DeskOrder | DeskParcel
export type SlicePage = DeskOrderPage | DeskParcelPage

/** Which form a role reads: the one without money only when it may not see the other. */
export const sliceForm = (acts: readonly string[]): "orders" | "parcels" => (!acts.includes("see_orders") && acts.includes("see_parcels") ? "parcels" : "orders")
