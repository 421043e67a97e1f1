/** Kinds of Bojnurd candy, by kind handle. */
export const CANDY_FLAVOURS = [
  "shekar-panir",
  "qeychi",
  "cardamom",
  "saffron",
  "ginger",
  "sesame",
  "pistachio",
  "coconut",
  "rose",
  "assorted",
] as const
export type CandyFlavour = (typeof CANDY_FLAVOURS)[number]

/** The seven packs every kind of candy is sold in. */
export const CANDY_PACKS = ["sachet-carton", "office-box", "souvenir-box", "tin", "family-box", "bulk-carton", "master-carton"] as const
export type CandyPack = (typeof CANDY_PACKS)[number]

/** Qazvin sweets: four cuts of baklava, the dry sweets and breads, and the traveller's box. */
export const SWEET_KINDS = [
  "baklava-diamond",
  "baklava-rolled",
  "baklava-golabi",
  "baklava-pishani",
  "rice-biscuit",
  "chickpea-biscuit",
  "tea-bread",
  "charkhi",
  "padrazi",
  "atabaki",
  "sugar-bread",
  "qatlameh",
  "kuka",
  "travellers-assortment",
] as const
export type SweetKind = (typeof SWEET_KINDS)[number]

export const SWEET_PACKS = ["box", "gift-box"] as const
export type SweetPack = (typeof SWEET_PACKS)[number]

/** The eight models of Hidaj shoes; each has a silhouette of its own. */
export const SHOE_MODELS = [
  "kids-sneaker",
  "toddler-velcro",
  "kids-sandal",
  "school-shoe",
  "leather-handmade",
  "winter-boot",
  "baby-prewalker",
  "mens-leather",
] as const
export type ShoeModel = (typeof SHOE_MODELS)[number]

export const SHOE_COLOURS = ["navy", "black", "grey", "pink", "blue", "white", "brown", "teal", "honey", "maroon", "cream"] as const
export type ShoeColour = (typeof SHOE_COLOURS)[number]

/** Four wool designs, then six silk ones. A design may be drawn in either material. */
export const RUG_DESIGNS = [
  "mahi-afshar",
  "bidgineh",
  "qoltuq",
  "village",
  "shah-abbasi",
  "eslimi",
  "lachak-toranj",
  "moharramat",
  "kheshti",
  "gonbadi",
] as const
export type RugDesign = (typeof RUG_DESIGNS)[number]

export const RUG_SIZES = ["zar-o-nim", "dozar", "runner", "pardeh", "six", "nine", "twelve"] as const
export type RugSize = (typeof RUG_SIZES)[number]

/** What the packaging members sell to the other members. */
export const SUPPLY_ITEMS = [
  "round-tin",
  "souvenir-box",
  "family-box",
  "office-box",
  "sachet-film",
  "sachet-carton",
  "bulk-carton",
  "master-carton",
  "sweet-box",
  "wooden-gift-box",
  "label-roll",
  "ribbon",
] as const
export type SupplyItem = (typeof SUPPLY_ITEMS)[number]

/** What is to be drawn. `seed` is any integer: another seed, another arrangement (and other dyes of a rug). */
export type GoodSpec =
  | { type: "candy"; flavour: string; pack: CandyPack; netLabel: string; seed: number }
  | { type: "sweet"; kind: string; pack: string; netLabel: string; seed: number }
  | { type: "shoe"; model: string; colour: string; seed: number }
  | { type: "rug"; design: string; size: string; material: "wool" | "silk"; seed: number }
  | { type: "supply"; item: string; seed: number }

/**
 * One finished drawing.
 * `key`: lower-case ascii, digits, `-` and `/`; ends in a hash of the drawing, so a key never means two drawings.
 * `width`, `height`: the shape of the master in pixels (longest side 1280), for the page's layout.
 * `svg`: self-contained, no `<text>`, no filters, at most 45 kB. The ground is transparent unless the view fills its frame.
 */
export interface Picture {
  key: string
  width: number
  height: number
  svg: string
}

/** Narrows a handle that came from data, or says which handles there are. */
export function oneOf<T extends string>(what: string, all: readonly T[], handle: string): T {
  const found = all.find((candidate) => candidate === handle)
  if (found === undefined) throw new Error(`no drawing of ${what} "${handle}"; there are: ${all.join(", ")}`)
  return found
}
