import type { CartGroup, DeliveryChoice } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { formatDayRange } from "@/features/order/days"
import { formatHours } from "@/features/order/hours"
import { formatNearDay } from "@/shared/date"
import { formatToman } from "@/shared/money"
import { useText } from "@/shared/texts"
import { choiceField } from "../deliveries"

/** Radio cards: how this member's parcel goes, when it comes, what it costs; closed ways stay, with their reason. */
export function DeliveryChoices({ group, index }: { group: CartGroup; index: number }) {
  const t = useTranslations("checkout")
  const chosen = group.deliveries.find((choice) => choice.chosen)
  const possible = group.deliveries.some((choice) => choice.reason === null)
  const hint = `delivery-${group.member.id}`
  return (
    <fieldset className="cart-ways" aria-describedby={chosen ? undefined : hint}>
      <legend className="sr-only">{t("deliveryOf", { index })}</legend>
      <p className="text-sm font-semibold" aria-hidden="true">
        {t("deliveryOf", { index })}
      </p>
      {!chosen && (
        <p id={hint} className={possible ? "text-xs text-warn" : "text-xs text-danger"}>
          {t(possible ? "chooseWay" : "noWay")}
        </p>
      )}
      {chosen && <input type="hidden" name={`saved:${group.member.id}`} value={chosen.option_id} />}
      <div className="way-cards">
        {group.deliveries.map((choice) => (
          <WayCard key={choice.option_id} choice={choice} group={group} />
        ))}
      </div>
    </fieldset>
  )
}

function WayCard({ choice, group }: { choice: DeliveryChoice; group: CartGroup }) {
  const t = useTranslations("checkout")
  const delivery = useTranslations("delivery")
  const say = useText()
  const locale = useLocale()
  const closed = choice.reason !== null
  const town = say(group.member.town)
  const days = choice.method === "pickup" ? choice.earliest && t("ready", { day: formatNearDay(choice.earliest, locale) }) : formatDayRange(choice.earliest, choice.latest, locale)
  const place = choice.method === "pickup" && group.pickup ? [say(group.pickup.address), formatHours(group.pickup.hours, locale)] : []
  return (
    <label className={closed ? "option option-off" : "option"}>
      <input className="sr-only" type="radio" name={choiceField(group.member.id)} value={choice.option_id} defaultChecked={choice.chosen} disabled={closed} />
      <span className="option-dot" />
      <span className="min-w-0 text-sm">
        <b>{delivery(`methods.${choice.method}`)}</b>
        {(choice.reason ? [delivery(`reasons.${choice.reason}`, { town })] : [days, ...place]).filter(Boolean).map((words, at) => (
          <span key={at} className="block text-xs text-ink-2">
            {words}
          </span>
        ))}
      </span>
      {choice.price_rial !== null && <b className="whitespace-nowrap text-sm">{choice.price_rial === 0 ? delivery("free") : formatToman(choice.price_rial, locale)}</b>}
    </label>
  )
}
