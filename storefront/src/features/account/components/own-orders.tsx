import type { AccountOrderPage } from "@contracts/account"
import { useLocale, useTranslations } from "next-intl"
import { StateBadge } from "@/features/order/components/state-badge"
import { formatDay } from "@/shared/date"
import { formatToman } from "@/shared/money"
import { localPath, paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"

/** Orders of the signed-in buyer, each with its parcels and where they stand. */
export function OwnOrders({ orders, count, page, page_size }: AccountOrderPage) {
  const t = useTranslations("account")
  const say = useText()
  const locale = useLocale()
  const last = Math.max(1, Math.ceil(count / page_size))
  return (
    <section className="min-w-0" aria-labelledby="own-orders">
      <h2 className="pb-2 text-lg" id="own-orders">
        {t("orders")}
      </h2>
      {orders.length === 0 ? (
        <Note icon="box">
          <p>{t("noOrders")}</p>
          <ButtonLink look="quiet" compact href={paths.home()}>
            {t("toShop")}
          </ButtonLink>
        </Note>
      ) : (
        <ul className="grid gap-3">
          {orders.map((order) => (
            <li key={order.number} className="panel">
              <ShopLink className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 px-4 py-2.5 hover:text-action" href={paths.accountOrder(order.number)}>
                <span>
                  <bdi dir="ltr" className="font-semibold">
                    {order.number}
                  </bdi>
                  <span className="block text-xs text-ink-2">{formatDay(order.placed_at, locale)}</span>
                </span>
                <span className="flex items-center gap-2 font-semibold">
                  {formatToman(order.total_rial, locale)}
                  <Icon name="chev" size="sm" flip className="text-ink-3" />
                </span>
              </ShopLink>
              <ul className="rows border-t border-line px-4">
                {order.parcels.map(({ index, member, state, method }) => (
                  <li key={index} className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
                    <span className="flex min-w-0 items-center gap-2">
                      <WovenLabel member={member.handle} cluster={member.cluster} />
                      <bdi className="min-w-0">{say(member.name)}</bdi>
                    </span>
                    <StateBadge state={state} method={method} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {last > 1 && (
        <nav className="flex justify-between pt-3" aria-label={t("pages")}>
          {page > 1 ? <ButtonLink compact href={`${paths.account()}?page=${page - 1}`}>{t("newer")}</ButtonLink> : <span />}
          {page < last && <ButtonLink compact href={`${paths.account()}?page=${page + 1}`}>{t("older")}</ButtonLink>}
        </nav>
      )}
      <p className="pt-3 text-sm text-ink-2">
        {t.rich("otherNumber", {
          link: (words) => (
            <a className="link" href={localPath(locale, paths.orders())}>
              {words}
            </a>
          ),
        })}
      </p>
    </section>
  )
}
