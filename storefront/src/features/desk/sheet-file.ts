import "server-only"
import type { NextRequest } from "next/server"
import { isLocale, type Locale } from "@/i18n/locales"
import { outage, unlessOutage } from "@/shared/outage"
import { localPath } from "@/shared/paths"
import { isDeskState } from "./components/state-filter"
import { readDeskOrder, readDeskOrders } from "./data"
import { deskPaths } from "./paths"
import { pagePdf } from "./pdf"
import { deskCookie } from "./session"

const plain = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers: { "cache-control": "no-store", ...headers } })

/**
 * A sheet of one slice as a file. Who is not signed in goes to the sign-in; what is not theirs is a 404; where no file
 * can be made now, the page itself is there to be printed.
 */
export async function sheetFile(params: Promise<{ locale: string; id: string; orderId: string }>, sheet: "label" | "slip"): Promise<Response> {
  const { locale, id, orderId } = await params
  if (!isLocale(locale)) return plain(404)
  const page = deskPaths.print(id, orderId, sheet)
  const order = await unlessOutage(readDeskOrder(locale, id, orderId, page))
  if (order === outage) return plain(503)
  return order ? fileOf(locale, page, `${order.number}-${sheet}.pdf`) : plain(404)
}

/** The labels of a page of slices as one file; refused and answered as one sheet is. */
export async function labelsFile(request: NextRequest, params: Promise<{ locale: string; id: string }>): Promise<Response> {
  const { locale, id } = await params
  if (!isLocale(locale)) return plain(404)
  const asked = request.nextUrl.searchParams.get("state") ?? undefined
  const state = isDeskState(asked) ? asked : undefined
  const after = request.nextUrl.searchParams.get("after") ?? undefined
  const orders = await unlessOutage(readDeskOrders(locale, id, { state, after }))
  if (orders === outage) return plain(503)
  return orders ? fileOf(locale, deskPaths.labels(id, state, after), "labels.pdf") : plain(404)
}

async function fileOf(locale: Locale, page: string, name: string): Promise<Response> {
  const token = await deskCookie.read()
  const file = token === null ? null : await pagePdf(localPath(locale, page), { name: deskCookie.name, value: token })
  // relative, since the shop does not know under which name it is reached
  if (!file) return plain(303, { location: localPath(locale, page) })
  return new Response(file, { headers: { "content-type": "application/pdf", "content-disposition": `inline; filename="${name}"`, "cache-control": "no-store", "x-content-type-options": "nosniff" } })
}
