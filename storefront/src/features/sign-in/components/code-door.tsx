import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { mobileInGroups } from "@/features/order/contact"
import { isErrorCode } from "@/shared/error-code"
import type { KeptForm } from "@/shared/kept-form"
import { Field } from "@/shared/ui/field"
import { Note } from "@/shared/ui/note"
import { askForCode } from "../actions"
import { askedIn } from "../code"
import { doors, type DoorName } from "../doors"
import { CodeForm } from "./code-form"

export interface DoorState {
  door: DoorName
  kept: KeptForm
  /** the address says that a code was asked for */
  atCode: boolean
  /** a new code was sent */
  again: boolean
  problem: string | undefined
  /** where to go on, a page behind the door */
  back: string | null
}

type Props = DoorState & { notice?: ReactNode; /** another way in, under the first step */ other?: ReactNode }

/** Two steps in one panel: the number, then its code. Plain forms; what is remembered between them is a cookie that no script reads. */
export function CodeDoor({ notice, other, ...state }: Props) {
  const t = useTranslations("signIn")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const { door, kept, problem, back } = state
  const asked = state.atCode ? askedIn(kept.values) : null
  const wrong = problem === "fields" ? kept.errors.mobile : undefined
  const forgotten = problem === "code_forgotten" || (state.atCode && !asked)
  return (
    <div className="panel grid gap-4 p-5 md:p-6">
      {!problem && !asked && notice}
      {forgotten && (
        <Note tone="warn" live>
          {t("forgotten")}
        </Note>
      )}
      {isErrorCode(problem) && (
        <Note tone="danger" live>
          {errors(problem)}
        </Note>
      )}
      {asked ? (
        <CodeForm {...state} asked={asked} />
      ) : (
        <form action={askForCode} noValidate className="grid gap-4">
          <Hidden door={door} back={back} />
          <Field
            name="mobile" label={t("mobile")} hint={t("mobileHint")} type="tel" inputMode="tel" autoComplete="tel" dir="ltr" required maxLength={30}
            placeholder={mobileInGroups("09120000000", locale)} defaultValue={kept.values.mobile ?? ""} error={wrong && errors(wrong)}
          />
          <BusyButton look="primary" wide>
            {t("ask")}
          </BusyButton>
        </form>
      )}
      {!asked && other}
    </div>
  )
}

/** What both steps carry with them. */
export function Hidden({ door, back }: Pick<DoorState, "door" | "back">) {
  const locale = useLocale()
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="door" value={door} />
      {back && <input type="hidden" name="back" value={back} />}
    </>
  )
}

/** The address of the first step, where a number can be changed. */
export const firstStep = ({ door, back }: Pick<DoorState, "door" | "back">): string => `${doors[door].path}${back ? `?${new URLSearchParams({ back }).toString()}` : ""}`
