import type { CartGroup, DeliveryChoice, DeliveryMethod } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { formatDayRange } from "@/features/order/days"
import { formatHours } from "@/features/order/hours"
import { formatToman } from "@/shared/money"
import { useText } from "@/shared/texts"
import { Icon, type IconName } from "@/shared/ui/icon"

export const methodIcons: Record<DeliveryMethod, IconName> = { post: "box", courier: "user", freight: "truck", pickup: "pin" }

/** What can be sent where, before an address is known: each way of this member, with its reason when it is closed. */
export function DeliveryWays({ group }: { group: CartGroup }) {
  const t = useTranslations("cart")
  const delivery = useTranslations("delivery")
  const say = useText()
  const locale = useLocale()
  const town = say(group.member.town)
  /** "no address yet" and "another town" say where it goes, not that it cannot */
  const open = ({ reason }: DeliveryChoice) => reason === null || reason === "no_address"
  const words = (choice: DeliveryChoice) => {
    if (choice.method === "pickup" && open(choice)) return [say(group.pickup?.address ?? group.member.town), group.pickup && formatHours(group.pickup.hours, locale)].filter(Boolean).join(locale === "fa" ? "؛ " : "; ")
    if (!open(choice) && choice.reason) return delivery(`reasons.${choice.reason}`, { town })
    return (choice.price_rial !== null && formatDayRange(choice.earliest, choice.latest, locale)) || delivery(`reach.${choice.method}`, { town })
  }
  return (
    <div className="cart-ways">
      <h3 className="text-sm font-semibold">{t("ways")}</h3>
      <ul className="grid gap-1.5">
        {group.deliveries.map((choice) => (
          <li key={choice.option_id} className="flex gap-2.5 text-xs">
            <Icon name={open(choice) ? methodIcons[choice.method] : "x"} size="sm" className="text-ink-3" />
            <span className="min-w-0 flex-1 text-ink-2">
              <b className="text-ink">{delivery(`methods.${choice.method}`)}</b>
              {locale === "fa" ? "، " : ", "}
              {words(choice)}
            </span>
            {choice.price_rial !== null && <span className="whitespace-nowrap">{choice.price_rial === 0 ? delivery("free") : formatToman(choice.price_rial, locale)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
