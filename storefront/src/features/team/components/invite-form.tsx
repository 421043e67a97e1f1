import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { mobileInGroups } from "@/features/order/contact"
import type { KeptForm } from "@/shared/kept-form"
import { Field } from "@/shared/ui/field"
import { inviteMate } from "../actions"
import { RoleChoice } from "./role-choice"

/** Number, name and role of somebody who is to work here. */
export function InviteForm({ member, kept }: { member: string; kept: KeptForm }) {
  const t = useTranslations("desk.team")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const error = (field: "mobile" | "name") => kept.errors[field] && errors(kept.errors[field])
  return (
    <form id="invite" action={inviteMate} noValidate className="panel grid gap-4 p-4">
      <div>
        <h2 className="text-lg">{t("invite")}</h2>
        <p className="text-sm text-ink-2">{t("inviteLead")}</p>
      </div>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="member" value={member} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="name" label={t("name")} autoComplete="off" maxLength={80} required defaultValue={kept.values.name ?? ""} error={error("name")} />
        <Field name="mobile" label={t("mobile")} type="tel" inputMode="tel" autoComplete="off" dir="ltr" maxLength={30} required placeholder={mobileInGroups("09120000000", locale)} defaultValue={kept.values.mobile ?? ""} error={error("mobile")} />
      </div>
      <RoleChoice legend={t("role")} chosen={kept.values.role || "packer"} />
      <p>
        <BusyButton look="primary">{t("send")}</BusyButton>
      </p>
    </form>
  )
}
