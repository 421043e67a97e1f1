import type { ListingDetail } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { addToCart } from "@/features/cart/actions"
import { digitsOf } from "@/features/frame/languages"
import { directionOf } from "@/i18n/locales"
import { unitName } from "@/shared/money"
import { formatDigits } from "@/shared/quantity"
import { Button } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Stepper } from "@/shared/ui/stepper"
import { BuyTotal } from "./buy-total"

type Props = { listing: Pick<ListingDetail, "handle" | "unit">; /** a rug is one: no quantity is asked */ single?: boolean; aside?: ReactNode; children: ReactNode }

/** Choosing and buying in one plain form: radios, a quantity, a button. The total is a leaf that follows the choice. */
export function BuyForm({ listing, single = false, aside, children }: Props) {
  const t = useTranslations("product")
  const unit = useTranslations("unit")
  const locale = useLocale()
  const words = { currency: unitName(locale), forCount: t("forCount"), each: t("each"), per: t("per", { unit: unit(listing.unit) }), limit: t("limit") }
  return (
    <form id="buy" action={addToCart} className="buy">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="product" value={listing.handle} />
      {children}
      <div className="buy-row">
        {!single && <BuyTotal locale={locale} words={words} />}
        <div className="flex flex-wrap gap-3">
          {!single && <Stepper name="quantity" defaultValue={formatDigits(1, locale)} digits={digitsOf(locale)} moreFirst={directionOf(locale) === "rtl"} words={{ label: t("quantity"), more: t("more"), less: t("less") }} />}
          <Button look="primary" className="flex-1 max-md:hidden">
            <Icon name="basket" />
            {t("add")}
          </Button>
          {aside}
        </div>
      </div>
      <div className="buy-bar">
        <BuyTotal locale={locale} words={words} small />
        <Button look="primary">{t("add")}</Button>
      </div>
    </form>
  )
}
