import type { DeskListing, DeskListingKinds } from "@contracts/desk-listings"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { formatDigits } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { deskPaths } from "@/features/desk/paths"
import { ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { packGroups } from "../pack-groups"
import type { Refusals } from "../refusals"
import { AutoSave } from "./auto-save"
import { useEditorWords } from "./editor-words"
import { FactsForm } from "./facts-form"
import type { Place } from "./form-sender"
import { PackCard } from "./pack-card"
import { PackSwitches } from "./pack-switches"
import { PackTaps } from "./pack-taps"
import { PhotoSection } from "./photo-section"
import { PublishPanel } from "./publish-panel"
import { SendingForm } from "./sending-form"
import { SentBack } from "./sent-back"
import { StockForm } from "./stock-form"
import { WordsForm } from "./words-form"

type Props = { listing: DeskListing; place: Place; makers: DeskListingKinds["makers"]; refusals: Refusals; /** a good in the shop: its stock is on its own page */ withStock: boolean; children?: ReactNode }

const rugFacts = ["width_cm", "length_cm", "weight_gram"]

/** One page on which a good is written, from its photo to its publication. Every part is a form of its own. */
export function Editor({ listing, place, makers, refusals, withStock, children }: Props) {
  const t = useTranslations("goods")
  const words = useEditorWords(listing.unit)
  const unit = useTranslations("unit")
  const say = useText()
  // what is in the shop is sold while this is typed: its prices have a page of their own, where nothing goes out by itself
  const inShop = listing.packs.filter(({ variant_id }) => variant_id !== null)
  const nameOf = (pack: string) => listing.template.packs.find((each) => each.pack === pack)?.name
  return (
    <AutoSave listing={listing.id} version={listing.version} words={words.save}>
      {children}
      {listing.sent_back && <SentBack sentBack={listing.sent_back} />}
      {refusals.rest && (
        <Note tone="danger" live>
          {refusals.rest}
        </Note>
      )}
      {refusals.contested && (
        <p>
          <ButtonLink compact href={place.page === "edit" ? deskPaths.editListing(place.member, place.listing) : deskPaths.listing(place.member, place.listing)}>
            {t("meanwhile.leave")}
          </ButtonLink>
        </p>
      )}
      <Part id="photos" title={t("photos.title")}>
        <PhotoSection listing={listing} place={place} words={words.photo} error={null} />
      </Part>
      <Part id="words" title={t("words.part")}>
        <WordsForm listing={listing} place={place} refusals={refusals} />
      </Part>
      <Part id="packs" title={t("packs.title")} lead={listing.range ? t("packs.lead", { unit: unit(listing.unit) }) : undefined}>
        {inShop.length > 0 && <PackSwitches listing={{ ...listing, packs: inShop }} place={place} mayEdit={false} />}
        {packGroups(listing.packs.filter(({ variant_id }) => variant_id === null)).map(({ id, first, packs }) => {
          const form = packs.length > 1 ? `group-${first.sku}` : id
          const { sku, pack, net_unit, gross_gram, price_rial } = first
          // what a rug measures is told by its facts; until they are there nothing is worked out of a usual one
          const measured = net_unit !== "cm2" || rugFacts.every((fact) => typeof listing.content.facts[fact] === "number")
          const [net_amount, content] = measured ? [first.net_amount, say(first.content)] : [0, t("packs.byFacts")]
          return (
            <PackCard
              // its fields begin anew when facts change what it weighs
              key={net_unit === "cm2" ? [id, net_amount, gross_gram].join(" ") : id}
              pack={{ sku, pack, net_amount, net_unit, gross_gram, price_rial, name: say(packs.length > 1 ? (nameOf(pack) ?? first.name) : first.name), content: packs.length > 1 ? "" : content, materials: first.materials.map(({ material, name, counted }) => ({ material, name: say(name), counted })) }}
              sizes={packs.length > 1 ? packs.map((each) => ({ sku: each.sku, size: formatDigits(each.sizes[0]?.size ?? 0, place.locale) })) : []}
              form={form}
              place={place}
              range={listing.range}
              words={words.pack}
              {...refusals.of(form)}
            />
          )
        })}
        <PackTaps listing={listing} place={place} refused={refusals.of("taps")} />
      </Part>
      {withStock && listing.stock.length > 0 && (
        <Part id="stock" title={t("stock.title")} lead={t("stock.lead")}>
          <StockPart listing={listing} place={place} refusals={refusals} />
        </Part>
      )}
      <Part id="facts" title={t("facts.title")}>
        <FactsForm listing={listing} place={place} refusals={refusals} makers={makers} />
      </Part>
      <Part id="sending" title={t("sending.title")}>
        <SendingForm listing={listing} place={place} refusals={refusals} />
      </Part>
      <PublishPanel listing={listing} place={place} problem={null} />
    </AutoSave>
  )
}

/** The stock form with what it needs of a good. */
export function StockPart({ listing, place, refusals }: Pick<Props, "listing" | "place" | "refusals">) {
  const { stock } = useEditorWords()
  const say = useText()
  return (
    <StockForm
      place={place}
      items={listing.stock.map(({ name, ...item }) => ({ ...item, name: say(name) }))}
      packs={listing.packs.filter(({ on, sizes }) => on && sizes.length !== 1).map(({ sku, pack, takes, name, content }) => ({ sku, pack, takes, name: `${say(name)} ${say(content)}` }))}
      words={stock}
      {...refusals.of("stock")}
    />
  )
}

function Part({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section id={id} className="editor-part" aria-labelledby={`${id}-title`}>
      <h2 className="text-lg" id={`${id}-title`}>
        {title}
      </h2>
      {lead && <p className="text-xs text-ink-2">{lead}</p>}
      {children}
    </section>
  )
}
