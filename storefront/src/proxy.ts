import { type NextRequest, NextResponse } from "next/server"
import { guessLocale } from "@/i18n/locales"

/**
 * Runs for addresses without a language only; static pages never pass here, which keeps them fast.
 * This is no lock: every route and action authorises for itself.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  // asked for by browsers on their own, wherever a page has not named its icon yet; as a rewrite of the configuration it
  // would be judged at every request
  if (pathname === "/favicon.ico") return NextResponse.rewrite(new URL("/icon.svg", request.url))
  const locale = guessLocale(request.headers.get("accept-language"))
  const target = request.nextUrl.clone()
  target.pathname = `/${locale}${pathname === "/" ? "" : pathname}`
  return NextResponse.redirect(target, 307)
}

export const config = { matcher: ["/((?!fa(?:/|$)|en(?:/|$)|_next/|api/|media/|health$|robots\\.txt$|sitemap\\.xml$|icon\\.svg$).*)"] }
