import { createHash, timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { isTag, isWarmPath } from "@/shared/cache"

export const dynamic = "force-dynamic"

const most = 500
const tries = 6
const pauseMs = 200
const atOnce = 3
const digest = (text: string) => createHash("sha256").update(text).digest()

const stringsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [])

/**
 * Fetches a page until it is no longer the stale one. "max" makes both the page and the data under it stale-while-
 * revalidate: the first fetch starts the new data, the second the new page, the third finds it.
 */
async function warm(path: string): Promise<boolean> {
  const own = `http://127.0.0.1:${process.env.PORT ?? 8000}`
  for (let attempt = 1; attempt <= tries; attempt++) {
    const response = await fetch(own + path, { cache: "no-store", signal: AbortSignal.timeout(15_000) }).catch(() => null)
    await response?.body?.cancel()
    // a 404 may be the stale answer of goods that are there from now on
    if (!response || response.status >= 500) return false
    if (attempt > 1 && response.headers.get("x-nextjs-cache") === "HIT") return true
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return false
}

/** A few at a time: a change of an index touches hundreds of pages, and readers come first. */
async function warmAll(paths: string[]): Promise<number> {
  const waiting = [...paths]
  let done = 0
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) if (await warm(path)) done++
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return done
}

/**
 * The backend says what changed: `{ tags, warm? }` with the shared secret in `x-khooshe-secret`.
 * Tags are marked stale and served once more ("max": an outage then never empties a page), and the pages named in
 * `warm` are fetched here, so that the next reader already has the new one.
 */
export async function POST(request: Request) {
  const secret = process.env.KHOOSHE_REVALIDATE_SECRET
  const given = request.headers.get("x-khooshe-secret")
  if (!secret || !given || !timingSafeEqual(digest(secret), digest(given))) return Response.json({ code: "unauthorized", type: "unauthorized", message: "wrong secret" }, { status: 401 })
  const body: unknown = await request.json().catch(() => null)
  const { tags, warm }: { tags?: unknown; warm?: unknown } = typeof body === "object" && body !== null ? body : {}
  const wanted = stringsOf(tags)
  const pages = stringsOf(warm)
  if (wanted.length > most || pages.length > most || !wanted.every(isTag) || !pages.every(isWarmPath)) return Response.json({ code: "invalid_request", type: "invalid_data", message: "unknown tag or path" }, { status: 400 })
  for (const tag of wanted) revalidateTag(tag, "max")
  const warmed = await warmAll(pages)
  return Response.json({ revalidated: wanted.length, warmed })
}
