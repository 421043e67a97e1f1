import { beforeAll, describe, expect, it } from "vitest"
import { errorBody } from "../../backend/src/contracts/errors"
import { buy, config, detailOf, forSale } from "../support/api"
import { apiUrl, request } from "../support/http"
import { sql, token } from "../support/operator"
import { allRoutes, fill, type Route } from "./routes"

const routes = allRoutes()
const under = (prefix: string) => routes.filter((route) => route.path === prefix || route.path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`))
const named = (list: Route[]) => list.map((route) => [`${route.method} ${route.path}`, route] as const)

/** Words that stand in the rows of the member whose desk others try to open: in no byte that others get. */
const canary = "قناری ۴۷۱۱ نمونه"

let people: Record<"owner" | "stranger" | "operator", string>
/** what is the owner's: every hole of a path is filled with it */
let ids: Record<string, string>

beforeAll(async () => {
  const [owner, stranger, operator] = await Promise.all([token("desk_user", "nastaran@khooshe.example"), token("desk_user", "naron@khooshe.example"), token("user", "operator@khooshe.example")])
  people = { owner, stranger, operator }
  const [card] = (await forSale("bojnurd-candy")).filter((each) => each.member.handle === "nastaran" && each.packs.some((pack) => pack.available > 5))
  const pack = (await detailOf(card?.handle ?? "")).packs.find((each) => each.available > 5)
  const { order } = await buy([{ variant_id: pack?.variant_id ?? "", quantity: 1 }])
  const [slice] = await sql("select id, member_id, order_id from member_order where number = $1", [order.number])
  await sql(`update order_address set first_name = $2 where id = (select shipping_address_id from "order" where id = $1)`, [slice?.order_id, canary])
  const far = new Date(Date.now() + 150 * 86_400_000).toISOString().slice(0, 10)
  const [closure] = await sql(`insert into member_closure (id, "from", "to", member_id) values ('mclo_walk_' || floor(random() * 1e9), $1, $1, $2) returning id`, [far, slice?.member_id])
  const [permit] = await sql("select id from permit where member_id = $1 and deleted_at is null limit 1", [slice?.member_id])
  const [listing] = await sql("select d.id, v.sku from listing_draft d join product_variant v on v.product_id = d.product_id where d.member_id = $1 and d.deleted_at is null order by d.id, v.sku limit 1", [slice?.member_id])
  ids = { listing_id: String(listing?.id), sku: String(listing?.sku), id: String(slice?.member_id), order_id: String(slice?.id), closure_id: String(closure?.id), permit_id: String(permit?.id), number: order.number }
})

/** Bodies that are right but for whose they are: a refusal must not hang on the form. */
const bodies: Record<string, unknown> = { ship: { carrier: "پست", tracking_code: "241050001" }, "hand-over": { code: "1234" }, closures: { from: "2027-03-01", to: "2027-03-02" }, team: { mobile: "09369999999", name: "کسی", role: "clerk" }, role: { role: "clerk" }, missing: { lines: [{ line_id: "mordl_1", quantity: 1 }], reason: "sold_out" }, part: { lines: [{ line_id: "mordl_1", quantity: 1 }], carrier: "پست", tracking_code: "241050001" }, apply: { token: "x".repeat(32) }, reject: { reason: "خوانا نیست" }, revoke: { reason: "خوانا نیست" } }

const version = { version: 0 }
const listingBodies: Record<string, unknown> = {
  "[listing_id]": version, packs: { ...version, pack: "tin" }, "[sku]": version, remove: version, order: { ...version, skus: ["A"] }, stock: { items: [{ key: "A", stocked: 0, seen: 0 }] }, "send-back": { ...version, reasons: [{ reason: "کامل نیست" }] },
  submit: version, publish: version, withdraw: version, discard: version, pause: version, resume: version, archive: version, restore: version, approve: version, "auto-approval": { on: true },
}
const bodyOf = (path: string) => (/\/listings\/|auto-approval/.test(path) ? listingBodies : bodies)[path.split("/").at(-1) ?? ""] ?? {}

const call = async ({ method, path }: Route, values: Record<string, string>, headers: Record<string, string>, body: unknown = bodyOf(path)) =>
  request(apiUrl + fill(path, values), { method, headers, ...(method === "GET" || method === "DELETE" ? {} : { body }) })
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

describe("every route of the desk", () => {
  it.each(named(under("/desk")))("%s: closed to nobody, to the operator's token and to a forged one", async (_, route) => {
    for (const headers of [{}, bearer(people.operator), bearer("x.y.z")]) {
      const answer = await call(route, ids, headers)
      expect([answer.status, errorBody.parse(answer.body).code]).toEqual([401, "unauthorized"])
    }
  })

  it.each(named(under("/desk").filter(({ path }) => path.includes("["))))("%s: not found for another member, with the owner's ids, with its own scope and foreign ids, and with none that exist", async (_, route) => {
    const [before] = await sql("select state, updated_at from member_order where id = $1", [ids.order_id])
    const [own] = await sql("select g.scope_id from desk_grant g join desk_user u on u.id = g.desk_user_id where u.email = 'naron@khooshe.example'")
    for (const values of [ids, { ...ids, id: String(own?.scope_id) }, {}, { ...ids, id: "' or 1=1 --" }]) {
      // in its own scope, and with no other id in the path, it is at home
      if (values.id === own?.scope_id && route.path.split("[").length === 2) continue
      const answer = await call(route, values, bearer(people.stranger))
      expect([values.id, answer.status, errorBody.parse(answer.body).code]).toEqual([values.id, 404, "not_found"])
      expect(JSON.stringify(answer.body)).not.toContain(canary)
    }
    expect((await sql("select state, updated_at from member_order where id = $1", [ids.order_id]))[0]).toEqual(before)
  })

  it("is open to the owner: what the others were refused is there", async () => {
    const answer = await call({ method: "GET", path: "/desk/members/[id]/orders/[order_id]" }, ids, bearer(people.owner))
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).toContain(canary)
  })
})

/** Routes of the admin that Medusa leaves open, by their nature: they answer only to a token of their own in the body. */
const openInAdmin = new Set(["POST /admin/invites/accept", "GET /admin/feature-flags", "POST /admin/oauth/complete"])

describe("every route of the admin", () => {
  it.each(named(under("/admin")).filter(([name]) => !openInAdmin.has(name)))("%s: closed to nobody and to a desk user", async (_, route) => {
    for (const headers of [{}, bearer(people.owner)]) expect((await call(route, ids, headers)).status).toBe(401)
  })
})

/** What anybody may read, or begin, with the key that `/shop/config` tells everybody. */
const publicInStore = /^(GET \/store\/(collections|currencies|locales|payment-providers|product-categories|product-options|product-tags|product-types|product-variants|products|regions|return-reasons|shipping-options)|POST \/store\/carts$|POST \/store\/payment-collections$)/

describe("every route of the store", () => {
  it.each(named(under("/store")))("%s: closed without the shop's key", async (_, route) => {
    expect((await call(route, ids, {})).status).toBe(400)
  })
  it.each(named(under("/store")).filter(([name]) => !publicInStore.test(name)))("%s: gives a stranger with the key nothing", async (_, route) => {
    const { publishable_api_key } = await config()
    const [order] = await sql(`select order_id from member_order where id = $1`, [ids.order_id])
    for (const id of ["unknown_1", String(order?.order_id)]) {
      const answer = await call(route, { id, order_id: id, address_id: id }, { "x-publishable-api-key": publishable_api_key })
      expect([id, answer.status >= 400 && answer.status < 500]).toEqual([id, true])
      expect(JSON.stringify(answer.body)).not.toContain(canary)
    }
  })
})

describe("every route of the shop", () => {
  it.each(named(under("/shop").filter(({ method }) => method === "GET")))("%s: tells nothing of a buyer", async (_, route) => {
    for (const values of [{}, ids, { id: "../../admin", handle: "..%2f..%2fadmin", number: ids.number ?? "", token: "x".repeat(300) }]) {
      const answer = await call(route, values, {})
      expect(answer.status).toBeLessThan(500)
      expect(JSON.stringify(answer.body)).not.toContain(canary)
    }
  })
})

describe("every route of a buyer's own", () => {
  it.each(named(under("/shop/me")))("%s: closed to nobody, to a desk user, to the operator and to a forged token", async (_, route) => {
    const nobodies: Record<string, string>[] = [{}, bearer(people.owner), bearer(people.operator), bearer("x.y.z"), { cookie: `connect.sid=${people.owner}` }]
    for (const headers of nobodies) {
      const answer = await call(route, ids, headers)
      expect([answer.status, errorBody.parse(answer.body).code]).toEqual([401, "unauthorized"])
    }
  })
})

it("every prefix that the router serves has an expectation above, or is named here", () => {
  const elsewhere = { auth: "tests/http and the sign-in specs", pay: "tests/http/purchase", hooks: "below", cloud: "Medusa's own cloud, below" }
  const prefixes = new Set(routes.map(({ path }) => path.split("/")[1] ?? ""))
  expect([...prefixes].filter((prefix) => !["desk", "admin", "store", "shop", ...Object.keys(elsewhere)].includes(prefix))).toEqual([])
})

describe("what is for others' services does nothing here", () => {
  it.each(named([...under("/hooks"), ...under("/cloud")]))("%s", async (_, route) => {
    const answer = await call(route, {}, {})
    expect(answer.status).toBeLessThan(500)
    if (answer.status < 300 && route.path.startsWith("/cloud")) expect(answer.body).toEqual({ enabled: false })
    expect(JSON.stringify(answer.body)).not.toContain(canary)
  })
})
