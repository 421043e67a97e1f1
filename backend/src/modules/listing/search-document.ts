import type { ListingCard } from "../../contracts/listing"
import type { LocalizedText } from "../../contracts/shared"
import type { Trade } from "../permit/requirements"
import { dictionaryWords, tokenText, type SearchWord } from "./search-words"
import type { ListingSources } from "./sources"

/** What the search index holds of a listing. Texts are tokens already; handles are what facets count. */
export type SearchDocument = {
  /** title and kind */
  names: string
  /** member, maker, packs, colour, design */
  makers: string
  /** trade, cluster, town, sizes */
  surroundings: string
  cluster: string
  kind: string
  member: string
  packs: string[]
  pickup: boolean
  for_sale: boolean
  sizes: number[]
  price: number | null
  unit_price: number | null
  /** seconds since 1970, for the newest first */
  listed: number
  words: SearchWord[]
}

/** What people call all goods of a trade, whatever their titles say. */
const tradeWords: Readonly<Record<Trade, readonly string[]>> = {
  candy: ["آب‌نبات", "hard candy", "abnabat"],
  sweet: ["شیرینی سنتی", "traditional sweets", "shirini"],
  shoe: ["کفش", "shoes"],
  rug: ["فرش دستباف", "قالی", "handwoven carpet rug"],
  supply: ["بسته‌بندی", "packaging"],
}

const both = (text: LocalizedText | null | undefined): string[] => (text ? [text.fa, text.en] : [])

/** The search document of a listing. */
export function searchDocument(card: ListingCard, sources: ListingSources): SearchDocument {
  const { product, label, kind, cluster, member, maker } = sources
  const names = [...both(product.title), ...both(kind.name)]
  const makers = [...both(member.name), ...both(maker?.name), ...card.packs.flatMap((pack) => both(pack.name)), ...both(label.colour_name), ...both(card.rug?.design)]
  const surroundings = [
    ...tradeWords[label.trade],
    // a member that sells boxes to the candy cluster sells no candy
    ...(label.trade === "supply" ? [] : both(cluster.name)),
    ...both(member.town),
    ...(card.sizes.length ? ["سایز", "شماره", "size", ...card.sizes.map(String)] : []),
  ]
  return {
    names: tokenText(names),
    makers: tokenText(makers),
    surroundings: tokenText(surroundings),
    cluster: cluster.handle,
    kind: kind.handle,
    member: member.handle,
    packs: [...new Set(card.packs.map((pack) => pack.pack))],
    pickup: card.pickup,
    for_sale: card.for_sale,
    sizes: card.sizes,
    price: card.lead?.price_rial ?? null,
    unit_price: card.lead?.unit_price_rial ?? null,
    listed: Math.floor(Date.parse(product.created_at) / 1000),
    words: dictionaryWords([...names, ...makers, ...surroundings]),
  }
}
