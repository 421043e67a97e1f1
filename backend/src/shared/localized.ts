import type { LocalizedText } from "../contracts/shared"

/** Rows of the Translation Module for one thing, by locale code: `{ "en-US": { title: "Tin" } }`. */
export type Translations = Record<string, Record<string, string | undefined> | undefined> | null

/** A text with the same words in every language: numbers, names that are not translated. */
export const sameText = (text: string): LocalizedText => ({ fa: text, en: text })

/**
 * A field that Medusa keeps in Persian, with its translations. English falls
 * back to Persian, since answers always carry both.
 */
export function localized(persian: string | null, translations: Translations, field: string): LocalizedText {
  const fa = persian ?? ""
  const say = (language: string) => {
    const found = Object.entries(translations ?? {}).find(([locale]) => locale === language || locale.startsWith(`${language}-`))
    return found?.[1]?.[field] || undefined
  }
  const [ar, ru] = [say("ar"), say("ru")]
  return { fa, en: say("en") ?? fa, ...(ar ? { ar } : {}), ...(ru ? { ru } : {}) }
}
