import type { DeskProfile } from "@contracts/desk-profile"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { localDigits } from "@/features/order/contact"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { Field, TextAreaField } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { saveProfile } from "../actions"
import { unpackHours } from "../hours"
import { HoursFields } from "./hours-fields"

type Props = { member: string; profile: DeskProfile; kept: KeptForm; /** another saved while this was typed */ overtaken: boolean }
const ways = ["post", "courier", "freight", "pickup"] as const

/** English words, unless they only stand in for missing ones. */
const english = (text: { fa: string; en: string } | null) => (text && text.en !== text.fa ? text.en : "")

/** Who a workshop is, how it sends, where and when buyers collect, and how soon. */
export function ProfileForm({ member, profile, kept, overtaken }: Props) {
  const t = useTranslations("profile")
  const errors = useTranslations("errors")
  const delivery = useTranslations("delivery.methods")
  const say = useText()
  const locale = useLocale()
  const { values } = kept
  const errorAt = (field: string) => kept.errors[field] && errors(kept.errors[field])
  const methods = values.methods === undefined ? profile.delivery_methods : values.methods.split(" ")
  const number = (typed: string | undefined, stored: number) => typed ?? localDigits(String(stored), locale)
  return (
    <form id="edit" action={saveProfile} noValidate className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="member" value={member} />
      <input type="hidden" name="version" value={profile.version} />
      {overtaken && (
        <Note tone="warn" icon="edit">
          <p className="font-semibold">{t("theirs")}</p>
          <p>
            <bdi>{say(profile.story)}</bdi>
          </p>
        </Note>
      )}
      <section className="panel grid gap-4 p-4">
        <h2 className="text-lg">{t("story")}</h2>
        <TextAreaField name="story_fa" label={t("storyFa")} hint={t("storyHint")} required maxLength={500} rows={4} lang="fa" dir="rtl" defaultValue={values.story_fa ?? profile.story.fa} error={errorAt("story_fa")} />
        <TextAreaField name="story_en" label={t("storyEn")} hint={t("enHint")} maxLength={500} rows={3} lang="en" dir="ltr" defaultValue={values.story_en ?? english(profile.story)} error={errorAt("story_en")} />
      </section>
      <section className="panel grid gap-4 p-4">
        <h2 className="text-lg">{t("sending")}</h2>
        <fieldset className="grid" aria-describedby={kept.errors.methods ? "methods-error" : undefined}>
          <legend className="field-label">{t("methods")}</legend>
          {ways.map((way) => (
            <label key={way} className="facet">
              <input className="sr-only" type="checkbox" name="method" value={way} defaultChecked={methods.includes(way)} />
              <span className="option-box" aria-hidden="true" />
              {delivery(way)}
            </label>
          ))}
          {kept.errors.methods && (
            <p className="field-error" id="methods-error">
              <Icon name="alert" size="sm" />
              {t("noMethod")}
            </p>
          )}
        </fieldset>
        <Field name="lead" label={t("lead_days")} hint={t("leadHint")} suffix={t("days")} inputMode="numeric" autoComplete="off" required maxLength={6} defaultValue={number(values.lead, profile.lead_days)} error={kept.errors.lead && t("badNumber", { most: 60 })} />
      </section>
      <section className="panel grid gap-4 p-4">
        <h2 className="text-lg">{t("pickup")}</h2>
        <p className="text-sm text-ink-2">{t("pickupLead")}</p>
        <Field name="address_fa" label={t("addressFa")} maxLength={160} lang="fa" dir="rtl" autoComplete="off" defaultValue={values.address_fa ?? profile.pickup_address?.fa ?? ""} error={kept.errors.address_fa === "required" ? t("noAddress") : errorAt("address_fa")} />
        <Field name="address_en" label={t("addressEn")} hint={t("enHint")} maxLength={160} lang="en" dir="ltr" autoComplete="off" defaultValue={values.address_en ?? english(profile.pickup_address)} error={errorAt("address_en")} />
        <Field name="ready" label={t("ready")} hint={t("readyHint")} suffix={t("minutes")} inputMode="numeric" autoComplete="off" required maxLength={8} defaultValue={number(values.ready, profile.pickup_ready_minutes)} error={kept.errors.ready && t("badNumber", { most: 10_080 })} />
        <HoursFields hours={values.hours === undefined ? profile.pickup_hours : unpackHours(values.hours)} errors={kept.errors} />
      </section>
      <p>
        <BusyButton look="primary">{t("save")}</BusyButton>
      </p>
    </form>
  )
}
