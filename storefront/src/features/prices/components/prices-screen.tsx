import type { DeskPrices, PriceShiftPreview } from "@contracts/desk-prices"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { deskPaths } from "@/features/desk/paths"
import { formatDay, formatNearDay, tehranDay } from "@/shared/date"
import { one, type Query } from "@/shared/query"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { savePrices } from "../actions"
import { every, filterIn, shiftIn } from "../shift"
import { PlannedPrices } from "./planned-prices"
import { PriceList, type Draft } from "./price-list"
import { ShiftForm } from "./shift-form"
import { ShiftSummary } from "./shift-summary"
import { UndoBar } from "./undo-bar"
import { WhenField } from "./when-field"

const problems = ["nothing", "number", "jump", "changed", "late", "moved", "other", "changed_all", "jump_all", "day", "gone"] as const
const shiftForm = "shift"
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

type Props = { prices: DeskPrices; /** what a change of all comes to, where one is asked for */ preview: PriceShiftPreview | null; member: string; query: Query; /** makes one publication of one form */ formKey: string; now: Date }

/** All prices of a member: change many or single ones, look, publish, take back. */
export function PricesScreen({ prices, preview, member, query, formKey, now }: Props) {
  const t = useTranslations("prices")
  const locale = useLocale()
  const say = useText()
  const after = one(query.after)
  const filter = filterIn(query)
  const today = tehranDay(now)
  const planned = one(query.planned)
  const words = { way: one(query.way), by: one(query.by), value: one(query.value) }
  const pageOf = (more: Record<string, string>) => {
    const text = new URLSearchParams({ ...filter, ...more }).toString()
    return `${deskPaths.prices(member)}${text && `?${text}`}`
  }
  const asked = shiftIn(query)
  const problem = problems.find((each) => each === one(query.problem))
  const typed = new Map(every(query.set).map((each): [string, string] => [each.split(":")[0] ?? "", each.slice(each.indexOf(":") + 1)]))
  // a price that changed meanwhile is shown as it is today
  const draft: Draft = { shift: asked === "bad" ? null : asked, picked: every(query.pick), typed: problem === "changed" ? new Map() : typed, at: every(query.at) }
  const names = prices.goods.flatMap((good) => good.packs.filter((pack) => draft.at.includes(pack.variant_id)).map((pack) => `${say(pack.name)} ${say(pack.content)}`)).join(locale === "fa" ? "، " : ", ")
  return (
    <>
      <p className="text-xs text-ink-2">{formatDay(today, locale)}</p>
      <h1 className="text-xl lg:text-2xl">{t("title")}</h1>
      <p className="pb-3 text-sm text-ink-2">{t(draft.shift ? "saveFirst" : "lead")}</p>
      <div className="grid gap-3 pb-3 empty:hidden">
        {problem && (
          <Note tone="danger" live>
            {t(`problem.${problem}`, { packs: names })}
          </Note>
        )}
        {one(query.undone) && !prices.undoable && (
          <Note tone="ok" live>
            {t("undone")}
          </Note>
        )}
        {planned && isDay(planned) && (
          <Note tone="ok" live>
            {t("planned.done", { day: formatNearDay(planned, locale) })}
          </Note>
        )}
        {one(query.cancelled) && (
          <Note tone="ok" live>
            {t("planned.cancelled")}
          </Note>
        )}
        {prices.undoable && <UndoBar change={prices.undoable} member={member} after={after} />}
        <PlannedPrices prices={prices} member={member} />
      </div>
      {prices.goods.length === 0 && prices.kinds.length === 0 ? (
        <p className="panel flex items-center gap-3 p-5 text-ink-2">
          <Icon name="percent" />
          {t("none")}
        </p>
      ) : (
        <div className="prices">
          <div className="prices-aside grid content-start gap-3">
            <ShiftForm id={shiftForm} member={member} filter={filter} kinds={prices.kinds} asked={words} bad={asked === "bad"} />
            {preview && <ShiftSummary preview={preview} member={member} filter={filter} asked={words} formKey={formKey} today={today} beyond={prices.next !== null || after !== undefined} />}
          </div>
          <form action={savePrices} noValidate className="prices-form">
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="member" value={member} />
            <input type="hidden" name="after" value={after ?? ""} />
            <input type="hidden" name="q" value={filter.q ?? ""} />
            <input type="hidden" name="kind" value={filter.kind ?? ""} />
            <input type="hidden" name="key" value={formKey} />
            <h2 className="text-lg">{t("packs")}</h2>
            <p className="price-legend text-xs text-ink-2">
              <i className="price-new" /> {t("new")} <i className="price-now" /> {t("now")} <i className="price-median" /> {t("median")} <span>{t("legend")}</span>
            </p>
            {prices.goods.length === 0 && <p className="panel p-5 text-ink-2">{t("noneFound")}</p>}
            <div className="panel overflow-hidden empty:hidden">
              {prices.goods.map((good) => (
                <PriceList key={good.product_id} good={good} draft={draft} shiftForm={shiftForm} />
              ))}
            </div>
            <div className="prices-go">
              {problem === "jump" && (
                <label className="flex min-h-11 items-center gap-2 text-sm">
                  <input type="checkbox" name="confirm" />
                  {t("confirm")}
                </label>
              )}
              <p className="text-xs text-ink-2">{t("saveHint")}</p>
              <WhenField name="on" today={today} />
              <BusyButton look="primary" wide>
                {t("save")}
              </BusyButton>
            </div>
          </form>
        </div>
      )}
      {(after || prices.next) && (
        <nav className="flex justify-between gap-3 pt-4" aria-label={t("packs")}>
          {after && (
            <ShopLink className="link" href={pageOf({})}>
              {t("first")}
            </ShopLink>
          )}
          {prices.next && (
            <ShopLink className="link" href={pageOf({ after: prices.next })}>
              {t("more")}
            </ShopLink>
          )}
        </nav>
      )}
    </>
  )
}
