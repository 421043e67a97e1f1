import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OpenTownsInput } from "../open-town"
import type { TownState } from "../town-gaps"

type Linked = { id: string } | null

/** Reads what there is of the named towns, also what an interrupted run left unlinked. Changes nothing. */
export const readTownsStep = createStep("read-towns", async (input: OpenTownsInput, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const names = input.towns.map((town) => town.name)
  const { data: locations } = await query.graph({
    entity: "stock_location",
    fields: ["id", "name", "fulfillment_sets.id", "fulfillment_providers.id", "sales_channels.id"],
    filters: { name: names },
  })
  const sets = await container.resolve(Modules.FULFILLMENT).listFulfillmentSets({ name: names }, { relations: ["service_zones"] })
  return new StepResponse<TownState[]>(
    names.map((name) => {
      const location = locations.find((each) => each.name === name)
      const set = sets.find((each) => each.name === name)
      const providers = (location?.fulfillment_providers ?? []).map((provider: Linked) => provider?.id)
      return {
        name,
        location_id: location?.id ?? "",
        set_id: set?.id ?? "",
        zone_id: set?.service_zones[0]?.id ?? "",
        linked:
          (location?.fulfillment_sets ?? []).some((each: Linked) => each?.id === set?.id) &&
          input.delivery_providers.every((id) => providers.includes(id)),
        in_channel: (location?.sales_channels ?? []).some((channel: Linked) => channel?.id === input.sales_channel_id),
      }
    }),
  )
})
