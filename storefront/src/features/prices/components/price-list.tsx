import type { PricedGood } from "@contracts/desk-prices"
import type { PriceShift } from "@packaging/price-change"
import { useLocale, useTranslations } from "next-intl"
import { tomanDigits } from "@/shared/money"
import { useText } from "@/shared/texts"
import { GoodPicture } from "@/shared/ui/good-picture"
import { shifted } from "../shift"
import { PriceRow, type RowWords } from "./price-row"

export type Draft = { shift: PriceShift | null; /** packs that the shift is for; none: all */ picked: readonly string[]; /** prices as typed before, by pack */ typed: ReadonlyMap<string, string>; /** packs whose price was refused */ at: readonly string[] }
type Props = { good: PricedGood; draft: Draft; /** id of the form that changes many */ shiftForm: string }

/** A good with its packs, each with its old and new price. */
export function PriceList({ good, draft, shiftForm }: Props) {
  const t = useTranslations("prices")
  const unit = useTranslations("unit")
  const locale = useLocale()
  const say = useText()
  return (
    <section>
      <h3 className="price-good">
        <GoodPicture picture={good.picture} place="tile" decorative className="price-good-picture" />
        <bdi>{say(good.title)}</bdi>
        {good.range && <span className="text-xs font-normal text-ink-2">{t("neighbours", { count: good.range.members })}</span>}
      </h3>
      <ul>
        {good.packs.map((pack) => {
          const named = { pack: say(pack.name), content: say(pack.content) }
          const name = (
            <>
              <b>{named.pack}</b> <span className="text-ink-2">{named.content}</span>
            </>
          )
          const price_rial = pack.price_rial
          const words: RowWords = {
            field: t("field", named), per: unit("per", { unit: unit(good.unit), price: "¤" }), higher: t("higher", { percent: "¤" }), lower: t("lower", { percent: "¤" }),
            unchanged: t("unchanged"), new: t("new"), now: t("now"), median: t("median"), noRange: t("noRange"), bad: t("problem.number"), first: t("first_price"), none: t("noPrice"),
          }
          const text = draft.typed.get(pack.variant_id) ?? (price_rial === null ? "" : tomanDigits(shifted(price_rial, pack.variant_id, draft.shift, draft.picked), locale))
          const lead = price_rial === null ? (
            <GoodPicture picture={pack.picture} place="tile" decorative />
          ) : (
            <label className="price-pick">
              <input type="checkbox" form={shiftForm} name="pick" value={pack.variant_id} defaultChecked={draft.picked.includes(pack.variant_id)} aria-label={t("pick", named)} />
              <GoodPicture picture={pack.picture} place="tile" decorative />
            </label>
          )
          // what the server fills in anew is a new field
          return <PriceRow key={`${pack.variant_id} ${price_rial} ${text}`} pack={pack} range={good.range} name={name} lead={lead} text={text} bad={draft.at.includes(pack.variant_id)} locale={locale} words={words} />
        })}
      </ul>
    </section>
  )
}
