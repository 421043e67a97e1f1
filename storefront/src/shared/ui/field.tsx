import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react"
import { classes } from "./classes"
import { Icon } from "./icon"

type Frame = { label: ReactNode; name: string; hint?: ReactNode; /** what happened and what to do */ error?: string | null; suffix?: ReactNode; optional?: string; className?: string }

const describedBy = (id: string, { hint, error }: Frame) => classes(hint ? `${id}-hint` : "", error ? `${id}-error` : "") || undefined

function FieldFrame({ id, frame, children }: { id: string; frame: Frame; children: ReactNode }) {
  return (
    <div className={classes("field", frame.error && "field-bad", frame.className)}>
      <label className="field-label" htmlFor={id}>
        {frame.label} {frame.optional && <span className="font-normal text-ink-3 text-xs">{frame.optional}</span>}
      </label>
      <div className="field-box">
        {children}
        {frame.suffix && <span className="field-suffix">{frame.suffix}</span>}
      </div>
      {frame.hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {frame.hint}
        </p>
      )}
      {frame.error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="alert" size="sm" />
          {frame.error}
        </p>
      )}
    </div>
  )
}

type Split<T> = Frame & Omit<T, keyof Frame>

function split<T>({ label, name, hint, error, suffix, optional, className, ...rest }: Split<T>) {
  return { frame: { label, name, hint, error, suffix, optional, className }, rest }
}

/** A labelled text field; the error stands under it and is tied to it. Numbers are typed as text, so that every digit set is accepted. */
export function Field(props: Split<InputHTMLAttributes<HTMLInputElement>>) {
  const { frame, rest } = split(props)
  const id = `field-${frame.name}`
  return (
    <FieldFrame id={id} frame={frame}>
      <input id={id} name={frame.name} aria-invalid={frame.error ? true : undefined} aria-describedby={describedBy(id, frame)} {...rest} />
    </FieldFrame>
  )
}

export function SelectField(props: Split<SelectHTMLAttributes<HTMLSelectElement>>) {
  const { frame, rest } = split(props)
  const id = `field-${frame.name}`
  return (
    <FieldFrame id={id} frame={{ ...frame, suffix: <Icon name="down" size="sm" /> }}>
      <select id={id} name={frame.name} aria-invalid={frame.error ? true : undefined} aria-describedby={describedBy(id, frame)} {...rest} />
    </FieldFrame>
  )
}

export function TextAreaField(props: Split<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { frame, rest } = split(props)
  const id = `field-${frame.name}`
  return (
    <FieldFrame id={id} frame={frame}>
      <textarea id={id} name={frame.name} aria-invalid={frame.error ? true : undefined} aria-describedby={describedBy(id, frame)} {...rest} />
    </FieldFrame>
  )
}
