import type { DeskListing } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { formatToman, formatUnitPrice } from "@/shared/money"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { switchPack } from "../actions"
import { FormSender, type Place } from "./form-sender"
import { PackArt } from "./pack-art"

/** Packs with what can be sold of each and its price; a switch takes one out of the shop, and back. */
export function PackSwitches({ listing, place, mayEdit }: { listing: DeskListing; place: Place; mayEdit: boolean }) {
  const t = useTranslations("goods.packs")
  const unit = useTranslations("unit")
  const locale = useLocale()
  const say = useText()
  return (
    <ul className="panel rows">
      {listing.packs.map((pack) => (
        <li key={pack.sku} className="pack-row">
          {pack.picture_view ? <GoodPicture picture={pack.picture_view} place="tile" decorative className="pack-face" /> : <PackArt pack={pack.pack} />}
          <p className="min-w-0 text-sm">
            <b>{say(pack.name)}</b> <span className="whitespace-nowrap text-ink-2">{say(pack.content)}</span>
            <br />
            <span className="text-xs text-ink-2">
              {pack.available === null ? "" : pack.available === 0 ? t("none") : t("available", { count: formatNumber(pack.available, locale) })}
              {pack.price_rial === null ? t("noPrice") : formatToman(pack.price_rial, locale)}
            </span>
            {pack.unit_price_rial !== null && (
              <span className="block text-xs text-ink-2">{unit("per", { unit: unit(listing.unit), price: formatUnitPrice(pack.unit_price_rial, locale) })}</span>
            )}
          </p>
          {mayEdit && pack.variant_id !== null ? (
            <form action={switchPack}>
              <FormSender place={place} form="packs" />
              <input type="hidden" name="sku" value={pack.sku} />
              <button className="switch" role="switch" aria-checked={pack.on} name="on" value={pack.on ? "no" : "yes"} aria-label={t("sell", { pack: `${say(pack.name)} ${say(pack.content)}` })}>
                <i />
              </button>
            </form>
          ) : (
            <span className="text-xs text-ink-3">{pack.variant_id === null ? t("notYet") : pack.on ? t("on") : t("off")}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
