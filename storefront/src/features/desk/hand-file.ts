import "server-only"
import { apiUrl } from "@/shared/medusa"
import { readToken } from "./session"

/** What the backend says of a private file; nothing else passes. */
const answered = ["content-type", "content-length", "content-disposition", "content-security-policy", "x-content-type-options", "cache-control"]
const nothing = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } })

/**
 * Hands a private file through from the backend to the desk user who is signed in, from our own origin, so that no
 * token stands in an address.
 * @param path the backend's, below `/desk`
 */
export async function handFile(path: string): Promise<Response> {
  const token = await readToken()
  if (!token) return nothing(401)
  try {
    const file = await fetch(`${apiUrl()}${path}`, { headers: { authorization: `Bearer ${token}` }, cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(30_000) })
    if (!file.ok) return nothing(file.status)
    const headers = new Headers(answered.flatMap((name): [string, string][] => (file.headers.has(name) ? [[name, file.headers.get(name) ?? ""]] : [])))
    return new Response(file.body, { status: file.status, headers })
  } catch {
    return nothing(503)
  }
}
