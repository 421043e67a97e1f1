import type { CartView } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { isErrorCode } from "@/shared/error-code"
import { formatToman } from "@/shared/money"
import { useText } from "@/shared/texts"
import { Note } from "@/shared/ui/note"
import { ErrorNote } from "./error-note"

type Props = { problem: string | undefined; /** the total that was shown then, in rials */ was: string | undefined; /** ids of lines whose price moved */ moved: string | undefined; cart: CartView }

/**
 * What the last step came to. A total that moved is said with both amounts; faults of fields are said by their form.
 * `was` and `moved` come from the address bar, so they are read as an amount and known lines or not at all.
 */
export function CheckoutProblem({ problem, was, moved, cart }: Props) {
  const t = useTranslations("checkout")
  const say = useText()
  const locale = useLocale()
  if (!isErrorCode(problem)) return null
  const before = was && /^\d{1,14}0$/.test(was) ? Number(was) : null
  if (problem === "price_changed" && before !== null && before !== cart.total_rial) {
    const ids = moved?.split(",") ?? []
    const goods = cart.groups.flatMap((group) => group.lines).filter((line) => ids.includes(line.id))
    return (
      <Note tone="warn" live>
        {goods.length > 0 && <b>{t("moved", { goods: goods.map((line) => say(line.title)).join(locale === "fa" ? "، " : ", ") })} </b>}
        {t("changed", { was: formatToman(before, locale), now: formatToman(cart.total_rial, locale) })}
      </Note>
    )
  }
  return <ErrorNote code={problem} />
}
