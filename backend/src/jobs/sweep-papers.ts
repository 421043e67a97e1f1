import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepPapers } from "../workflows/paper/sweep-papers"

/** Files of papers that were taken away, or that a crash left behind. */
export default async function sweep(container: MedusaContainer) {
  await sweepPapers(container)
}

export const config = { name: "sweep-papers", schedule: "30 23 * * *" }
