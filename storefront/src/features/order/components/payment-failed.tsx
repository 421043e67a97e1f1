import type { CartView } from "@contracts/cart"
import type { ErrorCode } from "@contracts/errors"
import type { PaymentReturn } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { piecesIn } from "@/features/cart/pieces"
import { formatToman } from "@/shared/money"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Note } from "@/shared/ui/note"
import { PaymentCard } from "./payment-card"

/** Reasons whose words already say what becomes of the money, or for which none can have moved. */
const moneyIsSaid: readonly ErrorCode[] = ["payment_cancelled", "payment_expired", "payment_stale", "payment_not_started", "gateway_unreachable"]

type Props = { payment: PaymentReturn; /** the cart as it stands; null when it is gone */ cart: CartView | null }

/** Nothing was bought: why, what becomes of the money, and the way back with the cart as it was. */
export function PaymentFailed({ payment, cart }: Props) {
  const t = useTranslations("payment")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  const reason = payment.reason ?? "payment_failed"
  const lines = cart?.groups.flatMap((group) => group.lines) ?? []
  const goods = payment.subjects.length > 0
  const acts = (
    <>
      {cart && !goods && (
        <ButtonLink look="primary" wide href={paths.checkout()}>
          {t("failed.retry")}
        </ButtonLink>
      )}
      <ButtonLink look={goods ? "primary" : "quiet"} wide href={paths.cart()}>
        {t("failed.toCart")}
      </ButtonLink>
    </>
  )
  const text = (
    <>
      <p>{errors(reason)}</p>
      {!moneyIsSaid.includes(reason) && <p>{t("failed.returns")}</p>}
    </>
  )
  return (
    <PaymentCard state="failed" badge={t("failed.badge")} title={t("failed.title")} text={text} acts={acts}>
      {goods && (
        <Note tone="warn" icon="basket">
          {t("failed.goods")}
          <ul>
            {payment.subjects.map((subject) => (
              <li key={subject.id}>
                <b>
                  <bdi>{say(subject.name)}</bdi>
                </b>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {cart && lines.length > 0 && (
        <div>
          <div className="flex flex-wrap gap-2 pb-3">
            {lines.slice(0, 6).map((line) => (
              <GoodPicture key={line.id} picture={line.picture} sizes="56px" className="size-14 rounded-sm" />
            ))}
          </div>
          <p className="text-sm">
            <b>{t("failed.cart")}</b> <span className="text-ink-2">{t("failed.cartRest", { pieces: piecesIn(lines), members: cart.groups.length })}</span>
          </p>
        </div>
      )}
      <dl className="money-rows">
        <div>
          <dt>{t("amount")}</dt>
          <dd className="font-semibold">{formatToman(payment.amount_rial, locale)}</dd>
        </div>
      </dl>
    </PaymentCard>
  )
}
