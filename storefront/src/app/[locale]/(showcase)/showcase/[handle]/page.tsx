import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { MemberList } from "@/features/cluster/components/member-list"
import { EnquiryProvider } from "@/features/showcase/components/enquiry-context"
import { EnquiryForm } from "@/features/showcase/components/enquiry-form"
import { PieceCard } from "@/features/showcase/components/piece-card"
import { RugWall } from "@/features/showcase/components/rug-wall"
import { countriesIn } from "@/features/showcase/countries"
import { readShowcase } from "@/features/showcase/data"
import { fields } from "@/features/showcase/enquiry"
import { formatUsd } from "@/shared/money"
import { pageMetadata } from "@/shared/meta"
import { pageHandle } from "@/shared/page"
import { paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { FilterChips } from "@/shared/ui/filter-chips"
import { MissingPage, missingMetadata } from "@/shared/ui/missing-page"
import { Note } from "@/shared/ui/note"
import { StepList } from "@/shared/ui/step-list"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; handle: string }> }

const steps = ["enquiry", "quote", "papers", "shared"] as const
const formWords = ["title", "kindsLabel", "kindsHint", "amountOf", "optional", "messengerHint", "placeHint", "messageHint", "choose", "send", "sending", "free", "chosen", "none", "contactHint", "fix"] as const
const formErrors = ["required", "invalid_email", "invalid_quantity", "text_too_long", "invalid_request", "unexpected", "too_many_requests", "not_found", "conflict"] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await pageHandle(params)
  const showcase = await readShowcase(handle)
  if (!showcase) return missingMetadata(locale)
  return pageMetadata({ locale, path: paths.showcase(handle), title: textIn(showcase.title, locale), description: textIn(showcase.story, locale), picture: showcase.hero ?? showcase.cluster.picture })
}

export default async function ShowcaseRoute({ params }: Props) {
  const { locale, handle } = await pageHandle(params)
  const showcase = await readShowcase(handle)
  if (!showcase) return <MissingPage />
  const t = await getTranslations("showcase")
  const errors = await getTranslations("errors")
  const { listings, kinds, members } = showcase
  const material = (wanted: "wool" | "silk") => listings.filter((listing) => listing.rug?.material === wanted).length
  const chips = [
    ...(["wool", "silk"] as const).map((wanted) => ({ token: wanted, words: t(`material.${wanted}`), count: material(wanted) })).filter(({ count }) => count > 0),
    ...kinds.filter(({ count }) => count > 0).map((kind) => ({ token: `kind-${kind.handle}`, words: textIn(kind.name, locale), count: kind.count })),
  ]
  return (
    <EnquiryProvider>
      <section className="wrap grid gap-5 pt-8 pb-1 md:grid-cols-[7fr_5fr] md:items-end md:gap-12 md:pt-14 md:pb-5">
        <div>
          <h1 className="showcase-title">{textIn(showcase.title, locale)}</h1>
          <p className="mt-2.5 max-w-[56ch] text-ink-2 md:mt-3.5 md:text-lg">{textIn(showcase.story, locale)}</p>
          {showcase.price_from_usd !== null && <p className="mt-3 text-sm text-ink-2">{t("from", { price: formatUsd(showcase.price_from_usd, locale) })}</p>}
        </div>
        <p className="flex flex-wrap gap-2 md:justify-end">
          <a className="btn btn-primary" href="#enquiry">
            {t("start")}
          </a>
          <a className="btn btn-secondary" href="#how">
            {t("howLink")}
          </a>
        </p>
      </section>
      <RugWall listings={listings} cluster={handle} />
      <section id="collection" className="wrap section filtered scroll-mt-4">
        <h2 className="mb-4">
          {t("section.collection")} <span className="text-sm font-normal text-ink-3">{t("count", { ready: listings.filter(({ flag }) => flag !== "made_to_order").length, order: listings.filter(({ flag }) => flag === "made_to_order").length })}</span>
        </h2>
        <FilterChips chips={chips} label={t("filter")} all={t("all")} total={listings.length} />
        <ul className="goods">
          {listings.map((listing) => (
            <PieceCard key={listing.id} listing={listing} facets={`${listing.rug?.material ?? ""} kind-${listing.kind.handle}`.trim()} />
          ))}
        </ul>
      </section>
      <section className="wrap section grid items-start gap-8 md:grid-cols-[5fr_7fr] md:gap-14">
        <div id="how" className="scroll-mt-4">
          <h2 className="mb-3">{t("section.how")}</h2>
          <StepList steps={steps.map((step) => ({ title: t(`steps.${step}.title`), text: t(`steps.${step}.text`) }))} />
          <Note icon="truck" className="mt-4">
            {t("freight")}
          </Note>
        </div>
        <EnquiryForm
          locale={locale}
          consortium={handle}
          kinds={kinds.map((kind) => ({ handle: kind.handle, name: textIn(kind.name, locale) }))}
          countries={countriesIn(locale)}
          labels={{ ...wordsOf(fields, (field) => t(`field.${field}`)) }}
          errors={{ ...wordsOf(formErrors, (code) => errors(code)), contact_missing: t("contactMissing"), items_missing: t("itemsMissing") }}
          words={wordsOf(formWords, (word) => t(`form.${word}`))}
        />
      </section>
      <section id="makers" className="wrap section scroll-mt-4">
        <h2 className="mb-3.5">
          {t("section.makers")} <span className="text-sm font-normal text-ink-3">{t("memberCount", { count: members.length })}</span>
        </h2>
        <MemberList members={members} cluster={handle} wide />
      </section>
    </EnquiryProvider>
  )
}

/** Words for the client form, which gets no messages: each key with its words. */
function wordsOf<K extends string>(keys: readonly K[], say: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>
}
