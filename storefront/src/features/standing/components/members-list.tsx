import type { ClusterMembers } from "@contracts/desk-members"
import { useLocale, useTranslations } from "next-intl"
import { clusterPaths } from "@/features/desk/paths"
import { PermitBadge } from "@/features/permit/components/permit-badge"
import { localPath } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { Button, ButtonLink } from "@/shared/ui/button"
import { Field } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"
import type { MembersAsked } from "../data"
import { memberStatuses, standingLook } from "../words"

type Props = { page: ClusterMembers; asked: MembersAsked; cluster: { id: string; handle: string } }

/** A cluster's members, found by words, or by their standing. */
export function MembersList({ page, asked, cluster }: Props) {
  const t = useTranslations("agent")
  const locale = useLocale()
  return (
    <div className="grid max-w-3xl gap-4">
      <div>
        <h1 className="text-2xl">{t("membersTitle")}</h1>
        <p className="mt-1 text-sm text-ink-2">{t("membersLead")}</p>
      </div>
      <form action={localPath(locale, clusterPaths.members(cluster.id))} method="get" role="search" className="flex items-end gap-2">
        <Field name="q" label={t("search")} type="search" defaultValue={asked.q ?? ""} maxLength={100} className="flex-1" />
        {asked.status && <input type="hidden" name="status" value={asked.status} />}
        <Button>
          <Icon name="search" size="sm" />
          {t("find")}
        </Button>
      </form>
      <nav className="desk-states" aria-label={t("byStanding")}>
        <ShopLink className="chip" href={clusterPaths.members(cluster.id, { q: asked.q ?? "" })} aria-current={asked.status ? undefined : "page"}>
          {t("everyMember")}
        </ShopLink>
        {memberStatuses.map((status) => (
          <ShopLink key={status} className="chip" href={clusterPaths.members(cluster.id, { status, q: asked.q ?? "" })} aria-current={asked.status === status ? "page" : undefined}>
            {t(`status.${status}`)}
            <span className="chip-count">{formatNumber(page.counts[status], locale)}</span>
          </ShopLink>
        ))}
      </nav>
      {page.members.length === 0 ? <Note icon="user">{t(asked.q ? "noneFound" : asked.status ? "noneSo" : "noMembers")}</Note> : <Rows page={page} cluster={cluster} />}
      <p className="flex flex-wrap gap-2">
        {asked.after && <ButtonLink href={clusterPaths.members(cluster.id, { ...asked, after: "" })}>{t("fromStart")}</ButtonLink>}
        {page.next && <ButtonLink href={clusterPaths.members(cluster.id, { ...asked, after: page.next })}>{t("moreMembers")}</ButtonLink>}
      </p>
    </div>
  )
}

function Rows({ page, cluster }: Pick<Props, "page" | "cluster">) {
  const t = useTranslations("agent")
  const words = useTranslations("member")
  const say = useText()
  return (
    <ul className="panel rows overflow-hidden">
      {page.members.map((member) => (
        <li key={member.id}>
          <ShopLink className="member-row" href={clusterPaths.member(cluster.id, member.id)}>
            <WovenLabel member={member.handle} cluster={cluster.handle} />
            <span className="min-w-0">
              <b className="block text-sm">
                <bdi>{say(member.name)}</bdi>
              </b>
              <span className="block text-xs text-ink-2">
                {t("memberLine", { kind: words(`kind.${member.kind}`), town: say(member.town), goods: t("goods", { goods: member.goods, sold: member.for_sale }) })}
              </span>
              <span className="flex flex-wrap gap-1.5 pt-1">
                {member.status !== "active" && (
                  <Badge tone={standingLook[member.status].tone} icon={standingLook[member.status].icon}>
                    {t(`status.${member.status}`)}
                  </Badge>
                )}
                <PermitBadge permit={member.permit} />
              </span>
            </span>
            <Icon name="chev" size="sm" flip className="text-ink-3" />
          </ShopLink>
        </li>
      ))}
    </ul>
  )
}
