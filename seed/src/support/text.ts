import { toPersianDigits } from "@khooshe/persian-text"
import type { LocalizedText } from "../../../backend/src/contracts/shared"

export type Text = LocalizedText

/** A text in Persian and in English. */
export const text = (fa: string, en: string): Text => ({ fa, en })

/** A number in Persian digits, with ٫ for its decimals: 1.35 is «۱٫۳۵». */
export const persian = (value: number | string): string => toPersianDigits(String(value)).replaceAll(".", "٫")

/** The same pattern in both languages, `{}` for a number in each one's digits. */
export function counted(value: number | string, fa: string, en: string): Text {
  return { fa: fa.replaceAll("{}", persian(value)), en: en.replaceAll("{}", String(value)) }
}

/** Joins words of a list as each language does: «شکر، آب و هل». */
export function listed(texts: readonly Text[]): Text {
  const join = (words: string[], comma: string, and: string) =>
    words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(comma)}${and}${words.at(-1) ?? ""}`
  return { fa: join(texts.map((each) => each.fa), "، ", " و "), en: join(texts.map((each) => each.en), ", ", " and ") }
}
