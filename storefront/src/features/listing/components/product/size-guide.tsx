import { useLocale, useTranslations } from "next-intl"
import { formatDigits, formatNumber } from "@/shared/quantity"
import type { CSSProperties } from "react"
import { footLength } from "../../forms"

const mostColumns = 10

/** How a foot is measured, and which length each size of this shoe is for. The chosen size is lit by the page's style. */
export function SizeGuide({ sizes }: { sizes: number[] }) {
  const t = useTranslations("product")
  const locale = useLocale()
  const lit = sizes.map((size) => `.buyable:has([data-size="${size}"]:checked) .size-table [data-of="${size}"]`).join(",")
  return (
    <section id="sizes" className="scroll-mt-4">
      <style>{`${lit}{background:var(--color-action-soft);color:var(--color-action)}`}</style>
      <h2 className="section-small">{t("sizeGuide")}</h2>
      <div className="panel grid gap-3.5 p-4 md:p-5">
        <div className="grid grid-cols-[88px_1fr] items-center gap-4">
          <FootDrawing label={t("footAlt")} />
          <div className="text-sm">
            <p>{t("footHow")}</p>
            <p className="mt-1.5 text-ink-2">{t("footBetween")}</p>
          </div>
        </div>
        <ul className="size-table" aria-label={t("sizeTable")} style={{ "--columns": Math.ceil(sizes.length / Math.ceil(sizes.length / mostColumns)) } as CSSProperties}>
          {sizes.map((size) => (
            <li key={size} data-of={size}>
              <b className="block">{formatDigits(size, locale)}</b>
              <span className="text-xs">{formatNumber(footLength(size), locale, 1)}</span>
            </li>
          ))}
        </ul>
        <p className="text-xs text-ink-3">{t("sizeTableNote")}</p>
      </div>
    </section>
  )
}

function FootDrawing({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 104 150" role="img" aria-label={label} className="w-full">
      <g fill="var(--color-surface)" stroke="var(--color-edge)" strokeWidth="2">
        <path d="M46 146C30 146 24 134 26 118C28 100 30 92 24 74C18 56 16 40 24 31C34 20 62 22 72 38C80 52 76 70 70 86C64 102 68 112 67 126C66 140 58 146 46 146Z" />
        <ellipse cx="29" cy="15" rx="10.5" ry="12.5" />
        <ellipse cx="47" cy="12" rx="6.5" ry="8.5" />
        <ellipse cx="60" cy="17" rx="5.5" ry="7.5" />
        <ellipse cx="70" cy="25" rx="5" ry="6.5" />
        <ellipse cx="77" cy="35" rx="4.5" ry="5.5" />
      </g>
      <path d="M4 2.5H96M4 147H96" stroke="var(--color-ink-3)" strokeWidth="1.2" strokeDasharray="4 3" />
      <path d="M92 4V146M92 4l-4 8M92 4l4 8M92 146l-4-8M92 146l4-8" fill="none" stroke="var(--color-action)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
