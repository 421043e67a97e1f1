import type { AdminMemberOrder, AdminMemberOrders } from "../../../contracts/admin"
import { standingHistory } from "../../../modules/member-order/history"
import { rowsOf, type Database } from "../../../shared/database"
import { lineOf, sliceColumns, sliceTables, type SliceRow } from "./slice-columns"

type SoldPermits = ReadonlyMap<string, AdminMemberOrder["lines"][number]["permits"]>

export function adminOrderOf(row: SliceRow, permits: SoldPermits): AdminMemberOrder {
  const { carrier, tracking_code } = row
  return {
    id: row.id,
    number: row.number,
    index: row.position,
    member: { id: row.member_id, handle: row.member_handle, name: row.member_name },
    cluster: { handle: row.cluster_handle, name: row.cluster_name },
    state: row.state,
    history: standingHistory(row.events),
    method: row.method,
    due_on: row.due_on,
    tracking: tracking_code === null ? null : { carrier: carrier ?? "", code: tracking_code },
    lines: row.lines.map((line) => ({ ...lineOf(line), permits: permits.get(line.id) ?? [] })),
    missing: row.missing,
    refunds: row.dues,
    parts: row.parts,
    items_rial: row.items_rial,
    discount_rial: row.discount_rial,
    delivery_rial: row.delivery_rial,
    total_rial: row.total_rial,
    vat_rial: row.vat_rial,
  }
}

/** An order's slices for the operator. Those whose money has not come are in no list, this one included. */
export async function readAdminOrders(database: Database, order_id: string): Promise<AdminMemberOrders> {
  const rows = await rowsOf<SliceRow>(database, `select ${sliceColumns} from ${sliceTables} where m.order_id = :order_id and m.deleted_at is null and m.state <> 'pending' order by m.position`, { order_id })
  const sold = await readSoldPermits(database, rows.map((row) => row.id))
  const sum = (part: "items_rial" | "discount_rial" | "delivery_rial" | "total_rial") => rows.reduce((all, row) => all + row[part], 0)
  return {
    number: rows[0]?.number ?? null,
    member_orders: rows.map((row) => adminOrderOf(row, sold)),
    totals: { items_rial: sum("items_rial"), discount_rial: sum("discount_rial"), delivery_rial: sum("delivery_rial"), total_rial: sum("total_rial"), refund_rial: rows.flatMap((row) => row.dues).reduce((all, due) => all + due.rial, 0) },
  }
}

/** What lines remember of the permits that they were sold under, by the line's id. */
export async function readSoldPermits(database: Database, slice_ids: readonly string[]): Promise<SoldPermits> {
  if (slice_ids.length === 0) return new Map()
  const rows = await rowsOf<{ id: string; permits: AdminMemberOrder["lines"][number]["permits"] }>(
    database,
    "select id, permits from member_order_line where member_order_id = any(:slice_ids) and permits is not null and deleted_at is null",
    { slice_ids: [...slice_ids] },
  )
  return new Map(rows.map((row) => [row.id, row.permits]))
}
