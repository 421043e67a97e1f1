import type { ListingDetail } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Money, UnitPrice } from "@/shared/ui/price"
import { canBuy } from "../../forms"
import { BuyForm } from "./buy-form"

/** A rug is one piece: its price stands alone, buying asks for no quantity, and an enquiry is beside it. */
export function RugBuy({ listing }: { listing: ListingDetail }) {
  const t = useTranslations("product")
  const rug = useTranslations("rug")
  const say = useText()
  const locale = useLocale()
  const pack = listing.packs[0]
  if (!pack) return null
  const enquiry = (
    <ButtonLink href={`${paths.showcase(listing.cluster.handle)}#enquiry`} className="flex-1">
      <Icon name="file" />
      {rug("enquire")}
    </ButtonLink>
  )
  return (
    <>
      {pack.price_rial !== null && (
        <div className="mt-4 border-y border-line py-4">
          <Money rial={pack.price_rial} className="buy-total" />
          <p className="unit-price">
            <UnitPrice rial={pack.unit_price_rial} unit={listing.unit} />
            {listing.rug && (
              <>
                {t("semicolon")}
                {rug("area", { area: formatNumber((listing.rug.width_cm * listing.rug.length_cm) / 10_000, locale, 3) })}
              </>
            )}
          </p>
        </div>
      )}
      {listing.for_sale && canBuy(pack) ? (
        <BuyForm listing={listing} single aside={enquiry}>
          <input type="hidden" name="variant" value={pack.variant_id} data-rial={pack.price_rial ?? undefined} data-per={pack.unit_price_rial ?? undefined} data-pack={say(pack.name)} data-available={pack.available} />
          <input type="hidden" name="quantity" value="1" />
        </BuyForm>
      ) : (
        <div className="mt-4 flex">{enquiry}</div>
      )}
    </>
  )
}
