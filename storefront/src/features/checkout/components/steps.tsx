import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"

/** Where the buyer stands: cart behind, address and delivery here, payment ahead. */
export function Steps() {
  const t = useTranslations("checkout")
  return (
    <nav aria-label={t("steps")}>
      <ol className="steps">
        <li className="steps-done">
          <ShopLink href={paths.cart()}>
            <Icon name="check" size="sm" />
            {t("stepCart")}
          </ShopLink>
        </li>
        <li aria-current="step">
          <b>{t("stepAddress")}</b>
        </li>
        <li className="text-ink-2">{t("stepPay")}</li>
      </ol>
    </nav>
  )
}
