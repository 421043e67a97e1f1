import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { localDigits, mobileInGroups } from "@/features/order/contact"
import { Field } from "@/shared/ui/field"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { askForCode, enterByCode } from "../actions"
import { codeDigits, secondsToWait, whyWrong, type AskedCode } from "../code"
import { firstStep, Hidden, type DoorState } from "./code-door"
import { ResendButton } from "./resend-button"
import { SendWhenFull } from "./send-when-full"

/** The second step: where the code went, the code, and the ways on when it does not come. */
export function CodeForm({ asked, ...state }: DoorState & { asked: AskedCode }) {
  const t = useTranslations("signIn")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const { door, kept, problem, back, again } = state
  const now = Date.now()
  const wrong = problem === "fields" ? kept.errors.code : undefined
  const why = wrong === "wrong_code" ? whyWrong(asked, now) : null
  const words = why ? (why.reason === "wrong" ? t("wrong", { count: why.remaining }) : t(why.reason)) : wrong && errors(wrong)
  return (
    <>
      <div className="grid justify-items-start">
        <p>
          {t.rich(again ? "sentAgain" : "sent", {
            mobile: () => (
              <bdi dir="ltr" className="whitespace-nowrap font-semibold">
                {mobileInGroups(asked.mobile, locale)}
              </bdi>
            ),
          })}
        </p>
        <ShopLink className="inline-flex min-h-11 items-center gap-1.5 text-sm font-semibold text-action" href={firstStep(state)}>
          <Icon name="edit" size="sm" />
          {t("change")}
        </ShopLink>
      </div>
      <form action={enterByCode} noValidate className="grid gap-4">
        <Hidden door={door} back={back} />
        <Field
          name="code" label={t("code")} hint={t("codeHint")} inputMode="numeric" autoComplete="one-time-code" dir="ltr" required maxLength={20} autoFocus
          placeholder={localDigits("0".repeat(codeDigits), locale)} className="code-field" error={words}
        />
        <BusyButton look="primary" wide>
          {t("enter")}
        </BusyButton>
        <SendWhenFull field="code" digits={codeDigits} />
      </form>
      <form action={askForCode} className="grid gap-1">
        <Hidden door={door} back={back} />
        <input type="hidden" name="again" value="1" />
        <ResendButton key={asked.asked} seconds={secondsToWait(asked, now)} words={{ ready: t("resend"), wait: t.raw("resendIn") as string }} digits={localDigits("0123456789", locale)} />
      </form>
    </>
  )
}
