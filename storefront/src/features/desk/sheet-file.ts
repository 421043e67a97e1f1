import "server-only"
import { isLocale } from "@/i18n/locales"
import { outage, unlessOutage } from "@/shared/outage"
import { localPath } from "@/shared/paths"
import { readDeskOrder } from "./data"
import { deskPaths } from "./paths"
import { pagePdf } from "./pdf"
import { deskCookie } from "./session"

type Params = Promise<{ locale: string; id: string; orderId: string }>

/**
 * A sheet of one slice as a file. Who is not signed in goes to the sign-in; what is not theirs is a 404; where no file
 * can be made now, the page itself is there to be printed.
 */
export async function sheetFile(params: Params, sheet: "label" | "slip"): Promise<Response> {
  const { locale, id, orderId } = await params
  const plain = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers: { "cache-control": "no-store", ...headers } })
  if (!isLocale(locale)) return plain(404)
  const page = deskPaths.print(id, orderId, sheet)
  const order = await unlessOutage(readDeskOrder(locale, id, orderId, page))
  if (order === outage) return plain(503)
  if (!order) return plain(404)
  const token = await deskCookie.read()
  const file = token === null ? null : await pagePdf(localPath(locale, page), { name: deskCookie.name, value: token })
  // relative, since the shop does not know under which name it is reached
  if (!file) return plain(303, { location: localPath(locale, page) })
  return new Response(file, { headers: { "content-type": "application/pdf", "content-disposition": `inline; filename="${order.number}-${sheet}.pdf"`, "cache-control": "no-store", "x-content-type-options": "nosniff" } })
}
