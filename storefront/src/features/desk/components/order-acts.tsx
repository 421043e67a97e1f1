import type { DeskParcel } from "@contracts/desk"
import { useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { KeptForm } from "@/shared/kept-form"
import { Button } from "@/shared/ui/button"
import { Field } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"
import { actsOf, needsForm } from "../acts"
import { ActForm } from "./act-form"

type Props = { order: DeskParcel; member: string; kept: KeptForm; /** the undo is offered already, by the note above */ undoOffered: boolean }

/** What this slice waits for: a big button, or the short form that the act needs; other acts and the undo after it. */
export function OrderActs({ order, member, kept, undoOffered }: Props) {
  const t = useTranslations("desk")
  const { main, other, undo: possible } = actsOf(order.actions)
  const undo = possible && !undoOffered
  if (main === null) return null
  const base = { member, order: order.id, from: "order" as const }
  return (
    <section className="panel grid gap-4 p-4 md:p-5" id="acts" aria-labelledby="acts-title">
      <h2 className="text-lg" id="acts-title">
        {t(`actTitles.${main}`)}
      </h2>
      {main === "ship" && <ShipForm {...base} order={order} kept={kept} />}
      {main === "hand_over" && <HandOverForm {...base} kept={kept} />}
      {!needsForm(main) && (
        <ActForm {...base} act={main}>
          <BusyButton look="primary" wide>
            <Icon name="check" />
            {t(`acts.${main}`)}
          </BusyButton>
        </ActForm>
      )}
      {(other.length > 0 || undo) && (
        <div className="flex flex-wrap gap-2">
          {other.map((act) => (
            <ActForm key={act} {...base} act={act}>
              <BusyButton look="secondary">{t(`acts.${act}`)}</BusyButton>
            </ActForm>
          ))}
          {undo && (
            <ActForm {...base} act="undo_pack">
              <Button look="quiet">{t("acts.undo_pack")}</Button>
            </ActForm>
          )}
        </div>
      )}
    </section>
  )
}

type FormProps = { member: string; from: "order"; kept: KeptForm }

/** Carrier and code, as they stand on the receipt. */
function ShipForm({ order, kept, member, from }: FormProps & { order: DeskParcel }) {
  const t = useTranslations("desk.ship")
  const errors = useTranslations("errors")
  const error = (field: string) => kept.errors[field] && errors(kept.errors[field])
  const carriers = [t("carriers.post"), t("carriers.courier"), t("carriers.freight")]
  const usual = order.method === "pickup" ? "" : t(`carriers.${order.method}`)
  return (
    <ActForm member={member} order={order.id} from={from} act="ship" className="grid gap-4">
      <Field name="carrier" label={t("carrier")} list="carriers" autoComplete="off" required maxLength={60} defaultValue={kept.values.carrier ?? usual} error={error("carrier")} />
      <datalist id="carriers">
        {carriers.map((carrier) => (
          <option key={carrier} value={carrier} />
        ))}
      </datalist>
      <Field name="tracking_code" label={t(order.method === "freight" ? "waybill" : "code")} hint={t("codeHint")} dir="ltr" autoComplete="off" required maxLength={60} defaultValue={kept.values.tracking_code ?? ""} error={error("tracking_code")} />
      <BusyButton look="primary" wide>
        <Icon name="truck" flip />
        {t("send")}
      </BusyButton>
    </ActForm>
  )
}

/** The buyer says a code; only with it the parcel changes hands. */
function HandOverForm({ order, kept, member, from }: FormProps & { order: string }) {
  const t = useTranslations("desk.handOver")
  const errors = useTranslations("errors")
  return (
    <ActForm member={member} order={order} from={from} act="hand_over" className="grid gap-4">
      <Field name="code" label={t("code")} hint={t("codeHint")} inputMode="numeric" dir="ltr" autoComplete="off" required maxLength={20} error={kept.errors.code && errors(kept.errors.code)} />
      <BusyButton look="primary" wide>
        <Icon name="check" />
        {t("give")}
      </BusyButton>
    </ActForm>
  )
}
