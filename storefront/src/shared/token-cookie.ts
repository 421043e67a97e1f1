import "server-only"
import { cookies } from "next/headers"
import { siteUrl } from "./site"

/** Seconds, as long as the backend's token lives; after that it would only be refused. */
const life = 24 * 3600

/** A cookie that keeps a sign-in's token: out of reach of scripts, and not sent with posts that other sites make. */
export function tokenCookie(name: string) {
  return {
    name,
    /** The token, or null. */
    read: async (): Promise<string | null> => (await cookies()).get(name)?.value ?? null,
    /** Only in actions. */
    async keep(token: string): Promise<void> {
      ;(await cookies()).set(name, token, { httpOnly: true, sameSite: "lax", secure: siteUrl().startsWith("https:"), path: "/", maxAge: life })
    },
    /** Only in actions. */
    async forget(): Promise<void> {
      ;(await cookies()).delete(name)
    },
  }
}
