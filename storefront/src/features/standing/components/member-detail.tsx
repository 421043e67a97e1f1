import type { ClusterMemberDetail } from "@contracts/desk-members"
import { useLocale, useTranslations } from "next-intl"
import { clusterPaths } from "@/features/desk/paths"
import { PermitList } from "@/features/permit/components/permit-list"
import { formatDay } from "@/shared/date"
import type { KeptForm } from "@/shared/kept-form"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"
import { standingLook } from "../words"
import { StandingForms } from "./standing-forms"

type Props = { member: ClusterMemberDetail; cluster: { id: string; handle: string }; kept: KeptForm }

/** A member as its cluster's agent knows it: who it is, its papers and people, what became of its membership, and what may be done. */
export function MemberDetail({ member, cluster, kept }: Props) {
  const t = useTranslations("agent")
  const words = useTranslations("member")
  const say = useText()
  const look = standingLook[member.status]
  return (
    <div className="grid max-w-3xl gap-6">
      <ShopLink className="link inline-flex min-h-11 items-center gap-1 justify-self-start text-sm" href={clusterPaths.members(cluster.id)}>
        <Icon name="chev" size="sm" flip className="rotate-180" />
        {t("membersTitle")}
      </ShopLink>
      <header className="flex items-start gap-4">
        <WovenLabel member={member.handle} cluster={cluster.handle} size="xl" />
        <div className="min-w-0">
          <h1 className="text-xl lg:text-2xl">
            <bdi>{say(member.name)}</bdi>
          </h1>
          <p className="text-sm text-ink-2">{t("memberLine", { kind: words(`kind.${member.kind}`), town: say(member.town), goods: words(`activity.${member.activity}`) })}</p>
          <p className="flex flex-wrap gap-1.5 pt-2">
            <Badge tone={look.tone} icon={look.icon}>
              {t(`status.${member.status}`)}
            </Badge>
          </p>
        </div>
      </header>
      <dl className="panel facts">
        <dt>{t("legalName")}</dt>
        <dd>
          <bdi>{member.legal_name}</bdi>
        </dd>
        <dt>{t("goodsWord")}</dt>
        <dd>{t("goods", { goods: member.goods, sold: member.for_sale })}</dd>
        <dt>{t("openParcels")}</dt>
        <dd>{t("parcels", { count: member.open_parcels })}</dd>
        <dt>{t("people")}</dt>
        <dd>{member.people.length ? <People people={member.people} /> : t("nobody")}</dd>
      </dl>
      {member.status !== "ended" && (
        <p>
          <ShopLink className="link inline-flex min-h-11 items-center text-sm" href={paths.member(member.handle)}>
            {t("shopPage")}
          </ShopLink>
        </p>
      )}
      <section aria-labelledby="permits-title">
        <h2 id="permits-title" className="agent-title">
          {t("permits")}
        </h2>
        <PermitList permits={member.permits} />
      </section>
      <Standing standing={member.standing} />
      {member.own ? <Note icon="user">{t("ownMember")}</Note> : member.acts.length > 0 && <StandingForms member={member} cluster={cluster.id} kept={kept} />}
    </div>
  )
}

function People({ people }: Pick<ClusterMemberDetail, "people">) {
  const role = useTranslations("desk.role")
  return (
    <ul>
      {people.map((person, index) => (
        <li key={index}>
          <bdi>{person.name}</bdi> <span className="text-xs text-ink-2">{role(person.role)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What became of the membership, the newest first, with reasons as they were written. */
function Standing({ standing }: Pick<ClusterMemberDetail, "standing">) {
  const t = useTranslations("agent")
  const audit = useTranslations("desk.audit")
  const locale = useLocale()
  return (
    <section aria-labelledby="standing-title">
      <h2 id="standing-title" className="agent-title">
        {t("standing")}
      </h2>
      {standing.length === 0 ? (
        <Note icon="file">{t("noStanding")}</Note>
      ) : (
        <ol className="panel rows">
          {standing.map((entry) => (
            <li key={entry.id} className="grid gap-0.5 px-4 py-3">
              <b className="text-sm">{audit(`act.${entry.act}`)}</b>
              {entry.reason && <p className="text-sm"><bdi>{entry.reason}</bdi></p>}
              <span className="text-xs text-ink-2">{t("byOn", { by: entry.by ?? audit("system"), day: formatDay(entry.at, locale) })}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
