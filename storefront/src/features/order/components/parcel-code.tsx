import type { ParcelView } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { localDigits } from "../contact"
import { formatHours } from "../hours"
import { inFours } from "../tracker"
import { CopyButton } from "./copy-button"

/** The band with the code: of the carrier, in Latin and in fours; or to say at the workshop, large, with where and when. */
export function ParcelCode({ parcel }: { parcel: ParcelView }) {
  const t = useTranslations("order")
  const say = useText()
  const locale = useLocale()
  const { tracking, pickup } = parcel
  if (tracking)
    return (
      <div className="code-band">
        <p className="min-w-0">
          <span className="text-xs text-ink-2">
            {t("trackingCode")} <bdi>{tracking.carrier}</bdi>
          </span>
          <span className="block font-semibold md:text-lg">
            <bdi dir="ltr">{inFours(tracking.code)}</bdi>
          </span>
        </p>
        <CopyButton text={tracking.code} words={{ copy: t("copyCode"), copied: t("copied") }} />
      </div>
    )
  if (!pickup || parcel.state === "cancelled") return null
  const hours = formatHours(pickup.hours, locale)
  return (
    <div className="code-band">
      {pickup.code && parcel.state !== "delivered" && (
        <p>
          <span className="text-xs text-ink-2">{t("pickupCode")}</span>
          <b className="block text-2xl font-extrabold tracking-normal">{localDigits(pickup.code, locale)}</b>
        </p>
      )}
      <ul className="col-span-full grid gap-1 text-xs text-ink-2">
        <li className="flex gap-2">
          <Icon name="pin" size="sm" className="text-ink-3" />
          <bdi>{say(pickup.address)}</bdi>
        </li>
        {hours && (
          <li className="flex gap-2">
            <Icon name="clock" size="sm" className="text-ink-3" />
            {hours}
          </li>
        )}
      </ul>
    </div>
  )
}
