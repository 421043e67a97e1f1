import type { Metadata } from "next"
import "@/styles/checkout.css"

export { default } from "../../(shop)/layout"

/** Carts and orders are somebody's own; search engines have nothing to look for here. */
export const metadata: Metadata = { robots: { index: false, follow: false } }
