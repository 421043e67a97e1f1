import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditPage } from "../../src/contracts/audit"
import { deskPrices, priceChange } from "../../src/contracts/desk-prices"
import { errorBody } from "../../src/contracts/errors"
import { listingDetail } from "../../src/contracts/listing"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { rebuildListingsWorkflow } from "../../src/workflows/listing/rebuild-listings"
import { layBrowseGround } from "../support/browse-ground"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { password } from "../support/ground"
import { eventually } from "../support/message-box"
import { ShopEar } from "../support/shop-ear"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    const people = { maryam: ["owner", "maryam"], clerk: ["clerk", "maryam"], packer: ["packer", "maryam"], viewer: ["viewer", "maryam"], yas: ["owner", "yas"] } as const
    const calls = new Map<string, Call>()
    let path: string
    let tin: string
    let kilo: string
    let foreign: string

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const idOf = async (table: "member" | "product_variant", column: "handle" | "sku", value: string) => (await sql<{ id: string }>(`select id from ${table} where ${column} = :value`, { value }))[0]?.id ?? ""
    const as = (name: keyof typeof people): Call => calls.get(name) ?? caller(api)
    const answer = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const pricesOf = async (id: string) => (await sql<{ amount: number; currency_code: string; raw: string }>("select p.amount::float8 as amount, p.currency_code, p.raw_amount->>'value' as raw from price p join product_variant_price_set s on s.price_set_id = p.price_set_id where s.variant_id = :id and p.deleted_at is null order by p.currency_code", { id })).map((row) => [row.currency_code, row.amount, row.raw])
    const shown = async () => {
      const { packs } = listingDetail.parse((await caller(api)("/shop/listings/shekar-panir-maryam")).data)
      return packs.map((pack) => [pack.variant_id, pack.price_rial, pack.unit_price_rial])
    }
    const wish = (key: string, changes: [string, number, number][], more: object = {}) => ({ key, changes: changes.map(([variant_id, old_rial, new_rial]) => ({ variant_id, old_rial, new_rial })), ...more })

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      await layBrowseGround(getContainer())
      await rebuildListingsWorkflow(getContainer()).run({ input: { all: true } })
      for (const [name, [role, member]] of Object.entries(people)) {
        const email = `${name}@khooshe.example`
        await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name, email, mobile: null, password, grants: [{ scope_kind: "member", scope_id: await idOf("member", "handle", member), role }] }] } })
        calls.set(name, await signIn(api, "desk_user", email))
      }
      path = `/desk/members/${await idOf("member", "handle", "maryam")}/prices`
      tin = await idOf("product_variant", "sku", "maryam-tin")
      kilo = await idOf("product_variant", "sku", "maryam-kilo")
      foreign = await idOf("product_variant", "sku", "yas-tin")
    })
    afterAll(() => ear.close())

    it("a change is all or nothing, happens once, reaches the shop, is written down, and goes back for ten minutes", async () => {
      const before = deskPrices.parse((await as("clerk")(path)).data)
      expect(before).toMatchObject({ next: null, undoable: null, goods: [{ handle: "shekar-panir-maryam", unit: "kg", title: { en: "Shekar-panir" } }] })
      expect(before.goods[0]?.packs.map((pack) => [pack.variant_id, pack.price_rial, pack.unit_price_rial])).toEqual([[kilo, 4_600_000, 4_600_000], [tin, 2_300_000, 9_200_000]])
      await sql("update member_closure set deleted_at = now()")
      await rebuildListingsWorkflow(getContainer()).run({ input: { all: true } })
      // of Nastaran and Yas; Narges has no valid permit
      expect(deskPrices.parse((await as("viewer")(path)).data).goods[0]?.range).toEqual({ min_rial: 4_800_000, median_rial: 7_300_000, max_rial: 10_000_000, members: 2 })
      expect(answer(await as("maryam")(`${path}?after=shekar-panir-maryam`))).toEqual([200, ""])
      expect(answer(await as("maryam")(`${path}?x=1`))).toEqual([400, "invalid_request"])

      const both = wish("first-change", [[tin, 2_300_000, 2_350_000], [kilo, 4_600_000, 4_690_000]])
      const refused: [object, number, string][] = [
        [wish("stale-one", [[tin, 2_300_000, 2_350_000], [kilo, 4_500_000, 4_690_000]]), 409, "price_changed"],
        [wish("foreign-one", [[tin, 2_300_000, 2_350_000], [foreign, 2_500_000, 2_600_000]]), 404, "not_found"],
        [wish("jumping-one", [[tin, 2_300_000, 23_000_000]]), 422, "required"],
        [wish("same-pack-twice", [[tin, 2_300_000, 2_350_000], [tin, 2_300_000, 2_360_000]]), 400, "invalid_request"],
        [wish("no-change-at-all", [[tin, 2_300_000, 2_300_000]]), 400, "invalid_request"],
        [wish("off-the-step", [[tin, 2_300_000, 2_305_000]]), 400, "invalid_request"],
        [wish("nothing-left", [[tin, 2_300_000, 0]]), 400, "invalid_request"],
        [wish("nothing-asked", []), 400, "invalid_request"],
        [{ ...both, member_id: "x" }, 400, "invalid_request"],
      ]
      for (const [body, status, code] of refused) expect([JSON.stringify(body), ...answer(await as("maryam")(path, body))]).toEqual([JSON.stringify(body), status, code])
      const stale = errorBody.parse((await as("maryam")(path, refused[0]?.[0] ?? {})).data)
      expect(stale.subjects).toEqual([{ id: kilo, name: { fa: "جعبه خانواده", en: "Family box" } }])
      expect(errorBody.parse((await as("maryam")(path, refused[2]?.[0] ?? {})).data)).toMatchObject({ field: "confirm", subjects: [{ id: tin }] })
      expect(await pricesOf(tin)).toEqual([["irr", 2_300_000, "2300000"]])

      const made = priceChange.parse((await as("clerk")(path, both)).data)
      expect(made).toMatchObject({ undone_at: null, changes: [{ variant_id: tin, new_rial: 2_350_000 }, { variant_id: kilo, new_rial: 4_690_000 }] })
      expect(await pricesOf(tin)).toEqual([["irr", 2_350_000, "2350000"]])
      // the same key again is the same change, whatever the body thinks is old
      expect(priceChange.parse((await as("clerk")(path, both)).data)).toEqual(made)
      expect(await sql("select count(*)::int as count from price_change")).toEqual([{ count: 1 }])
      expect(deskPrices.parse((await as("maryam")(path)).data).undoable).toEqual({ id: made.id, packs: 2, at: made.at, until: made.until })
      expect(await eventually(shown, (packs) => packs[0]?.[1] === 4_690_000)).toEqual([[kilo, 4_690_000, 4_690_000], [tin, 2_350_000, 9_400_000]])

      for (const turn of [1, 2]) expect([turn, priceChange.parse((await as("maryam")(`${path}/${made.id}/undo`, {})).data).undone_at !== null]).toEqual([turn, true])
      expect(await pricesOf(tin)).toEqual([["irr", 2_300_000, "2300000"]])
      expect(await eventually(shown, (packs) => packs[0]?.[1] === 4_600_000)).toEqual([[kilo, 4_600_000, 4_600_000], [tin, 2_300_000, 9_200_000]])
      const told = auditPage.parse((await as("maryam")(path.replace("prices", "audit"))).data).entries
      expect(told.map(({ act, by, subject }) => [act, by, subject.id])).toEqual([["price.undone", "maryam", made.id], ["price.changed", "clerk", made.id]])
      expect(told[1]?.detail).toEqual({ prices: [{ variant_id: tin, old_rial: 2_300_000, new_rial: 2_350_000 }, { variant_id: kilo, old_rial: 4_600_000, new_rial: 4_690_000 }] })

      // what came after a change keeps it from going back, and so does the clock
      const jump = priceChange.parse((await as("maryam")(path, wish("meant-it-so", [[tin, 2_300_000, 23_000_000]], { confirm: true }))).data)
      await as("maryam")(path, wish("and-another", [[tin, 23_000_000, 22_000_000]]))
      expect(answer(await as("maryam")(`${path}/${jump.id}/undo`, {}))).toEqual([409, "price_changed"])
      await sql("update price_change set created_at = created_at - interval '11 minutes', applied_at = applied_at - interval '11 minutes'")
      const [latest] = await sql<{ id: string }>("select id from price_change where key = 'and-another'")
      expect(answer(await as("maryam")(`${path}/${latest?.id}/undo`, {}))).toEqual([409, "conflict"])
      expect(deskPrices.parse((await as("maryam")(path)).data).undoable).toBeNull()
      expect(await pricesOf(tin)).toEqual([["irr", 22_000_000, "22000000"]])
    })

    it("prices in other currencies stay, and of people who press at once one changes them", async () => {
      const rug = await idOf("product_variant", "sku", "rug-1")
      const trader = await idOf("member", "handle", "sahand")
      await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name: "sahand", email: "sahand@khooshe.example", mobile: null, password, grants: [{ scope_kind: "member", scope_id: trader, role: "owner" }] }] } })
      const call = await signIn(api, "desk_user", "sahand@khooshe.example")
      const own = `/desk/members/${trader}/prices`
      expect(deskPrices.parse((await call(own)).data).goods[0]).toMatchObject({ unit: "m2", range: null })
      const answers = await Promise.all([1, 2, 3, 4].map((turn) => call(own, wish(`press-number-${turn}`, [[rug, 980_000_000, 990_000_000 + turn * 10_000]]))))
      expect(answers.map((each) => each.status).sort()).toEqual([200, 409, 409, 409])
      expect((await pricesOf(rug)).map(([currency]) => currency)).toEqual(["irr", "usd"])
      expect((await pricesOf(rug))[1]).toEqual(["usd", 850, "850"])
    })

    it("nobody else finds them: no token is 401; another member, packers, and viewers who write are 404", async () => {
      const body = wish("not-my-prices", [[tin, 2_300_000, 2_350_000]])
      const change = priceChange.parse((await as("maryam")(path, body)).data)
      const undo = `${path}/${change.id}/undo`
      for (const [name, read, written] of [["yas", 404, 404], ["packer", 404, 404], ["viewer", 200, 404]] as const) {
        expect([name, (await as(name)(path)).status]).toEqual([name, read])
        for (const each of [path, undo]) expect([name, each, (await as(name)(each, each === path ? { ...body, key: `key-of-${name}` } : {})).status]).toEqual([name, each, written])
      }
      for (const each of [path, undo]) expect([each, (await caller(api)(each, {})).status]).toEqual([each, 401])
      const elsewhere = `/desk/members/${await idOf("member", "handle", "yas")}/prices/${change.id}/undo`
      expect(answer(await as("yas")(elsewhere, {}))).toEqual([404, "not_found"])
      expect(await pricesOf(tin)).toEqual([["irr", 2_350_000, "2350000"]])
      await sql("update member set status = 'suspended' where handle = 'maryam'")
      expect([(await as("maryam")(path)).status, (await as("maryam")(undo, {})).status]).toEqual([200, 404])
    })
  },
})
