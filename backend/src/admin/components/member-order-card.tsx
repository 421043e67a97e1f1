import { Text } from "@medusajs/ui"
import type { AdminMemberOrder } from "../../contracts/admin"
import { useWords } from "../lib/use-words"
import { StateBadge } from "./state-badge"
import { SumRow } from "./sum-row"

/** One member's slice: whose, where it stands, what it holds, how it goes, what it is worth. */
export function MemberOrderCard({ slice }: { slice: AdminMemberOrder }) {
  const { t, text, number, toman, day, instant } = useWords()
  const { tracking, history } = slice
  const last = history.at(-1)
  return (
    <section className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <Text weight="plus">
            <bdi>{text(slice.member.name)}</bdi>
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {text(slice.cluster.name)}
          </Text>
        </div>
        <div className="flex flex-col items-end gap-y-1">
          <StateBadge state={slice.state} words={t(`states.${slice.state}`)} />
          {last && (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {instant(last.at)}
            </Text>
          )}
        </div>
      </div>
      <ul className="flex flex-col gap-y-1">
        {slice.lines.map((line, index) => (
          <li key={index}>
            <SumRow label={`${number(line.quantity)} × ${[text(line.title), text(line.pack)].join(t("common.comma"))}`} value={toman(line.total_rial)} />
            {line.permits.length > 0 && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {line.permits.map((permit) => (
                  <span key={permit.id} className="me-3">
                    {t(`permits.types.${permit.type}`)} <bdi dir="ltr">{permit.number}</bdi>
                  </span>
                ))}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {slice.missing.some((report) => report.state === "asked" || report.state === "refunding") && <Text size="small">{t("dues.asked")}</Text>}
      <div>
        <SumRow label={t("memberOrders.delivery")} value={t(`methods.${slice.method}`)} />
        <SumRow label={t("memberOrders.due")} value={day(slice.due_on)} />
        {slice.parts.map((part) => (
          <SumRow key={part.id} label={t("dues.parts")} value={`${part.tracking.carrier} ${part.tracking.code}`} />
        ))}
        {tracking && (
          <div className="flex justify-between gap-x-4">
            <Text size="small" className="text-ui-fg-subtle">
              {t("memberOrders.tracking")}
            </Text>
            <Text size="small">
              {tracking.carrier} <bdi dir="ltr">{tracking.code}</bdi>
            </Text>
          </div>
        )}
      </div>
      <div>
        {slice.discount_rial > 0 && <SumRow label={t("memberOrders.discount")} value={toman(-slice.discount_rial)} />}
        <SumRow label={t("memberOrders.delivered")} value={toman(slice.delivery_rial)} />
        <SumRow label={t("memberOrders.share")} value={toman(slice.total_rial)} strong />
        {slice.refunds.length > 0 && <SumRow label={t("slices.refund")} value={toman(slice.refunds.reduce((all, due) => all + due.rial, 0))} strong />}
        {slice.vat_rial !== null && <SumRow label={t("memberOrders.vat")} value={toman(slice.vat_rial)} />}
      </div>
    </section>
  )
}
