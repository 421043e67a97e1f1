import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { FilePick } from "./file-pick"
import { Icon } from "./icon"
import { classes } from "./classes"

type Props = { name: string; label: ReactNode; accept: string; hint?: ReactNode; error?: string | null; required?: boolean; className?: string }

/** A labelled choice of a file in the words of the page: a browser's own button speaks the browser's language. */
export function FileField({ name, label, accept, hint, error, required = false, className }: Props) {
  const t = useTranslations("file")
  const id = `field-${name}`
  const describedBy = classes(hint ? `${id}-hint` : "", error ? `${id}-error` : "") || undefined
  return (
    <div className={classes("field", error && "field-bad", className)}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <FilePick id={id} name={name} accept={accept} required={required} words={{ pick: t("pick"), picked: t("picked"), change: t("change") }} aria-invalid={error ? true : undefined} aria-describedby={describedBy} />
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="alert" size="sm" />
          {error}
        </p>
      )}
    </div>
  )
}
