import type { MedusaContainer } from "@medusajs/framework/types"
import { finishPublications } from "../workflows/listing-draft/finish-publications"

/** Goods that a crash left half published are published whole, or taken back. */
export default async function finishBegunPublications(container: MedusaContainer) {
  await finishPublications(container)
}

export const config = { name: "finish-publications", schedule: "* * * * *" }
