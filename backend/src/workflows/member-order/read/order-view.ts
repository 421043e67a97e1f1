import type { CartAddress } from "../../../contracts/cart"
import type { MissingReportView } from "../../../contracts/missing"
import type { OrderView, ParcelView } from "../../../contracts/order"
import { standingHistory } from "../../../modules/member-order/history"
import { takeOut } from "../../../modules/member-order/missing"
import { maskPerson } from "../../../modules/member-order/privacy"
import { rowsOf, type Database } from "../../../shared/database"
import { addressColumn, instantOf, lineOf, sliceColumns, sliceTables, type SliceRow } from "./slice-columns"

/** How somebody without an account proves that an order is theirs. */
export interface OrderSecrets {
  order_id: string
  key: string
  /** 09… */
  mobile: string
}

/** @returns what a number's order is known by, or null */
export async function readOrderSecrets(database: Database, number: string): Promise<OrderSecrets | null> {
  const [row] = await rowsOf<OrderSecrets>(database, "select order_id, key, mobile from order_reference where number = :number and deleted_at is null", { number })
  return row ?? null
}

interface Head {
  number: string
  key: string
  placed_at: string
  address: CartAddress
  paid_at: string | null
  ref_id: string | null
  card_mask: string | null
}

const head = `
select r.number, r.key, ${instantOf("o.created_at")} as placed_at, ${addressColumn}, pay.paid_at, pay.ref_id, pay.card_mask
from order_reference r join "order" o on o.id = r.order_id and o.deleted_at is null
left join order_address a on a.id = o.shipping_address_id
left join lateral (
  select ${instantOf("p.captured_at")} as paid_at, p.data->>'ref_id' as ref_id, p.data->>'card_mask' as card_mask
  from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null and p.captured_at is not null
  where l.order_id = o.id and l.deleted_at is null order by p.captured_at limit 1
) pay on true
where r.order_id = :order_id and r.deleted_at is null`

const hiddenCode = "••••"

/** What would come back for a report, by the rule that counts it when it does. */
function refundOf(row: SliceRow, { lines: missing }: MissingReportView): number {
  const lines = row.lines.map((line) => ({ id: line.id, quantity: line.quantity, price_rial: line.price_rial, discount_rial: line.price_rial * line.quantity - line.total_rial, gross_gram: 0 }))
  const left = missing.filter((each) => lines.some((line) => line.id === each.line_id && line.quantity >= each.quantity))
  return takeOut({ ...row, lines }, left).dues.reduce((all, due) => all + due.rial, 0)
}

/** A slice as its buyer sees it. Who found it by number and mobile is not told the code that opens the workshop's door: its seller knows both, too. */
function parcelOf(row: SliceRow, masked: boolean): ParcelView {
  const { tracking_code, carrier, pickup_code, method, pickup_address, pickup_hours } = row
  return {
    id: row.id,
    index: row.position,
    member: { handle: row.member_handle, name: row.member_name, town: row.member_town },
    cluster: { handle: row.cluster_handle, name: row.cluster_name },
    state: row.state,
    history: standingHistory(row.events),
    method,
    earliest: row.earliest,
    latest: row.latest,
    tracking: tracking_code === null ? null : { carrier: carrier ?? "", code: tracking_code },
    pickup: method === "pickup" && pickup_code !== null ? { code: masked ? hiddenCode : pickup_code, address: pickup_address, hours: pickup_hours ?? [] } : null,
    lines: row.lines.map(lineOf),
    // what was found again is no longer the buyer's business
    missing: row.missing.filter((report) => report.state !== "withdrawn").map((report) => ({ ...report, note: masked ? null : report.note, refund_rial: report.state === "asked" ? refundOf(row, report) : null })),
    refunds: row.dues,
    parts: row.parts,
    items_rial: row.items_rial,
    discount_rial: row.discount_rial,
    delivery_rial: row.delivery_rial,
    total_rial: row.total_rial,
    vat_rial: row.vat_rial,
  }
}

/**
 * One order with its parcels, in two statements. Slices whose money has not come
 * are not there, and an order with no others is not there either.
 * @param masked for those who hold number and mobile but not the key
 */
export async function readOrderView(database: Database, order_id: string, masked: boolean): Promise<OrderView | null> {
  const [[found], slices] = await Promise.all([
    rowsOf<Head>(database, head, { order_id }),
    rowsOf<SliceRow>(database, `select ${sliceColumns} from ${sliceTables} where m.order_id = :order_id and m.deleted_at is null and m.state <> 'pending' order by m.position`, { order_id }),
  ])
  if (!found || !slices.length) return null
  const { number, key, placed_at, address, paid_at, ref_id, card_mask } = found
  const sum = (part: (slice: SliceRow) => number) => slices.reduce((all, slice) => all + part(slice), 0)
  return {
    number,
    key: masked ? null : key,
    placed_at,
    total_rial: sum((slice) => slice.total_rial),
    items_rial: sum((slice) => slice.items_rial),
    delivery_rial: sum((slice) => slice.delivery_rial),
    discount_rial: sum((slice) => slice.discount_rial),
    refund_rial: sum((slice) => slice.dues.reduce((all, due) => all + due.rial, 0)),
    payment: { state: paid_at ? "paid" : "unpaid", paid_at, ref_id: masked ? null : ref_id, card_mask: masked ? null : card_mask },
    address: masked ? maskPerson(address) : address,
    masked,
    parcels: slices.map((slice) => parcelOf(slice, masked)),
  }
}
