import { z } from "zod"
import { cartAddress, deliveryMethod, setAddressBody } from "./cart"
import { memberOrderState } from "./order"
import { instant, localizedText, rial } from "./shared"

/** An address that a buyer keeps, in the form in which a cart takes it. */
export const keptAddress = cartAddress.extend({ id: z.string() })
export type KeptAddress = z.infer<typeof keptAddress>

/** `GET /shop/me`: the signed-in buyer. `mobile` is the number that was proved; null for who signs in by e-mail. */
export const account = z.object({ mobile: z.string().nullable(), name: z.string(), addresses: z.array(keptAddress) })
export type Account = z.infer<typeof account>

/** `POST /shop/me/addresses`: keeps an address; the same one again is the same one */
export const keepAddressBody = setAddressBody.omit({ email: true })

/** `GET /shop/me/orders?page=`: orders of the proved number and of the account, the newest first */
export const accountOrderPage = z.object({
  orders: z.array(
    z.object({ number: z.string(), placed_at: instant, total_rial: rial, parcels: z.array(z.object({ index: z.number().int(), member: z.object({ handle: z.string(), name: localizedText, cluster: z.string() }), state: memberOrderState, method: deliveryMethod })) }),
  ),
  count: z.number().int(),
  page: z.number().int(),
  page_size: z.number().int(),
})
export type AccountOrderPage = z.infer<typeof accountOrderPage>
