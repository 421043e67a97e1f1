import type { CartView } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { formatToman } from "@/shared/money"
import { useText } from "@/shared/texts"
import { Note } from "@/shared/ui/note"

type Notice = CartView["notices"][number]

/** What changed since the buyer last looked: the change in bold, then what it means for the cart. */
export function CartNotices({ notices }: { notices: Notice[] }) {
  const t = useTranslations("cart.notices")
  const say = useText()
  const locale = useLocale()
  const words = (notice: Notice): { head: string; rest: string; good: boolean } => {
    const title = say(notice.title)
    if (notice.code === "line_removed") return { head: t("removed", { title }), rest: t("removedRest"), good: false }
    if (notice.code === "delivery_dropped") return { head: t("delivery", { title }), rest: t("deliveryRest"), good: false }
    const change = (notice.new_rial ?? 0) - (notice.old_rial ?? 0)
    const amount = formatToman(Math.abs(change), locale)
    return { head: t(change < 0 ? "cheaper" : "dearer", { title, amount }), rest: t("priceRest"), good: change < 0 }
  }
  return notices.map((notice, index) => {
    const { head, rest, good } = words(notice)
    return (
      <Note key={index} tone={good ? "ok" : "warn"} live>
        <b>{head}</b> {rest}
      </Note>
    )
  })
}
