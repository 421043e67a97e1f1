import { getRequestConfig } from "next-intl/server"
import { defaultLocale, isLocale } from "./locales"

/** Messages stay on the server: client leaves get their words as props. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : defaultLocale
  const { default: messages } = await import(`../../messages/${locale}.json`)
  return { locale, messages, timeZone: "Asia/Tehran" }
})
