import type { PaymentReturn } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { formatToman } from "@/shared/money"
import { paths } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { PaymentCard } from "./payment-card"
import { ReloadEvery } from "./reload-every"

const seconds = 10

/** Not known yet: what is being done, how often, and that the page may be closed. No primary act while asking. */
export function PaymentChecking({ payment, path }: { payment: PaymentReturn; /** this page, without its language */ path: string }) {
  const t = useTranslations("payment")
  const locale = useLocale()
  const acts = (
    <>
      <ButtonLink look="secondary" wide href={path}>
        {t("checking.again")}
      </ButtonLink>
      <ButtonLink look="quiet" wide href={paths.home()}>
        {t("checking.home")}
      </ButtonLink>
    </>
  )
  return (
    <PaymentCard state="checking" badge={t("checking.badge")} title={<span role="status">{t("checking.title")}</span>} text={t("checking.text")} acts={acts}>
      <ReloadEvery seconds={seconds} />
      <ol className="way-down">
        <li className="way-down-done">
          <i>
            <Icon name="check" size="xs" />
          </i>
          <b>{t("checking.back")}</b>
        </li>
        <li className="way-down-now">
          <i />
          <span>
            <b>{t("checking.asking")}</b>
            <span className="block text-xs text-ink-2">{t("checking.every", { seconds })}</span>
          </span>
        </li>
        <li>
          <i />
          <span className="text-ink-2">{t("checking.then")}</span>
        </li>
      </ol>
      <dl className="money-rows">
        <div>
          <dt>{t("amount")}</dt>
          <dd className="font-semibold">{formatToman(payment.amount_rial, locale)}</dd>
        </div>
      </dl>
      <Note icon="basket">{t("checking.cart")}</Note>
    </PaymentCard>
  )
}
