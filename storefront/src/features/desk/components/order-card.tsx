import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { ParcelTracker } from "@/features/order/components/parcel-tracker"
import { formatToman } from "@/shared/money"
import { formatNumber, massOf } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { actsOf, needsForm } from "../acts"
import { deskPaths } from "../paths"
import type { Slice } from "../slice"
import { ActForm } from "./act-form"
import { DueBadge } from "./due-badge"
import { PrintLink } from "./print-link"

type Props = { order: Slice; member: string; /** the one to do first: only its act is primary */ first: boolean; now: Date; /** open beside the list */ current?: boolean }

/** A slice in the list: what to put in the box, how it goes, by when, and the one big button that it waits for. */
export function OrderCard({ order, member, first, now, current = false }: Props) {
  const t = useTranslations("desk")
  const mass = useTranslations("mass")
  const delivery = useTranslations("delivery.methods")
  const say = useText()
  const locale = useLocale()
  const { main, other } = actsOf(order.actions)
  const { amount, unit } = massOf(order.gross_gram)
  const page = deskPaths.order(member, order.id)
  return (
    <article className={current ? "panel desk-card desk-card-current" : "panel desk-card"}>
      <div className="flex items-center justify-between gap-2">
        <ShopLink className="inline-flex min-h-11 items-center gap-2 hover:text-action" href={page} aria-current={current ? "true" : undefined}>
          <bdi className="font-semibold" dir="ltr">
            {order.number}
          </bdi>
          <span className="text-xs text-ink-2">
            <bdi>{order.buyer.city}</bdi>
          </span>
          <Icon name="chev" size="sm" flip className="text-ink-3" />
        </ShopLink>
        <DueBadge order={order} now={now} />
      </div>
      <ul className="grid gap-1.5">
        {order.lines.map((line, index) => (
          <li key={index} className="flex items-center gap-2.5 text-sm">
            <GoodPicture picture={line.picture} sizes="40px" decorative className="size-10 flex-none rounded-sm" />
            <span className="min-w-0">
              <b className="font-extrabold">{formatNumber(line.quantity, locale)}</b> <bdi>{say(line.pack)}</bdi> <span className="text-ink-2"><bdi>{say(line.title)}</bdi></span>
            </span>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-3 text-xs text-ink-2">
        <span>{t("goes", { method: delivery(order.method), weight: mass(unit, { amount: formatNumber(amount, locale) }) })}</span>
        {"total_rial" in order && <span>{t("share", { amount: formatToman(order.total_rial, locale) })}</span>}
      </p>
      {main === null && order.state !== "cancelled" && <ParcelTracker parcel={{ ...order, earliest: null, latest: null }} />}
      {main && (
        <div className="flex flex-wrap gap-2">
          {needsForm(main) ? (
            <ButtonLink look={first ? "primary" : "secondary"} className="grow" href={`${page}#acts`}>
              {t(`acts.${main}`)}
            </ButtonLink>
          ) : (
            <ActForm member={member} order={order.id} act={main} from="list" className="grow">
              <BusyButton look={first ? "primary" : "secondary"} wide>
                <Icon name="check" />
                {t(`acts.${main}`)}
              </BusyButton>
            </ActForm>
          )}
          {other.map((act) => (
            <ActForm key={act} member={member} order={order.id} act={act} from="list">
              <BusyButton look="secondary">{t(`acts.${act}`)}</BusyButton>
            </ActForm>
          ))}
          {order.state !== "shipped" && <PrintLink member={member} order={order.id} sheet="label" />}
        </div>
      )}
    </article>
  )
}
