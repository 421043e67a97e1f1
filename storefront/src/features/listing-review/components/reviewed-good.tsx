import type { ReviewedListing } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { clusterPaths } from "@/features/desk/paths"
import { Differences } from "@/features/desk-listing/components/differences"
import { PackArt } from "@/features/desk-listing/components/pack-art"
import { SentBack } from "@/features/desk-listing/components/sent-back"
import { StandingBadge } from "@/features/desk-listing/components/standing-badge"
import { factWords } from "@/features/desk-listing/difference-text"
import { formatMoment } from "@/shared/date"
import type { KeptForm } from "@/shared/kept-form"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Drawing } from "@/shared/ui/drawing"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { approveListing } from "../actions"
import { SendBackForm } from "./send-back-form"

type Props = { listing: ReviewedListing; cluster: string; kept: KeptForm }

/** A good as its agent judges it: what is new beside what buyers see, the permit's word, and the two ways on. No price is shown. */
export function ReviewedGood({ listing, cluster, kept }: Props) {
  const t = useTranslations("review")
  const goods = useTranslations("goods")
  const permits = useTranslations("goods.permits")
  const locale = useLocale()
  const say = useText()
  const { content, gate, missing } = listing
  const facts = listing.template.fields.flatMap((field) => {
    const { key, label } = field
    const text = factWords(field, content.facts[key], locale, { yes: goods("differences.yes"), no: goods("differences.no") })
    return text ? [{ key, label, text }] : []
  })
  const sending = [
    ...(content.lead_days === null ? [] : [{ key: "lead_days", label: goods("sending.leadDays"), text: formatNumber(content.lead_days, locale) }]),
    ...(content.made_to_order ? [{ key: "made_to_order", label: goods("sending.madeToOrder"), text: goods("differences.yes") }] : []),
    ...(content.hs_code === null ? [] : [{ key: "hs_code", label: goods("sending.hsCode"), text: content.hs_code }]),
  ]
  const decides = listing.mine_to_decide && (listing.actions.includes("approve") || listing.actions.includes("send_back"))
  return (
    <div className="grid max-w-3xl gap-5">
      <header className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <ShopLink className="link inline-flex min-h-11 items-center text-xs" href={clusterPaths.listings(cluster)}>
            {t("back")}
          </ShopLink>
          <h1 className="text-xl">
            <bdi>{say(content.title)}</bdi>
          </h1>
          <p className="text-sm text-ink-2">
            <bdi>{say(listing.member.name)}</bdi>
            {listing.submitted_at && <> · {listing.submitted_by ? t.rich("sentBy", { by: () => <bdi>{listing.submitted_by}</bdi>, at: formatMoment(listing.submitted_at, locale) }) : t("since", { at: formatMoment(listing.submitted_at, locale) })}</>}
          </p>
        </div>
        <StandingBadge listing={{ ...listing, sent_back: listing.sent_back !== null }} />
      </header>
      {listing.sent_back && <SentBack sentBack={listing.sent_back} />}
      {!gate.allowed && (
        <Note tone="warn" icon="seal">
          {gate.needs.length > 0 ? t("permit", { permits: gate.needs.map((type) => permits(type)).join(goods("publish.or")) }) : goods("publish.notAllowed")}
        </Note>
      )}
      {missing.length > 0 && <Note tone="warn">{t("missing", { parts: missing.map(({ label }) => say(label)).join(goods("comma")) })}</Note>}
      {listing.shown && listing.differences.length > 0 ? (
        <Differences listing={listing} discard={null} />
      ) : (
        <section className="panel grid gap-4 p-4" aria-labelledby="content-title">
          <h2 className="text-lg" id="content-title">
            {t("content")}
          </h2>
          {listing.pictures.length > 0 && (
            <div className="photos">
              {listing.pictures.map((picture) => (
                <figure key={picture.key} className="photo">
                  <Drawing url={picture.url} width={picture.width} height={picture.height} alt={say(picture.alt)} place="card" sizes="160px" />
                </figure>
              ))}
            </div>
          )}
          <dl className="pairs">
            <dt>{t("kind")}</dt>
            <dd>{say(listing.kind.name)}</dd>
            {[["fa", content.title.fa], ["en", content.title.en]].map(([language, text]) => (
              <div key={language} className="contents">
                <dt>{t(language === "fa" ? "titleFa" : "titleEn")}</dt>
                <dd lang={language}>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
            {say(content.description) && (
              <>
                <dt>{t("description")}</dt>
                <dd className="whitespace-pre-line">
                  <bdi>{say(content.description)}</bdi>
                </dd>
              </>
            )}
            {[...facts.map(({ label, ...fact }) => ({ ...fact, label: say(label) })), ...sending].map(({ key, label, text }) => (
              <div key={key} className="contents">
                <dt>{label}</dt>
                <dd className="whitespace-pre-line">
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <ul className="rows">
            {content.packs.map((pack) => (
              <li key={pack.sku} className="flex items-center gap-3 py-2 text-sm">
                <PackArt pack={pack.pack} />
                <span>
                  <b>{say(pack.name)}</b> {say(pack.content)}
                  <span className="block text-xs text-ink-2">{t("gross", { gram: formatNumber(pack.gross_gram, locale) })}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!listing.mine_to_decide && <Note icon="user">{t("notMineLong")}</Note>}
      {decides && (
        <>
          {listing.actions.includes("approve") && (
            <form action={approveListing}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="cluster" value={cluster} />
              <input type="hidden" name="listing" value={listing.id} />
              <input type="hidden" name="version" value={listing.version} />
              <BusyButton look="primary" wide>
                {t(listing.shown ? "approveChange" : "approve")}
              </BusyButton>
            </form>
          )}
          {listing.actions.includes("send_back") && <SendBackForm listing={listing} cluster={cluster} kept={kept} />}
        </>
      )}
    </div>
  )
}
