import { seeded } from "./seeded"

export type Tint = "warn" | "action" | "ok" | "craft"
type Look = { tint: Tint; /** four dyes of band and labels; they belong to the goods, so they keep in the dark */ dyes: readonly [string, string, string, string] }

const candy: Look = { tint: "warn", dyes: ["#9A4A12", "#E3A027", "#F4EAD6", "#2B4478"] }
const shoes: Look = { tint: "action", dyes: ["#2B4478", "#8FA3C4", "#F4EAD6", "#9E2F2B"] }
const sweets: Look = { tint: "ok", dyes: ["#53672A", "#B9C27A", "#F4EAD6", "#D39B36"] }
const carpet: Look = { tint: "craft", dyes: ["#8E2B26", "#F4EAD6", "#22365F", "#D39B36"] }

const known: Record<string, Look> = { "bojnurd-candy": candy, "hidaj-shoes": shoes, "qazvin-sweets": sweets, "zanjan-carpet": carpet }
const all = [candy, shoes, sweets, carpet] as const

/** Colours of a cluster. The first four have theirs; a new one is dealt one of them by its handle. */
export function clusterLook(handle: string): Look {
  return known[handle] ?? all[Math.floor(seeded(handle)() * all.length)] ?? candy
}
