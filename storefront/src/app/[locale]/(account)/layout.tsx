import type { Metadata } from "next"
import "@/styles/checkout.css"
import "@/styles/sign-in.css"

export { default } from "../(shop)/layout"

/** An account is somebody's own; search engines have nothing to look for here. */
export const metadata: Metadata = { robots: { index: false, follow: false } }
