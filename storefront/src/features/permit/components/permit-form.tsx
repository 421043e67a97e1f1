import type { DeskPermits, PermitTypeView } from "@contracts/desk-permits"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { deskPaths } from "@/features/desk/paths"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { typedDay } from "@/shared/typed-day"
import { Field } from "@/shared/ui/field"
import { FileField } from "@/shared/ui/file-field"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { submitPermit } from "../actions"

/** The first step: which paper it is. */
export function PermitTypes({ types, member }: { types: DeskPermits["types"]; member: string }) {
  const t = useTranslations("desk.permit")
  const say = useText()
  return (
    <section id="new" className="grid gap-3" aria-labelledby="new-title">
      <h2 className="text-lg" id="new-title">
        {t("new")}
      </h2>
      <ul className="panel rows overflow-hidden">
        {types.map((type) => (
          <li key={type.type}>
            <ShopLink className="permit-type" href={`${deskPaths.permits(member, { type: type.type })}#new`}>
              <span className="min-w-0">
                <b className="block text-sm">{say(type.title)}</b>
                <span className="block text-xs text-ink-2">{say(type.about)}</span>
              </span>
              <Icon name="chev" size="sm" flip className="text-ink-3" />
            </ShopLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Renewed = DeskPermits["permits"][number]
type Props = { type: PermitTypeView; kinds: DeskPermits["kinds"]; member: string; kept: KeptForm; /** the permit that it renews */ before: Renewed | null }

/** The second step: what stands on the paper, and a photo or scan of it. Days are typed as they stand there, in the reader's calendar. */
export function PermitForm({ type, kinds, member, kept, before }: Props) {
  const t = useTranslations("desk.permit")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  const error = (field: string) => (kept.errors[field] ? errors(kept.errors[field]) : null)
  const refused = Object.keys(kept.errors).length > 0
  const covered = refused ? (kept.values.covers ?? "").split(" ") : (before?.covers.map((kind) => kind.handle) ?? [])
  const offered = kinds.filter((kind) => type.kinds.includes(kind.handle))
  const example = { example: typedDay("2026-11-23", locale) }
  return (
    <form id="new" action={submitPermit} noValidate className="panel grid gap-5 p-4">
      <div>
        <h2 className="text-lg">{before ? t("renewTitle", { title: say(type.title) }) : say(type.title)}</h2>
        <p className="mt-1 text-sm text-ink-2">{before ? t("renewLead", { number: before.number }) : say(type.about)}</p>
      </div>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="member" value={member} />
      <input type="hidden" name="type" value={type.type} />
      <input type="hidden" name="follows_id" value={before?.id ?? ""} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="number" label={t("number")} hint={t("numberHint")} dir="ltr" autoComplete="off" maxLength={60} defaultValue={kept.values.number ?? ""} error={error("number")} />
        <Field name="issuer" label={t("issuer")} list="issuers" autoComplete="off" maxLength={120} defaultValue={kept.values.issuer ?? (before ? say(before.issuer) : (type.issuers[0] && say(type.issuers[0])) || "")} error={error("issuer")} />
        <datalist id="issuers">
          {type.issuers.map((issuer) => (
            <option key={issuer.en} value={say(issuer)} />
          ))}
        </datalist>
        <Field name="issued_on" label={t("issued")} hint={t("dayHint", example)} inputMode="numeric" dir="ltr" autoComplete="off" maxLength={20} defaultValue={kept.values.issued_on ?? ""} error={error("issued_on")} />
        {type.ends !== "never" && (
          <Field
            name="expires_on" label={t("expires")} optional={type.ends === "sometimes" ? t("ifItEnds") : undefined} hint={t("dayHint", example)} inputMode="numeric" dir="ltr" autoComplete="off" maxLength={20}
            defaultValue={kept.values.expires_on ?? ""} error={error("expires_on")}
          />
        )}
      </div>
      {offered.length > 1 && (
        <fieldset className="grid gap-1">
          <legend className="field-label">{t("coversWhat")}</legend>
          <p className="field-hint">{t("coversHint")}</p>
          <div className="permit-kinds">
            {offered.map((kind) => (
              <label key={kind.handle} className="facet">
                <input type="checkbox" name="covers" value={kind.handle} defaultChecked={covered.includes(kind.handle)} className="sr-only" />
                <span className="option-box">
                  <Icon name="check" size="xs" />
                </span>
                <span>{say(kind.name)}</span>
              </label>
            ))}
          </div>
          {error("covers") && (
            <p className="field-error">
              <Icon name="alert" size="sm" />
              {error("covers")}
            </p>
          )}
        </fieldset>
      )}
      <FileField name="file" label={t("file")} hint={t(refused ? "fileAgain" : "fileHint")} accept="image/jpeg,image/png,image/webp,image/avif,application/pdf" error={error("file")} />
      <div className="flex flex-wrap items-center gap-3">
        <BusyButton look="primary">{t("send")}</BusyButton>
        <ShopLink className="link inline-flex min-h-11 items-center text-sm" href={deskPaths.permits(member)}>
          {t("otherType")}
        </ShopLink>
      </div>
    </form>
  )
}
