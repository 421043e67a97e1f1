import { createRequire } from "node:module"
import path from "node:path"
import { startDatabase } from "../../backend/launcher/database.mjs"
import { home, root } from "../../backend/launcher/paths.mjs"
import { apiUrl, demoPassword, request, type Answer } from "./http"

const tokens = new Map<string, Promise<string>>()

/** Signs in once per account; `actor` is `user` (operator) or `desk_user`. */
export function token(actor: "user" | "desk_user", email: string): Promise<string> {
  const known = tokens.get(email) ?? request(`${apiUrl}/auth/${actor}/emailpass`, { body: { email, password: demoPassword } }).then(({ status, body }) => {
    if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`)
    return (body as { token: string }).token
  })
  tokens.set(email, known)
  return known
}

/** A call of Medusa's admin API, as the operator. */
export async function admin(at: string, body?: unknown): Promise<Answer> {
  const authorization = `Bearer ${await token("user", "operator@khooshe.example")}`
  return request(`${apiUrl}/admin${at}`, { headers: { authorization }, ...(body === undefined ? {} : { body }) })
}

/** A call of a desk, as the person with that e-mail address. */
export async function desk(email: string, at: string, body?: unknown): Promise<Answer> {
  const authorization = `Bearer ${await token("desk_user", email)}`
  return request(`${apiUrl}/desk${at}`, { headers: { authorization }, ...(body === undefined ? {} : { body }) })
}

type Row = Record<string, unknown>
type Client = { connect(): Promise<void>; query(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>; end(): Promise<void> }
const { Client: PgClient } = createRequire(path.join(root, "backend/package.json"))("pg") as { Client: new (options: { connectionString: string }) => Client }

/** A look into the running product's database: what no route tells, or lets happen at will. */
export async function sql(text: string, values: unknown[] = []): Promise<Row[]> {
  const url = process.env.TEST_DATABASE_URL || (await startDatabase({ home })).url("khooshe")
  const client = new PgClient({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

export type Part = { inventory_item_id: string; location_id: string; amount: number; stocked: number; reserved: number }

/** What a pack takes out of which stock, the heaviest user first. */
export async function partsOf(variantId: string): Promise<Part[]> {
  const rows = await sql(
    `select k.inventory_item_id, l.location_id, k.required_quantity::int as amount, l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved
     from product_variant_inventory_item k join inventory_level l on l.inventory_item_id = k.inventory_item_id and l.deleted_at is null
     where k.variant_id = $1 and k.deleted_at is null order by k.required_quantity desc`,
    [variantId],
  )
  return rows as Part[]
}

/** Sets what is stocked of a part, through the admin API, as an operator who counted would. */
export async function restock(part: Part, stocked: number): Promise<void> {
  const answer = await admin(`/inventory-items/${part.inventory_item_id}/location-levels/${part.location_id}`, { stocked_quantity: stocked })
  if (answer.status !== 200) throw new Error(`Not restocked: ${JSON.stringify(answer.body)}`)
}
