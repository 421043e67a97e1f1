import "server-only"
import { attempt } from "@/shared/attempt"
import type { AddressValues } from "@/features/checkout/address"
import { callAccount } from "./data"
import { readBuyerToken } from "./session"

/**
 * A cart with its address belongs to the buyer who is signed in, who finds both again: the order in the account, the
 * address in the next checkout. Buying never waits for it: what is refused here is left.
 */
export async function keepForBuyer(cart: string, address: AddressValues): Promise<void> {
  if (!(await readBuyerToken())) return
  await attempt(() => callAccount("/shop/me/addresses", { method: "POST", body: address }))
  await attempt(() => callAccount(`/shop/me/carts/${cart}`, { method: "POST", body: {} }))
}
