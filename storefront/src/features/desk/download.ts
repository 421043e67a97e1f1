import "server-only"
import { NextResponse, type NextRequest } from "next/server"
import { apiUrl } from "@/shared/medusa"
import { localPath } from "@/shared/paths"
import { deskPaths, safeBack } from "./paths"
import { readToken } from "./session"

/** What is told of a file; nothing else of the backend's answer passes. */
const told = ["content-type", "content-disposition", "content-length", "x-content-type-options"]
const timeoutMs = 30_000

/**
 * Hands a file of the desk through. Who is not signed in goes to the sign-in, and from there back to the page of the
 * file; what is not there, or not theirs, is a 404 without a body.
 * @param path of the backend; the request's query goes with it
 */
export async function downloadDesk(request: NextRequest, locale: string, path: string): Promise<Response> {
  const plain = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } })
  const token = await readToken()
  const toSignIn = () => {
    const back = safeBack(request.nextUrl.pathname.slice(localPath(locale, "").length).replace(/\/download$/, ""))
    // relative, since the shop does not know under which name it is reached
    return new NextResponse(null, { status: 303, headers: { location: `${localPath(locale, deskPaths.home())}?${new URLSearchParams({ lapsed: "1", ...(back ? { back } : {}) })}`, "cache-control": "no-store" } })
  }
  if (!token) return toSignIn()
  try {
    const file = await fetch(`${apiUrl()}${path}${request.nextUrl.search}`, { headers: { authorization: `Bearer ${token}` }, cache: "no-store", signal: AbortSignal.timeout(timeoutMs) })
    if (file.status === 401) return toSignIn()
    if (!file.ok) return plain(file.status >= 500 ? 503 : 404)
    const headers = new Headers(told.flatMap((name): [string, string][] => (file.headers.has(name) ? [[name, file.headers.get(name) ?? ""]] : [])))
    headers.set("cache-control", "no-store")
    return new Response(file.body, { status: 200, headers })
  } catch {
    return plain(503)
  }
}
