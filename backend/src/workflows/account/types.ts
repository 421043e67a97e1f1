import type { z } from "zod"
import type { keepAddressBody } from "../../contracts/account"

export type AddressToKeep = { customer_id: string; address: z.output<typeof keepAddressBody> }
