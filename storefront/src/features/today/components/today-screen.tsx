import type { ClusterToday } from "@contracts/desk-today"
import { useLocale, useTranslations } from "next-intl"
import { clusterPaths } from "@/features/desk/paths"
import { formatNearDay } from "@/shared/date"
import { formatNumber } from "@/shared/quantity"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { openWork } from "../work"
import { SalesPanel } from "./sales-panel"
import { ApplicationWork, GapWork, LateWork, ListingWork, PermitWork, type ClusterRef } from "./work-lists"

/** An agent's day: how much there is to do, in tiles, then each kind of work, and what the cluster sold. */
export function TodayScreen({ day, cluster }: { day: ClusterToday; cluster: ClusterRef }) {
  const t = useTranslations("agent")
  const locale = useLocale()
  const open = openWork(day)
  return (
    <>
      <p className="text-xs text-ink-2">{formatNearDay(day.today, locale)}</p>
      <h1 className="text-xl lg:text-2xl">{open > 0 ? t("open", { count: open }) : t("nothingOpen")}</h1>
      <Tiles day={day} />
      <div className="agent-day">
        <div className="grid content-start gap-6">
          {day.permits && <PermitWork cluster={cluster} work={day.permits} today={day.today} />}
          {day.applications && <ApplicationWork cluster={cluster} work={day.applications} />}
          {day.listings && <ListingWork cluster={cluster} work={day.listings} />}
          {day.late && <LateWork cluster={cluster} work={day.late} />}
        </div>
        <div className="grid content-start gap-6">
          {day.members && <GapWork cluster={cluster} work={day.members} />}
          {day.sales && <SalesPanel sales={day.sales} cluster={cluster.handle} />}
        </div>
      </div>
      <p className="flex flex-wrap gap-x-6 pt-6">
        {day.permits && (
          <ShopLink className="link inline-flex min-h-11 items-center gap-1 text-sm" href={clusterPaths.permits(cluster.id)}>
            {t("allPermits")}
            <Icon name="chev" size="sm" flip />
          </ShopLink>
        )}
        {day.sales && (
          <ShopLink className="link inline-flex min-h-11 items-center gap-1 text-sm" href={clusterPaths.figures(cluster.id)}>
            {t("allFigures")}
            <Icon name="chev" size="sm" flip />
          </ShopLink>
        )}
        <ShopLink className="link inline-flex min-h-11 items-center gap-1 text-sm" href={clusterPaths.members(cluster.id)}>
          {t("allMembers")}
          <Icon name="chev" size="sm" flip />
        </ShopLink>
      </p>
    </>
  )
}

function Tiles({ day: { permits, applications, members, late, sales } }: { day: ClusterToday }) {
  const t = useTranslations("agent")
  const unit = useTranslations("unit")
  const locale = useLocale()
  const tiles = [
    permits && { word: t("tile.permits"), href: "#permit", amount: permits.count, of: "" },
    applications ? { word: t("tile.applications"), href: "#application", amount: applications.count, of: t("tile.workshops", { count: applications.count }) } : members && { word: t("tile.gaps"), href: "#no_packs", amount: members.count, of: t("tile.members", { count: members.count }) },
    late && { word: t("tile.late"), href: "#late_order", amount: late.count, of: "" },
    sales && { word: t("tile.sales"), href: "#sales-title", amount: sales.weeks.at(-1)?.amount ?? 0, of: unit(sales.unit) },
  ].flatMap((tile) => tile ?? [])
  return (
    <ul className="agent-tiles">
      {tiles.map(({ word, href, amount, of }) => (
        <li key={href}>
          <a className="panel agent-tile" href={href}>
            <span className="text-xs text-ink-2">{word}</span>
            <span>
              <b className="text-lg">{formatNumber(amount, locale, 0)}</b> <span className="text-xs text-ink-2">{of}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
