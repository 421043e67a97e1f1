import type { AutoApprovals, ReviewList } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { clusterPaths } from "@/features/desk/paths"
import { StandingBadge } from "@/features/desk-listing/components/standing-badge"
import { listingFilters, type ListingFilter } from "@/features/desk-listing/states"
import { formatMoment } from "@/shared/date"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { switchAutoApproval } from "../actions"

type Props = { page: ReviewList; cluster: string; asked: { state: ListingFilter; after?: string } }

/** Goods of the cluster that wait for its agent, the longest waiting first. */
export function ReviewQueue({ page, cluster, asked }: Props) {
  const t = useTranslations("review")
  const goods = useTranslations("goods")
  const locale = useLocale()
  const say = useText()
  return (
    <>
      <nav className="desk-states" aria-label={goods("states")}>
        {(["in_review", ...listingFilters.filter((state) => state !== "in_review")] as const).map((state) => (
          <ShopLink key={state} className="chip" href={clusterPaths.listings(cluster, state === "in_review" ? {} : { state })} aria-current={asked.state === state ? "page" : undefined}>
            {goods(`filter.${state}`)}
            {state === "in_review" && <span className="chip-count">{formatNumber(page.waiting, locale)}</span>}
          </ShopLink>
        ))}
      </nav>
      {page.listings.length === 0 ? (
        <Note icon="check">{t(asked.state === "in_review" ? "none" : "noneInState")}</Note>
      ) : (
        <ul className="panel rows">
          {page.listings.map((listing) => (
            <li key={listing.id}>
              <ShopLink className="good-row" href={clusterPaths.listing(cluster, listing.id)}>
                {listing.picture ? <GoodPicture picture={listing.picture} place="tile" decorative className="good-face" /> : <span className="good-face good-faceless"><Icon name="tag" /></span>}
                <span className="grid min-w-0 gap-0.5">
                  <b className="text-sm">
                    <bdi>{say(listing.title)}</bdi>
                  </b>
                  <span className="text-xs text-ink-2">
                    <bdi>{say(listing.member.name)}</bdi>
                    {listing.submitted_at && <> · {t("since", { at: formatMoment(listing.submitted_at, locale) })}</>}
                  </span>
                  <StandingBadge listing={listing} />
                </span>
                <Icon name="chev" size="sm" flip className="text-ink-3" />
              </ShopLink>
            </li>
          ))}
        </ul>
      )}
      {(asked.after || page.next) && (
        <nav className="flex justify-between gap-3" aria-label={goods("pages")}>
          {asked.after && (
            <ShopLink className="link" href={clusterPaths.listings(cluster, { state: asked.state })}>
              {goods("firstPage")}
            </ShopLink>
          )}
          {page.next && (
            <ShopLink className="link" href={clusterPaths.listings(cluster, { state: asked.state, after: page.next })}>
              {goods("nextPage")}
            </ShopLink>
          )}
        </nav>
      )}
    </>
  )
}

/** Members who publish by themselves, each with its switch. */
export function AutoApprovalList({ members, cluster }: { members: AutoApprovals["members"]; cluster: string }) {
  const t = useTranslations("review")
  const locale = useLocale()
  const say = useText()
  return (
    <section className="grid gap-2" id="auto" aria-labelledby="auto-title">
      <h2 className="text-lg" id="auto-title">
        {t("auto")}
      </h2>
      <p className="text-sm text-ink-2">{t("autoLead")}</p>
      <ul className="panel rows">
        {members.map((member) => (
          <li key={member.id} className="flex items-center justify-between gap-3 px-4 py-2">
            <span className="min-w-0 text-sm">
              <bdi>{say(member.name)}</bdi>
              {!member.mine_to_decide && <span className="block text-xs text-ink-3">{t("notMine")}</span>}
            </span>
            {member.mine_to_decide ? (
              <form action={switchAutoApproval}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="cluster" value={cluster} />
                <input type="hidden" name="member" value={member.id} />
                <button className="switch" role="switch" aria-checked={member.on} name="on" value={member.on ? "no" : "yes"} aria-label={t("autoOf", { member: say(member.name) })}>
                  <i />
                </button>
              </form>
            ) : (
              <span className="text-xs text-ink-3">{t(member.on ? "on" : "off")}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
