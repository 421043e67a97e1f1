import type { ListingContent, WrittenPack } from "../../contracts/desk-listings"
import type { LocalizedText } from "../../contracts/shared"
import { shopError } from "../../shared/shop-error"
import { sameText } from "../../shared/localized"
import type { Trade } from "../permit/requirements"

/** What one pack takes of a stock. `sku` is the inventory item's; null when nobody counts it. */
export type Part = { what: "bulk" | "material" | "size"; name: LocalizedText; amount: number; sku: string | null; /** of a size */ size: number | null }

/** A pack that is in the shop, as others of its good draw on the same stock. */
export type KnownPack = { sku: string; net_amount: number; sizes: WrittenPack["sizes"]; parts: readonly Part[] }

export type RecipeGround = {
  trade: Trade
  member: string
  sku_base: string
  title: LocalizedText
  known: readonly KnownPack[]
}

/** Of supplies the goods themselves are what others call a material. */
const isGoods = (trade: Trade, part: Part) => part.what !== "material" || trade === "supply"

const upper = (...words: (string | number)[]) => words.join("-").toUpperCase()

/** The stock of pairs of a size: the one that packs in the shop draw on, or its own. */
function sizePart(size: number, pairs: number, { sku_base, known }: RecipeGround): Part {
  const parts = known.flatMap((pack) => pack.parts)
  const found = parts.find((part) => part.what === "size" && part.size === size)
  return { what: "size", name: { fa: `سایز ${new Intl.NumberFormat("fa", { useGrouping: false }).format(size)}`, en: `Size ${size}` }, amount: pairs, sku: found ? found.sku : upper(sku_base, size), size }
}

/** Goods of a new pack in the share in which a pack in the shop takes them: an assortment stays the same assortment. */
function scaled(pack: WrittenPack, { known, trade }: RecipeGround): Part[] | null {
  const model = known.find(({ parts }) => parts.some((part) => isGoods(trade, part)))
  if (!model) return null
  return model.parts.filter((part) => isGoods(trade, part)).map((part) => {
    const amount = (part.amount * pack.net_amount) / model.net_amount
    if (!Number.isSafeInteger(amount)) throw shopError("invalid_quantity", `${pack.net_amount} of ${pack.sku} cannot be shared as ${model.sku} is`, { field: "net_amount" })
    return { ...part, amount }
  })
}

function goodsOf(pack: WrittenPack, ground: RecipeGround): Part[] {
  const { title, sku_base } = ground
  const bulk = { what: "bulk" as const, name: { fa: `${title.fa}، فله`, en: `${title.en || title.fa}, bulk` }, size: null }
  switch (pack.net_unit) {
    case "pair": return pack.sizes.map(({ size, pairs }) => sizePart(size, pairs, ground))
    case "cm2": return [{ ...bulk, name: { fa: title.fa, en: title.en || title.fa }, amount: 1, sku: upper(sku_base, "piece") }]
    case "g": return scaled(pack, ground) ?? [{ ...bulk, amount: pack.net_amount, sku: upper(sku_base, "bulk") }]
    case "piece": return scaled(pack, ground) ?? [{ ...bulk, amount: pack.net_amount, sku: upper(sku_base, "stock") }]
  }
}

/**
 * The recipe of a pack: goods of the one stock of its good, and the materials that its member counts, which all goods
 * of a member share. A pack in the shop keeps the recipe that it has.
 * @throws invalid_quantity when a new pack cannot take whole amounts
 */
export function recipeOf(pack: WrittenPack, ground: RecipeGround): Part[] {
  const known = ground.known.find(({ sku }) => sku === pack.sku)
  if (known) return [...known.parts]
  const materials = pack.materials.map(({ material, name, amount, counted }): Part => ({ what: "material", name, amount, sku: counted ? upper(ground.member, material) : null, size: null }))
  return [...goodsOf(pack, ground), ...materials]
}

export type CountedItem = { sku: string; what: Part["what"]; name: LocalizedText; unit: "g" | "pair" | "piece" }

/** Everything that packs of a good draw on and that is counted, once each: goods first. */
export function countedItems(content: ListingContent, ground: RecipeGround): CountedItem[] {
  const unitOf = (pack: WrittenPack, part: Part): CountedItem["unit"] => (part.what === "size" ? "pair" : part.what === "bulk" && pack.net_unit === "g" ? "g" : "piece")
  const all = content.packs.flatMap((pack) =>
    recipeOf(pack, ground).flatMap((part): CountedItem[] => {
      if (part.sku === null) return []
      return [{ sku: part.sku, what: isGoods(ground.trade, part) && part.what === "material" ? "bulk" : part.what, name: part.name.fa ? part.name : sameText(part.sku), unit: unitOf(pack, part) }]
    }),
  )
  const once = [...new Map(all.map((item) => [item.sku, item])).values()]
  return [...once.filter(({ what }) => what !== "material"), ...once.filter(({ what }) => what === "material")]
}
