import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { foldText } from "@khooshe/persian-text"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LocalizedText } from "../../contracts/shared"
import type { Trade } from "../../modules/permit/requirements"
import { databaseOf, rowsOf } from "../../shared/database"
import { localized, type Translations } from "../../shared/localized"
import { deleteDrafts, writeDrafts } from "./write/drafts"

type Row = { product_id: string; handle: string; status: string; title: string; translations: Translations; member_id: string; kind_handle: string; trade: Trade; skus: string[] | null }

const searchable = (title: LocalizedText, { handle, skus }: Row) => foldText([title.fa, title.en, handle, ...(skus ?? [])].join(" "))

/**
 * Gives goods that are in the shop, and were not written at a desk, a listing of their own, so that their members' desks
 * know them. One that has a listing is left as it is.
 */
export const adoptListingsStep = createStep(
  "adopt-listings",
  async (handles: string[], { container }) => {
    const database = databaseOf(container)
    const rows = await rowsOf<Row>(
      database,
      `select p.id as product_id, p.handle, p.status, p.title, l.member_id, l.kind_handle, l.trade,
         (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = p.id and t.deleted_at is null) as translations,
         (select jsonb_agg(v.sku) from product_variant v where v.product_id = p.id and v.sku is not null and v.deleted_at is null) as skus
       from product p join product_label l on l.product_id = p.id and l.deleted_at is null
       where p.handle = any(:handles) and p.deleted_at is null and not exists (select 1 from listing_draft d where (d.product_id = p.id or d.handle = p.handle) and d.deleted_at is null)`,
      { handles },
    )
    const adopted = rows.map((row) => {
      const title = localized(row.title, row.translations, "title")
      return {
        id: generateEntityId(undefined, "ldft"), member_id: row.member_id, kind_handle: row.kind_handle, trade: row.trade, state: row.status === "published" ? ("published" as const) : ("paused" as const), change: "none" as const,
        version: 0, sku_base: row.handle.toUpperCase(), handle: row.handle, product_id: row.product_id, content: null, stock: null, sent_back: null, submitted_at: null, submitted_by: null, key: null, title, search_key: searchable(title, row),
      }
    })
    await writeDrafts(database, adopted)
    const ids = adopted.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) await deleteDrafts(databaseOf(container), ids)
  },
)
