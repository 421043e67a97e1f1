import type { DeskMe } from "@contracts/desk"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { classes } from "@/shared/ui/classes"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { formatNumber } from "@/shared/quantity"
import { clusterName } from "../clusters"
import { sectionsOf, type Grant, type Section } from "../sections"
import { DeskBar } from "./desk-bar"

type Props = {
  me: DeskMe
  grant: Grant
  current: Section
  /** what waits in a section, as a number at its link */
  waiting?: Partial<Record<Section, number>>
  /** a list beside what is open, where there is room */
  side?: { label: string; children: ReactNode }
  children: ReactNode
}

/** The frame of a desk: whose it is on top, sections under the thumb on the phone and in a rail where there is room. */
export async function DeskShell({ me, grant, current, waiting = {}, side, children }: Props) {
  const locale = await getLocale()
  const [t, cluster] = await Promise.all([getTranslations("desk"), clusterName(grant.cluster, locale)])
  const sections = sectionsOf(grant)
  return (
    <div className={classes("desk", side && "desk-two")}>
      <DeskBar member={{ id: grant.scope_id, handle: grant.handle, name: grant.name, cluster: grant.cluster }} cluster={cluster} several={me.grants.length > 1} />
      {sections.length > 1 && (
        <nav className="desk-nav" aria-label={t("sections")}>
          {sections.map(({ section, icon, href }) => (
            <ShopLink key={section} href={href} aria-current={section === current ? "page" : undefined}>
              <Icon name={icon} />
              {t(`section.${section}`)}
              {waiting[section] ? <span className="desk-waiting">{formatNumber(waiting[section], locale)}</span> : null}
            </ShopLink>
          ))}
        </nav>
      )}
      {side && (
        <aside className="desk-side" aria-label={side.label}>
          {side.children}
        </aside>
      )}
      <main id="content" className="desk-main">
        {children}
      </main>
    </div>
  )
}
