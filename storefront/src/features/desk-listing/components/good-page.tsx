import type { AuditPage } from "@contracts/audit"
import type { DeskListing } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { AuditList } from "@/features/audit/components/audit-list"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { deskPaths } from "@/features/desk/paths"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { stepListing } from "../actions"
import type { Refusals } from "../refusals"
import { StockPart } from "./editor"
import { FormSender, type Place } from "./form-sender"
import { PackSwitches } from "./pack-switches"
import { SentBack } from "./sent-back"
import { StandingBadge } from "./standing-badge"
import { StockCard } from "./stock-card"

export type GoodActs = { edit: boolean; stock: boolean; prices: boolean }
type Props = { listing: DeskListing; place: Place; acts: GoodActs; refusals: Refusals; history: AuditPage | null }

/** A good that is, or was, in the shop: what is there of it, its packs, and what can be done with it. */
export function GoodPage({ listing, place, acts, refusals, history }: Props) {
  const t = useTranslations("goods")
  const blocked = useTranslations("listing.blocked")
  const locale = useLocale()
  const say = useText()
  const { actions } = listing
  const shown = listing.shown ?? listing.content
  const rest = (["withdraw", "resume", "pause", "restore", "archive"] as const).filter((step) => actions.includes(step))
  return (
    <div className="grid max-w-3xl gap-5">
      <header className="flex items-center gap-3">
        {listing.pictures[0] && <GoodPicture picture={listing.pictures[0]} place="tile" decorative className="good-face" />}
        <div className="min-w-0 flex-1">
          <p className="text-xs text-ink-2">{say(listing.kind.name)}</p>
          <h1 className="text-xl">
            <bdi>{say(shown.title)}</bdi>
          </h1>
        </div>
        <StandingBadge listing={{ ...listing, sent_back: listing.sent_back !== null }} />
      </header>
      {refusals.rest && (
        <Note tone="danger" live>
          {refusals.rest}
        </Note>
      )}
      {listing.sent_back && <SentBack sentBack={listing.sent_back} />}
      {listing.state === "in_review" && <Note icon="clock">{t("good.inReview")}</Note>}
      {listing.state === "published" && listing.blocked && listing.blocked !== "sold_out" && (
        <Note tone="danger" icon="seal">
          {t("good.blocked", { reason: blocked(listing.blocked) })}{" "}
          <ShopLink className="link" href={deskPaths.permits(place.member)}>
            {t("publish.toPermits")}
          </ShopLink>
        </Note>
      )}
      {listing.differences.length > 0 && (
        <Note tone="warn" icon="edit">
          <p>{t(listing.change === "in_review" ? "good.changeInReview" : "good.changeOpen", { count: listing.differences.length })}</p>
          <ShopLink className="link" href={deskPaths.editListing(place.member, listing.id)}>
            {t("good.seeChange")}
          </ShopLink>
        </Note>
      )}
      {listing.stock.length > 0 && (
        <StockCard items={listing.stock}>
          {acts.stock && actions.includes("stock") && (
            <details className="folded" open={Object.keys(refusals.of("stock").bad).length > 0}>
              <summary className="btn btn-secondary btn-compact">
                <Icon name="edit" size="sm" />
                {t("stock.mend")}
              </summary>
              <div className="pt-3">
                <StockPart listing={listing} place={place} refusals={refusals} />
              </div>
            </details>
          )}
        </StockCard>
      )}
      <section className="grid gap-2" id="packs" aria-labelledby="packs-title">
        <h2 className="text-lg" id="packs-title">
          {t("packs.title")}
        </h2>
        <PackSwitches listing={listing} place={place} mayEdit={acts.edit && actions.includes("save")} />
        <p className="flex flex-wrap gap-x-5">
          {acts.edit && actions.includes("save") && (
            <ShopLink className="link inline-flex min-h-11 items-center" href={`${deskPaths.editListing(place.member, listing.id)}#taps`}>
              {t("good.newPack")}
            </ShopLink>
          )}
          {acts.prices && (
            <ShopLink className="link inline-flex min-h-11 items-center" href={deskPaths.prices(place.member)}>
              {t("good.prices")}
            </ShopLink>
          )}
        </p>
      </section>
      <div className="flex flex-wrap gap-2">
        {acts.edit && actions.includes("save") && (
          <ButtonLink look="primary" href={deskPaths.editListing(place.member, listing.id)}>
            <Icon name="edit" size="sm" />
            {t("good.edit")}
          </ButtonLink>
        )}
        {listing.handle && listing.state === "published" && (
          <ButtonLink href={paths.product(listing.handle)}>
            <Icon name="globe" size="sm" />
            {t("good.inShop")}
          </ButtonLink>
        )}
        {acts.edit &&
          rest.map((step) =>
            step === "pause" || step === "archive" ? (
              <details key={step} className="folded">
                <summary className={step === "archive" ? "btn btn-danger" : "btn btn-secondary"}>{t(`step.${step}`)}</summary>
                <form action={stepListing} className="panel mt-2 grid max-w-md gap-3 p-4">
                  <FormSender place={place} form="publish" />
                  <p className="text-sm">{t(`sure.${step}`)}</p>
                  <BusyButton look={step === "archive" ? "danger" : "primary"} name="step" value={step}>
                    {t(`yes.${step}`)}
                  </BusyButton>
                </form>
              </details>
            ) : (
              <form key={step} action={stepListing}>
                <FormSender place={place} form="publish" />
                <BusyButton look={step === "resume" ? "primary" : "secondary"} name="step" value={step}>
                  {t(`step.${step}`)}
                </BusyButton>
              </form>
            ),
          )}
      </div>
      {history && history.entries.length > 0 && (
        <details className="folded">
          <summary>{t("good.history")}</summary>
          <AuditList entries={history.entries} />
        </details>
      )}
      <p>
        <ShopLink className="link" href={deskPaths.listings(place.member)} lang={locale}>
          {t("back")}
        </ShopLink>
      </p>
    </div>
  )
}
