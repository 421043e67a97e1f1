import type { ClusterNotices } from "@contracts/desk-notices"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { SelectField, TextAreaField } from "@/shared/ui/field"
import { Note } from "@/shared/ui/note"
import { sendNotice } from "../actions"

type Props = Pick<ClusterNotices, "left_today" | "members" | "kinds"> & { cluster: string; kept: KeptForm; /** the same key twice sends once */ sendKey: string }

/** What to tell, to whom, and whether by text message too. */
export function NoticeForm({ cluster, left_today, members, kinds, kept, sendKey }: Props) {
  const t = useTranslations("notice")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  if (left_today === 0) return <Note tone="warn">{errors("too_many_today")}</Note>
  const { text, to = "all", kind, sms } = kept.values
  const ticked = (kept.values.members ?? "").split(" ")
  return (
    <form id="new" action={sendNotice} noValidate className="panel grid gap-4 p-4">
      <h2 className="text-lg">{t("write")}</h2>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="cluster" value={cluster} />
      <input type="hidden" name="key" value={sendKey} />
      <TextAreaField name="text" label={t("text")} hint={t("textHint")} required maxLength={1000} rows={4} defaultValue={text ?? ""} error={kept.errors.text && errors(kept.errors.text)} />
      <fieldset className="grid gap-2">
        <legend className="field-label pb-2">{t("to")}</legend>
        <label className="option">
          <input className="sr-only" type="radio" name="to" value="all" defaultChecked={to !== "kind" && to !== "members"} />
          <span className="option-dot" aria-hidden="true" />
          <span>{t("toAll", { count: members.length })}</span>
        </label>
        {kinds.length > 0 && (
          <div className="notice-choice">
            <label className="option">
              <input className="sr-only" type="radio" name="to" value="kind" defaultChecked={to === "kind"} />
              <span className="option-dot" aria-hidden="true" />
              <span>{t("toKind")}</span>
            </label>
            <div className="notice-more">
              <SelectField name="kind" label={t("kind")} defaultValue={kind}>
                {kinds.map((each) => (
                  <option key={each.handle} value={each.handle}>
                    {say(each.name)}
                  </option>
                ))}
              </SelectField>
            </div>
          </div>
        )}
        <div className="notice-choice">
          <label className="option">
            <input className="sr-only" type="radio" name="to" value="members" defaultChecked={to === "members"} />
            <span className="option-dot" aria-hidden="true" />
            <span>{t("toMembers")}</span>
          </label>
          <div className="notice-more">
            {members.map((member) => (
              <label key={member.id} className="facet">
                <input className="sr-only" type="checkbox" name="member" value={member.id} defaultChecked={ticked.includes(member.id)} />
                <span className="option-box" aria-hidden="true" />
                <bdi>{say(member.name)}</bdi>
              </label>
            ))}
          </div>
        </div>
        {kept.errors.audience && <p className="text-sm font-semibold text-danger">{t("chooseSomebody")}</p>}
      </fieldset>
      <label className="facet">
        <input className="sr-only" type="checkbox" name="sms" defaultChecked={sms === "on"} />
        <span className="option-box" aria-hidden="true" />
        <span>
          {t("sms")}
          <span className="block text-xs text-ink-2">{t("smsHint")}</span>
        </span>
      </label>
      <p className="flex flex-wrap items-center gap-3">
        <BusyButton look="primary">{t("send")}</BusyButton>
        <span className="text-xs text-ink-2">{t("left", { count: left_today })}</span>
      </p>
    </form>
  )
}
