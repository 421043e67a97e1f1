import type { DeskParcel } from "@contracts/desk"
import type { ErrorCode } from "@contracts/errors"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { ErrorNote } from "@/features/checkout/components/error-note"
import type { KeptForm } from "@/shared/kept-form"
import { Field } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"
import { sendPart } from "../actions"
import { PacksFields } from "./packs-fields"

type Props = { order: DeskParcel; member: string; kept: KeptForm; problem: ErrorCode | null }

/** Some of the goods go ahead of the rest, as a parcel with its own code. Folded until it is needed. */
export function PartForm({ order, member, kept, problem }: Props) {
  const t = useTranslations("missing")
  const ship = useTranslations("desk.ship")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const error = (field: string) => kept.errors[field] && errors(kept.errors[field])
  const usual = order.method === "pickup" ? "" : ship(`carriers.${order.method}`)
  return (
    <details className="panel fold" id="part" open={problem !== null}>
      <summary>
        <Icon name="truck" flip />
        <span className="flex-1">{t("part.title")}</span>
        <Icon name="down" size="sm" />
      </summary>
      <form action={sendPart} noValidate className="grid gap-4 border-t border-line p-4 md:p-5">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="member" value={member} />
        <input type="hidden" name="order" value={order.id} />
        <p className="text-sm text-ink-2">{t("part.lead")}</p>
        {problem && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
        <PacksFields lines={order.lines} prefix="p_" kept={kept} legend={t("part.what")} />
        <Field name="carrier" label={ship("carrier")} autoComplete="off" maxLength={60} defaultValue={kept.values.carrier ?? usual} error={error("carrier")} />
        <Field name="tracking_code" label={ship(order.method === "freight" ? "waybill" : "code")} hint={ship("codeHint")} dir="ltr" autoComplete="off" maxLength={60} defaultValue={kept.values.tracking_code ?? ""} error={error("tracking_code")} />
        <p>
          <BusyButton look="primary" wide>
            {t("part.send")}
          </BusyButton>
        </p>
      </form>
    </details>
  )
}
