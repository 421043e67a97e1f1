import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deliveryMethod } from "../../../contracts/cart"
import { CLUSTER_MODULE } from "../../../modules/cluster"
import type { ClusterModuleService } from "../../../modules/cluster/service"
import { MEMBER_MODULE } from "../../../modules/member"
import type { MemberModuleService } from "../../../modules/member/service"
import type { AdmitMembersInput } from "../admit-member"
import type { MembersState } from "../member-gaps"

type Zoned = { service_zones: ({ id: string } | null)[] } | null

/** Reads what there is of the members to admit, and what they stand on. Changes nothing. */
export const readMembersStep = createStep("read-members", async ({ members }: AdmitMembersInput, { container }) => {
  const handles = members.map((member) => member.handle)
  const clusterHandles = [...new Set(members.map((member) => member.cluster))]
  const towns = [...new Set(members.map((member) => member.sends_from))]
  const fulfillment = container.resolve(Modules.FULFILLMENT)

  const clusters = await container.resolve<ClusterModuleService>(CLUSTER_MODULE).listClusters({ handle: clusterHandles }, { select: ["id", "handle"] })
  const { data: locations } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "stock_location",
    fields: ["id", "name", "fulfillment_sets.service_zones.id"],
    filters: { name: towns },
  })
  assertAll("cluster", clusterHandles, clusters.map((cluster) => cluster.handle))
  assertAll("town", towns, locations.map((location) => location.name))

  const profiles = await fulfillment.listShippingProfiles({ name: handles }, { select: ["id", "name"], take: handles.length })
  const options = await fulfillment.listShippingOptions(
    { shipping_profile_id: profiles.map((profile) => profile.id) },
    { select: ["shipping_profile_id", "data"], take: 10 * handles.length },
  )
  const known = await container
    .resolve<MemberModuleService>(MEMBER_MODULE)
    .listMembers({ handle: handles }, { select: ["id", "handle", "shipping_profile_id"], take: handles.length })

  return new StepResponse<MembersState>({
    clusters: Object.fromEntries(clusters.map((cluster) => [cluster.handle, cluster.id])),
    locations: Object.fromEntries(
      locations.map((location) => {
        const zones = (location.fulfillment_sets ?? []).flatMap((set: Zoned) => set?.service_zones ?? [])
        return [location.name, { location_id: location.id, zone_id: zones[0]?.id ?? "" }]
      }),
    ),
    profiles: Object.fromEntries(profiles.map((profile) => [profile.name, profile.id])),
    members: known.map((member) => ({
      ...member,
      methods: options.filter((option) => option.shipping_profile_id === member.shipping_profile_id).map((option) => deliveryMethod.parse(option.data?.method)),
    })),
  })
})

function assertAll(what: string, wanted: string[], found: string[]) {
  const stranger = wanted.find((name) => !found.includes(name))
  if (stranger) throw new MedusaError(MedusaError.Types.NOT_FOUND, `no ${what} "${stranger}"`)
}
