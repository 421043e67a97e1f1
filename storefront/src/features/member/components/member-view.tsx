import type { MemberPage } from "@contracts/member"
import { useLocale, useTranslations } from "next-intl"
import { ClosedDays } from "@/features/listing/components/closed-days"
import { ListingGrid } from "@/features/listing/components/listing-card"
import { PackCard } from "@/features/listing/components/pack-card"
import { packEntries } from "@/features/listing/pack-entries"
import { PermitBadge } from "@/features/permit/components/permit-badge"
import { PermitList } from "@/features/permit/components/permit-list"
import { formatUnitPrice } from "@/shared/money"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { clusterLook } from "@/shared/ui/cluster-look"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { Selvedge } from "@/shared/ui/selvedge"
import { WovenLabel } from "@/shared/ui/woven-label"
import { groupByKind } from "../group-goods"
import { PickupPanel } from "./pickup-panel"

const shownOfKind = 8

/** A member: who it is, under which permits, when it can be visited, what it makes and how. */
export function MemberView({ member }: { member: MemberPage }) {
  const t = useTranslations("member")
  const say = useText()
  return (
    <>
      <MemberHead member={member} />
      <ClosedDays closed={member.closed} look="note" />
      <div className="mt-8 grid items-start gap-8 md:grid-cols-3">
        <section>
          <h2 className="section-small">{t("permitsTitle")}</h2>
          <PermitList permits={member.permits} />
          <p className="mt-2 text-xs text-ink-3">{t("sample")}</p>
        </section>
        {member.pickup && <PickupPanel pickup={member.pickup} closed={member.closed} />}
        <section>
          <h2 className="section-small">{t("storyTitle")}</h2>
          <p className="text-ink-2">{say(member.story)}</p>
          <p className="mt-2 text-sm text-ink-3">{member.vat_registered ? t("vat") : t("noVat")}</p>
        </section>
      </div>
      <MemberGoods member={member} />
      {member.process.length > 0 && <Process steps={member.process} />}
    </>
  )
}

function MemberHead({ member }: { member: MemberPage }) {
  const t = useTranslations("member")
  const say = useText()
  const picture = member.listings.find((listing) => listing.picture)?.picture ?? null
  return (
    <header className="tinted-head" data-tint={clusterLook(member.cluster.handle).tint}>
      <div className="tinted-head-text flex items-start gap-4 md:gap-6">
        <WovenLabel member={member.handle} cluster={member.cluster.handle} size="xl" />
        <div className="min-w-0">
          <h1>
            <bdi>{say(member.name)}</bdi>
          </h1>
          <p className="text-ink-2">{t("line", { kind: t(`kind.${member.kind}`), cluster: say(member.cluster.name), town: say(member.town) })}</p>
          <p className="mt-3 flex flex-wrap gap-2">
            {member.activity === "supplies_packaging" ? <Badge icon="box">{t("activity.supplies_packaging")}</Badge> : <PermitBadge permit={member.permit} long />}
            {member.activity !== "supplies_packaging" && member.activity !== "makes" && <Badge icon="box">{t(`activity.${member.activity}`)}</Badge>}
            {member.pickup && <Badge icon="pin">{t("pickupBadge")}</Badge>}
          </p>
          <p className="mt-3 text-sm text-ink-2">{t("goods", { kinds: member.kinds.length, goods: member.goods })}</p>
        </div>
      </div>
      <GoodPicture picture={picture} place="hero" eager decorative className="tinted-head-art" />
      <Selvedge cluster={member.cluster.handle} />
    </header>
  )
}

function MemberGoods({ member }: { member: MemberPage }) {
  const t = useTranslations("member")
  const unit = useTranslations("unit")
  const say = useText()
  const locale = useLocale()
  if (member.listings.length === 0) return <Note className="mt-8">{t("noGoods")}</Note>
  return (
    <section className="section">
      <h2>{t("goodsTitle")}</h2>
      {groupByKind(member.listings).map(({ kind, listings, packs, from }) => (
        <section key={kind.handle} className="mt-6 md:mt-8">
          <div className="section-head">
            <div>
              <h3>{say(kind.name)}</h3>
              <p className="text-sm text-ink-2">
                {t("packs", { count: packs })}
                {from !== null && listings[0] && `${t("comma")}${t("from", { unit: unit(listings[0].unit), price: formatUnitPrice(from, locale) })}`}
              </p>
            </div>
            <ButtonLink look="quiet" compact href={paths.kind(kind.handle)}>
              {t("allOfKind")}
              <Icon name="chev" size="sm" flip />
            </ButtonLink>
          </div>
          {listings.every((listing) => listing.unit === "kg") ? (
            <ul className="goods">
              {packEntries(listings).slice(0, shownOfKind).map((entry) => (
                <PackCard key={entry.pack.variant_id} entry={entry} own={listings.length === 1} />
              ))}
            </ul>
          ) : (
            <ListingGrid listings={listings.slice(0, shownOfKind)} />
          )}
        </section>
      ))}
    </section>
  )
}

function Process({ steps }: { steps: MemberPage["process"] }) {
  const t = useTranslations("member")
  const say = useText()
  return (
    <section className="section">
      <h2 className="mb-4">{t("processTitle")}</h2>
      <ol className="grid grid-cols-2 gap-3 md:grid-cols-4 md:gap-6">
        {steps.map((step) => (
          <li key={say(step.title)}>
            <GoodPicture picture={step.picture} sizes="(min-width: 840px) 280px, 46vw" decorative className="aspect-square" />
            <h3 className="mt-2 text-base">{say(step.title)}</h3>
            <p className="text-sm text-ink-2">{say(step.text)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
