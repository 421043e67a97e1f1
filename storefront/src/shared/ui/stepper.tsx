"use client"

import { parseQuantity } from "@/shared/quantity"
import { useEffect, useRef, useState } from "react"
import { Icon } from "./icon"

type Props = {
  name: string
  /** as the reader writes numbers, made by the server: "۲" */
  defaultValue: string
  words: { label: string; more: string; less: string }
  /** digits of the language, 0 to 9 */
  digits: string
  /** plus is the button on the right in every language: the first in Persian */
  moreFirst: boolean
}

const max = 9999

/**
 * How many: a text field that takes digits of every script, with plus and minus once the script runs.
 * Without it the field alone does the work.
 */
export function Stepper({ name, defaultValue, words, digits, moreFirst }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [value, setValue] = useState(() => parseQuantity(defaultValue) ?? 1)
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  const write = (next: number) => {
    const field = input.current
    if (!field) return
    const bounded = Math.min(Math.max(next, 1), max)
    field.value = String(bounded).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    setValue(bounded)
    field.dispatchEvent(new Event("input", { bubbles: true }))
  }
  const step = (sign: 1 | -1) => write((parseQuantity(input.current?.value ?? "") ?? value) + sign)
  const more = (
    <button type="button" className="needs-script" aria-label={words.more} disabled={!ready || value >= max} onClick={() => step(1)}>
      <Icon name="plus" size="sm" />
    </button>
  )
  const less = (
    <button type="button" className="needs-script" aria-label={words.less} disabled={!ready || value <= 1} onClick={() => step(-1)}>
      <Icon name="minus" size="sm" />
    </button>
  )

  return (
    <span className="stepper">
      {moreFirst ? more : less}
      <input ref={input} name={name} defaultValue={defaultValue} aria-label={words.label} type="text" inputMode="numeric" autoComplete="off" required onInput={(event) => setValue(parseQuantity(event.currentTarget.value) ?? value)} />
      {moreFirst ? less : more}
    </span>
  )
}
