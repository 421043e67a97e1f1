import type { ListingDetail } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { PermitBadge } from "@/features/permit/components/permit-badge"
import { paths } from "@/shared/paths"
import { formatDigits } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { clusterLook } from "@/shared/ui/cluster-look"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { ClosedDays } from "../closed-days"
import { productForm } from "../../forms"
import { ListingGrid } from "../listing-card"
import { MakerLine } from "../maker-line"
import { BuyForm } from "./buy-form"
import { ColourLinks } from "./colour-links"
import { Gallery } from "./gallery"
import { LabelFacts } from "./label-facts"
import { MakerPermits } from "./maker-permits"
import { NotForSale } from "./not-for-sale"
import { PackChooser } from "./pack-chooser"
import { PriceLadder } from "./price-ladder"
import { RugBuy } from "./rug-buy"
import { RugDyes, RugFacts } from "./rug-facts"
import { RugRuler } from "./rug-ruler"
import { RugScale } from "./rug-scale"
import { SellerPanel } from "./seller-panel"
import { SizeChooser } from "./size-chooser"
import { SizeGuide } from "./size-guide"

const others = 4

/** A product in one of its three forms: the head with picture and buying, then who sells, what is on it, and others. */
export function ProductView({ listing }: { listing: ListingDetail }) {
  const t = useTranslations("product")
  const form = productForm(listing.unit)
  const lead = listing.packs.find((pack) => pack.variant_id === listing.lead?.variant_id) ?? listing.packs[0]
  const rug = listing.rug_facts
  return (
    <div data-tint={clusterLook(listing.cluster.handle).tint} className="buyable">
      <div className={form === "rug" ? "product product-rug" : "product"}>
        <Gallery listing={listing} tall={form === "rug"} />
        <div className="product-buy">
          <ProductHead listing={listing} />
          <ClosedDays closed={listing.closed} look="note" />
          {form === "shoes" && <ColourLinks colours={listing.colours} current={listing.handle} />}
          {form === "rug" && <RugBuy listing={listing} />}
          {form !== "rug" && listing.for_sale && <BuyForm listing={listing}>{form === "shoes" ? <SizeChooser packs={listing.packs} /> : <PackChooser packs={listing.packs} unit={listing.unit} />}</BuyForm>}
          {!listing.for_sale && <NotForSale reason={listing.blocked ?? "sold_out"} kind={listing.kind.handle} />}
          {rug && <RugFacts rug={rug} />}
        </div>
        {form === "shoes" && listing.sizes.length > 0 && (
          <div className="product-guide">
            <SizeGuide sizes={listing.sizes} />
          </div>
        )}
      </div>
      {rug && (
        <section className="section">
          <h2 className="mb-4">{t("howLarge")}</h2>
          <div className="grid gap-6 md:grid-cols-[7fr_5fr] md:gap-12">
            <RugScale rug={rug} picture={listing.picture} />
            <RugRuler rug={rug} detail={listing.pictures.find(({ view }) => view === "corner" || view === "detail")} />
          </div>
        </section>
      )}
      <div className="section grid items-start gap-8 md:grid-cols-3">
        <SellerPanel listing={listing} />
        <LabelFacts listing={listing} pack={lead} />
        <div className="grid gap-8">
          {form === "shoes" && <PriceLadder packs={listing.packs} />}
          {rug && <RugDyes rug={rug} />}
          <MakerPermits listing={listing} />
        </div>
      </div>
      {listing.others.length > 0 && (
        <section className="section">
          <div className="section-head">
            <h2>{t("othersTitle")}</h2>
            <ButtonLink look="quiet" compact href={paths.kind(listing.kind.handle)}>
              {t("all")}
              <Icon name="chev" size="sm" flip />
            </ButtonLink>
          </div>
          <ListingGrid listings={listing.others.slice(0, others)} />
        </section>
      )}
    </div>
  )
}

function ProductHead({ listing }: { listing: ListingDetail }) {
  const t = useTranslations("product")
  const say = useText()
  const locale = useLocale()
  const permit = listing.permits[0] ?? { state: "none" as const, expires_on: null }
  const shelfLife = listing.facts.find(({ key }) => key === "shelf_life")
  return (
    <>
      <h1>{say(listing.title)}</h1>
      <ShopLink href={paths.member(listing.member.handle)} className="inline-flex min-h-11 items-center hover:underline md:min-h-0">
        <MakerLine member={listing.member} cluster={listing.cluster} />
      </ShopLink>
      <p className="mt-2 flex flex-wrap gap-x-2.5 gap-y-1.5">
        <PermitBadge permit={permit} long />
        {listing.sizes.length > 1 && <Badge icon="box">{t("sizesFrom", { from: formatDigits(Math.min(...listing.sizes), locale), to: formatDigits(Math.max(...listing.sizes), locale) })}</Badge>}
        {shelfLife && <Badge icon="clock">{t("keeps", { time: say(shelfLife.value) })}</Badge>}
        {listing.rug_facts?.certificate && (
          <Badge tone="craft" icon="seal">
            {t("hasCertificate")}
          </Badge>
        )}
      </p>
      <p className="mt-3 mb-5 text-ink-2">{say(listing.description)}</p>
    </>
  )
}
