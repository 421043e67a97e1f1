import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keptAs, moveOf, standingOf } from "../../../modules/listing-draft/lifecycle"
import { databaseOf, rowsOf } from "../../../shared/database"
import { readDraftColumns, type DraftColumns } from "../write/drafts"

export type ArchiveTask = { rows: DraftColumns[]; products: { id: string; status: "draft" }[] }

/** A listing as it is when it is archived: what was written and not shown stays with a draft, and goes with what was in the shop. */
function archivedRow(row: DraftColumns): DraftColumns[] {
  const to = moveOf("archive", standingOf(row), "member")
  return to ? [{ ...row, ...keptAs(to), content: row.product_id ? null : row.content, submitted_at: null, submitted_by: null, sent_back: null, version: row.version + 1 }] : []
}

/** What archiving all goods of a member writes, those of the shop that have no listing at a desk too. Read under the lock of its listings. Writes nothing. */
export const planArchiveStep = createStep("plan-archive", async ({ member_id }: { member_id: string }, { container }) => {
  const database = databaseOf(container)
  const drafts = await rowsOf<{ id: string }>(database, "select id from listing_draft where member_id = :member_id and state <> 'archived' and deleted_at is null", { member_id })
  const products = await rowsOf<{ id: string }>(
    database,
    "select p.id from product p join product_label l on l.product_id = p.id and l.deleted_at is null where l.member_id = :member_id and p.deleted_at is null",
    { member_id },
  )
  const rows = await readDraftColumns(database, drafts.map(({ id }) => id))
  return new StepResponse<ArchiveTask>({ rows: rows.flatMap(archivedRow), products: products.map(({ id }) => ({ id, status: "draft" as const })) })
})
