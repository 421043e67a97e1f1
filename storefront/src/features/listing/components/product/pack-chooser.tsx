import type { PackView } from "@contracts/listing"
import type { PriceUnit } from "@contracts/shared"
import { useLocale, useTranslations } from "next-intl"
import { tomanDigits, unitPriceDigits } from "@/shared/money"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { classes } from "@/shared/ui/classes"
import { GoodPicture } from "@/shared/ui/good-picture"
import { canBuy, cheapestPack } from "../../forms"

/** Packs side by side as radio rows: drawing, name and net, derived stock, price and price per kilo. */
export function PackChooser({ packs, unit }: { packs: PackView[]; unit: PriceUnit }) {
  const t = useTranslations("product")
  const units = useTranslations("unit")
  const say = useText()
  const locale = useLocale()
  const cheapest = cheapestPack(packs)
  const chosen = packs.find(canBuy)
  return (
    <fieldset className="grid gap-2">
      <legend className="field-label mb-2">{t("choosePack")}</legend>
      {packs.map((pack) => {
        const open = canBuy(pack)
        return (
          <label key={pack.variant_id} className={classes("option pack-row", !open && "option-off")}>
            <input
              className="sr-only"
              type="radio"
              name="variant"
              value={pack.variant_id}
              defaultChecked={pack === chosen}
              disabled={!open}
              required
              data-rial={pack.price_rial ?? undefined}
              data-per={pack.unit_price_rial ?? undefined}
              data-pack={say(pack.name)}
              data-available={pack.available}
            />
            <span className="option-dot" />
            <GoodPicture picture={pack.picture} place="tile" sizes="48px" decorative className={classes("size-12 rounded-sm bg-transparent", !open && "opacity-45")} />
            <span className="text-sm">
              <b>{say(pack.name)}</b> <span className="text-ink-2">{say(pack.content)}</span>
              <span className="block text-xs text-ink-2">
                {open ? t("inStock", { count: pack.available }) : t("soldOut")}
                {pack.variant_id === cheapest && <b className="text-ok">{t("cheapest", { unit: units(unit) })}</b>}
              </span>
            </span>
            <span className="text-end text-sm whitespace-nowrap">
              <b>{pack.price_rial === null ? t("noPrice") : tomanDigits(pack.price_rial, locale)}</b>
              {pack.unit_price_rial !== null && <span className="block text-xs text-ink-2">{t("slashUnit", { price: unitPriceDigits(pack.unit_price_rial, locale), unit: units(unit) })}</span>}
            </span>
          </label>
        )
      })}
      <p className="text-xs text-ink-3">{t("sharedStock", { count: formatNumber(packs.length, locale) })}</p>
    </fieldset>
  )
}
