"use client"

import { useEffect, useRef, useState } from "react"
import { formatToman, formatUnitPrice, tomanDigits } from "@/shared/money"
import { parseQuantity } from "@/shared/quantity"
import type { Locale } from "@/i18n/locales"

type Choice = { rial: number; per: number | null; pack: string; available: number; count: number }
type Props = { locale: Locale; small?: boolean; /** `#` stands for the number, `@` for the pack's name */ words: Record<"currency" | "forCount" | "each" | "per" | "limit", string> }

/** What the form would put into the cart now, read from its fields: radios carry price, unit price and stock as data. */
function choiceOf(form: HTMLFormElement): Choice | null {
  const fields = new FormData(form)
  const way = fields.get("way")
  const name = way ? `variant-${way}` : "variant"
  const chosen = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].find((input) => input.checked || input.type === "hidden")
  if (!chosen) return null
  const { rial, per, pack, available } = chosen.dataset
  return { rial: Number(rial), per: per ? Number(per) : null, pack: pack ?? "", available: Number(available), count: parseQuantity(String(fields.get("quantity") ?? "1")) ?? 1 }
}

/** The sum of the choice, said again whenever it changes. It needs script, so it is hidden without. */
export function BuyTotal({ locale, words, small = false }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  useEffect(() => {
    const form = root.current?.closest("form")
    if (!form) return
    const refresh = () => setChoice(choiceOf(form))
    refresh()
    form.addEventListener("input", refresh)
    form.addEventListener("change", refresh)
    return () => {
      form.removeEventListener("input", refresh)
      form.removeEventListener("change", refresh)
    }
  }, [])
  const number = (value: number) => value.toLocaleString(locale === "fa" ? "fa-IR" : "en-US")
  const each = choice && [words.each.replace("@", choice.pack).replace("#", formatToman(choice.rial, locale)), choice.per === null || choice.per === choice.rial ? "" : words.per.replace("#", formatUnitPrice(choice.per, locale))].filter(Boolean).join(locale === "fa" ? "، " : ", ")
  return (
    <div ref={root} className="needs-script min-w-0" aria-live={small ? undefined : "polite"} aria-hidden={small || undefined}>
      <p className={small ? "price" : "buy-total"}>
        {choice ? tomanDigits(choice.rial * choice.count, locale) : "…"} <small>{words.currency}{!small && choice && ` ${words.forCount.replace("#", number(choice.count)).replace("@", choice.pack)}`}</small>
      </p>
      <p className="unit-price">{small && choice ? `${choice.pack}${choice.count > 1 ? ` × ${number(choice.count)}` : ""}` : each}</p>
      {!small && choice && choice.count > choice.available && <p className="text-sm text-warn">{words.limit.replace("#", number(choice.available))}</p>}
    </div>
  )
}
