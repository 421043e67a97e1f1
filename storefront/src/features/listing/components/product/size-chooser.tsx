import type { PackView } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { formatUnitPrice, tomanDigits } from "@/shared/money"
import { formatDigits, formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { classes } from "@/shared/ui/classes"
import { canBuy, groupByWay, type WayGroup } from "../../forms"

const few = 3

function radio(pack: PackView, group: WayGroup, label: string) {
  return (
    <input
      className="sr-only"
      type="radio"
      name={`variant-${group.way}`}
      value={pack.variant_id}
      defaultChecked={pack === group.chosen}
      disabled={!canBuy(pack)}
      data-rial={pack.price_rial ?? undefined}
      data-per={pack.unit_price_rial ?? undefined}
      data-pack={label}
      data-available={pack.available}
      data-size={pack.sizes[0]?.size}
    />
  )
}

/** One pair of one size: squares, smallest at the start. */
function Pairs({ group }: { group: WayGroup }) {
  const t = useTranslations("product")
  const locale = useLocale()
  return (
    <fieldset className="way way-single">
      <legend className="field-label mb-2">{t("size")}</legend>
      <div className="size-run">
        {group.packs.map((pack) => {
          const size = formatDigits(pack.sizes[0]?.size ?? 0, locale)
          return (
            <label key={pack.variant_id} className="size">
              {radio(pack, group, t("pairOfSize", { size }))}
              {size}
              {!canBuy(pack) && <span className="sr-only">{t("soldOut")}</span>}
              {canBuy(pack) && pack.available < few && <small>{t("pairsLeft", { count: pack.available })}</small>}
            </label>
          )
        })}
      </div>
      <p className="mt-2 text-sm">
        <a className="link" href="#sizes">
          {t("sizeGuide")}
        </a>
      </p>
    </fieldset>
  )
}

/** A run of sizes as one pack: its sizes in one band, price per pair below; a missing size blocks it and is struck. */
function Runs({ group, missing }: { group: WayGroup; missing: Set<number> }) {
  const t = useTranslations("product")
  const say = useText()
  const locale = useLocale()
  return (
    <fieldset className={`way way-${group.way}`}>
      <legend className="field-label mb-2">{t(`wayTitle.${group.way}`)}</legend>
      {group.packs.map((pack) => {
        const open = canBuy(pack)
        return (
          <label key={pack.variant_id} className={classes("option run-row", !open && "option-off")}>
            {radio(pack, group, say(pack.name))}
            <span className="option-dot" />
            <b className="text-sm">
              {say(pack.name)}
              {t("comma")}
              {t("pairs", { count: pack.net_amount })}
            </b>
            <b className="text-sm whitespace-nowrap">{pack.price_rial === null ? t("noPrice") : tomanDigits(pack.price_rial, locale)}</b>
            <span className="run-band">
              {pack.sizes.map(({ size, pairs }) => (
                <span key={size} className={classes(missing.has(size) && !open && "run-missing")}>
                  {formatDigits(size, locale)}
                  {pairs > 1 && <small> × {formatDigits(pairs, locale)}</small>}
                </span>
              ))}
            </span>
            <span className="run-words">
              {pack.unit_price_rial !== null && t("perPair", { price: formatUnitPrice(pack.unit_price_rial, locale) })}
              {t("semicolon")}
              {open ? t("inStock", { count: pack.available }) : t("shortSeries", { sizes: pack.sizes.filter(({ size }) => missing.has(size)).map(({ size }) => formatDigits(size, locale)).join(t("comma")) || formatNumber(0, locale) })}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** Shoes by the pair, the series, the dozen or the carton. Each way keeps its own choice; `way` says which one counts. */
export function SizeChooser({ packs }: { packs: PackView[] }) {
  const t = useTranslations("product")
  const groups = groupByWay(packs)
  const first = groups.find(({ chosen }) => chosen) ?? groups[0]
  const missing = new Set(packs.filter((pack) => pack.sizes.length === 1 && pack.available < 1).flatMap((pack) => pack.sizes.map(({ size }) => size)))
  return (
    <div className="ways">
      <fieldset>
        <legend className="field-label mb-2">{t("how")}</legend>
        <div className="segment">
          {groups.map(({ way, chosen }) => (
            <label key={way} className={classes(!chosen && "text-ink-3")}>
              <input className="sr-only" type="radio" name="way" value={way} defaultChecked={way === first?.way} disabled={!chosen} />
              {t(`way.${way}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {groups.map((group) => (group.way === "single" ? <Pairs key={group.way} group={group} /> : <Runs key={group.way} group={group} missing={missing} />))}
    </div>
  )
}
