import type { PastSale } from "../../../backend/src/workflows/member-order/steps/record-past-sales"
import { findProvince } from "../../../backend/src/shared/places"
import { startOfTehranDay } from "../../../backend/src/shared/tehran"
import { random, type Random } from "../art/random"
import type { Profile, Seated } from "../profiles/profile"
import { from, type Today } from "../support/days"

/** Days back to which the history reaches: eight weeks. */
export const historyDays = 56

/** Sales of a member by its town. Rugs have none: each is one of its kind, and what was sold is not in the shop. */
const salesByTown: Readonly<Record<string, number>> = { بجنورد: 7, هیدج: 4, قزوین: 3 }

/** Where buyers live, the more often the more of them. */
const homes = ["IR-23", "IR-23", "IR-23", "IR-30", "IR-30", "IR-28", "IR-28", "IR-10", "IR-14", "IR-26", "IR-27", "IR-02"] as const

/**
 * What the demo's members sold before today: the same on every machine, and again the same in the next run, since
 * numbers come from the member and not from the day. Members at whose desk the demo's orders come in have none, so
 * that theirs begin empty.
 */
export function pastSales(profile: Profile, today: Today): PastSale[] {
  const atDesks = new Set(profile.desk.flatMap(({ of, sold }) => (sold ? [] : [of])))
  return profile.members
    .filter(({ spec }) => !atDesks.has(spec.handle))
    .flatMap((member) => Array.from({ length: salesByTown[member.town.city] ?? 0 }, (_, index) => saleOf(member, index, profile, today)))
    .filter((sale) => sale.lines.length > 0)
}

function saleOf({ spec }: Seated, index: number, profile: Profile, today: Today): PastSale {
  const draw = random(`past sale ${spec.handle} ${index}`)
  const daysAgo = 4 + Math.floor(draw.between(0, 1) ** 1.3 * (historyDays - 4))
  const placed = from(today, -daysAgo)
  const province = findProvince(draw.pick(homes))
  const method = spec.delivery_methods.includes("pickup") && draw() < 0.2 ? "pickup" : spec.delivery_methods.includes("post") ? "post" : (spec.delivery_methods[0] ?? "post")
  const at = (day: string, minutes: number) => new Date(startOfTehranDay(day).getTime() + minutes * 60_000).toISOString()
  return {
    number: `KH-${1_000_000 + draw.below(9_000_000)}`,
    method,
    delivery_rial: method === "pickup" ? 0 : 650_000,
    placed_at: at(placed, 8 * 60 + draw.below(13 * 60)),
    delivered_at: at(from(today, 3 - daysAgo), 10 * 60 + draw.below(8 * 60)),
    due_on: from(today, 2 - daysAgo),
    buyer: { first_name: "خریدار", last_name: "نمونه", phone: "09000000100", province: province?.code ?? "IR-23", city: province?.centre.fa ?? "تهران", address_1: "خیابان نمونه، پلاک ۱", postal_code: "1000000001" },
    lines: linesOf(spec.handle, profile, draw),
  }
}

/** One to three packs of the member, many of the small ones and one of a carton. */
function linesOf(member: string, profile: Profile, draw: Random): PastSale["lines"] {
  const packs = profile.goods.filter(({ product }) => product.member === member).flatMap(({ product }) => product.packs)
  const chosen = Array.from({ length: 1 + draw.below(3) }, () => packs[draw.below(packs.length)]).filter((pack) => pack !== undefined)
  return [...new Map(chosen.map((pack) => [pack.sku, pack])).values()].map(({ sku, level }) => ({ sku, quantity: level === "carton" ? 1 : 1 + draw.below(level === "inner" ? 3 : 9) }))
}
