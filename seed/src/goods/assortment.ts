import type { SweetKind } from "../art/types"
import { lot, type Today } from "../support/days"
import { gtin } from "../support/gtin"
import { tomans } from "../support/money"
import { listed, text } from "../support/text"
import { sku, type Good } from "./good"
import { boxItems, boxPack, boxPart, netWords, packHandle, type SweetSeller } from "./sweet"
import { sweetGood } from "./sweet-kinds"

export type AssortmentSpec = {
  /** thousand tomans and the grams of each sweet that go into one box */
  boxes: { net_gram: number; price: number; of: { spec: SweetKind; gram: number }[] }[]
  baked_days_ago: number
}

/** The traveller's assortment: one box that draws on the bulk of several sweets of the same workshop. */
export function assortment(seller: SweetSeller, spec: AssortmentSpec, number: number, today: Today): Good {
  const handle = `travellers-assortment-${seller.handle}`
  const title = text("بسته مسافر", "Traveller's assortment")
  const inside = [...new Set(spec.boxes.flatMap((box) => box.of.map((part) => part.spec)))].map(sweetGood)
  const names = listed(inside.map((good) => good.title))
  const months = Math.min(...inside.map((good) => good.shelf_life_months))
  return {
    product: {
      handle,
      title,
      description: text(
        `${names.fa} در یک جعبه محکم، هر کدام در خانه خودش؛ در راه به هم نمی‌خورند.`,
        `${names.en} in one sturdy box, each in its own compartment, so they travel well.`,
      ),
      member: seller.handle,
      maker: null,
      kind: "travellers-assortment",
      facts: {
        trade: "sweet",
        ingredients: text(`${names.fa}؛ ترکیب هر کدام زیر در جعبه نوشته است`, `${names.en}; the ingredients of each are printed inside the lid`),
        allergens: text("گندم (گلوتن)، شیر، تخم‌مرغ، بادام و پسته دارد", "Contains wheat (gluten), milk, egg, almond and pistachio"),
        storage: text("در جای خشک و خنک، در جعبه خودش", "Keep dry and cool, in its box"),
        shelf_life_months: months,
        lot: lot(seller.lot_letter, today, spec.baked_days_ago),
      },
      hs_code: null,
      pictures: [],
      model: null,
      colour: null,
      colour_name: null,
      lead_days: null,
      made_to_order: false,
      packs: spec.boxes.map((box, index) => ({
        ...boxPack(seller, handle, box.net_gram, gtin(seller.gtin, number * 100 + index)),
        pieces: box.of.length,
        price_rial: tomans(box.price * 1000),
        price_usd: null,
        shelf_life_days: months * 30,
        parts: [
          ...box.of.map(({ spec: kind, gram }) => {
            const { fa, en } = sweetGood(kind).title
            return { what: "bulk" as const, name: text(`${fa}، فله`, `${en}, bulk`), amount: gram, sku: sku(kind, seller.handle, "bulk") }
          }),
          boxPart(seller, box.net_gram),
        ],
      })),
    },
    items: boxItems(seller, spec.boxes.map((box) => box.net_gram)),
    drawings: {
      good: { type: "sweet", kind: "travellers-assortment", pack: "box", netLabel: netWords(spec.boxes[0]?.net_gram ?? 0).fa, seed: seller.gtin * 100 + number },
      packs: Object.fromEntries(
        spec.boxes.map((box, index) => [
          packHandle(box.net_gram),
          { type: "sweet" as const, kind: "travellers-assortment", pack: "box", netLabel: netWords(box.net_gram).fa, seed: seller.gtin * 100 + number + index },
        ]),
      ),
      alt: title,
    },
  }
}
