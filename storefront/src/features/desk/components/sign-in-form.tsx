import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { isErrorCode } from "@/shared/error-code"
import type { KeptForm } from "@/shared/kept-form"
import { Field } from "@/shared/ui/field"
import { Note } from "@/shared/ui/note"
import { signIn } from "../actions"

type Props = { kept: KeptForm; problem: string | undefined; /** where to go on, a page of the desk */ back: string | null; /** the other way in */ other: ReactNode }

/** E-mail and password: the other way, for who has them. */
export function SignInForm({ kept, problem, back, other }: Props) {
  const t = useTranslations("desk.signIn")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const fieldError = (name: "email" | "password") => {
    const code = problem === "fields" ? kept.errors[name] : undefined
    return code && errors(code)
  }
  return (
    <form action={signIn} noValidate className="panel grid gap-4 p-5 md:p-6">
      <input type="hidden" name="locale" value={locale} />
      {back && <input type="hidden" name="back" value={back} />}
      {isErrorCode(problem) && (
        <Note tone="danger" live>
          {errors(problem)}
        </Note>
      )}
      <Field name="email" label={t("email")} type="email" inputMode="email" dir="ltr" autoComplete="username" required maxLength={200} defaultValue={kept.values.email ?? ""} error={fieldError("email")} />
      <Field name="password" label={t("password")} type="password" dir="ltr" autoComplete="current-password" required maxLength={200} error={fieldError("password")} />
      <BusyButton look="primary" wide>
        {t("enter")}
      </BusyButton>
      {other}
    </form>
  )
}
