import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditPage } from "../../src/contracts/audit"
import { catalogueImportPage, catalogueImports, checkedImport, type CatalogueImportPage, type CheckedImport } from "../../src/contracts/desk-sheet"
import { errorBody } from "../../src/contracts/errors"
import { listingDetail } from "../../src/contracts/listing"
import { CATALOGUE_IMPORT_MODULE } from "../../src/modules/catalogue-import"
import type { CatalogueImportModuleService } from "../../src/modules/catalogue-import/service"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { readSheet } from "../../src/shared/sheet/read-sheet"
import { writeSheet } from "../../src/shared/sheet/write-sheet"
import { applyRowsWorkflow } from "../../src/workflows/catalogue-import/apply-rows"
import { runImport } from "../../src/workflows/catalogue-import/run-import"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { rebuildListingsWorkflow } from "../../src/workflows/listing/rebuild-listings"
import { layBrowseGround } from "../support/browse-ground"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { password } from "../support/ground"
import { listManyPacks } from "../support/many-packs"
import { eventually } from "../support/message-box"
import { ShopEar } from "../support/shop-ear"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    const people = { maryam: ["owner", "maryam"], clerk: ["clerk", "maryam"], packer: ["packer", "maryam"], yas: ["owner", "yas"] } as const
    const calls = new Map<string, Call>()
    let desk: string

    const as = (name: keyof typeof people): Call => calls.get(name) ?? caller(api)
    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const codeOf = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const form = (file: string | Buffer, name = "goods.csv") => {
      const body = new FormData()
      body.append("file", new Blob([new Uint8Array(Buffer.from(file))]), name)
      return body
    }
    const send = (name: keyof typeof people, file: string | Buffer, fileName?: string) => as(name)(`${desk}/imports`, form(file, fileName))
    const check = async (file: string | Buffer, fileName?: string): Promise<CheckedImport> => checkedImport.parse((await send("clerk", file, fileName)).data)
    const apply = (name: keyof typeof people, { id, token }: Pick<CheckedImport, "id" | "token">, more: object = {}) => as(name)(`${desk}/imports/${id}/apply`, { token, ...more })
    const read = async (id: string): Promise<CatalogueImportPage> => catalogueImportPage.parse((await as("clerk")(`${desk}/imports/${id}`)).data)
    const ended = (id: string) => eventually(() => read(id), (now) => now.state === "applied")
    const priceOf = async (sku: string, currency = "irr") => (await sql<{ amount: number }>("select p.amount::float8 as amount from price p join product_variant_price_set s on s.price_set_id = p.price_set_id join product_variant v on v.id = s.variant_id where v.sku = :sku and p.currency_code = :currency and p.deleted_at is null", { sku, currency })).map((row) => row.amount)
    const stockOf = async (sku: string) => (await sql<{ stocked: number }>("select l.stocked_quantity::float8 as stocked from inventory_level l join inventory_item i on i.id = l.inventory_item_id where i.sku = :sku and l.deleted_at is null", { sku })).map((row) => row.stocked)

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      await layBrowseGround(getContainer())
      await listManyPacks(getContainer(), "maryam", "shekar-panir", 100)
      await rebuildListingsWorkflow(getContainer()).run({ input: { all: true } })
      for (const [name, [role, member]] of Object.entries(people)) {
        const [{ id: scope_id } = { id: "" }] = await sql<{ id: string }>("select id from member where handle = :member", { member })
        await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name, email: `${name}@khooshe.example`, mobile: null, password, grants: [{ scope_kind: "member", scope_id, role }] }] } })
        calls.set(name, await signIn(api, "desk_user", `${name}@khooshe.example`))
        if (name === "maryam") desk = `/desk/members/${scope_id}`
      }
    })
    afterAll(() => ear.close())

    it("the goods leave as a file, and the same file comes back and changes nothing; another one changes prices and stock", async () => {
      const file = String((await as("clerk")(`${desk}/sheet?format=csv`)).data)
      const rows = await readSheet(Buffer.from(file))
      expect(rows.map((row) => row.cells).filter(([sku]) => !sku?.startsWith("MANY-"))).toEqual([
        ["کد بسته", "کالا", "کالا (انگلیسی)", "نوع کالا", "بسته", "محتوا", "قیمت (تومان)", "موجودی", "یکای موجودی", "رزرو شده", "کد انبار", "وضعیت"],
        ["maryam-kilo", "شکرپنیر", "Shekar-panir", "شکرپنیر", "جعبه خانواده", "۱ کیلو", "460000", "10", "کیلو", "0", "maryam-bulk", "در فروش"],
        ["maryam-tin", "شکرپنیر", "Shekar-panir", "شکرپنیر", "قوطی فلزی", "۲۵۰ گرم", "230000", "10", "کیلو", "0", "maryam-bulk", "در فروش"],
      ])
      expect(String((await as("maryam")(`${desk}/sheet?format=csv&locale=en`)).data).split("\r\n")[0]).toMatch(/^\ufeff?SKU,Good \(Persian\),Good \(English\),Kind,Pack,Content,Price \(toman\),Stock,Stock unit,Reserved,Stock code,State$/)
      expect(await check(file)).toMatchObject({ state: "checked", total: 1_002, changed: 0, same: 1_002, wrong: 0, token: null })

      // Arabic letters, Persian digits, a workbook, and a second currency
      const table = { name: "x", rtl: true, header: ["كد", "قيمت", "موجودي", "يكاي موجودي", "Price USD", "یادداشت"], rows: [["MARYAM-TIN", "۲۳۵٬۰۰۰", "۱۲٫۵", "كيلو", 4.25, "="], ["maryam-kilo", "", "", "", "", null]] }
      const checked = await check(await writeSheet(table, "xlsx"), "کالاهای مریم.xlsx")
      expect(checked).toMatchObject({ state: "checked", file_name: "کالاهای مریم.xlsx", by: "clerk", total: 2, changed: 1, same: 1, wrong: 0, jumps: 0, issues: [], ignored_columns: ["یادداشت"] })
      expect([await priceOf("maryam-tin"), await stockOf("maryam-bulk")]).toEqual([[2_300_000], [10_000]])
      expect(await read(checked.id)).toMatchObject({ rows: [{ row: 2, sku: "maryam-tin", state: "waiting", changes: [{ what: "price", currency: "irr", from: 2_300_000, to: 2_350_000 }, { what: "price", currency: "usd", from: null, to: 4.25 }, { what: "stock", unit: "g", from: 10_000, to: 12_500 }] }], next: null })

      for (const [who, body, status] of [["clerk", { token: `${checked.token}x` }, 404], ["clerk", {}, 422], ["clerk", { token: checked.token, member_id: "x" }, 400], ["yas", { token: checked.token }, 404], ["packer", { token: checked.token }, 404]] as const) expect([who, (await as(who)(`${desk}/imports/${checked.id}/apply`, body)).status]).toEqual([who, status])
      expect((await apply("clerk", checked)).status).toBe(202)
      expect(await ended(checked.id)).toMatchObject({ state: "applied", applied: 1, conflicts: 0 })
      expect((await apply("clerk", checked)).status).toBe(202)
      expect([await priceOf("maryam-tin"), await priceOf("maryam-tin", "usd"), await stockOf("maryam-bulk"), await priceOf("maryam-kilo")]).toEqual([[2_350_000], [4.25], [12_500], [4_600_000]])
      const shown = await eventually(async () => listingDetail.parse((await caller(api)("/shop/listings/shekar-panir-maryam")).data), (detail) => detail.packs.some((pack) => pack.price_rial === 2_350_000))
      expect(shown.packs.map((pack) => pack.price_rial)).toContain(2_350_000)
      const { entries } = auditPage.parse((await as("maryam")(`${desk}/audit`)).data)
      expect(entries.filter((entry) => entry.act === "import.applied")).toMatchObject([{ by: "clerk", subject: { id: checked.id, name: { fa: "کالاهای مریم.xlsx" } }, detail: { rows: 1 } }])
      expect(catalogueImports.parse((await as("maryam")(`${desk}/imports`)).data).imports.map((each) => [each.id, each.state])[0]).toEqual([checked.id, "applied"])
    })

    it("of a thousand rows exactly the seven wrong ones are named, and nothing is written", async () => {
      const lines = Array.from({ length: 1_000 }, (_, index) => ({ sku: `MANY-${Math.floor(index / 10)}-${index % 10}`, price: "۱۱۰٬۰۰۰", stock: "60", unit: "کیلو", good: `آبنبات ${Math.floor(index / 10)}` }))
      const spoil = (row: number, change: Partial<(typeof lines)[number]>) => Object.assign(lines[row - 2] ?? {}, change)
      spoil(3, { price: "ارزان" })
      spoil(100, { price: "-5" })
      spoil(257, { sku: "yas-tin" })
      spoil(500, { stock: "", price: "110500.25" })
      spoil(777, { unit: "جفت" })
      spoil(900, { good: "باقلوا" })
      spoil(1001, { sku: "MANY-0-0" })
      const file = ["کد,قیمت (تومان),موجودی,واحد موجودی,کالا", ...lines.map(({ sku, price, stock, unit, good }) => `${sku},${price},${stock},${unit},${good}`)].join("\n")
      const checked = await check(file)
      expect(checked).toMatchObject({ state: "refused", token: null, until: null, total: 1_000, wrong: 7 })
      expect(checked.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
        [3, "قیمت (تومان)", "not_a_number"], [100, "قیمت (تومان)", "negative"], [257, "کد", "sku_unknown"], [500, "قیمت (تومان)", "price_step"], [777, "واحد موجودی", "unit_other"], [900, "کالا", "not_changeable"], [1_001, "کد", "sku_twice"],
      ])
      expect((await apply("clerk", { id: checked.id, token: "x".repeat(32) })).status).toBe(404)
      expect(await priceOf("MANY-5-5")).toEqual([1_000_000])

      const right = await check(["کد,قیمت", ...Array.from({ length: 1_000 }, (_, index) => `MANY-${Math.floor(index / 10)}-${index % 10},110000`)].join("\n"))
      expect(right).toMatchObject({ state: "checked", changed: 1_000 })
      expect((await read(right.id)).next).toBe(101)
      expect((await apply("maryam", right)).status).toBe(202)
      expect(await ended(right.id)).toMatchObject({ applied: 1_000, conflicts: 0 })
      expect(await sql("select count(*)::int as count from price where amount = 1100000 and deleted_at is null")).toEqual([{ count: 1_000 }])
    })

    it("after a crash no row is applied twice and none is lost; what somebody else changed meanwhile stays", async () => {
      const file = ["کد,قیمت,موجودی", "MANY-1-0,120000,", "MANY-1-1,120000,70", "MANY-1-2,120000,", "MANY-1-3,120000,"].join("\n")
      const checked = await check(file)
      const service = getContainer().resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE)
      await sql("update catalogue_import set state = 'applying', started_at = now() where id = :id", { id: checked.id })
      // two rows are written, and the process dies before it says so; of a third only the price is
      const [first, second] = await service.claimRows(checked.id, 2)
      const [owner] = await sql<{ member_id: string }>("select member_id from catalogue_import where id = :id", { id: checked.id })
      await applyRowsWorkflow(getContainer()).run({ input: { member_id: owner?.member_id ?? "", rows: [first, second].flatMap((row) => row ?? []) } })
      await sql("update catalogue_import_row set state = 'waiting', leased_until = now() + interval '1 minute' where import_id = :id and \"row\" in (2, 3)", { id: checked.id })
      // buyers took some of it since, and somebody set another price
      await sql("update inventory_level l set stocked_quantity = 65000, raw_stocked_quantity = '{\"value\": \"65000\", \"precision\": 20}' from inventory_item i where i.id = l.inventory_item_id and i.sku = 'MANY-1-BULK'")
      await sql("update price p set amount = 1300000, raw_amount = '{\"value\": \"1300000\", \"precision\": 20}' from product_variant_price_set s, product_variant v where s.price_set_id = p.price_set_id and v.id = s.variant_id and v.sku = 'MANY-1-3'")
      await runImport(getContainer(), checked.id)
      // rows that another writer holds are left to it
      expect(await read(checked.id)).toMatchObject({ state: "applying", applied: 1, conflicts: 1 })
      await sql("update catalogue_import_row set leased_until = now() - interval '1 second' where import_id = :id and state = 'waiting'", { id: checked.id })
      await Promise.all([runImport(getContainer(), checked.id), runImport(getContainer(), checked.id)])
      const now = await read(checked.id)
      expect(now).toMatchObject({ state: "applied", applied: 2, conflicts: 2 })
      expect(now.rows.map(({ row, state }) => [row, state])).toEqual([[2, "applied"], [3, "conflict"], [4, "applied"], [5, "conflict"]])
      expect([await priceOf("MANY-1-0"), await priceOf("MANY-1-1"), await priceOf("MANY-1-2"), await priceOf("MANY-1-3"), await stockOf("MANY-1-BULK")]).toEqual([[1_200_000], [1_200_000], [1_200_000], [1_300_000], [65_000]])
      expect((await sql("select 1 from audit_entry where subject_id = :id", { id: checked.id }))).toHaveLength(1)
    })

    it("a row with a new code makes a pack in a draft, once however often it is applied, and a switch takes a pack off sale", async () => {
      const head = "کد,کالا,نوع کالا,بسته,محتوا,قیمت,وضعیت"
      const wrong = await check([head, "X-1,شکرپنیر,باقلوای لوزی,قوطی فلزی,400 g,350000,", "X-2,شکرپنیر,شکرپنیر,قوطی فلزی,۲۵۰ گرم,350000,", "yas-tin,شکرپنیر,شکرپنیر,قوطی فلزی,400 g,350000,"].join("\n"))
      expect(wrong.issues.map(({ row, code, known }) => [row, code, known])).toEqual([[2, "kind_unknown", null], [3, "sku_other", "maryam-tin"], [4, "sku_taken", null]])

      const checked = await check([head, "MARYAM-400,شکرپنیر,شکرپنیر,قوطی فلزی,۴۰۰ گرم,350000,", "MARYAM-NEW-1,شکرپنیر زعفرانی,شکرپنیر,پاکت,۲۵۰ گرم,300000,", "MARYAM-NEW-2,شکرپنیر زعفرانی,شکرپنیر,پاکت,1 kg,,", "maryam-kilo,,,,,,خاموش"].join("\n"))
      expect(checked).toMatchObject({ state: "checked", issues: [], changed: 4 })
      await apply("clerk", checked)
      expect(await ended(checked.id)).toMatchObject({ applied: 4, conflicts: 0 })
      const drafts = () => sql<{ title: string; state: string; change: string; skus: string[] }>(
        "select d.title->>'fa' as title, d.state, d.change, (select jsonb_agg(p->>'sku' order by p->>'sku') from jsonb_array_elements(d.content->'packs') p) as skus from listing_draft d join member m on m.id = d.member_id where m.handle = 'maryam' and d.content is not null and d.deleted_at is null order by title")
      const made = [{ title: "شکرپنیر", state: "published", change: "open", skus: ["MARYAM-400", "maryam-kilo", "maryam-tin"] }, { title: "شکرپنیر زعفرانی", state: "draft", change: "none", skus: ["MARYAM-NEW-1", "MARYAM-NEW-2"] }]
      expect((await drafts()).map((draft) => ({ ...draft, skus: [...draft.skus].sort() }))).toEqual(made)
      expect(await sql("select on_sale from pack k join product_variant v on v.id = k.variant_id where v.sku = 'maryam-kilo'")).toEqual([{ on_sale: false }])

      // the process died before it said that the packs are made
      await sql("update catalogue_import_row set state = 'waiting', leased_until = null where import_id = :id", { id: checked.id })
      await sql("update catalogue_import set state = 'applying' where id = :id", { id: checked.id })
      await runImport(getContainer(), checked.id)
      expect(await ended(checked.id)).toMatchObject({ applied: 4, conflicts: 0 })
      expect((await drafts()).map((draft) => ({ ...draft, skus: [...draft.skus].sort() }))).toEqual(made)
    })

    it("a slip of the finger is asked about, an hour is enough, and stock never goes below what buyers were promised", async () => {
      const jumping = await check("کد,قیمت\nMANY-2-0,1100000")
      expect(jumping.jumps).toBe(1)
      const asked = await apply("clerk", jumping)
      expect([...codeOf(asked), errorBody.parse(asked.data).field]).toEqual([422, "required", "confirm"])
      await sql("update catalogue_import set until = now() - interval '1 second' where id = :id", { id: jumping.id })
      expect(codeOf(await apply("clerk", jumping, { confirm: true }))).toEqual([409, "conflict"])

      await sql("update inventory_level l set reserved_quantity = 3200, raw_reserved_quantity = '{\"value\": \"3200\", \"precision\": 20}' from inventory_item i where i.id = l.inventory_item_id and i.sku = 'MANY-2-BULK'")
      expect((await check("کد,موجودی\nMANY-2-0,3")).issues).toMatchObject([{ row: 2, code: "stock_reserved", known: "3.2" }])
      const low = await check("کد,موجودی\nMANY-2-0,4")
      await sql("update inventory_level l set reserved_quantity = 4500, raw_reserved_quantity = '{\"value\": \"4500\", \"precision\": 20}' from inventory_item i where i.id = l.inventory_item_id and i.sku = 'MANY-2-BULK'")
      await apply("clerk", low)
      expect(await ended(low.id)).toMatchObject({ conflicts: 1 })
      expect(await stockOf("MANY-2-BULK")).toEqual([50_000])
    })

    it("files that are none are refused in words, and nobody else reads or sends them", async () => {
      for (const [file, status, code] of [["", 422, "required"], ["\n\n", 422, "sheet_empty"], [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 422, "file_kind_unknown"], ["PK\x03\x04xx", 422, "file_broken"], ["a\n".repeat(5_002), 422, "sheet_too_large"], [Buffer.alloc(9 * 1024 * 1024, 97), 413, "file_too_large"]] as const) {
        expect([code, ...codeOf(await send("clerk", file))]).toEqual([code, status, code])
      }
      expect((await check("کالا,قیمت\nx,1")).issues).toEqual([{ row: null, column: "کد بسته", code: "column_missing", value: null, known: null }])
      // another member's code is unknown, and what it is called or costs is in no byte of the answer
      const foreign = await send("clerk", "کد,قیمت\nyas-tin,1000000")
      expect(checkedImport.parse(foreign.data)).toMatchObject({ state: "refused", issues: [{ code: "sku_unknown", value: "yas-tin" }] })
      expect(JSON.stringify(foreign.data)).not.toMatch(/Yas|یاس|2500000/)
      const { id } = await check("کد,قیمت\nmaryam-tin,300000")
      for (const who of ["packer", "yas"] as const) {
        for (const path of [`${desk}/imports`, `${desk}/imports/${id}`, `${desk}/sheet?format=csv`]) expect([who, path, (await as(who)(path)).status]).toEqual([who, path, 404])
        expect((await send(who, "کد,قیمت\nmaryam-tin,300000")).status).toBe(404)
      }
      const [{ id: other } = { id: "" }] = await sql<{ id: string }>("select id from member where handle = 'yas'")
      expect((await as("yas")(`/desk/members/${other}/imports/${id}`)).status).toBe(404)
      expect((await as("clerk")(`${desk}/sheet?format=exe`)).status).toBe(400)
    })
  },
})
