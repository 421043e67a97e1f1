import "server-only"
import type { ShowcasePage } from "@contracts/enquiry"
import { cache } from "react"
import { reads } from "@/shared/cache"
import { readByHandle } from "@/shared/medusa"

/** A consortium's page, or null when the cluster has none. */
export const readShowcase = cache((handle: string): Promise<ShowcasePage | null> => readByHandle<ShowcasePage>(handle, reads.showcase))
