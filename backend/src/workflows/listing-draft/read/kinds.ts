import type { DeskListingKinds } from "../../../contracts/desk-listings"
import { templates } from "../../../modules/packaging/templates"
import { requirementFor } from "../../../modules/permit/rules"
import { trades } from "../../../modules/permit/requirements"
import type { Database } from "../../../shared/database"
import { readClusterKinds } from "../../permit/read/cluster-kinds"
import { readGates } from "./gates"
import { readListingMember, readMakers } from "./save-ground"

/** What a member may begin; null when there is no such member. At most five statements. */
export async function readListingKinds(database: Database, member_id: string): Promise<DeskListingKinds | null> {
  const member = await readListingMember(database, member_id)
  if (!member) return null
  const all = await readClusterKinds(database, member.cluster_id)
  const kinds = all.flatMap(({ trade, ...kind }) => (trade ? [{ ...kind, trade }] : []))
  const gates = await readGates(database, kinds.map(({ handle, trade }) => ({ id: handle, member, maker: null, trade, kind: handle })))
  const maker_needed = [...gates.values()].some((gate) => gate.maker_needed)
  return {
    kinds: kinds.map(({ handle, name, trade }) => ({ handle, name, trade, allowed: requirementFor(member, trade, handle) !== null, needs: gates.get(handle)?.needs ?? [] })),
    templates: trades.filter((trade) => kinds.some((kind) => kind.trade === trade)).map((trade) => templates[trade]),
    makers: maker_needed ? await readMakers(database, member) : [],
  }
}
