import type { MedusaContainer } from "@medusajs/framework/types"
import { publishDuePrices } from "../workflows/price/apply-price-change"

/** Prices that were planned for a day are published when it comes, and changes that a crash broke off go on. */
export default async function publishPrices(container: MedusaContainer) {
  await publishDuePrices(container)
}

export const config = { name: "publish-prices", schedule: "* * * * *" }
