import { sendPhoto } from "@/features/desk-listing/photo"
import { attempt } from "@/shared/attempt"
import { isId } from "@/shared/paths"

export const dynamic = "force-dynamic"

/** A photo and the form around it; the backend weighs the photo itself. Bytes. */
const most = 16 * 1024 * 1024

const refuse = (code: string, status: number) => Response.json({ code }, { status })

/**
 * `POST /api/desk-photos?member=…`, a form with one `file`: the way of a photo when the script sends it, because only a
 * request of its own tells how far it is. Plain forms go through an action. The cookie that opens it is not sent along
 * by other sites, and a browser that says it comes from one is refused as well.
 */
export async function POST(request: Request) {
  const site = request.headers.get("sec-fetch-site")
  if (site !== null && site !== "same-origin") return refuse("unauthorized", 403)
  const member = new URL(request.url).searchParams.get("member") ?? ""
  const length = Number(request.headers.get("content-length"))
  if (!isId(member) || !length) return refuse("invalid_request", 400)
  if (length > most) return refuse("file_too_large", 413)
  const file = (await request.formData().catch(() => null))?.get("file")
  if (!(file instanceof File)) return refuse("required", 422)
  const { value, refusal } = await attempt(() => sendPhoto(member, file))
  return value ? Response.json(value) : refuse(refusal.code, refusal.code === "unauthorized" ? 401 : 422)
}
