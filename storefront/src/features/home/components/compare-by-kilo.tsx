import type { ListingCard } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { UnitPriceBars } from "@/features/listing/components/unit-price-bars"
import { useText } from "@/shared/texts"
import { spreadOfPacks } from "../compare"

/** The same good of several members in different packs: price per kilo as a bar. */
export function CompareByKilo({ listings }: { listings: ListingCard[] }) {
  const t = useTranslations("home")
  const say = useText()
  const rows = spreadOfPacks(listings)
  const [first] = rows
  if (!first || rows.length < 2) return null
  return (
    <section className="wrap section grid items-center gap-5 md:grid-cols-[4fr_8fr] md:gap-12">
      <div>
        <h2>{t("compareTitle")}</h2>
        <p className="mt-2 text-ink-2">{t("compareText", { good: say(first.listing.kind.name) })}</p>
      </div>
      <UnitPriceBars rows={rows} />
    </section>
  )
}
