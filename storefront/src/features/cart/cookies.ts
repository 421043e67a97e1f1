import "server-only"
import { cookies } from "next/headers"
import { isId } from "@/shared/paths"
import { siteUrl } from "@/shared/site"

const cartCookie = "khooshe_cart"
/** Readable by script on purpose: the basket in the header counts from it, so that pages stay static. */
const countCookie = "khooshe_count"
const life = 30 * 24 * 3600

const options = (httpOnly: boolean) => ({ httpOnly, sameSite: "lax" as const, secure: siteUrl().startsWith("https:"), path: "/", maxAge: life })

/** The buyer's cart, or null. The id is a secret of the browser; a malformed one is nobody's. */
export async function readCartId(): Promise<string | null> {
  const id = (await cookies()).get(cartCookie)?.value
  return id && isId(id) ? id : null
}

/** Remembers a cart and how many pieces lie in it. Only in actions and route handlers. */
export async function keepCart(id: string, pieces: number): Promise<void> {
  const jar = await cookies()
  jar.set(cartCookie, id, options(true))
  jar.set(countCookie, String(pieces), options(false))
}

/** The cart became an order, or is gone: the next good opens a new one. */
export async function forgetCart(): Promise<void> {
  const jar = await cookies()
  jar.delete(cartCookie)
  jar.delete(countCookie)
}
