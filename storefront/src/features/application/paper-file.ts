import "server-only"
import { readToken } from "@/features/desk/session"
import { apiUrl } from "@/shared/medusa"
import { isId } from "@/shared/paths"

const passed = ["content-type", "content-length", "content-disposition", "content-security-policy", "x-content-type-options", "cache-control", "cross-origin-resource-policy"]

/**
 * A paper's file for the page that shows it: fetched as the signed-in person, by whom the backend decides, and handed on
 * as it comes. Nothing of it is kept.
 * @param path of the backend, with ids only
 */
export async function answerPaper(path: string, ids: readonly string[]): Promise<Response> {
  const token = await readToken()
  if (!token) return new Response(null, { status: 401 })
  if (!ids.every(isId)) return new Response(null, { status: 404 })
  const answer = await fetch(`${apiUrl()}${path}`, { headers: { authorization: `Bearer ${token}` }, cache: "no-store", signal: AbortSignal.timeout(20_000) }).catch(() => null)
  if (!answer) return new Response(null, { status: 502 })
  if (!answer.ok) return new Response(null, { status: answer.status === 401 ? 401 : 404 })
  const headers = new Headers()
  for (const name of passed) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}
