import "server-only"
import type { ShopConfig } from "@contracts/config"
import { reads } from "@/shared/cache"
import { callLive, readKeptOrFail, type LiveRequest } from "@/shared/medusa"

/** What we read of a stock cart: enough to count its pieces. */
export type StockCart = { id: string; items?: { id: string; variant_id?: string | null; quantity: number }[] }

/** Only these fields of a stock cart are asked for; the default answer is many times larger. */
export const stockCartFields = "fields=id,items.id,items.variant_id,items.quantity"

export const piecesOf = (cart: StockCart): number => (cart.items ?? []).reduce((sum, item) => sum + item.quantity, 0)

/** A stock store call with the shop's publishable key. */
export async function callStore<T>(path: string, request: LiveRequest = {}): Promise<T> {
  const config = await readKeptOrFail<ShopConfig>(reads.config())
  return callLive<T>(path, { ...request, headers: { ...request.headers, "x-publishable-api-key": config.publishable_api_key } })
}
