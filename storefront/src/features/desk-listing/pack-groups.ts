import type { DeskListing } from "@contracts/desk-listings"

type Pack = DeskListing["packs"][number]
/** Packs that are written on one card: one, or single pairs of several sizes, which cost and weigh the same. */
export type PackGroup = { id: string; first: Pack; packs: Pack[] }

const isSized = (pack: Pack) => pack.sizes.length === 1

/** Packs in their order; the single sizes of one pack stand together where the first of them stands. */
export function packGroups(packs: readonly Pack[]): PackGroup[] {
  const groups: PackGroup[] = []
  for (const pack of packs) {
    const known = isSized(pack) ? groups.find(({ first }) => first.pack === pack.pack && isSized(first) && (first.variant_id === null) === (pack.variant_id === null)) : undefined
    if (known) known.packs.push(pack)
    else groups.push({ id: `pack-${pack.sku}`, first: pack, packs: [pack] })
  }
  return groups
}

type Missing = DeskListing["missing"][number]

/** What is missing, where it is written; the same number of ten sizes is missing once. */
export function missingPlaces(missing: readonly Missing[], packs: readonly Pack[], placeOf: (field: string) => string): (Missing & { place: string; pack: Pack | null })[] {
  const groups = packGroups(packs)
  const found = missing.map((part) => {
    const place = placeOf(part.field)
    const group = groups.find((each) => each.packs.some(({ sku }) => place === `pack-${sku}`))
    return { ...part, place: group?.id ?? place, pack: group && group.packs.length > 1 ? group.first : null, what: group ? `${group.id} ${part.field.split(".").at(-1)}` : part.field }
  })
  return found.filter(({ what }, index) => found.findIndex((each) => each.what === what) === index).map(({ what: _, ...part }) => part)
}
