import "server-only"
import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"

/**
 * The end of an act that went well. Without script the browser is sent to `path` (post, redirect, get), at the place
 * that was changed. With script the reader stays where they are and the page is drawn anew, unless its address still
 * tells of an earlier refusal.
 */
export async function arrive(path: string): Promise<void> {
  const sent = await headers()
  const from = sent.get("referer") ?? ""
  const here = URL.canParse(from) ? new URL(from) : null
  if (sent.has("next-action") && here && here.search === "" && here.pathname === path.split(/[?#]/)[0]) refresh()
  else redirect(path)
}
