import type { ReactNode } from "react"
import { classes } from "@/shared/ui/classes"
import { Icon } from "@/shared/ui/icon"

type Choice = { value: string; label: ReactNode; hint?: string }
type Props = { name: string; legend: string; hint?: string; choices: readonly Choice[]; chosen: readonly string[]; many?: boolean; error?: string | null }

/** One of several, or several: rows under a question, with the error under the question. */
export function ChoiceGroup({ name, legend, hint, choices, chosen, many = false, error }: Props) {
  const id = `field-${name}`
  return (
    <fieldset id={id} className="grid gap-2 scroll-mt-24" aria-describedby={classes(hint ? `${id}-hint` : "", error ? `${id}-error` : "") || undefined}>
      <legend className="field-label pb-1.5">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <div className={classes("grid gap-2", many && "apply-many")}>
        {choices.map((choice) => (
          <label key={choice.value} className="option apply-option">
            <input className="sr-only" type={many ? "checkbox" : "radio"} name={name} value={choice.value} defaultChecked={chosen.includes(choice.value)} />
            {many ? (
              <span className="option-box" aria-hidden="true">
                <Icon name="check" size="xs" />
              </span>
            ) : (
              <span className="option-dot" aria-hidden="true" />
            )}
            <span className="min-w-0">
              {choice.label}
              {choice.hint && <span className="block text-xs text-ink-2">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="field-bad">
          <span className="field-error">
            <Icon name="alert" size="sm" />
            {error}
          </span>
        </p>
      )}
    </fieldset>
  )
}
