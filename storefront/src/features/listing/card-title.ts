import type { ListingCard } from "@contracts/listing"
import { formatDigits, formatMetres } from "@/shared/quantity"
import { textIn } from "@/shared/texts"
import type { Locale } from "@/i18n/locales"

export type TitleParts =
  | { form: "pack"; title: string; pack: string; content: string }
  | { form: "sizes"; title: string; from: string; to: string }
  | { form: "metres"; title: string; size: string }
  | { form: "plain"; title: string }

/** What a card's title is made of: food names its pack, shoes their sizes, rugs their metres. The words between are the messages'. */
export function titleParts(listing: Pick<ListingCard, "title" | "lead" | "rug" | "sizes" | "unit">, locale: Locale): TitleParts {
  const title = textIn(listing.title, locale)
  const { rug, lead, sizes } = listing
  if (rug) return { form: "metres", title, size: formatMetres(rug.width_cm, rug.length_cm, locale) }
  if (sizes.length > 1) return { form: "sizes", title, from: formatDigits(Math.min(...sizes), locale), to: formatDigits(Math.max(...sizes), locale) }
  if (lead && listing.unit === "kg") return { form: "pack", title, pack: textIn(lead.name, locale), content: textIn(lead.content, locale) }
  return { form: "plain", title }
}
