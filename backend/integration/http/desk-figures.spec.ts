import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clusterFigures, memberFigures } from "../../src/contracts/desk-figures"
import { deskOrderPage } from "../../src/contracts/desk"
import { errorBody } from "../../src/contracts/errors"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { readSheet } from "../../src/shared/sheet/read-sheet"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { recordPastSalesWorkflow } from "../../src/workflows/member-order/record-past-sales"
import { layBrowseGround } from "../support/browse-ground"
import { caller, signIn, type Call } from "../support/caller"
import { password } from "../support/ground"
import { writePastSlices, type PastSlice } from "../support/many-slices"
import { statementsOf } from "../support/statements"

/** In every amount of money of the slices, and in no other number. */
const canary = "73100"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const calls = new Map<string, Call>()
    let cluster: string
    let maryam: string
    let yas: string
    let sold: PastSlice[]

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const idOf = async (table: "member" | "product_variant" | "cluster", column: "handle" | "sku", value: string) => (await sql<{ id: string }>(`select id from ${table} where ${column} = :value`, { value }))[0]?.id ?? ""
    const as = (name: string): Call => calls.get(name) ?? caller(api)
    const gramsOf = (slices: PastSlice[]) => slices.flatMap((slice) => slice.lines).reduce((all, line) => all + line.quantity * (line.net_amount ?? 500), 0)

    beforeAll(async () => {
      await layBrowseGround(getContainer())
      const [member] = await sql<{ id: string; cluster_id: string }>("select id, cluster_id from member where handle = 'maryam'")
      maryam = member?.id ?? ""
      cluster = member?.cluster_id ?? ""
      yas = await idOf("member", "handle", "yas")
      const elsewhere = await sql<{ id: string }>("select id from cluster where id <> :cluster limit 1", { cluster })
      const people = [["maryam", "member", maryam, "owner"], ["clerk", "member", maryam, "clerk"], ["packer", "member", maryam, "packer"], ["viewer", "member", maryam, "viewer"], ["yas", "member", yas, "owner"], ["agent", "cluster", cluster, "agent"], ["guest", "cluster", cluster, "viewer"], ["foreign", "cluster", elsewhere[0]?.id ?? "", "agent"]] as const
      for (const [name, scope_kind, scope_id, role] of people) {
        const email = `${name}@khooshe.example`
        await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name, email, mobile: null, password, grants: [{ scope_kind, scope_id, role }] }] } })
        calls.set(name, await signIn(api, "desk_user", email))
      }
      const tin = await idOf("product_variant", "sku", "maryam-tin")
      const kilo = await idOf("product_variant", "sku", "maryam-kilo")
      const yasTin = await idOf("product_variant", "sku", "yas-tin")
      const own = { member_id: maryam, cluster_id: cluster }
      sold = [
        // the last moment of one Jalali week in Tehran, and the first of the next: 20:29:59 and 20:30 in UTC
        { ...own, state: "delivered", placed_at: "2026-10-16T20:29:59Z", province: "IR-23", lines: [{ variant_id: tin, quantity: 3, net_amount: 250, pack: "قوطی" }, { variant_id: kilo, quantity: 1, net_amount: 1000, pack: "جعبه" }] },
        { ...own, state: "placed", placed_at: "2026-10-16T20:30:00Z", province: "IR-28", lines: [{ variant_id: tin, quantity: 1, net_amount: 333, pack: "قوطی" }] },
        { ...own, state: "shipped", method: "pickup", placed_at: "2026-10-25T08:00:00Z", province: "IR-23", lines: [{ variant_id: kilo, quantity: 7, net_amount: 1001, pack: "جعبه" }] },
        // a line from before packs kept their content: what the pack holds now, 500 g by the update below
        { member_id: yas, cluster_id: cluster, state: "packed", placed_at: "2026-10-25T09:00:00Z", province: "IR-23", lines: [{ variant_id: yasTin, quantity: 2, net_amount: null, pack: "قوطی" }] },
        { member_id: yas, cluster_id: cluster, state: "accepted", placed_at: "2026-10-26T09:00:00Z", province: "IR-99", lines: [{ variant_id: yasTin, quantity: 11, net_amount: 1, net_unit: "piece", pack: "=HYPERLINK(1)" }] },
      ]
      await sql("update pack set net_amount = 500 where variant_id = :id", { id: yasTin })
      const lines = [{ variant_id: tin, quantity: 1000, net_amount: 1000 }]
      await writePastSlices(getContainer(), [...sold, { ...own, state: "cancelled", placed_at: "2026-10-20T08:00:00Z", lines }, { ...own, state: "pending", placed_at: "2026-10-20T08:00:00Z", lines }, { ...own, state: "delivered", placed_at: "2026-10-09T20:29:59Z", lines }, { ...own, state: "delivered", placed_at: "2026-11-06T20:30:00Z", lines }])
    })

    const time = "from=2026-10-10&to=2026-11-06"
    const kilos = () => sold.filter(({ lines }) => lines.every((line) => line.net_unit !== "piece"))

    it("a cluster's sales sum to its lines to the gram, by whatever they are asked, in Tehran's weeks", async () => {
      for (const by of ["member", "kind", "pack", "destination"]) {
        const figures = clusterFigures.strict().parse((await as("agent")(`/desk/clusters/${cluster}/figures?${time}&by=${by}`)).data)
        expect([by, figures.sum]).toEqual([by, { amount: gramsOf(kilos()), parcels: 4, lines: 5 }])
        expect(figures.buckets.map(({ from, to }) => [from, to])).toEqual([["2026-10-10", "2026-10-16"], ["2026-10-17", "2026-10-23"], ["2026-10-24", "2026-10-30"], ["2026-10-31", "2026-11-06"]])
        expect(figures.totals).toEqual([{ amount: 1750, parcels: 1, lines: 2 }, { amount: 333, parcels: 1, lines: 1 }, { amount: 8007, parcels: 2, lines: 2 }, { amount: 0, parcels: 0, lines: 0 }])
        for (const [index, total] of figures.totals.entries()) expect([by, index, figures.rows.reduce((all, row) => all + (row.figures[index]?.amount ?? 0), 0)]).toEqual([by, index, total.amount])
        for (const row of figures.rows) expect(row.figures.reduce((all, each) => all + each.amount, 0)).toBe(row.sum.amount)
        expect(figures).toMatchObject({ unit: "kg", units: [{ unit: "kg", lines: 5 }, { unit: "piece", lines: 1 }], earlier: { from: "2026-09-12", to: "2026-10-09" } })
      }
      const read = async (query: string) => clusterFigures.parse((await as("guest")(`/desk/clusters/${cluster}/figures?${time}&${query}`)).data)
      const amounts = async (query: string) => Object.fromEntries((await read(query)).rows.map((row) => [row.key, row.sum.amount]))
      expect(await amounts("by=member")).toMatchObject({ maryam: 9090, yas: 1000 })
      expect((await read("by=member")).rows.at(-1)?.sum.amount).toBe(0)
      expect(await amounts("by=destination")).toEqual({ "IR-23": 2750, "IR-28": 333, pickup: 7007 })
      expect(await amounts("by=destination&unit=piece")).toEqual({ "IR-99": 11 })
      const kinds = await read("by=kind")
      expect(kinds.rows.map((row) => [row.key, row.sum.amount, row.name?.en])).toEqual([["shekar-panir", 10_090, expect.stringMatching(/\w/)]])
      expect((await read("by=pack")).rows.map((row) => row.sum.parcels).reduce((all, each) => all + each)).toBe(5)
      // ISO weeks run from Monday: both sides of Friday's midnight are in one, and so are slices of the days around
      expect((await read("calendar=gregorian")).totals.map(({ amount }) => amount)).toEqual([1_000_000, 2083, 8007, 0, 1_000_000])
      expect((await read("span=months")).buckets.map(({ from }) => from)).toEqual(["2026-09-23", "2026-10-23"])
    })

    it("a member reads its own with its own money, and nothing of the others'", async () => {
      const figures = memberFigures.strict().parse((await as("maryam")(`/desk/members/${maryam}/figures?${time}`)).data)
      const [row] = await sql<{ rial: number }>("select sum(l.total_rial)::float8 as rial from member_order m join member_order_line l on l.member_order_id = m.id where m.member_id = :maryam and m.state not in ('pending', 'cancelled') and m.placed_at >= '2026-10-09T20:30:00Z' and m.placed_at < '2026-11-06T20:30:00Z'", { maryam })
      expect(figures.sum).toEqual({ amount: 9090, parcels: 3, lines: 4, rial: row?.rial })
      expect(figures.units).toEqual([{ unit: "kg", lines: 4 }])
      expect((await as("yas")(`/desk/members/${yas}/figures?${time}&unit=piece`)).data).toMatchObject({ sum: { amount: 11, rial: 7310080 } })
      await sql("update member set status = 'suspended' where handle = 'maryam'")
      expect((await as("maryam")(`/desk/members/${maryam}/figures`)).status).toBe(200)
      await sql("update member set status = 'active' where handle = 'maryam'")
    })

    it("the agent is told no money, in no form", async () => {
      for (const path of ["", "?by=pack", "?by=kind", "?by=destination", "/download?format=csv", "/download?format=csv&language=en"]) {
        const { status, data } = await as("agent")(`/desk/clusters/${cluster}/figures${path}${path.includes("?") ? "&" : "?"}${time}`)
        expect([path, status]).toEqual([path, 200])
        expect([path, /rial|toman|تومان|price/.test(JSON.stringify(data)), JSON.stringify(data).includes(canary)]).toEqual([path, false, false])
      }
      expect(JSON.stringify((await as("maryam")(`/desk/members/${maryam}/figures?${time}`)).data)).toContain("rial")
    })

    it("nobody else finds them: no token is 401, strangers, clerks and packers are 404; a question that is none is refused", async () => {
      for (const path of [`/desk/members/${maryam}/figures`, `/desk/members/${maryam}/figures/download`, `/desk/clusters/${cluster}/figures`, `/desk/clusters/${cluster}/figures/download`]) {
        expect([path, (await caller(api)(path)).status]).toEqual([path, 401])
        for (const name of ["yas", "clerk", "packer", "foreign"]) expect([path, name, (await as(name)(path)).status]).toEqual([path, name, 404])
      }
      expect((await as("agent")(`/desk/members/${maryam}/figures`)).status).toBe(404)
      expect((await as("maryam")(`/desk/clusters/${cluster}/figures`)).status).toBe(404)
      const refused: [string, number, string][] = [
        ["by=money", 400, "invalid_request"], ["span=days", 400, "invalid_request"], ["from=yesterday", 400, "invalid_request"], ["x=1", 400, "invalid_request"], ["member_id=x", 400, "invalid_request"],
        ["from=2026-10-10&to=2026-10-09", 422, "invalid_dates"], ["from=2000-01-01&to=2026-10-09", 422, "invalid_dates"],
      ]
      for (const [query, status, code] of refused) {
        const answer = await as("agent")(`/desk/clusters/${cluster}/figures?${query}`)
        expect([query, answer.status, errorBody.parse(answer.data).code]).toEqual([query, status, code])
      }
      expect((await as("maryam")(`/desk/members/${maryam}/figures?by=member`)).status).toBe(400)
    })

    it("a file holds the same numbers under heads in either language, and no formula", async () => {
      const answer = await as("agent")(`/desk/clusters/${cluster}/figures/download?${time}&by=pack&unit=piece&format=csv`)
      expect(answer.headers["content-type"]).toContain("text/csv")
      expect(answer.headers["content-disposition"]).toBe('attachment; filename="khooshe-pack-weeks-2026-10-10.csv"')
      expect(answer.headers["cache-control"]).toBe("no-store")
      const text = String(answer.data)
      expect(text).toContain("'=HYPERLINK(1)")
      const rows = await readSheet(Buffer.from(text))
      expect(rows[0]?.cells).toEqual(["از", "تا", "بسته", "مقدار", "واحد", "مرسوله", "قلم"])
      expect(rows.slice(1).map(({ cells }) => Number(cells[3])).reduce((all, each) => all + each)).toBe(11)
      const english = await readSheet(Buffer.from(String((await as("maryam")(`/desk/members/${maryam}/figures/download?${time}&language=en`)).data)))
      expect(english[0]?.cells.at(-1)).toBe("Goods sold (toman)")
      expect(english.slice(1).map(({ cells }) => Math.round(Number(cells[3]) * 1000)).reduce((all, each) => all + each)).toBe(9090)
      const workbook = await as("maryam")(`/desk/members/${maryam}/figures/download?${time}&format=xlsx`)
      expect([workbook.status, String(workbook.data).slice(0, 2)]).toEqual([200, "PK"])
    })

    it("sales from before this shop are written once, count in the figures, and go whole when one of them is wrong", async () => {
      const count = async () => (await sql<{ orders: number; slices: number; events: number }>(`select (select count(*)::int from "order") as orders, (select count(*)::int from member_order) as slices, (select count(*)::int from member_order_event) as events`))[0]
      const [option] = await sql<{ method: "post" | "pickup" }>("select o.data->>'method' as method from shipping_option o join member m on m.shipping_profile_id = o.shipping_profile_id where m.handle = 'maryam' limit 1")
      const buyer = { first_name: "خریدار", last_name: "نمونه", phone: "09000000100", province: "IR-23", city: "تهران", address_1: "خیابان نمونه", postal_code: "1000000001" }
      const sale = { number: "KH-1000001", method: option?.method ?? "post", delivery_rial: 650_000, placed_at: "2026-06-20T08:00:00Z", delivered_at: "2026-06-23T08:00:00Z", due_on: "2026-06-21", buyer, lines: [{ sku: "maryam-tin", quantity: 4 }, { sku: "maryam-kilo", quantity: 1 }] }
      const record = (sales: (typeof sale)[]) => recordPastSalesWorkflow(getContainer()).run({ input: { sales } })
      const before = await count()
      const unknownPack = { ...sale, number: "KH-1000002", lines: [{ sku: "no-such-pack", quantity: 1 }] }
      // the second is refused before anything is written; the number that stands twice when the orders are there already
      for (const [sales, message] of [[[sale, unknownPack], "no-such-pack"], [[sale, sale], ""]] as const) {
        await expect(record([...sales])).rejects.toMatchObject({ message: expect.stringContaining(message) })
        expect(await count()).toEqual(before)
      }
      expect([(await record([sale])).result, (await record([sale])).result]).toEqual([{ recorded: 1 }, { recorded: 0 }])
      expect(await count()).toEqual({ orders: (before?.orders ?? 0) + 1, slices: (before?.slices ?? 0) + 1, events: (before?.events ?? 0) + 2 })
      const figures = memberFigures.parse((await as("maryam")(`/desk/members/${maryam}/figures?from=2026-06-20&to=2026-06-20`)).data)
      const [slice] = await sql<{ items: number; total: number; stock: number }>("select items_rial::float8 as items, total_rial::float8 as total, (select sum(stocked_quantity)::float8 from inventory_level where reserved_quantity > 0) as stock from member_order where number = 'KH-1000001'")
      expect(figures.sum).toEqual({ amount: 2000, parcels: 1, lines: 2, rial: slice?.items })
      expect(slice).toMatchObject({ total: (slice?.items ?? 0) + 650_000, stock: null })
      // what is over waits for nothing: it stands among the delivered, and can be neither packed nor sent
      const delivered = deskOrderPage.parse((await as("maryam")(`/desk/members/${maryam}/orders?state=delivered`)).data)
      expect(delivered.orders.find(({ number }) => number === sale.number)).toMatchObject({ actions: [], placed_at: "2026-06-20T08:00:00.000Z", history: [{ state: "placed" }, { state: "delivered" }], buyer: { address_1: "…" } })
    })

    it("figures cost at most three statements beside the lock", async () => {
      for (const [name, path] of [["agent", `/desk/clusters/${cluster}/figures?by=member`], ["agent", `/desk/clusters/${cluster}/figures?by=kind&span=months`], ["maryam", `/desk/members/${maryam}/figures?by=destination`]] as const) {
        const { statements } = await statementsOf(() => as(name)(path))
        expect([path, statements.length >= 3, statements.length <= 4 ? [] : statements]).toEqual([path, true, []])
      }
    })
  },
})
