import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { readAddress } from "../../cart/address"
import { readAccount } from "../read/buyer"
import { sameAddress, surplusOf } from "../rules"
import type { AddressToKeep } from "../types"

/**
 * What keeping an address comes to, by those that are kept. Changes nothing.
 * @throws the field's own code, as a cart's address does
 */
export const planAddressStep = createStep("plan-address", async ({ customer_id, address: typed }: AddressToKeep, { container }) => {
  const { name, mobile, email: _, ...place } = readAddress({ ...typed })
  const { name: known, addresses } = await readAccount(databaseOf(container), { customer_id, mobile: null })
  const same = addresses.find((each) => sameAddress(each, { name, mobile, ...place }))?.id ?? null
  return new StepResponse({
    address: { first_name: name, last_name: "", phone: mobile, country_code: "ir", ...place },
    same,
    surplus: same === null ? surplusOf(addresses).map(({ id }) => id) : [],
    unnamed: known === "",
    at: new Date().toISOString(),
  })
})
