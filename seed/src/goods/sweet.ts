import type { PackToList, StockItem } from "../../../backend/src/workflows/packaging/product-to-list"
import type { SweetKind } from "../art/types"
import { lot, type Today } from "../support/days"
import { gtin } from "../support/gtin"
import { dollars, rounded, tomans } from "../support/money"
import { persian, text, type Text } from "../support/text"
import { sku, type Good } from "./good"
import { sweetGood, type SweetGood } from "./sweet-kinds"

export type SweetSeller = {
  handle: string
  gtin: number
  /** who baked it, when the seller only trades */
  maker: { handle: string; name: Text } | null
  /** empty boxes in stock by the net grams that they hold; a size that is left out is not tracked */
  boxes: Record<number, number>
  lot_letter: string
  export: boolean
}

export type SweetSpec = {
  spec: SweetKind
  bulk_gram: number
  /** thousand tomans a kilogram, of the largest pack; smaller packs cost a little more a kilo */
  per_kilo: number
  /** net grams of the packs on offer; null: all that it comes in */
  nets: number[] | null
  note: Text
  baked_days_ago: number
}

/** A box weighs 12 % of what is in it and takes 3.2 cm³ a gram; the wooden gift box weighs 900 g. Heights in millimetres. */
const TARE = 0.12
const GIFT_TARE_GRAM = 900
const MM3_PER_GRAM = 3200
const GIFT_FROM_GRAM = 2000

export const isGift = (net_gram: number): boolean => net_gram >= GIFT_FROM_GRAM

/** Outer sides of a box of so much: half again as long as wide, in whole half-centimetres. */
export function boxSides(net_gram: number): [number, number, number] {
  const height = isGift(net_gram) ? 90 : 60
  const width = rounded(Math.sqrt((net_gram * MM3_PER_GRAM) / height / 1.5), 5)
  return [rounded((net_gram * MM3_PER_GRAM) / height / width, 5), width, height]
}

export const boxGross = (net_gram: number): number => net_gram + (isGift(net_gram) ? GIFT_TARE_GRAM : Math.round(net_gram * TARE))

/** «۵۰۰ گرم»، «۱ کیلو»، «۱٫۵ کیلو» */
export const netWords = (gram: number): Text =>
  gram < 1000 ? text(`${persian(gram)} گرم`, `${gram} g`) : text(`${persian(gram / 1000)} کیلو`, `${gram / 1000} kg`)

export const boxName = (net_gram: number): Text => (isGift(net_gram) ? text("جعبه چوبی هدیه", "Wooden gift box") : text("جعبه", "Box"))

/** A member's sweet of one kind with its boxes, which share one bulk stock. */
export function sweet(seller: SweetSeller, spec: SweetSpec, number: number, today: Today): Good {
  const good = sweetGood(spec.spec)
  const handle = `${spec.spec}-${seller.handle}`
  const bulk = sku(handle, "bulk")
  const nets = spec.nets ?? good.nets
  return {
    product: {
      handle,
      title: good.title,
      description: text(`${good.description.fa} ${spec.note.fa}`, `${good.description.en} ${spec.note.en}`),
      member: seller.handle,
      maker: seller.maker?.handle ?? null,
      kind: good.group,
      facts: {
        trade: "sweet",
        ingredients: good.ingredients,
        allergens: good.allergens,
        storage: storageOf(good),
        shelf_life_months: good.shelf_life_months,
        lot: lot(seller.lot_letter, today, spec.baked_days_ago),
      },
      hs_code: good.hs_code,
      pictures: [],
      model: null,
      colour: null,
      colour_name: null,
      lead_days: null,
      made_to_order: false,
      packs: nets.map((net, index) => ({
        ...boxPack(seller, handle, net, gtin(seller.gtin, number * 100 + index)),
        price_rial: tomans(packPrice(good, spec.per_kilo, net, Math.max(...nets)) * 1000),
        price_usd: seller.export ? fobOf(good, spec.per_kilo, net) : null,
        shelf_life_days: good.shelf_life_months * 30,
        parts: [
          { what: "bulk" as const, name: text(`${good.title.fa}، فله`, `${good.title.en}, bulk`), amount: net, sku: bulk },
          boxPart(seller, net),
        ],
      })),
    },
    items: [{ sku: bulk, title: `${good.title.fa}، فله (گرم)`, member: seller.handle, stocked: spec.bulk_gram }, ...boxItems(seller, nets)],
    drawings: {
      good: { type: "sweet", kind: spec.spec, pack: "box", netLabel: netWords(nets[0] ?? 0).fa, seed: seller.gtin * 100 + number },
      packs: Object.fromEntries(
        nets.map((net, index) => [
          packHandle(net),
          { type: "sweet" as const, kind: spec.spec, pack: isGift(net) ? "gift-box" : "box", netLabel: netWords(net).fa, seed: seller.gtin * 100 + number + index },
        ]),
      ),
      alt: good.title,
    },
  }
}

/** "box-500", "gift-box-2000": packs of one product differ by their handle. */
export const packHandle = (net_gram: number): string => `${isGift(net_gram) ? "gift-box" : "box"}-${net_gram}`

/** Everything of a box that its content in grams says. */
export function boxPack(seller: SweetSeller, handle: string, net: number, code: string): Omit<PackToList, "price_rial" | "price_usd" | "shelf_life_days" | "parts"> {
  return {
    sku: sku(handle, net),
    pack: packHandle(net),
    name: boxName(net),
    content: netWords(net),
    level: "unit",
    net_amount: net,
    net_unit: "g",
    pieces: 1,
    gross_gram: boxGross(net),
    sides_mm: boxSides(net),
    gtin: code,
    label_languages: seller.export ? ["fa", "en"] : ["fa"],
    sizes: [],
    picture: null,
  }
}

export function boxPart(seller: SweetSeller, net: number) {
  return {
    what: "material" as const,
    name: emptyBox(net),
    amount: 1,
    sku: seller.boxes[net] === undefined ? null : sku(seller.handle, packHandle(net)),
  }
}

export function boxItems(seller: SweetSeller, nets: readonly number[]): StockItem[] {
  return nets.flatMap((net) => {
    const stocked = seller.boxes[net]
    return stocked === undefined ? [] : [{ sku: sku(seller.handle, packHandle(net)), title: `${emptyBox(net).fa} (عدد)`, member: seller.handle, stocked }]
  })
}

const emptyBox = (net: number): Text => {
  const { fa, en } = netWords(net)
  return isGift(net) ? text(`جعبه چوبی خالی ${fa}ی`, `Empty ${en} wooden box`) : text(`جعبه خالی ${fa}ی`, `Empty ${en} box`)
}

/** Thousand tomans of a pack: each halving of the content adds 4 % a kilo, within the range of the catalogue. */
export function packPrice(good: SweetGood, per_kilo: number, net_gram: number, largest_gram: number): number {
  const steps = Math.log2(largest_gram / net_gram)
  const [low, high] = good.retail ?? [0, Infinity]
  const kilo = Math.min(high, Math.max(low, per_kilo * (1 + 0.04 * steps)))
  const price = rounded((kilo * net_gram) / 1000, 5)
  return (price * 1000) / net_gram > high ? price - 5 : (price * 1000) / net_gram < low ? price + 5 : price
}

function fobOf(good: SweetGood, per_kilo: number, net_gram: number): number | null {
  if (!good.fob || !good.retail) return null
  const [low, high] = good.retail
  const kilo = good.fob[0] + ((per_kilo - low) / (high - low)) * (good.fob[1] - good.fob[0])
  return dollars((kilo * net_gram) / 1000)
}

const storageOf = (good: SweetGood): Text =>
  good.shelf_life_months === 1 ? text("در جای خنک؛ پس از باز شدن تا یک هفته", "Keep cool; eat within a week of opening") : text("در جای خشک و خنک، در جعبه خودش", "Keep dry and cool, in its box")
