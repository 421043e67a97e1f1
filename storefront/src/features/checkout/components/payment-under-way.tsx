import type { CartView } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/shared/date"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { returnPath } from "../paths"

/** The buyer came back from the bank by another door: the payment may still come, so its result is one press away. */
export function PaymentUnderWay({ payment }: { payment: NonNullable<CartView["payment"]> }) {
  const t = useTranslations("checkout")
  const locale = useLocale()
  return (
    <Note tone="warn" live>
      {t("underWay", { time: formatMoment(payment.started_at, locale) })}{" "}
      <ShopLink className="link" href={returnPath(payment.token)}>
        {t("underWayAction")}
      </ShopLink>
    </Note>
  )
}
