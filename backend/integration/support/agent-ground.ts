import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { rebuildListingsWorkflow } from "../../src/workflows/listing/rebuild-listings"
import { layBrowseGround } from "./browse-ground"
import { signIn, type Call, type Http } from "./caller"
import { password, type Ground, type TestMember } from "./ground"

/** Who signs in, and for what: the browse ground's clusters and members by handle. */
const people = {
  agent: ["cluster", "bojnurd-candy", "agent"],
  viewer: ["cluster", "bojnurd-candy", "viewer"],
  foreign: ["cluster", "hidaj-shoes", "agent"],
  maryam: ["member", "maryam", "owner"],
  clerk: ["member", "maryam", "clerk"],
  packer: ["member", "maryam", "packer"],
  yas: ["member", "yas", "owner"],
} as const
export type PersonName = keyof typeof people

export interface AgentGround {
  cluster_id: string
  as: (name: PersonName) => Call
  idOf: (handle: string) => string
  sql: <T>(text: string, bindings?: Record<string, unknown>) => Promise<T[]>
  /** the ground of orders: Nastaran and Maryam as sellers */
  orders: Ground
}

/** The browse ground with an agent, a viewer and the people of a member; "agent" works for Nastaran too. */
export async function layAgentGround(container: MedusaContainer, api: Http): Promise<AgentGround> {
  await layBrowseGround(container)
  await rebuildListingsWorkflow(container).run({ input: { all: true } })
  const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(container), text, bindings)
  const rows = await sql<{ id: string; handle: string }>("select id, handle from cluster union all select id, handle from member")
  const idOf = (handle: string) => rows.find((row) => row.handle === handle)?.id ?? ""
  const calls = new Map<string, Call>()
  for (const [index, [name, [scope_kind, handle, role]]] of Object.entries(people).entries()) {
    const email = `${name}@khooshe.example`
    const own = name === "agent" ? [{ scope_kind: "member" as const, scope_id: idOf("nastaran"), role: "owner" as const }] : []
    const grants = [{ scope_kind, scope_id: idOf(handle), role }, ...own]
    await grantDeskAccessWorkflow(container).run({ input: { users: [{ name, email, mobile: `0912000010${index}`, password, grants }] } })
    calls.set(name, await signIn(api, "desk_user", email))
  }
  const sellers = await sql<TestMember>(
    `select m.id, m.handle, m.cluster_id, o.data->>'method' as method, o.id as shipping_option_id, m.stock_location_id, pk.variant_id, k.inventory_item_id, k.required_quantity as bulk,
       2300000 as price_rial, '' as desk_user_id, '' as email, '' as mobile
     from member m join shipping_option o on o.shipping_profile_id = m.shipping_profile_id and o.deleted_at is null and o.data->>'method' = 'post'
     join lateral (select v.id as variant_id from pack p join product_variant v on v.id = p.variant_id where p.member_id = m.id and v.sku = m.handle || '-tin' limit 1) pk on true
     join product_variant_inventory_item k on k.variant_id = pk.variant_id and k.deleted_at is null
     where m.handle in ('nastaran', 'maryam') order by m.rank`,
  )
  const [first, second] = sellers
  const [shop] = await sql<{ sales_channel_id: string; region_id: string }>("select (select default_sales_channel_id from store limit 1) as sales_channel_id, (select id from region where deleted_at is null limit 1) as region_id")
  if (!first || !second || !shop) throw new Error("The agent's ground was not laid")
  const as = (name: PersonName) => {
    const call = calls.get(name)
    if (!call) throw new Error(`${name} did not sign in`)
    return call
  }
  return { cluster_id: idOf("bojnurd-candy"), as, idOf, sql, orders: { ...shop, publishable_key: "", members: [first, second] } }
}

/** What may be in no byte that an agent gets: the buyer of the orders, and any money. */
export const buyerSecrets = ["زهرا", "احمدی", "09121234567", "۰۹۱۲۱۲۳۴۵۶۷", "طالقانی، پلاک", "9413813114", "_rial", "2300000", "4600000", "230000"]
