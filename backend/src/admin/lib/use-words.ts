import { toPersianDigits } from "@khooshe/persian-text"
import { useTranslation } from "react-i18next"
import type { LocalizedText } from "../../contracts/shared"
import { formatJalaliDay, formatJalaliInstant } from "../../shared/calendar/jalali"
import { tehranDay } from "../../shared/tehran"

const numbers = { fa: new Intl.NumberFormat("fa-IR"), en: new Intl.NumberFormat("en-US") }
const englishDay = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "medium" })
const englishInstant = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tehran", dateStyle: "medium", timeStyle: "short" })

/** Our words and the reader's way of writing numbers, money (rials inside, tomans shown) and dates. */
export function useWords() {
  const { t, i18n } = useTranslation("khooshe")
  const persian = i18n.language === "fa"
  const number = (value: number) => numbers[persian ? "fa" : "en"].format(value)
  return {
    t,
    number,
    toman: (rial: number) => `${number(rial / 10)} ${persian ? "تومان" : "toman"}`,
    text: (words: LocalizedText) => (persian ? words.fa : words.en),
    /** a day of Tehran as ISO text */
    day: (day: string) => (persian ? formatJalaliDay(day) : englishDay.format(new Date(`${day}T00:00:00Z`))),
    /** numbers that are names, as telephone numbers are */
    digits: (text: string) => (persian ? toPersianDigits(text) : text),
    /** the day in Tehran of an instant, UTC, ISO 8601 */
    dayOf: (at: string) => (persian ? formatJalaliDay(tehranDay(new Date(at))) : englishDay.format(new Date(`${tehranDay(new Date(at))}T00:00:00Z`))),
    /** UTC, ISO 8601 */
    instant: (at: string) => (persian ? formatJalaliInstant(new Date(at), "long") : englishInstant.format(new Date(at))),
  }
}
