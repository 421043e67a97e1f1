import {
  CANDY_FLAVOURS,
  CANDY_PACKS,
  RUG_DESIGNS,
  RUG_SIZES,
  SHOE_COLOURS,
  SHOE_MODELS,
  SUPPLY_ITEMS,
  SWEET_KINDS,
  SWEET_PACKS,
  type GoodSpec,
} from "./types"

const NETS: Record<(typeof CANDY_PACKS)[number], string> = {
  "sachet-carton": "۱۰۰۰ ساشه",
  "office-box": "۱۰۰ ساشه",
  "souvenir-box": "۴۵۰ گرم",
  tin: "۲۵۰ گرم",
  "family-box": "۱ کیلو",
  "bulk-carton": "۵ کیلو",
  "master-carton": "۱۰ × ۱ کیلو",
}
const WOOL = new Set<string>(RUG_DESIGNS.slice(0, 4))

/** Every good that the catalogue can hold, once. */
export function wholeCatalogue(seed: number): GoodSpec[] {
  const goods: GoodSpec[] = []
  for (const flavour of CANDY_FLAVOURS) for (const pack of CANDY_PACKS) goods.push({ type: "candy", flavour, pack, netLabel: NETS[pack], seed })
  for (const kind of SWEET_KINDS)
    for (const pack of SWEET_PACKS) for (const netLabel of ["۵۰۰ گرم", "۱ کیلو"]) goods.push({ type: "sweet", kind, pack, netLabel, seed })
  for (const model of SHOE_MODELS) for (const colour of SHOE_COLOURS) goods.push({ type: "shoe", model, colour, seed })
  for (const design of RUG_DESIGNS)
    for (const size of RUG_SIZES) goods.push({ type: "rug", design, size, material: WOOL.has(design) ? "wool" : "silk", seed })
  for (const item of SUPPLY_ITEMS) goods.push({ type: "supply", item, seed })
  return goods
}
