import { useLocale } from "next-intl"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"

type Packs = { line_id: string; title: { fa: string; en: string }; pack: { fa: string; en: string }; quantity: number }

/** Goods and how many packs of each, a line each. */
export function PacksList({ lines }: { lines: readonly Packs[] }) {
  const say = useText()
  const locale = useLocale()
  return (
    <ul className="grid gap-0.5">
      {lines.map(({ line_id, title, pack, quantity }) => (
        <li key={line_id}>
          <b>{formatNumber(quantity, locale)}</b> × <bdi>{say(title)}</bdi>
          {locale === "fa" ? "، " : ", "}
          <bdi>{say(pack)}</bdi>
        </li>
      ))}
    </ul>
  )
}
