import type { CartView } from "@contracts/cart"
import type { ErrorCode } from "@contracts/errors"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { formatToman, tomanDigits } from "@/shared/money"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { Money } from "@/shared/ui/price"
import { ShopLink } from "@/shared/ui/shop-link"
import { isAddressCode } from "../address"
import { BusyButton } from "./busy-button"

/** Where each thing in the way of paying is mended: on this page, or in the cart. */
function Mend({ code, className, children }: { code: ErrorCode; className: string; children: ReactNode }) {
  const place = isAddressCode(code) ? "#address" : code.startsWith("delivery_") ? "#deliveries" : null
  return place ? (
    <a className={className} href={place}>
      {children}
    </a>
  ) : (
    <ShopLink className={className} href={paths.cart()}>
      {children}
    </ShopLink>
  )
}

/** Says the amount that is charged; while something is in the way the sum is not whole, so it says none. */
function PayButton({ cart, wide }: { cart: CartView; wide?: boolean }) {
  const t = useTranslations("checkout")
  const locale = useLocale()
  const ready = cart.blockers.length === 0
  return (
    <BusyButton look="primary" wide={wide} name="intent" value="pay" disabled={!ready} aria-describedby={ready ? undefined : "blockers"}>
      {ready ? t("pay", { amount: formatToman(cart.total_rial, locale) }) : t("payLater")}
    </BusyButton>
  )
}

/** Goods and delivery of each member, the sum, and what stands between it and paying. */
export function Bill({ cart }: { cart: CartView }) {
  const t = useTranslations("checkout")
  const errors = useTranslations("errors")
  const delivery = useTranslations("delivery")
  const say = useText()
  const locale = useLocale()
  return (
    <section className="panel p-4.5" id="pay" aria-labelledby="bill-title">
      <h2 className="mb-2.5 text-lg" id="bill-title">
        {t("bill")}
      </h2>
      <dl className="money-rows">
        {cart.groups.map((group) => (
          <div key={group.member.id}>
            <dt>
              <bdi>{say(group.member.name)}</bdi>
            </dt>
            <dd>{tomanDigits(group.items_rial, locale)}</dd>
          </div>
        ))}
        {cart.groups.map((group, index) => (
          <div key={group.member.id}>
            <dt>{t("deliveryOf", { index: index + 1 })}</dt>
            <dd>{group.delivery_rial === null ? t("toChoose") : group.delivery_rial === 0 ? delivery("free") : tomanDigits(group.delivery_rial, locale)}</dd>
          </div>
        ))}
        {cart.discount_rial > 0 && (
          <div className="text-ok">
            <dt>{t("discount")}</dt>
            <dd>−{tomanDigits(cart.discount_rial, locale)}</dd>
          </div>
        )}
        <div className="money-total">
          <dt>{t("total")}</dt>
          <dd>
            <Money rial={cart.total_rial} className="" />
          </dd>
        </div>
      </dl>
      <p className="pt-1 text-xs text-ink-2">{t("final")}</p>
      <p className="flex items-center gap-2.5 py-3.5 text-sm">
        <Icon name="wallet" />
        <span>
          <b>{t("gateway")}</b>
          <span className="block text-xs text-ink-2">{t("gatewayNote")}</span>
        </span>
      </p>
      {cart.blockers.length > 0 && (
        <div className="pb-3.5 text-sm" id="blockers">
          <p className="font-semibold">{t("blockers")}</p>
          <ul>
            {cart.blockers.map((code) => (
              <li key={code}>
                <Mend code={code} className="flex min-h-11 items-center gap-2 text-ink-2 hover:text-ink">
                  <Icon name="alert" size="sm" className="text-warn" />
                  <span className="hover:underline hover:underline-offset-4">{errors(code)}</span>
                </Mend>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="max-md:hidden">
        <PayButton cart={cart} wide />
      </div>
      <p className="text-xs text-ink-2 md:pt-2.5">{t("promise")}</p>
    </section>
  )
}

/** The sum and the act under the thumb; while something is in the way, the act is to mend it. */
export function PayBar({ cart }: { cart: CartView }) {
  const t = useTranslations("checkout")
  const first = cart.blockers[0]
  if (!first)
    return (
      <div className="pay-bar pay-bar-single">
        <PayButton cart={cart} wide />
      </div>
    )
  return (
    <div className="pay-bar">
      <Money rial={cart.total_rial} />
      <Mend code={first} className="btn btn-secondary">
        {t(isAddressCode(first) ? "mendAddress" : first.startsWith("delivery_") ? "mendDelivery" : "mendCart")}
      </Mend>
    </div>
  )
}
