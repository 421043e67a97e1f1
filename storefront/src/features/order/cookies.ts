import "server-only"
import { cookies } from "next/headers"
import { siteUrl } from "@/shared/site"

/** An order that was placed from this browser; the key opens it without a look-up. */
export type KeptOrder = { number: string; key: string }

const name = "khooshe_orders"
const most = 12
const life = 180 * 24 * 3600

const isKept = (value: unknown): value is KeptOrder =>
  typeof value === "object" && value !== null && "number" in value && typeof value.number === "string" && "key" in value && typeof value.key === "string"

/** Orders of this browser, newest first. */
export async function readKeptOrders(): Promise<KeptOrder[]> {
  const text = (await cookies()).get(name)?.value
  if (!text) return []
  try {
    const list: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"))
    return Array.isArray(list) ? list.filter(isKept).slice(0, most) : []
  } catch {
    return []
  }
}

/** Only in actions and route handlers. The key is out of reach of scripts. */
export async function keepOrder({ number, key }: KeptOrder): Promise<void> {
  const others = (await readKeptOrders()).filter((order) => order.number !== number)
  const text = Buffer.from(JSON.stringify([{ number, key }, ...others].slice(0, most))).toString("base64url")
  ;(await cookies()).set(name, text, { httpOnly: true, sameSite: "lax", secure: siteUrl().startsWith("https:"), path: "/", maxAge: life })
}
