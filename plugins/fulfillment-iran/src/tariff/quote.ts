import { METHOD_RULES } from "./method-rules"
import { isOverSize } from "./parcel"
import { stepsOf } from "./table"
import type { DeliveryMethod, DistanceBand, Parcel, Quote, QuoteStep, Refusal, TariffTable } from "./types"

/** A surcharge is rounded up so that the price is a whole thousand tomans; a table's own price is charged as it stands. */
const SURCHARGE_GRID_RIAL = 10_000

const refuse = (reason: Refusal): Quote => ({ ok: false, reason })

/** What the carrier itself refuses, whatever the address. */
function carrierRefusal(parcel: Parcel, method: Exclude<DeliveryMethod, "pickup">): Refusal | null {
  const rule = METHOD_RULES[method]
  if (parcel.rolled && !rule.takes_rolled) return "freight_only"
  if (!parcel.measured) return "no_tariff"
  if (parcel.gross_gram > rule.max_gram) return "over_weight"
  if (parcel.longest_side_mm > rule.max_side_mm) return "over_side"
  return null
}

/**
 * The price of one parcel by one method, or why it cannot go that way. Pure: the same everywhere it is asked.
 * Reasons are looked for in the order of what a buyer can do least about: the goods, then the address, then our tables.
 *
 * @param band how far it goes; null while there is no address (pick-up needs none)
 * @param table all rows, of any date and method
 * @param at UTC, ISO 8601: which rows are in force
 */
export function quote(
  parcel: Parcel,
  method: DeliveryMethod,
  band: DistanceBand | null,
  table: TariffTable,
  at: string,
): Quote {
  if (method === "pickup") {
    return { ok: true, price_rial: 0, min_days: 0, max_days: 0, steps: [{ code: "free", amount_rial: 0 }] }
  }
  const refusal = carrierRefusal(parcel, method)
  if (refusal) return refuse(refusal)
  const rule = METHOD_RULES[method]
  if (band === null) return refuse("no_address")
  if (rule.only_same_city && band !== "same_city") return refuse("not_same_city")

  const weights = stepsOf(table, method, band, at)
  if (weights.length === 0) return refuse("no_tariff")
  const row = weights.find((step) => parcel.gross_gram <= step.up_to_gram)
  if (!row) return refuse("over_weight")

  const steps: QuoteStep[] = [
    { code: "table", amount_rial: row.price_rial, up_to_gram: row.up_to_gram, effective_from: row.effective_from, note: row.note },
  ]
  let price_rial = row.price_rial
  if (rule.over_size_percent > 0 && isOverSize(parcel)) {
    const dearer = (row.price_rial * (100 + rule.over_size_percent)) / 100
    price_rial = Math.ceil(dearer / SURCHARGE_GRID_RIAL) * SURCHARGE_GRID_RIAL
    steps.push({ code: "over_size", amount_rial: price_rial - row.price_rial, percent: rule.over_size_percent })
  }
  const [min_days, max_days] = rule.days[band]
  return { ok: true, price_rial, min_days, max_days, steps }
}
