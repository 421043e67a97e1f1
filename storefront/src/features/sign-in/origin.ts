import { createHmac } from "node:crypto"

/** How the shop vouches, before the backend, for the device and the address that it asks for. The backend checks the same in workflows/sign-in/origin. */
const sign = (kind: "device" | "forwarded", text: string, secret: string) => createHmac("sha256", secret).update(`${kind}:${text}`).digest("hex")

/** Headers that say for whom the shop asks; `forwarded` is the browser's `x-forwarded-for` as the shop's own proxy wrote it. */
export function originHeaders({ device, forwarded, secret }: { device: string; forwarded: string | null; secret: string }): Record<string, string> {
  return {
    "x-khooshe-device": `${device}.${sign("device", device, secret)}`,
    ...(forwarded ? { "x-forwarded-for": forwarded, "x-khooshe-forwarded": sign("forwarded", forwarded, secret) } : {}),
  }
}
