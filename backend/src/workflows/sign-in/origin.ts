import { createHmac } from "node:crypto"
import { sameSecret } from "../../shared/same-secret"

/** Headers in which our own middleware tells the sign-in provider who asks; what a caller wrote there is thrown away. */
export const originHeaders = { address: "x-khooshe-sign-in-address", device: "x-khooshe-sign-in-device" } as const

/** The header in which the shop names a device: its id, a dot, and the shop's signature. */
export const deviceHeader = "x-khooshe-device"

/** The header in which the shop signs the `x-forwarded-for` that it sends, since it may run on a machine that is not known as ours. */
export const forwardedHeader = "x-khooshe-forwarded"

const sign = (kind: "device" | "forwarded", text: string, secret: string) => createHmac("sha256", secret).update(`${kind}:${text}`).digest("hex")

export const signDevice = (id: string, secret: string) => `${id}.${sign("device", id, secret)}`
export const signForwarded = (forwarded: string, secret: string) => sign("forwarded", forwarded, secret)

/** The device that the shop vouches for, or null: one that is not signed is no device. */
export function readDevice(header: string | string[] | undefined, secret: string): string | null {
  if (typeof header !== "string" || header.length > 200) return null
  const id = header.slice(0, header.lastIndexOf("."))
  return /^[\w-]{8,64}$/.test(id) && sameSecret(header, signDevice(id, secret)) ? id : null
}

/** Whether the shop vouches for this very `x-forwarded-for`. */
export function isForwardedByShop(signature: string | string[] | undefined, forwarded: string | string[] | undefined, secret: string): boolean {
  return typeof signature === "string" && typeof forwarded === "string" && signature.length <= 100 && sameSecret(signature, signForwarded(forwarded, secret))
}
