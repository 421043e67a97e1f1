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

/** Links that fit under a thumb; with more sections than this, the last place opens the rest. */
const underThumb = 5

/** The frame of a desk: whose it is on top, sections under the thumb on the phone and in a rail where there is room. */
export async function DeskShell({ me, grant, current, waiting = {}, side, children }: Props) {
  const locale = await getLocale()
  const [t, cluster] = await Promise.all([getTranslations("desk"), clusterName(grant.cluster, locale)])
  const sections = sectionsOf(grant)
  const shown = sections.length > underThumb ? underThumb - 1 : sections.length
  const rest = sections.slice(shown)
  const link = ({ section, icon, href }: (typeof sections)[number], wide = false) => (
    <ShopLink key={section} href={href} aria-current={section === current ? "page" : undefined} className={wide ? "desk-wide" : undefined}>
      <Icon name={icon} />
      {t(`section.${section}`)}
      {waiting[section] ? <span className="desk-waiting">{formatNumber(waiting[section], locale)}</span> : null}
    </ShopLink>
  )
  return (
    <div className={classes("desk", side && "desk-two")}>
      <DeskBar grant={grant} cluster={cluster} several={me.grants.length > 1} />
      {sections.length > 1 && (
        <nav className="desk-nav" aria-label={t("sections")}>
          {sections.slice(0, shown).map((section) => link(section))}
          {rest.map((section) => link(section, true))}
          {rest.length > 0 && (
            <details className="desk-more">
              <summary data-current={rest.some(({ section }) => section === current) || undefined}>
                <Icon name="more" />
                {t("more")}
              </summary>
              <div>{rest.map((section) => link(section))}</div>
            </details>
          )}
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
