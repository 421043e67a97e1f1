import { createRequire } from "node:module"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { root } from "../../backend/launcher/paths.mjs"
import { apiUrl, request } from "../support/http"
import { desk, sql, token } from "../support/operator"
import { Victim } from "../support/victim"

const sharp = createRequire(path.join(root, "backend/package.json"))("sharp")

/** Ten goods of thirty packs each: 300 rows of a file. Gone again at the end. */
const owner = "minoodar@khooshe.example"
const goods = 10
const packs = 30
const run = `CRASH${Date.now().toString(36).toUpperCase()}`
const sku = (good: number, pack: number) => `${run}-${good}-${pack}`
const rows = Array.from({ length: goods * packs }, (_, index) => ({ good: Math.floor(index / packs), pack: index % packs }))

const victim = new Victim()
let own = ""
let member = ""
let kind = { handle: "", name: "" }

/** Sends a file, and answers how it is applied. */
async function checked(csv: string): Promise<{ id: string; apply: () => Promise<unknown> }> {
  const form = new FormData()
  form.append("file", new Blob([csv]), "crash.csv")
  const response = await fetch(`${victim.url}/desk${own}/imports`, { method: "POST", body: form, headers: { authorization: `Bearer ${await token("desk_user", owner)}` } })
  const { id, token: word, issues, changed } = (await response.json()) as { id: string; token: string; issues: unknown[]; changed: number }
  expect({ issues, changed }).toEqual({ issues: [], changed: rows.length })
  return { id, apply: () => victim.desk(owner, `${own}/imports/${id}/apply`, { token: word, confirm: true }) }
}
const report = async (id: string) => (await desk(owner, `${own}/imports/${id}`)).body as { state: string; applied: number; conflicts: number }
const rowsOf = async (id: string) => sql("select state, count(*)::int as count from catalogue_import_row where import_id = $1 group by state order by state", [id])
const applied = (id: string) => expect.poll(() => report(id), { timeout: 150_000, interval: 1_000 }).toMatchObject({ state: "applied", applied: rows.length, conflicts: 0 })

const drafts = () => sql(
  "select d.id, d.title->>'fa' as title, d.state, d.product_id, d.publishing is not null as begun, (select jsonb_agg(p->>'sku') from jsonb_array_elements(d.content->'packs') p) as skus from listing_draft d where d.member_id = $1 and d.search_key like $2 and d.deleted_at is null order by d.title->>'fa'",
  [member, `%${run.toLowerCase()}%`],
)
const detail = async (id: unknown) => (await desk(owner, `${own}/listings/${String(id)}`)).body as { version: number; handle: string; stock: { key: string; stocked: number }[] }

beforeAll(async () => {
  const me = (await desk(owner, "/me")).body as { grants: { scope_id: string }[] }
  member = me.grants[0]?.scope_id ?? ""
  own = `/members/${member}`
  const { kinds } = (await desk(owner, `${own}/listing-kinds`)).body as { kinds: { handle: string; name: { fa: string }; trade: string; allowed: boolean; needs: string[] }[] }
  const found = kinds.find(({ trade, allowed, needs }) => trade === "sweet" && allowed && needs.length === 0)
  kind = { handle: found?.handle ?? "", name: found?.name.fa ?? "" }
  await sql("insert into listing_trust (id, member_id, auto_approval, set_by) values ($1, $2, true, 'test') on conflict (member_id) where deleted_at is null do update set auto_approval = true", [`ltru_${run}`, member])
  await victim.start()
})

afterAll(async () => {
  await victim.stop()
  const made = await sql("select id from product where id in (select v.product_id from product_variant v where v.sku like $1)", [`${run}%`])
  const authorization = `Bearer ${await token("user", "operator@khooshe.example")}`
  for (const { id } of made) await request(`${apiUrl}/admin/products/${String(id)}`, { method: "DELETE", headers: { authorization } })
  const ids = made.map(({ id }) => id)
  await sql("delete from recipe_part where pack_id in (select id from pack where product_id = any($1))", [ids])
  for (const table of ["product_label", "pack", "listing"]) await sql(`delete from ${table} where product_id = any($1)`, [ids])
  await sql("delete from listing_draft where member_id = $1 and search_key like $2", [member, `%${run.toLowerCase()}%`])
  await sql("delete from listing_trust where id = $1", [`ltru_${run}`])
  await sql("delete from price_change where key = $1", [`shift-${run}`])
  const files = (await sql("delete from catalogue_import_row where sku like $1 returning import_id", [`${run}%`])).map(({ import_id }) => import_id)
  await sql("delete from catalogue_import where id = any($1)", [files])
}, 60_000)

describe("kill -9 while a file is applied and while goods are published", () => {
  it("a file of 300 new packs: each is made once, none is lost", async () => {
    const head = "کد,کالا,نوع کالا,بسته,محتوا,قیمت"
    const { id, apply } = await checked([head, ...rows.map(({ good, pack }) => `${sku(good, pack)},آزمون ${run} ${good},${kind.name},جعبه,${100 + pack} گرم,${100_000 + pack * 1000}`)].join("\n"))
    // a good is written, and its rows do not say so yet
    await apply()
    await expect.poll(async () => (await rowsOf(id)).find(({ state }) => state === "applied")?.count ?? 0, { timeout: 60_000, interval: 20 }).toBeGreaterThanOrEqual(packs)
    await victim.killAtWriteOf("catalogue_import_row", () => Promise.resolve())
    const left = await rowsOf(id)
    expect(left.find(({ state }) => state === "waiting")?.count).toBeGreaterThan(0)
    expect((await report(id)).state).toBe("applying")

    await victim.start()
    await applied(id)
    const made = await drafts()
    expect(made.map(({ title, state }) => [title, state])).toEqual(Array.from({ length: goods }, (_, good) => [`آزمون ${run} ${good}`, "draft"]))
    const skus = made.flatMap((draft) => draft.skus as string[])
    expect(skus.toSorted()).toEqual(rows.map(({ good, pack }) => sku(good, pack)).toSorted())
    await expect.poll(() => sql("select count(*)::int as count from audit_entry where subject_id = $1", [id])).toEqual([{ count: 1 }])
  }, 300_000)

  it("goods that are being published: whole and once, by the word of who published them; what was not begun is a draft", async () => {
    const form = new FormData()
    const photo: Buffer = await sharp({ create: { width: 800, height: 600, channels: 3, background: { r: 200, g: 160, b: Date.now() % 255 } } }).jpeg().toBuffer()
    form.append("file", new Blob([new Uint8Array(photo)]), "a.jpg")
    const { key } = (await (await fetch(`${apiUrl}/desk${own}/pictures`, { method: "POST", body: form, headers: { authorization: `Bearer ${await token("desk_user", owner)}` } })).json()) as { key: string }
    const ids = (await drafts()).map(({ id }) => String(id))
    for (const id of ids) {
      const words = { description: { fa: "آزمون", en: "Test" }, facts: { ingredients: { fa: "شکر", en: "Sugar" }, storage: { fa: "خشک", en: "Dry" }, shelf_life_months: 2, lot: "C-1" }, pictures: [{ key, alt: { fa: "آزمون", en: "Test" } }] }
      const { version } = await detail(id)
      expect(await victim.desk(owner, `${own}/listings/${id}`, { version, ...words })).toMatchObject({ status: 200 })
      const { stock } = await detail(id)
      expect(await victim.desk(owner, `${own}/listings/${id}/stock`, { items: stock.map((item) => ({ key: item.key, stocked: 100_000, seen: item.stocked })) })).toMatchObject({ status: 200 })
    }
    const publish = async (id: string) => victim.desk(owner, `${own}/listings/${id}/publish`, { version: (await detail(id)).version })
    const [first = "", second = "", third = "", last = "", ...others] = ids

    // between variants and packs, between packs and label, and when all but the book is written
    for (const [id, table] of [[first, "pack"], [second, "product_label"], [third, "audit_entry"]] as const) {
      await victim.killAtWriteOf(table, () => publish(id))
      expect([table, (await drafts()).find((draft) => draft.id === id)?.begun]).toEqual([table, true])
      const { handle } = await detail(id)
      if (table !== "audit_entry") expect([table, (await request(`${apiUrl}/shop/listings/${handle}`)).status]).toEqual([table, 404])
      await victim.start()
    }
    for (const id of others) expect(await publish(id)).toMatchObject({ status: 200 })
    await expect.poll(async () => (await drafts()).filter(({ begun }) => begun).length, { timeout: 150_000, interval: 1_000 }).toBe(0)

    const states = new Map((await drafts()).map(({ id, state }) => [id, state]))
    expect(ids.map((id) => states.get(id))).toEqual(ids.map((id) => (id === last ? "draft" : "published")))
    const whole = await sql(
      `select count(distinct p.id)::int as products, count(distinct v.id)::int as variants, count(distinct k.id)::int as packs, count(distinct l.id)::int as labels, count(pr.id)::int as prices,
         count(distinct i.variant_id)::int as kits from product_variant v join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
       left join pack k on k.variant_id = v.id and k.deleted_at is null left join product_label l on l.product_id = p.id and l.deleted_at is null
       left join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null left join price pr on pr.price_set_id = s.price_set_id and pr.deleted_at is null
       left join (select distinct variant_id from product_variant_inventory_item where deleted_at is null) i on i.variant_id = v.id
       where v.sku like $1 and v.deleted_at is null`,
      [`${run}%`],
    )
    const there = (goods - 1) * packs
    expect(whole).toEqual([{ products: goods - 1, variants: there, packs: there, labels: goods - 1, prices: there, kits: there }])
    // each is in the books once, and in the shop with all its packs for sale
    const acts = await sql("select count(*)::int as count, count(distinct subject_id)::int as goods from audit_entry where act = 'listing.published' and subject_id = any($1)", [ids])
    expect(acts).toEqual([{ count: goods - 1, goods: goods - 1 }])
    for (const id of [first, second, third]) {
      const { handle } = await detail(id)
      await expect.poll(async () => (await request(`${apiUrl}/shop/listings/${handle}`)).status, { timeout: 30_000 }).toBe(200)
      const shown = (await request(`${apiUrl}/shop/listings/${handle}`)).body as { for_sale: boolean; packs: { price_rial: number; available: number }[] }
      expect(shown.for_sale).toBe(true)
      expect(shown.packs.filter(({ price_rial, available }) => price_rial > 0 && available > 0)).toHaveLength(packs)
    }
    expect(await publish(last)).toMatchObject({ status: 200 })
  }, 400_000)

  it("a file of 300 prices and stocks: no row twice, none lost, prices and stock together", async () => {
    const { id, apply } = await checked(["کد,قیمت,موجودی,یکای موجودی", ...rows.map(({ good, pack }) => `${sku(good, pack)},${200_000 + pack * 1000},90,کیلوگرم`)].join("\n"))
    // prices of a batch are written, its stock is not
    await victim.killAtWriteOf("inventory_level", apply)
    expect((await rowsOf(id)).find(({ state }) => state === "waiting")?.count).toBe(rows.length)
    await victim.start()
    await applied(id)
    const prices = await sql(
      "select v.sku, jsonb_agg(p.amount::int) as amounts from product_variant v join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null join price p on p.price_set_id = s.price_set_id and p.deleted_at is null where v.sku like $1 and v.deleted_at is null group by v.sku order by v.sku",
      [`${run}%`],
    )
    expect(prices).toEqual(rows.map(({ good, pack }) => ({ sku: sku(good, pack), amounts: [2_000_000 + pack * 10_000] })).toSorted((a, b) => (a.sku < b.sku ? -1 : 1)))
    expect(await sql(
      "select distinct l.stocked_quantity::int as stocked from product_variant v join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null where v.sku like $1 and v.deleted_at is null and i.required_quantity > 1",
      [`${run}%`],
    )).toEqual([{ stocked: 90_000 }])
  }, 300_000)

  it("a change of 300 prices that was decided: written whole, once, and in the books once", async () => {
    const asked = `by=amount&value=100000&q=${run}`
    const { seen, changes } = (await desk(owner, `${own}/prices/shift?${asked}`)).body as { seen: string; changes: number }
    expect(changes).toBe(rows.length)
    await victim.killAtWriteOf("price", () => victim.desk(owner, `${own}/prices/shift`, { key: `shift-${run}`, shift: { by: "amount", rial: 100_000 }, filter: { q: run }, seen }))
    const [decided] = await sql("select id, state from price_change where key = $1", [`shift-${run}`])
    expect(decided?.state).toBe("applying")
    await victim.start()
    await expect.poll(async () => (await sql("select state from price_change where id = $1", [decided?.id]))[0]?.state, { timeout: 180_000, interval: 1_000 }).toBe("applied")
    const prices = await sql(
      "select v.sku, jsonb_agg(p.amount::int) as amounts from product_variant v join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null join price p on p.price_set_id = s.price_set_id and p.deleted_at is null where v.sku like $1 and v.deleted_at is null group by v.sku order by v.sku",
      [`${run}%`],
    )
    expect(prices).toEqual(rows.map(({ good, pack }) => ({ sku: sku(good, pack), amounts: [2_100_000 + pack * 10_000] })).toSorted((a, b) => (a.sku < b.sku ? -1 : 1)))
    // the book is written right after
    await expect.poll(() => sql("select count(*)::int as count from audit_entry where subject_id = $1 and act = 'price.changed'", [decided?.id])).toEqual([{ count: 1 }])
  }, 300_000)
})
