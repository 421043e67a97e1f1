import type { CartView } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { isAddressed } from "@/features/checkout/address"
import { tomanDigits } from "@/shared/money"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Money } from "@/shared/ui/price"
import { piecesIn } from "../pieces"

/** The way on; when goods stand in it, the words that say so and the way to the first of them. */
function Onward({ cart, wide }: { cart: CartView; wide?: boolean }) {
  const t = useTranslations("cart")
  const stuck = cart.groups.flatMap((group) => group.lines).filter((line) => line.problem)
  const first = stuck[0]
  if (first)
    return (
      <a className={`btn btn-secondary ${wide ? "btn-wide" : ""}`} href={`#${first.id}`}>
        {t("fixFirst", { count: stuck.length })}
      </a>
    )
  return (
    <ButtonLink look="primary" wide={wide} href={paths.checkout()}>
      {t(isAddressed(cart) ? "goPay" : "goAddress")}
    </ButtonLink>
  )
}

export function CartSummary({ cart }: { cart: CartView }) {
  const t = useTranslations("cart")
  const say = useText()
  const locale = useLocale()
  return (
    <section className="panel p-4.5" aria-labelledby="cart-sum">
      <h2 className="mb-2.5 text-lg" id="cart-sum">
        {t("sum")}
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
        {cart.discount_rial > 0 && (
          <div className="text-ok">
            <dt>{t("discount")}</dt>
            <dd>−{tomanDigits(cart.discount_rial, locale)}</dd>
          </div>
        )}
        <div>
          <dt>{t("delivery")}</dt>
          <dd>{cart.delivery_rial === null ? t("deliveryLater") : tomanDigits(cart.delivery_rial, locale)}</dd>
        </div>
        <div className="money-total">
          <dt>{t("total")}</dt>
          <dd>
            <Money rial={cart.total_rial} className="" />
          </dd>
        </div>
      </dl>
      <p className="pt-1 text-xs md:pb-4 text-ink-2">{t("final")}</p>
      <div className="max-md:hidden">
        <Onward cart={cart} wide />
      </div>
    </section>
  )
}

/** The same under the thumb, on the phone; it takes the place of the bottom bar. */
export function CartBar({ cart }: { cart: CartView }) {
  const t = useTranslations("cart")
  const pieces = piecesIn(cart.groups.flatMap((group) => group.lines))
  return (
    <div className="pay-bar">
      <p>
        <Money rial={cart.total_rial} />
        <span className="block text-xs text-ink-2">{t("goods", { pieces })}</span>
      </p>
      <Onward cart={cart} />
    </div>
  )
}
