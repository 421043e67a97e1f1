import type { DeskParcel } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { daysFrom } from "@/features/closure/days"
import { formatNearDay, tehranDay } from "@/shared/date"
import type { ErrorCode } from "@contracts/errors"
import type { KeptForm } from "@/shared/kept-form"
import { Field, SelectField } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"
import { reportMissing } from "../actions"
import { PacksFields } from "./packs-fields"

/** Days ahead that a member may promise; the backend's rule. */
const longestWait = 60
const reasons = ["sold_out", "not_made", "damaged", "other"] as const

type Props = { order: DeskParcel; member: string; kept: KeptForm; /** what was refused: then it is open */ problem: ErrorCode | null; now: Date }

/** Something of this slice is missing: what, why, and whether it comes later. Folded until it is needed. */
export function ReportForm({ order, member, kept, problem, now }: Props) {
  const t = useTranslations("missing")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const error = (field: string) => kept.errors[field] && errors(kept.errors[field])
  const days = daysFrom(tehranDay(now), longestWait + 1).slice(1)
  return (
    <details className="panel fold" id="missing" open={problem !== null}>
      <summary>
        <Icon name="alert" />
        <span className="flex-1">{t("title")}</span>
        <Icon name="down" size="sm" />
      </summary>
      <form action={reportMissing} noValidate className="grid gap-4 border-t border-line p-4 md:p-5">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="member" value={member} />
        <input type="hidden" name="order" value={order.id} />
        {problem && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
        <PacksFields lines={order.lines} prefix="m_" kept={kept} legend={t("what")} />
        <SelectField name="reason" label={t("why")} defaultValue={kept.values.reason ?? "sold_out"} error={error("reason")}>
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="wait_until" label={t("when")} hint={t("whenHint")} defaultValue={kept.values.wait_until ?? ""} error={error("wait_until")}>
          <option value="">{t("never")}</option>
          {days.map((day) => (
            <option key={day} value={day}>
              {formatNearDay(day, locale)}
            </option>
          ))}
        </SelectField>
        <Field name="note" label={t("note")} optional={t("optional")} maxLength={200} autoComplete="off" defaultValue={kept.values.note ?? ""} error={error("note")} />
        <p>
          <BusyButton look="primary" wide>
            {t("send")}
          </BusyButton>
        </p>
      </form>
    </details>
  )
}
