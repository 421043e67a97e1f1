import type { NextRequest } from "next/server"

/** What a browser and the backend say to each other about a picture; nothing else passes. */
const asked = ["accept", "if-none-match"]
const answered = ["content-type", "cache-control", "etag", "vary", "x-content-type-options"]
const tries = 3

const only = (headers: Headers, names: string[]) => new Headers(names.flatMap((name): [string, string][] => (headers.has(name) ? [[name, headers.get(name) ?? ""]] : [])))

/** A server may close a kept connection just as the next request sets out on it; asking again is safe and is what a browser does. */
async function fetchAgain(url: URL, headers: Headers): Promise<Response> {
  for (let turn = 1; ; turn++)
    try {
      return await fetch(url, { headers, cache: "no-store", redirect: "manual" })
    } catch (error) {
      if (turn === tries) throw error
    }
}

/** Pictures are handed through from the backend, so that pages carry addresses of our own origin. */
export async function GET(request: NextRequest) {
  const api = (process.env.KHOOSHE_API_URL ?? "http://localhost:9000").replace(/\/$/, "")
  const { pathname, search } = request.nextUrl
  try {
    const picture = await fetchAgain(new URL(pathname + search, api), only(request.headers, asked))
    return new Response(picture.body, { status: picture.status, headers: only(picture.headers, answered) })
  } catch {
    return new Response(null, { status: 503, headers: { "cache-control": "no-store", "retry-after": "5" } })
  }
}
