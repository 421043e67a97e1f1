import type { MyApplication } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { Button } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"
import { saveStep } from "../actions"
import { KeepTyped } from "./keep-typed"

type Props = { application: MyApplication; step: "who" | "what"; /** fields that are wrong, by their words, to go to */ wrong: { field: string; label: string }[]; children: ReactNode }

/** A step of the form: what is wrong is listed on top with a way to each field, and every way out keeps what was typed. */
export function StepForm({ application, step, wrong, children }: Props) {
  const t = useTranslations("apply")
  const locale = useLocale()
  return (
    <form action={saveStep} noValidate className="panel grid gap-5 p-4 md:p-5" aria-labelledby="step-title">
      <div>
        <h2 id="step-title" className="text-lg">
          {t(`step.${step}`)}
        </h2>
        <p className="text-sm text-ink-2">{t(`about.${step}`)}</p>
      </div>
      {wrong.length > 0 && (
        <Note tone="danger" live>
          {t("problems", { count: wrong.length })}
          <ul className="flex flex-wrap gap-x-4">
            {wrong.map(({ field, label }) => (
              <li key={field}>
                <a className="link inline-flex min-h-11 items-center" href={`#field-${field}`}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="application" value={application.id} />
      <input type="hidden" name="step" value={step} />
      {/* the first button is the one that Enter presses */}
      <button className="hidden" tabIndex={-1} aria-hidden="true" />
      <KeepTyped name={`${application.id}_${step}`} base={JSON.stringify(application.facts)} />
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <BusyButton look="primary">{t("next")}</BusyButton>
        <Button look="quiet" name="intent" value="keep">
          {t("keep")}
        </Button>
      </div>
    </form>
  )
}
