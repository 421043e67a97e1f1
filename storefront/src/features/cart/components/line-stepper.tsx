import type { CartLine } from "@contracts/cart"
import { useLocale, useTranslations } from "next-intl"
import { directionOf } from "@/i18n/locales"
import { formatDigits } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { changeLine } from "../line-actions"
import { SubmitOnChange } from "./submit-on-change"

/**
 * How many, as a plain form: each button names its outcome, the field takes digits of every script. The button that
 * comes first is the one that Enter presses, so it is the field's.
 */
export function LineStepper({ line, typed, error }: { line: CartLine; /** what was refused, still in the field */ typed?: string; /** id of the sentence that says why */ error?: string }) {
  const t = useTranslations("cart")
  const say = useText()
  const locale = useLocale()
  const title = say(line.title)
  const shown = typed ?? formatDigits(line.quantity, locale)
  const last = line.quantity <= 1
  const more = (
    <button name="to" value={line.quantity + 1} aria-label={t("more", { title })} disabled={line.quantity >= line.available}>
      <Icon name="plus" size="sm" />
    </button>
  )
  const less = (
    <button name="to" value={line.quantity - 1} aria-label={t(last ? "remove" : "less", { title })}>
      <Icon name={last ? "x" : "minus"} size="sm" />
    </button>
  )
  // plus is the button on the right in every language
  const moreFirst = directionOf(locale) === "rtl"
  return (
    <form action={changeLine} className="flex items-center gap-1">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line" value={line.id} />
      <button className="btn btn-quiet btn-compact only-without-script order-last" data-submit="set">
        {t("set")}
      </button>
      <span className="stepper">
        {moreFirst ? more : less}
        <input
          key={shown}
          name="quantity"
          defaultValue={shown}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          aria-label={t("quantityOf", { title })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error}
        />
        {moreFirst ? less : more}
      </span>
      <SubmitOnChange value="set" />
    </form>
  )
}
