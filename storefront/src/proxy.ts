import { type NextRequest, NextResponse } from "next/server"
import { guessLocale } from "@/i18n/locales"

/**
 * Runs for addresses without a language only; static pages never pass here, which keeps them fast.
 * Pictures are handed through from the backend, so that pages carry addresses of our own origin.
 * This is no lock: every route and action authorises for itself.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (pathname.startsWith("/media/")) {
    const api = (process.env.KHOOSHE_API_URL ?? "http://localhost:9000").replace(/\/$/, "")
    return NextResponse.rewrite(new URL(pathname + search, api))
  }
  const locale = guessLocale(request.headers.get("accept-language"))
  const target = request.nextUrl.clone()
  target.pathname = `/${locale}${pathname === "/" ? "" : pathname}`
  return NextResponse.redirect(target, 307)
}

export const config = { matcher: ["/media/:path*", "/((?!fa(?:/|$)|en(?:/|$)|_next/|api/|health$|.*\\.[a-z0-9]+$).*)"] }
