"use client"

import { useEffect, useState } from "react"
import { Button } from "@/shared/ui/button"
import { Field, SelectField, TextAreaField } from "@/shared/ui/field"
import { Note } from "@/shared/ui/note"
import { formatUsd } from "@/shared/money"
import { formatNumber, parseQuantity } from "@/shared/quantity"
import type { Locale } from "@/i18n/locales"
import { type EnquiryField, fields, incoterms } from "../enquiry"
import { useEnquiry } from "./enquiry-context"

type Props = {
  locale: Locale
  consortium: string
  kinds: { handle: string; name: string }[]
  countries: { code: string; name: string }[]
  labels: Record<EnquiryField, string>
  errors: Record<string, string>
  words: Record<"title" | "kindsLabel" | "kindsHint" | "amountOf" | "optional" | "messengerHint" | "placeHint" | "messageHint" | "choose" | "send" | "sending" | "free" | "chosen" | "none" | "contactHint" | "fix", string>
}

/** Pieces ticked so far and their list value, read from the boxes that belong to the form. */
function useChosen(): { pieces: number; usd: number } {
  const [chosen, setChosen] = useState({ pieces: 0, usd: 0 })
  useEffect(() => {
    const count = () => {
      let pieces = 0
      let usd = 0
      for (const box of document.querySelectorAll<HTMLInputElement>('input[name="piece"]:checked')) {
        const amount = parseQuantity(document.querySelector<HTMLInputElement>(`[name="amount-${CSS.escape(box.value)}"]`)?.value ?? "1") ?? 1
        pieces += amount
        usd += amount * Number(box.dataset.usd ?? 0)
      }
      setChosen({ pieces, usd })
    }
    count()
    document.addEventListener("input", count)
    return () => document.removeEventListener("input", count)
  }, [])
  return chosen
}

/** What is wanted, who asks, and where it should go. Sent by a plain form; an error stands at its field and nothing is lost. */
export function EnquiryForm({ locale, consortium, kinds, countries, labels, errors: errorWords, words }: Props) {
  const { state, action, busy } = useEnquiry()
  const chosen = useChosen()
  const errorOf = (key: string): string | null => {
    const code = state?.errors[key as EnquiryField]
    return code ? (errorWords[code] ?? errorWords.unexpected ?? "") : null
  }
  // focus goes to the first wrong field, which also brings it into view where no script does
  const firstWrong = fields.find((name) => state?.errors[name])
  const common = (name: EnquiryField) => ({ name, label: labels[name], error: errorOf(name), defaultValue: state?.draft.values[name] ?? "", autoFocus: name === firstWrong })
  const wrong = state ? Object.keys(state.errors).length : 0
  return (
    <form id="enquiry" action={action} className="panel grid gap-4 p-5 md:p-8" noValidate key={state ? JSON.stringify(state.errors) : "new"}>
      <h2>{words.title}</h2>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="consortium" value={consortium} />
      {wrong > 0 && (
        <div tabIndex={-1} autoFocus={!firstWrong}>
          <Note tone="danger" live>
            {errorOf("form") ?? errorOf("items") ?? words.fix}
          </Note>
        </div>
      )}
      <p className="needs-script text-sm text-ink-2" aria-live="polite">
        {chosen.pieces > 0 ? words.chosen.replace("#", formatNumber(chosen.pieces, locale)).replace("@", formatUsd(chosen.usd, locale)) : words.none}
      </p>
      <fieldset>
        <legend className="field-label mb-1">{words.kindsLabel}</legend>
        <p className="field-hint mb-2">{words.kindsHint}</p>
        <div className="grid grid-cols-2 gap-3 md:grid-cols-3">
          {kinds.map((kind) => (
            <Field key={kind.handle} name={`amount-kind-${kind.handle}`} label={kind.name} inputMode="numeric" error={errorOf(`amount-kind-${kind.handle}`)} defaultValue={state?.draft.amounts[`kind-${kind.handle}`] ?? ""} placeholder={formatNumber(0, locale)} />
          ))}
        </div>
      </fieldset>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Field {...common("company")} autoComplete="organization" required maxLength={160} />
        <Field {...common("name")} autoComplete="name" required maxLength={120} />
        <SelectField {...common("country")} autoComplete="country" required>
          <option value="">{words.choose}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <Field {...common("email")} type="email" dir="ltr" autoComplete="email" hint={words.contactHint} maxLength={200} />
        <Field {...common("messenger")} dir="ltr" optional={words.optional} hint={words.messengerHint} maxLength={120} />
        <SelectField {...common("incoterm")} optional={words.optional}>
          <option value="">{words.choose}</option>
          {incoterms.map((term) => (
            <option key={term} value={term}>
              {term}
            </option>
          ))}
        </SelectField>
        <Field {...common("place")} optional={words.optional} placeholder={words.placeHint} maxLength={120} className="md:col-span-2" />
        <TextAreaField {...common("message")} optional={words.optional} placeholder={words.messageHint} maxLength={4000} className="md:col-span-2" />
      </div>
      <Button look="primary" wide aria-disabled={busy || undefined}>
        {busy && <span className="spin" />}
        {busy ? words.sending : words.send}
      </Button>
      <p className="text-xs text-ink-2">{words.free}</p>
    </form>
  )
}
