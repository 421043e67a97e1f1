import type { ParcelView } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { CopyButton } from "@/features/order/components/copy-button"
import { formatShortDay } from "@/features/order/days"
import { inFours } from "@/features/order/tracker"
import { PacksList } from "./packs-list"

/** What went ahead of the rest of a parcel, each with its own code. */
export function SentParts({ parts }: Pick<ParcelView, "parts">) {
  const t = useTranslations("missing.part")
  const order = useTranslations("order")
  const locale = useLocale()
  return parts.map(({ id, tracking, lines, sent_at }) => (
    <div key={id} className="code-band">
      <div className="min-w-0 text-xs text-ink-2">
        <p>
          {t("ahead", { day: formatShortDay(sent_at, locale) })} <bdi>{tracking.carrier}</bdi>
        </p>
        <p className="font-semibold text-ink md:text-lg">
          <bdi dir="ltr">{inFours(tracking.code)}</bdi>
        </p>
        <PacksList lines={lines} />
      </div>
      <CopyButton text={tracking.code} words={{ copy: order("copyCode"), copied: order("copied") }} />
    </div>
  ))
}
