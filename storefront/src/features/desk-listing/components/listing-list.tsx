import type { DeskListings } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { deskPaths } from "@/features/desk/paths"
import { formatToman } from "@/shared/money"
import { localPath } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Button, ButtonLink } from "@/shared/ui/button"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { stockText } from "../amounts"
import { listingFilters, type ListingFilter } from "../states"
import { PackArt } from "./pack-art"
import { StandingBadge } from "./standing-badge"

type Props = { page: DeskListings; member: string; mayEdit: boolean; asked: { state?: ListingFilter; q?: string; after?: string } }

/** A member's goods: searched, by state, page by page. */
export function ListingList({ page, member, mayEdit, asked }: Props) {
  const t = useTranslations("goods")
  const locale = useLocale()
  const all = Object.values(page.counts).some((count) => count > 0)
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl lg:text-2xl">{t("title")}</h1>
        {mayEdit && all && (
          <ButtonLink look="primary" href={deskPaths.newListing(member)}>
            <Icon name="plus" size="sm" />
            {t("new")}
          </ButtonLink>
        )}
      </div>
      {all && (
        <>
          <form action={localPath(locale, deskPaths.listings(member))} method="get" role="search" className="flex gap-2">
            {asked.state && <input type="hidden" name="state" value={asked.state} />}
            <div className="field-box min-w-0 flex-1">
              <Icon name="search" size="sm" className="text-ink-3" />
              <input type="search" name="q" defaultValue={asked.q} maxLength={80} aria-label={t("search")} placeholder={t("search")} />
            </div>
            <Button>{t("find")}</Button>
          </form>
          <nav className="desk-states" aria-label={t("states")}>
            <ShopLink className="chip" href={deskPaths.listings(member, { q: asked.q })} aria-current={asked.state ? undefined : "page"}>
              {t("all")}
            </ShopLink>
            {listingFilters
              .filter((state) => page.counts[state] > 0 || state === asked.state)
              .map((state) => (
                <ShopLink key={state} className="chip" href={deskPaths.listings(member, { state, q: asked.q })} aria-current={asked.state === state ? "page" : undefined}>
                  {t(`filter.${state}`)}
                  <span className="chip-count">{formatNumber(page.counts[state], locale)}</span>
                </ShopLink>
              ))}
          </nav>
        </>
      )}
      {page.listings.length > 0 ? <Rows page={page} member={member} /> : all ? <p className="panel p-5 text-ink-2">{t(asked.q ? "noHit" : "noneInState")}</p> : <FirstGood member={member} mayEdit={mayEdit} />}
      {(asked.after || page.next) && (
        <nav className="flex justify-between gap-3" aria-label={t("pages")}>
          {asked.after && (
            <ShopLink className="link" href={deskPaths.listings(member, { ...asked, after: undefined })}>
              {t("firstPage")}
            </ShopLink>
          )}
          {page.next && (
            <ShopLink className="link" href={deskPaths.listings(member, { ...asked, after: page.next })}>
              {t("nextPage")}
            </ShopLink>
          )}
        </nav>
      )}
    </div>
  )
}

function Rows({ page, member }: Pick<Props, "page" | "member">) {
  const t = useTranslations("goods")
  const locale = useLocale()
  const say = useText()
  return (
    <ul className="panel rows">
      {page.listings.map((listing) => (
        <li key={listing.id}>
          <ShopLink className="good-row" href={deskPaths.listing(member, listing.id)}>
            {listing.picture ? <GoodPicture picture={listing.picture} place="tile" decorative className="good-face" /> : <span className="good-face good-faceless"><Icon name="tag" /></span>}
            <span className="grid min-w-0 gap-0.5">
              <b className="text-sm">
                <bdi>{say(listing.title) || t("untitled", { kind: say(listing.kind.name) })}</bdi>
              </b>
              <span className="text-xs text-ink-2">
                {listing.packs === 0 ? t("noPacks") : t("packCount", { count: listing.packs })}
                {listing.price_rial !== null && <> · {t("from", { price: formatToman(listing.price_rial, locale) })}</>}
                {listing.stock && (
                  <>
                    {" · "}
                    <span className={listing.stock.left <= 0 ? "font-semibold text-danger" : undefined}>{listing.stock.left <= 0 ? t("noneLeft") : t(`left.${listing.stock.unit}`, { amount: stockText(listing.stock.left, listing.stock.unit, locale) })}</span>
                  </>
                )}
              </span>
              <StandingBadge listing={listing} />
            </span>
            <Icon name="chev" size="sm" flip className="text-ink-3" />
          </ShopLink>
        </li>
      ))}
    </ul>
  )
}

/** Nothing is there yet: what a good needs, and the way to the first. */
function FirstGood({ member, mayEdit }: Pick<Props, "member" | "mayEdit">) {
  const t = useTranslations("goods.first")
  return (
    <div className="panel grid justify-items-start gap-4 p-6">
      <span className="flex gap-2" aria-hidden="true">
        {["tin", "souvenir-box", "bulk-carton"].map((pack) => (
          <PackArt key={pack} pack={pack} className="pack-art-large" />
        ))}
      </span>
      <h2 className="text-lg">{t("title")}</h2>
      <ol className="steps-list text-sm text-ink-2">
        {(["photo", "packs", "stock", "publish"] as const).map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      {mayEdit && (
        <ButtonLink look="primary" wide href={deskPaths.newListing(member)}>
          <Icon name="plus" size="sm" />
          {t("action")}
        </ButtonLink>
      )}
    </div>
  )
}
