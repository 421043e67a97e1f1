import { z } from "zod"
import type { ListingSourceKind } from "./read/affected"

/** Our own word for new prices: price changes of Medusa's workflows do not always say so. Data: `{ id }`, product ids. */
export const PRICES_CHANGED = "khooshe.prices-changed"

/** Our own word for goods that their members' desks changed where no module says so. Data: `{ id }`, product ids. */
export const LISTINGS_CHANGED = "khooshe.listings-changed"

/** Rows of these, created, changed or deleted, may change listings. Names as the modules emit them. */
const rows: Readonly<Record<string, ListingSourceKind>> = {
  "product.product": "product",
  "product.product-variant": "variant",
  "product.product-category": "kind",
  "pricing.price": "price",
  "inventory.inventory-level": "inventory_level",
  "inventory.reservation-item": "reservation",
  "packaging.pack": "pack",
  "packaging.product-label": "label",
  "member.member": "member",
  "member.member-closure": "closure",
  "permit.permit": "permit",
  "cluster.cluster": "cluster",
  "cluster.cluster-stage": "stage",
  "cluster.cluster-announcement": "announcement",
  "translation.translation": "translation",
}

const kinds = new Map<string, ListingSourceKind>([
  ...Object.entries(rows).flatMap(([name, kind]) => ["created", "updated", "deleted", "restored"].map((act) => [`${name}.${act}`, kind] as const)),
  ["product.created", "product"],
  ["product.updated", "product"],
  ["product.deleted", "product"],
  ["order.placed", "order"],
  ["order.canceled", "order"],
  [PRICES_CHANGED, "product"],
  [LISTINGS_CHANGED, "product"],
])

export const sourceEvents: string[] = [...kinds.keys()]

/** What kind of source an event speaks of. @throws Error for an event that is not in the list */
export function sourceOfEvent(name: string): ListingSourceKind {
  const kind = kinds.get(name)
  if (!kind) throw new Error(`${name} is no event of a listing's sources`)
  return kind
}

const eventData = z.object({ id: z.union([z.string(), z.array(z.string())]) })

/** Ids that an event carries: one, several, or none when it is not of the usual shape. */
export function idsOfEvent(data: unknown): string[] {
  const parsed = z.union([eventData, z.array(eventData)]).safeParse(data)
  if (!parsed.success) return []
  return [parsed.data].flat().flatMap(({ id }) => id)
}
