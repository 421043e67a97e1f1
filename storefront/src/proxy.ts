import { type NextRequest, NextResponse } from "next/server"
import { guessLocale } from "@/i18n/locales"

/**
 * Runs for addresses without a language only; static pages never pass here, which keeps them fast.
 * This is no lock: every route and action authorises for itself.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const locale = guessLocale(request.headers.get("accept-language"))
  const target = request.nextUrl.clone()
  target.pathname = `/${locale}${pathname === "/" ? "" : pathname}`
  return NextResponse.redirect(target, 307)
}

export const config = { matcher: ["/((?!fa(?:/|$)|en(?:/|$)|_next/|api/|media/|health$|robots\\.txt$|sitemap\\.xml$|icon\\.svg$|favicon\\.ico$).*)"] }
