import { useLocale } from "next-intl"
import { formatNumber } from "@/shared/quantity"

export type FilterChip = { token: string; words: string; count: number }

/** The style behind the chips: inside `.filtered`, entries without the chosen token are hidden. */
export const chipStyle = (tokens: string[]): string => `${tokens.map((token) => `.filtered:has(#${token}:checked) [data-facets]:not([data-facets~="${token}"])`).join(",")}{display:none}`

/**
 * Radio chips over a list whose entries carry `data-facets` tokens, somewhere inside one `.filtered`. They work without
 * script, so the page stays static. Tokens are ASCII words, fit for ids.
 */
export function FilterChips({ chips, label, all, total }: { chips: FilterChip[]; label: string; all: string; total: number }) {
  const locale = useLocale()
  if (chips.length < 2) return null
  return (
    <fieldset className="mb-4">
      <legend className="sr-only">{label}</legend>
      <style>{chipStyle(chips.map(({ token }) => token))}</style>
      <div className="strip md:flex-wrap">
        {[{ token: "facet-all", words: all, count: total }, ...chips].map(({ token, words, count }, index) => (
          <label key={token} className="chip">
            <input className="sr-only" type="radio" name="facet" id={token} defaultChecked={index === 0} autoComplete="off" />
            {words} <span className="chip-count">{formatNumber(count, locale)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
