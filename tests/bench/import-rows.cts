import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf, rowsOf } from "../../backend/src/shared/database"
import { readSheet } from "../../backend/src/shared/sheet/read-sheet"
import { writeSheet } from "../../backend/src/shared/sheet/write-sheet"
import { checkFile, keepImportWorkflow } from "../../backend/src/workflows/catalogue-import/check-import"
import { runImport } from "../../backend/src/workflows/catalogue-import/run-import"
import { listProductsWorkflow } from "../../backend/src/workflows/packaging/list-product"
import type { ProductToList } from "../../backend/src/workflows/packaging/product-to-list"

const t = (text: string) => ({ fa: text, en: text })
const packsOfGood = 10

/**
 * How long a workbook takes that changes the price of every pack and the stock of every good, and what it needs of
 * memory: `medusa exec ../tests/bench/import-rows.cts 5000` from the backend's folder, on a demo database that may be
 * thrown away. Goal: 5,000 rows in two minutes and 500 MB.
 */
export default async function importRows({ container, args }: { container: MedusaContainer; args: string[] }): Promise<void> {
  const rows = Number(args[0] ?? 5000)
  const database = databaseOf(container)
  const [member] = await rowsOf<{ id: string; handle: string }>(database, "select id, handle from member where handle = 'nastaran'")
  const [channel] = await rowsOf<{ id: string }>(database, "select id from sales_channel where deleted_at is null limit 1")
  const [user] = await rowsOf<{ id: string }>(database, "select id from desk_user limit 1")
  if (!member || !channel || !user) throw new Error("The demo data is not there")
  const goods = Math.ceil(rows / packsOfGood)
  for (let from = 0; from < goods; from += 50) {
    const products = Array.from({ length: Math.min(50, goods - from) }, (_, index): ProductToList => {
      const good = from + index
      return {
        handle: `bench-good-${good}`, title: t(`آبنبات ${good}`), description: t("…"), member: member.handle, maker: null, kind: "shekar-panir",
        facts: { trade: "candy", ingredients: t("شکر"), allergens: null, storage: t("خشک"), shelf_life_months: 12, lot: "B" }, hs_code: null, pictures: [], model: null, colour: null, colour_name: null, lead_days: null, made_to_order: false,
        packs: Array.from({ length: packsOfGood }, (_, pack) => ({
          sku: `BENCH-${good}-${pack}`, pack: "tin", name: t(`قوطی ${pack}`), content: t(`${100 + pack} گرم`), level: "unit", net_amount: 100 + pack, net_unit: "g", pieces: 1, gross_gram: 200, sides_mm: [100, 100, 60], gtin: null,
          price_rial: 1_000_000, price_usd: null, label_languages: ["fa"], shelf_life_days: null, sizes: [], picture: null, parts: [{ what: "bulk", name: t("آبنبات"), amount: 100 + pack, sku: `BENCH-${good}-BULK` }],
        })),
      }
    })
    const items = products.map(({ handle }) => ({ sku: handle.replace("bench-good-", "BENCH-") + "-BULK", title: "bulk", member: member.handle, stocked: 50_000 }))
    await listProductsWorkflow(container).run({ input: { products, items, sales_channel_id: channel.id } })
  }
  console.log(`${rows} packs are there`)

  const header = ["کد", "قیمت (تومان)", "موجودی"]
  const bytes = await writeSheet({ name: "x", rtl: true, header, rows: Array.from({ length: rows }, (_, index) => [`BENCH-${Math.floor(index / packsOfGood)}-${index % packsOfGood}`, 120_000, 70]) }, "xlsx")
  let peak = 0
  const before = process.memoryUsage().rss
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
  const start = Date.now()
  const { token, found } = await checkFile(database, member.id, await readSheet(bytes))
  const { result: id } = await keepImportWorkflow(container).run({ input: { member_id: member.id, actor: user.id, file_name: "bench.xlsx", ...found } })
  const checked = Date.now()
  if (!token) throw new Error(`The file was refused: ${JSON.stringify(found.issues.slice(0, 3))}`)
  await database.raw("update catalogue_import set state = 'applying', started_at = now() where id = :id", { id })
  await runImport(container, id)
  const applied = Date.now()
  clearInterval(watch)
  const states = await rowsOf<{ state: string; count: number }>(database, "select state, count(*)::int as count from catalogue_import_row where import_id = :id group by state", { id })
  const mb = (value: number) => Math.round(value / 1024 / 1024)
  console.log(`${bytes.length} bytes, dry run ${(checked - start) / 1000} s, applied in ${(applied - checked) / 1000} s, ${JSON.stringify(states)}, memory ${mb(before)} MB before, ${mb(peak)} MB at most`)
}
