import "server-only"
import { randomUUID } from "node:crypto"
import { cookies, headers } from "next/headers"
import { siteUrl } from "@/shared/site"
import { originHeaders } from "./origin"

const name = "khooshe_device"
const life = 365 * 24 * 3600

/** The same as the backend's, so that both start without configuration in development. */
const secret = () => process.env.KHOOSHE_REVALIDATE_SECRET || "khooshe-development-secret"

/** This browser's name for limits; it says nothing else. Only in actions, since a new browser gets one. */
async function deviceId(): Promise<string> {
  const jar = await cookies()
  const kept = jar.get(name)?.value
  const id = kept && /^[\w-]{8,64}$/.test(kept) ? kept : randomUUID()
  jar.set(name, id, { httpOnly: true, sameSite: "lax", secure: siteUrl().startsWith("https:"), path: "/", maxAge: life })
  return id
}

/** For whom the shop asks, signed. Only in actions. */
export async function askingFor(): Promise<Record<string, string>> {
  return originHeaders({ device: await deviceId(), forwarded: (await headers()).get("x-forwarded-for"), secret: secret() })
}
