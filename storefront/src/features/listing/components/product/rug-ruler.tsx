import type { ListingDetail } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { formatDigits, formatNumber } from "@/shared/quantity"
import { GoodPicture } from "@/shared/ui/good-picture"
import { knotsOfRug } from "../../forms"

type Rug = NonNullable<ListingDetail["rug_facts"]>

const centimetre = 50
const pattern = [0, 0, 3, 2, 4, 1, 1, 2, 4, 0]

/** A ruler of seven centimetres with the knots of this rug in it, in its own dyes. */
export function RugRuler({ rug, detail }: { rug: Rug; detail: ListingDetail["pictures"][number] | undefined }) {
  const t = useTranslations("rug")
  const locale = useLocale()
  const step = (7 * centimetre) / rug.knots_per_7cm
  const dyes = rug.dyes.map((dye) => dye.colour)
  return (
    <div className="panel grid content-between gap-3 p-4">
      {detail && <GoodPicture picture={detail} sizes="(min-width: 840px) 480px, 92vw" full className="aspect-[2.2] rounded-md" />}
      <svg viewBox="-8 0 376 74" role="img" aria-label={t("rulerAlt", { count: rug.knots_per_7cm })} className="h-auto w-full">
        {Array.from({ length: rug.knots_per_7cm }, (_, knot) => (
          <rect key={knot} x={(5 + knot * step).toFixed(1)} y="6" width={(step * 0.81).toFixed(1)} height="22" rx="2.6" fill={dyes[(pattern[knot % pattern.length] ?? 0) % Math.max(dyes.length, 1)] ?? "var(--color-craft)"} />
        ))}
        <path d="M5 38H355" stroke="var(--color-ink-2)" strokeWidth="1.5" />
        {Array.from({ length: 8 }, (_, mark) => (
          <g key={mark}>
            <path d={`M${5 + mark * centimetre} 38v9`} stroke="var(--color-ink-2)" strokeWidth="1.5" />
            <text x={locale === "fa" ? 355 - mark * centimetre : 5 + mark * centimetre} y="65" textAnchor="middle" fontSize="14" fill="var(--color-ink-2)">
              {formatDigits(mark, locale)}
            </text>
          </g>
        ))}
      </svg>
      <p className="text-sm">
        <b>{t("knotsValue", { count: rug.knots_per_7cm })}</b> {t("knotsMean", { count: rug.knots_per_7cm })} <span className="text-ink-2">{t("knotsAll", { count: formatNumber(knotsOfRug(rug.width_cm, rug.length_cm, rug.knots_per_7cm), locale) })}</span>
      </p>
    </div>
  )
}
