import "server-only"
import { cookies } from "next/headers"
import { siteUrl } from "@/shared/site"

const name = "khooshe_account"
/** As long as the backend's token lives; after that it would only be refused. */
const life = 24 * 3600

/** The signed-in buyer's token, or null. */
export const readBuyerToken = async (): Promise<string | null> => (await cookies()).get(name)?.value ?? null

/** Only in actions. Out of reach of scripts, and not sent with posts that other sites make. */
export async function keepBuyerToken(token: string): Promise<void> {
  ;(await cookies()).set(name, token, { httpOnly: true, sameSite: "lax", secure: siteUrl().startsWith("https:"), path: "/", maxAge: life })
}

/** Only in actions. */
export async function forgetBuyerToken(): Promise<void> {
  ;(await cookies()).delete(name)
}
