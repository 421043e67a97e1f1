import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SheetChange } from "../../contracts/desk-sheet"
import type { CatalogueImportModuleService, ClaimedRow } from "../../modules/catalogue-import/service"
import { isErrorCode } from "../../shared/shop-error"
import { messageOf } from "../../shared/message-of"
import { saveListingsWorkflow } from "../listing-draft/save-listings"
import type { ListingToSave, PackToSave } from "../listing-draft/types"

type NewPack = Extract<SheetChange, { what: "new_pack" }>
type NewRow = ClaimedRow & { change: NewPack }

/** The pack that a row makes, or null for a row that changes one. */
export function newPackIn(row: ClaimedRow): NewPack | null {
  return row.changes.find((change): change is NewPack => change.what === "new_pack") ?? null
}

/** Rows of one good together: by its listing, or by kind and name. */
function goodsOf(rows: readonly NewRow[]): NewRow[][] {
  const goods = new Map<string, NewRow[]>()
  for (const row of rows) {
    const key = row.change.listing_id ?? `${row.change.kind.handle} ${row.change.good.fa}`
    goods.set(key, [...(goods.get(key) ?? []), row])
  }
  return [...goods.values()]
}

const packOf = ({ sku, change }: NewRow): PackToSave => ({
  sku,
  add: {
    pack: change.pack.handle, sku,
    ...(change.net_amount === null ? {} : { net_amount: change.net_amount }),
    ...(change.sizes === null ? {} : { run: change.sizes }),
    ...(change.gross_gram === null ? {} : { gross_gram: change.gross_gram }),
    ...(change.price_rial === null ? {} : { price_rial: change.price_rial }),
  },
})

/** A good of a file, by a key that is the same whenever its rows are applied: begun once, its packs made once. */
function listingOf(import_id: string, rows: readonly NewRow[]): ListingToSave {
  const [first] = rows
  if (!first) throw new Error("A good without rows")
  const { listing_id, kind, good } = first.change
  const packs = rows.map(packOf)
  if (listing_id !== null) return { listing: { id: listing_id }, packs }
  const key = `import-${createHash("sha256").update(`${import_id} ${kind.handle} ${good.fa}`).digest("hex").slice(0, 40)}`
  return { listing: { key, kind: kind.handle }, fields: { title: { fa: good.fa, en: good.en } }, packs }
}

/**
 * Makes the packs of these rows, good by good, through the same workflow by which a member writes them. A pack that a
 * crash left made is there under its code, and is not made again. What the rules of listings refuse is a conflict.
 */
export async function beginPacks(container: MedusaContainer, service: CatalogueImportModuleService, owner: { import_id: string; member_id: string; actor: string }, rows: readonly NewRow[]): Promise<void> {
  for (const good of goodsOf(rows)) {
    const ids = good.map(({ id }) => id)
    try {
      await saveListingsWorkflow(container).run({ input: { member_id: owner.member_id, actor: owner.actor, listings: [listingOf(owner.import_id, good)] } })
      await service.settleRows(ids, "applied")
    } catch (error) {
      const refused = typeof error === "object" && error !== null && "code" in error && isErrorCode(error.code)
      container.resolve(ContainerRegistrationKeys.LOGGER)[refused ? "info" : "error"](`${ids.length} new packs of ${owner.import_id} are not made: ${messageOf(error)}`)
      if (refused) await service.settleRows(ids, "conflict")
    }
  }
}
