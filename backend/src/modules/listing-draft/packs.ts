import type { z } from "zod"
import { normaliseForStorage } from "@khooshe/persian-text"
import type { addPackBody, changePackBody, ListingContent, WrittenPack } from "../../contracts/desk-listings"
import type { ListingTemplate, PackTemplate } from "../../contracts/listing-template"
import type { LocalizedText } from "../../contracts/shared"
import { shopError } from "../../shared/shop-error"
import { contentWords, rugContent } from "../packaging/pack-content"
import { isGtin13 } from "../packaging/rules"
import { carton, dozen, hasDozen, pairsIn, series, sizesOf, type SizedPairs } from "../packaging/shoe-runs"
import { packTemplate } from "../packaging/templates"
import { keptWords, shownWords, type Facts } from "./facts"

/** No good needs more; a list of a thousand is somebody's mistake or malice. */
export const MOST_PACKS = 60

export type PackToAdd = Omit<z.output<typeof addPackBody>, "version">
export type PackChange = Partial<Omit<z.output<typeof changePackBody>, "version" | "confirm" | "seen">>

/** Gross weight and sides of a pack of this content, from the size of the template that is nearest to it. */
export function suggestedMeasures(template: PackTemplate, net_amount: number): Pick<WrittenPack, "gross_gram" | "sides_mm"> {
  const near = (tap: PackTemplate["taps"][number]) => Math.abs(Math.log(tap.net_amount / net_amount))
  const [tap] = [...template.taps].sort((a, b) => near(a) - near(b))
  if (!tap) return { gross_gram: 1, sides_mm: [1, 1, 1] }
  const share = net_amount / tap.net_amount
  // of what is weighed only the pack itself grows with the content; the rest is the content
  const gross = template.net_unit === "g" ? net_amount + Math.max(1, Math.round((tap.gross_gram - tap.net_amount) * share)) : Math.max(1, Math.round(tap.gross_gram * share))
  return { gross_gram: gross, sides_mm: tap.sides_mm }
}

/** A rug is its own pack: content, weight and roll are told by its facts. Null while they are not written. */
function rugMeasures(facts: Facts): Pick<WrittenPack, "net_amount" | "content" | "gross_gram" | "sides_mm"> | null {
  const { width_cm: width, length_cm: length, weight_gram: weight } = facts
  if (typeof width !== "number" || typeof length !== "number" || typeof weight !== "number") return null
  // rolled round its long side: as long as the short one
  return { net_amount: width * length, content: rugContent(width, length), gross_gram: weight, sides_mm: [Math.min(width, length) * 10, 150, 150] }
}

/** Packs that say what the facts say. Only a rug's do. */
export function packsByFacts(packs: readonly WrittenPack[], facts: Facts): WrittenPack[] {
  const measures = rugMeasures(facts)
  return packs.map((pack) => (pack.net_unit === "cm2" && measures ? { ...pack, ...measures } : pack))
}

function refuseWrong(pack: WrittenPack): WrittenPack {
  if (pack.net_unit === "g" && pack.gross_gram <= pack.net_amount) throw shopError("gross_below_net", `${pack.sku} weighs ${pack.gross_gram} g with ${pack.net_amount} g in it`, { field: "gross_gram" })
  if (pack.gtin !== null && !isGtin13(pack.gtin)) throw shopError("invalid_gtin", `${pack.gtin} is not a GTIN-13`, { field: "gtin" })
  return pack
}

/** Packs are told apart by what they are called. */
const titleOf = ({ name, content }: Pick<WrittenPack, "name" | "content">) => `${name.fa}، ${content.fa}`

function netOf(template: PackTemplate, wished: number | undefined): number {
  const net = wished ?? template.taps[0]?.net_amount ?? 1
  if (net < template.net_min || net > template.net_max) throw shopError("invalid_quantity", `A ${template.pack} holds ${template.net_min} to ${template.net_max}, not ${net}`, { field: "net_amount" })
  return net
}

const named = (wished: { fa: string; en: string } | undefined, otherwise: LocalizedText): LocalizedText => {
  const name = wished && keptWords(wished)
  return name?.fa ? shownWords(name) : otherwise
}

const sized = (word: LocalizedText, first: number, last: number): LocalizedText => {
  const digits = (value: number) => contentWords({ net_unit: "piece", net_amount: value, pieces: 1, piece: { fa: "", en: "" } }).fa.trim()
  return first === last ? { fa: `${word.fa} ${digits(first)}`, en: `${word.en} ${first}` } : { fa: `${word.fa} ${digits(first)} تا ${digits(last)}`, en: `${word.en} ${first} to ${last}` }
}
const SIZE: LocalizedText = { fa: "سایز", en: "Size" }

/** Which sizes each pack that is asked for holds: one pack of a run, or one for each single size of it. */
function sizesAsked(template: PackTemplate, listing: ListingTemplate, run: PackToAdd["run"]): SizedPairs[] {
  if (template.sizes === "none") return [[]]
  const range = listing.size_range
  if (!run || !range || run.from > run.to || run.from < range.from || run.to > range.to) throw shopError("invalid_sizes", `No such sizes for a ${template.pack}`, { field: "run" })
  if (template.sizes === "one") return sizesOf(run).map((size) => [{ size, pairs: 1 }])
  if (template.pack === "series") return [series(run)]
  if (!hasDozen(run)) throw shopError("invalid_sizes", `Nobody packs ${run.from} to ${run.to} by the dozen`, { field: "run" })
  return [template.pack === "carton" ? carton(run) : dozen(run)]
}

export type PackGround = { listing: ListingTemplate; facts: Facts; sku_base: string; packs: readonly WrittenPack[] }

/**
 * The packs that somebody asks for, made of the template where nothing was said. Single pairs of a run are one for each
 * size that is not there yet.
 * @throws unknown_pack, too_many_packs, pack_exists, sku_taken, gross_below_net, invalid_gtin, invalid_quantity, invalid_sizes at the field
 */
export function packsToAdd(body: PackToAdd, { listing, facts, sku_base, packs }: PackGround): WrittenPack[] {
  const template = packTemplate(listing.trade, body.pack)
  if (!template) throw shopError("unknown_pack", `Goods of ${listing.trade} have no pack ${body.pack}`, { field: "pack" })
  const made = sizesAsked(template, listing, body.run).map((sizes) => packOf(body, template, sizes, { listing, facts, sku_base, packs }))
  const fresh = made.length === 1 ? made : made.filter((pack) => !packs.some((each) => titleOf(each) === titleOf(pack)))
  if (fresh.length === 0 || fresh.some((pack) => packs.some((each) => titleOf(each) === titleOf(pack)))) throw shopError("pack_exists", `${sku_base} has such a ${template.pack} already`, { field: "pack" })
  if (template.only && packs.length > 0) throw shopError("pack_exists", `A ${template.pack} is the only pack of its good`, { field: "pack" })
  if (packs.length + fresh.length > MOST_PACKS) throw shopError("too_many_packs", `${packs.length + fresh.length} packs of one good`, { field: "pack" })
  return fresh
}

function packOf(body: PackToAdd, template: PackTemplate, sizes: SizedPairs, { listing, facts, sku_base, packs }: PackGround): WrittenPack {
  const rug = template.net_unit === "cm2" ? rugMeasures(facts) : null
  const net_amount = rug?.net_amount ?? (sizes.length > 0 ? pairsIn(sizes) : netOf(template, body.net_amount))
  const [first, last] = [sizes[0]?.size, sizes.at(-1)?.size]
  const name = first === undefined || last === undefined ? template.name : sized(template.sizes === "one" ? SIZE : template.name, first, last)
  // boxes of sweets are told apart by their content, also where only their handle is asked
  const handle = listing.trade === "sweet" ? `${template.pack}-${net_amount}` : template.pack
  const measures = suggestedMeasures(template, net_amount)
  const pack: WrittenPack = {
    sku: skuOf(body.sku, [sku_base, template.pack, ...(template.only ? [] : [first ?? net_amount])].join("-"), packs),
    pack: handle,
    name: named(body.name, name),
    content: rug?.content ?? contentWords({ net_unit: template.net_unit, net_amount, pieces: template.pieces, piece: template.piece }),
    level: template.level,
    net_amount,
    net_unit: template.net_unit,
    pieces: template.net_unit === "g" ? template.pieces : template.net_unit === "cm2" ? 1 : net_amount,
    gross_gram: body.gross_gram ?? rug?.gross_gram ?? measures.gross_gram,
    sides_mm: body.sides_mm ?? rug?.sides_mm ?? measures.sides_mm,
    price_rial: body.price_rial ?? null,
    price_usd: body.price_usd ?? null,
    gtin: body.gtin ?? null,
    label_languages: body.label_languages ?? ["fa"],
    sizes,
    picture: body.picture ?? null,
    materials: template.materials.map((material) => ({ ...material, counted: body.counted?.includes(material.material) ?? false })),
    on: true,
  }
  return refuseWrong(pack)
}

function skuOf(wished: string | undefined, made: string, packs: readonly WrittenPack[]): string {
  const taken = (sku: string) => packs.some((pack) => pack.sku.toUpperCase() === sku.toUpperCase())
  if (wished !== undefined) {
    if (taken(wished)) throw shopError("sku_taken", `${wished} is another pack of this good`, { field: "sku" })
    return normaliseForStorage(wished)
  }
  const base = made.toUpperCase()
  let sku = base
  for (let turn = 2; taken(sku); turn += 1) sku = `${base}-${turn}`
  return sku
}

/** What may not be changed of a pack in the shop: its content is what buyers, carts and stock know it by. */
const fixed = ["net_amount", "counted"] as const

/**
 * A pack with some of it written anew.
 * @param live it is in the shop
 * @throws pack_content_fixed, pack_exists, gross_below_net, invalid_gtin, invalid_quantity at the field
 */
export function packWith(pack: WrittenPack, change: PackChange, ground: PackGround, live: boolean): WrittenPack {
  const template = packTemplate(ground.listing.trade, pack.pack)
  const touched = fixed.find((key) => change[key] !== undefined && (key === "counted" ? live : change[key] !== pack[key]))
  if (live && touched) throw shopError("pack_content_fixed", `${pack.sku} is in the shop`, { field: touched })
  const resized = change.net_amount !== undefined && change.net_amount !== pack.net_amount
  if (resized && (!template || template.sizes !== "none" || template.only)) throw shopError("pack_content_fixed", `The content of ${pack.sku} follows from its sizes`, { field: "net_amount" })
  const net_amount = resized && template ? netOf(template, change.net_amount) : pack.net_amount
  const written: WrittenPack = {
    ...pack,
    net_amount,
    ...(resized && template
      ? {
          pack: ground.listing.trade === "sweet" ? `${template.pack}-${net_amount}` : pack.pack,
          content: contentWords({ net_unit: pack.net_unit, net_amount, pieces: template.pieces, piece: template.piece }),
          ...suggestedMeasures(template, net_amount),
          pieces: pack.net_unit === "g" ? pack.pieces : net_amount,
        }
      : {}),
    ...(change.gross_gram === undefined ? {} : { gross_gram: change.gross_gram }),
    ...(change.sides_mm === undefined ? {} : { sides_mm: change.sides_mm }),
    ...(change.price_rial === undefined ? {} : { price_rial: change.price_rial }),
    ...(change.price_usd === undefined ? {} : { price_usd: change.price_usd }),
    ...(change.gtin === undefined ? {} : { gtin: change.gtin }),
    ...(change.label_languages === undefined ? {} : { label_languages: change.label_languages }),
    ...(change.picture === undefined ? {} : { picture: change.picture }),
    ...(change.on === undefined ? {} : { on: change.on }),
    name: named(change.name, pack.name),
    materials: pack.materials.map((material) => ({ ...material, counted: change.counted?.includes(material.material) ?? material.counted })),
  }
  if (ground.packs.some((each) => each.sku !== pack.sku && titleOf(each) === titleOf(written))) throw shopError("pack_exists", `${ground.sku_base} has such a pack already`, { field: "name" })
  return refuseWrong(written)
}

/**
 * Packs in another order.
 * @throws invalid_request unless every pack is named once
 */
export function packsInOrder(packs: ListingContent["packs"], skus: readonly string[]): WrittenPack[] {
  const ordered = skus.flatMap((sku) => packs.find((pack) => pack.sku === sku) ?? [])
  if (ordered.length !== packs.length || new Set(skus).size !== packs.length) throw shopError("invalid_request", "Every pack is named once", { field: "skus" })
  return ordered
}
