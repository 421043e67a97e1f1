import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { associateLocationsWithSalesChannelsStep, createFulfillmentSets, createRemoteLinkStep, createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { readTownsStep } from "./steps/read-towns"
import { townGaps, type TownToOpen } from "./town-gaps"

export type OpenTownsInput = { towns: TownToOpen[]; sales_channel_id: string; delivery_providers: string[] }

/**
 * Opens towns as places to send from: one stock location each, in the sales
 * channel, with one zone that covers Iran. Members share the location of their
 * town: every location costs each cart call. A town is known by its name; run
 * again, it mends what is missing. Answers location and zone of every town.
 */
export const openTownsWorkflow = createWorkflow("open-towns", (input: OpenTownsInput) => {
  const before = readTownsStep(input)
  const gaps = transform({ input, before }, (data) => townGaps(data.input.towns, data.before))

  when("locations-missing", gaps, (data) => data.locations.length > 0).then(() =>
    createStockLocationsWorkflow.runAsStep({ input: { locations: gaps.locations } }),
  )
  when("zones-missing", gaps, (data) => data.sets.length > 0).then(() => createFulfillmentSets(gaps.sets))

  const opened = readTownsStep(input).config({ name: "read-opened-towns" })
  const links = transform({ input, opened }, (data) => ({
    channels: data.opened.filter((town) => !town.in_channel).map((town) => ({ sales_channel_id: data.input.sales_channel_id, location_id: town.location_id })),
    delivery: data.opened
      .filter((town) => !town.linked)
      .flatMap((town) => [
        { [Modules.STOCK_LOCATION]: { stock_location_id: town.location_id }, [Modules.FULFILLMENT]: { fulfillment_set_id: town.set_id } },
        ...data.input.delivery_providers.map((fulfillment_provider_id) => ({
          [Modules.STOCK_LOCATION]: { stock_location_id: town.location_id },
          [Modules.FULFILLMENT]: { fulfillment_provider_id },
        })),
      ]),
  }))
  when("channels-missing", links, (data) => data.channels.length > 0).then(() => associateLocationsWithSalesChannelsStep({ links: links.channels }))
  when("delivery-missing", links, (data) => data.delivery.length > 0).then(() => createRemoteLinkStep(links.delivery))
  return new WorkflowResponse(opened)
})
