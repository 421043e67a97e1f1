import type { BlockedReason, ListingCard, ListingDetail, PackView } from "../../contracts/listing"
import type { LocalizedText, Picture } from "../../contracts/shared"
import { pictureOf } from "../../shared/media"
import { factsOfLabel, rugFactsOf } from "../packaging/label-facts"
import { closedDays } from "../../shared/delivery"
import { availablePacks, priceUnitOf, unitPriceRial } from "../packaging/rules"
import { mayList, nextPermitChange, requirementFor, type ListingAnswer } from "../permit/rules"
import { viewPermit, type PermitRow } from "../permit/view"
import { searchDocument, type SearchDocument } from "./search-document"
import type { ListingSources, PackSource } from "./sources"

/** What is shown as available of a pack whose stock is not kept: as much as one line of a cart may hold. */
export const UNKEPT_STOCK = 9999

/** The detail as it is kept. Other colours and other members' goods are read when it is asked for: they are listings of their own. */
export type DetailDocument = Omit<ListingDetail, "colours" | "others">

export type BuiltListing = {
  card: ListingCard
  detail: DetailDocument
  search: SearchDocument
  columns: {
    product_id: string
    handle: string
    cluster_handle: string
    member_id: string
    member_handle: string
    kind_handle: string
    for_sale: boolean
    blocked: BlockedReason | null
    price_rial: number | null
    unit_price_rial: number | null
    /** the same for every colour of a member's model */
    model: string | null
    colour: { colour: string; name: LocalizedText } | null
    changes_at: Date | null
  }
}

/** The one function that makes a listing of its sources: what cards, product page, search and sorting say can never differ. */
export function buildListing(sources: ListingSources, now: Date): BuiltListing {
  const { product, label, kind, cluster, member, maker, permits } = sources
  const packs = sources.packs.map((pack) => viewPack(pack, sources))
  const gate = mayList({ member, maker, trade: label.trade, kind: kind.handle, permits, now })
  const blocked = blockedReason(gate, packs)
  const lead = leadPack(packs)
  const [picture = null] = label.pictures.map(pictureOf)
  const rug = rugFactsOf(label.facts, label.made_to_order)
  const lead_days = label.lead_days ?? member.lead_days

  const common = {
    id: product.id,
    handle: product.handle,
    title: product.title,
    kind,
    cluster,
    member: { id: member.id, handle: member.handle, name: member.name, town: member.town },
    picture,
    lead: lead && { variant_id: lead.variant_id, name: lead.name, content: lead.content, price_rial: lead.price_rial, unit_price_rial: lead.unit_price_rial, price_usd: lead.price_usd },
    unit: priceUnitOf(sources.packs[0]?.net_unit ?? "piece"),
    pack_count: packs.length,
    flag: flagOf(sources, lead_days),
    pickup: member.collects && member.delivery_methods.includes("pickup"),
    for_sale: blocked === null,
    blocked,
    closed: closedDays(member.closures, lead_days, now),
    sizes: sizesOnOffer(packs),
    rug: rug && { width_cm: rug.width_cm, length_cm: rug.length_cm, material: rug.material, design: rug.design },
    updated_at: new Date(product.updated_at).toISOString(),
  }
  const card: ListingCard = {
    ...common,
    packs: packs.map(({ variant_id, pack, name, content, price_rial, unit_price_rial, available, picture }) => ({ variant_id, pack, name, content, price_rial, unit_price_rial, available, picture })),
  }
  const detail: DetailDocument = {
    ...common,
    description: product.description,
    pictures: label.pictures.map((each) => ({ ...pictureOf(each), view: each.view })),
    packs,
    facts: factsOfLabel(label.facts, { maker: (maker ?? member).name, permit_number: permitNumber(gate, permits) }),
    permits: permitsShown(sources).map((permit) => viewPermit(permit, now)),
    maker: maker && { id: maker.id, handle: maker.handle, name: maker.name },
    lead_days,
    // rolled rugs are longer than post and couriers take
    ships_by: member.delivery_methods.filter((method) => label.trade !== "rug" || method === "freight" || method === "pickup"),
    hs_code: product.hs_code,
    rug_facts: rug,
  }
  return {
    card,
    detail,
    search: searchDocument(card, sources),
    columns: {
      product_id: product.id,
      handle: product.handle,
      cluster_handle: cluster.handle,
      member_id: member.id,
      member_handle: member.handle,
      kind_handle: kind.handle,
      for_sale: blocked === null,
      blocked,
      price_rial: lead?.price_rial ?? null,
      unit_price_rial: lead?.unit_price_rial ?? null,
      model: label.model && `${member.handle}/${label.model}`,
      colour: label.colour ? { colour: label.colour, name: label.colour_name ?? { fa: label.colour, en: label.colour } } : null,
      changes_at: nextPermitChange(permits, now),
    },
  }
}

function viewPack({ parts, picture, ...pack }: PackSource, { label, stock }: ListingSources): PackView {
  return {
    ...pack,
    picture: pictureOfPack(picture, label.pictures),
    unit_price_rial: pack.price_rial === null ? null : unitPriceRial(pack.price_rial, pack.net_amount, pack.net_unit),
    available: availablePacks(parts, stock) ?? UNKEPT_STOCK,
  }
}

function pictureOfPack(key: string | null, pictures: ListingSources["label"]["pictures"]): Picture | null {
  const found = pictures.find((picture) => picture.key === key)
  return found ? pictureOf(found) : null
}

function blockedReason(gate: ListingAnswer, packs: readonly PackView[]): BlockedReason | null {
  if (!gate.allowed) return gate.reason
  const priced = packs.filter((pack) => pack.price_rial !== null)
  if (priced.length === 0) return "no_price"
  return priced.some((pack) => pack.available > 0) ? null : "sold_out"
}

/** The pack that a card speaks of: the first single one that can be bought, else the first that can, else the first with a price. */
function leadPack(packs: readonly PackView[]): PackView | null {
  const priced = packs.filter((pack) => pack.price_rial !== null)
  const buyable = priced.filter((pack) => pack.available > 0)
  return buyable.find((pack) => pack.level === "unit") ?? buyable[0] ?? priced.find((pack) => pack.level === "unit") ?? priced[0] ?? packs[0] ?? null
}

function flagOf({ label, packs, stock }: ListingSources, lead_days: number): ListingCard["flag"] {
  if (label.made_to_order) return "made_to_order"
  if (label.trade === "rug" && packs.every((pack) => (availablePacks(pack.parts, stock) ?? UNKEPT_STOCK) <= 1)) return "one_of_a_kind"
  return lead_days === 0 ? "ready_today" : null
}

/** Sizes of shoes that can be had as a single pair; all of them when none can. */
function sizesOnOffer(packs: readonly PackView[]): number[] {
  const singles = packs.filter((pack) => pack.level === "unit")
  const buyable = singles.filter((pack) => pack.available > 0)
  const sizes = (buyable.length ? buyable : singles).flatMap((pack) => pack.sizes.map(({ size }) => size))
  return [...new Set(sizes)].sort((a, b) => a - b)
}

function permitNumber(gate: ListingAnswer, permits: readonly PermitRow[]): string | null {
  if (!gate.allowed) return null
  const [id] = gate.permit_ids
  return permits.find((permit) => permit.id === id)?.number ?? null
}

/** The papers that speak of these goods: those that the table asks of the seller, and of the maker, whatever their state. */
function permitsShown({ member, maker, label, kind, permits }: ListingSources): PermitRow[] {
  return [member, ...(maker ? [maker] : [])].flatMap((holder) => {
    const row = requirementFor(holder, label.trade, kind.handle)
    return permits.filter(
      (permit) => permit.member_id === holder.id && row?.one_of.includes(permit.type) && (permit.covers.length === 0 || permit.covers.includes(kind.handle)),
    )
  })
}
