import type { CandyFlavour, CandyPack } from "../art/types"
import { lot, type Today } from "../support/days"
import { gtin } from "../support/gtin"
import { dollars, tomans } from "../support/money"
import { text, type Text } from "../support/text"
import { candyKind } from "./candy-kinds"
import { candyPacks, materials, type CandyPackSpec, type Material } from "./candy-packs"
import { sku, type Good } from "./good"

/** Who sells candy: its number in the GTINs, and the pack materials that it counts. */
export type CandySeller = {
  handle: string
  gtin: number
  /** who boiled it, when the seller only packs; its title, for the text */
  maker: { handle: string; name: Text } | null
  /** pieces in stock; a material that is left out is not tracked and never limits */
  materials: Partial<Record<Material, number>>
  lot_letter: string
}

export type CandySpec = {
  kind: CandyFlavour
  /** grams of the one bulk that every pack draws on */
  bulk_gram: number
  /** thousand tomans of each pack on offer */
  prices: Partial<Record<CandyPack, number>>
  /** what this seller does its own way */
  note: Text
  boiled_days_ago: number
  export: boolean
}

const storage = text("در جای خشک و دور از آفتاب، با در بسته", "Keep closed, dry and out of the sun")

/** A member's candy of one kind with all its packs, which share one bulk stock. `number` is its place in the member's list. */
export function candy(seller: CandySeller, spec: CandySpec, number: number, today: Today): Good {
  const kind = candyKind(spec.kind)
  const handle = `${spec.kind}-${seller.handle}`
  const bulk = sku(handle, "bulk")
  const packs = candyPacks.flatMap((pack) => {
    const price = spec.prices[pack.pack]
    return price === undefined ? [] : [{ spec: pack, price }]
  })
  const tracked = packs.flatMap(({ spec: { materials } }) => materials.map(({ material }) => material)).filter((material) => seller.materials[material] !== undefined)
  return {
    product: {
      handle,
      title: kind.name,
      description: text(`${kind.description.fa} ${spec.note.fa}`, `${kind.description.en} ${spec.note.en}`),
      member: seller.handle,
      maker: seller.maker?.handle ?? null,
      kind: spec.kind,
      facts: {
        trade: "candy",
        ingredients: kind.ingredients,
        allergens: kind.allergens,
        storage,
        shelf_life_months: kind.shelf_life_months,
        lot: lot(seller.lot_letter, today, spec.boiled_days_ago),
      },
      hs_code: "1704.90",
      pictures: [],
      model: null,
      colour: null,
      colour_name: null,
      lead_days: null,
      made_to_order: false,
      packs: packs.map(({ spec: pack, price }, index) => ({
        sku: sku(handle, pack.pack),
        pack: pack.pack,
        name: pack.name,
        content: pack.content,
        level: pack.level,
        net_amount: pack.net_gram,
        net_unit: "g" as const,
        pieces: pack.pieces,
        gross_gram: pack.gross_gram,
        sides_mm: pack.sides_mm,
        gtin: gtin(seller.gtin, number * 100 + index),
        price_rial: tomans(price * 1000),
        price_usd: spec.export ? fobOf(pack, price) : null,
        label_languages: spec.export ? ["fa", "en", "ar"] : ["fa"],
        shelf_life_days: kind.shelf_life_months * 30,
        sizes: [],
        picture: null,
        parts: [
          { what: "bulk" as const, name: text(`${kind.name.fa}، فله`, `${kind.name.en}, bulk`), amount: pack.net_gram, sku: bulk },
          ...pack.materials.map(({ material, amount }) => ({
            what: "material" as const,
            name: materials[material],
            amount,
            sku: seller.materials[material] === undefined ? null : sku(seller.handle, material),
          })),
        ],
      })),
    },
    items: [
      { sku: bulk, title: `${kind.name.fa}، فله (گرم)`, member: seller.handle, stocked: spec.bulk_gram },
      ...[...new Set(tracked)].map((material) => ({
        sku: sku(seller.handle, material),
        title: `${materials[material].fa} (عدد)`,
        member: seller.handle,
        stocked: seller.materials[material] ?? 0,
      })),
    ],
    drawings: {
      good: { type: "candy", flavour: spec.kind, pack: packs[0]?.spec.pack ?? "tin", netLabel: packs[0]?.spec.net_label ?? "", seed: seller.gtin * 100 + number },
      packs: Object.fromEntries(
        packs.map(({ spec: pack }, index) => [
          pack.pack,
          { type: "candy" as const, flavour: spec.kind, pack: pack.pack, netLabel: pack.net_label, seed: seller.gtin * 100 + number + index },
        ]),
      ),
      alt: kind.name,
    },
  }
}

/** The export price stands in its range where the retail price stands in its own. */
function fobOf(pack: CandyPackSpec, price: number): number {
  const [low, high] = pack.retail
  const share = (price - low) / (high - low)
  return dollars(pack.fob[0] + share * (pack.fob[1] - pack.fob[0]))
}
