import { readFile } from "node:fs/promises"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish, type DeskPerson } from "../support/desk-person"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const csv = (text: string, name = "goods.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })

describe("a workshop changes its prices by a file, in Persian, on a phone, without script", () => {
  let person: DeskPerson
  let page: Page | undefined
  let lines: string[][] = []
  let header: string[] = []
  const step = journey(() => page)
  const cell = (line: string[], title: string) => line[header.indexOf(title)] ?? ""
  const send = async (text: string, name?: string) => {
    await person.section("فایل کالاها")
    await person.page.getByLabel("فایل", { exact: true }).setInputFiles(csv(text, name))
    await person.button("بررسی فایل").click()
    await person.page.waitForURL(/\/sheet\/[^/]+$/)
  }

  beforeAll(async () => {
    const context = await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })
    page = await context.newPage()
    person = deskPerson(page, "minoodar@khooshe.example")
  })
  afterAll(() => page?.context().close())

  step("the goods come as a file", async () => {
    await person.signIn()
    await person.section("فایل کالاها")
    const [download] = await Promise.all([person.page.waitForEvent("download"), person.page.getByRole("link", { name: "CSV", exact: true }).click()])
    expect(download.suggestedFilename()).toBe("khooshe-goods.csv")
    const text = (await readFile(await download.path(), "utf8")).replace("\ufeff", "")
    const rows = text.trim().split("\r\n").map((line) => line.split(","))
    header = rows[0] ?? []
    lines = rows.slice(1)
    expect(header).toContain("قیمت (تومان)")
    expect(lines.length).toBeGreaterThan(5)
  })

  step("a file with wrong cells names them, and saves nothing", async () => {
    const [first, second] = [lines[0] ?? [], lines[1] ?? []]
    await send(`کد بسته,قیمت (تومان)\n${cell(first, "کد بسته")},ارزان\n${cell(second, "کد بسته")},${cell(second, "قیمت (تومان)")}\nNOT-OURS,۱۰۰٬۰۰۰`.replace("۱۰۰٬۰۰۰", "100000"), "قیمت‌ها.csv")
    const said = await person.text()
    expect(said).toContain("۲ سطر از ۳ سطر نادرست است. چیزی ثبت نشد.")
    expect(said).toContain("ارزان")
    expect(said).toContain("عدد نیست.")
    expect(said).toContain("کد هیچ‌یک از بسته‌های شما نیست.")
    expect(await person.page.getByRole("heading", { level: 1 }).innerText()).toBe("قیمت‌ها.csv")
    expect(await person.page.getByRole("button", { name: /^ثبت/ }).count()).toBe(0)
  })

  step("a right one shows what it would do, and asks about a price that jumps", async () => {
    const first = lines[0] ?? []
    const toman = Number(cell(first, "قیمت (تومان)"))
    await send(`کد,قیمت\n${cell(first, "کد بسته")},${toman * 6}`)
    expect(await person.text()).toContain("۱ سطر عوض می‌شود و ۰ سطر همان می‌ماند. هنوز چیزی ثبت نشده است.")
    await person.button("ثبت ۱ سطر").click()
    expect(await person.page.getByRole("checkbox").getAttribute("aria-invalid")).toBe("true")
    await person.page.getByRole("checkbox").check()
    await person.button("ثبت ۱ سطر").click()
    await person.page.getByText("۱ سطر ثبت شد و در فروشگاه است.").waitFor({ timeout: 20_000 })
  })

  step("and another one sets it back, as the history tells", async () => {
    const first = lines[0] ?? []
    await send(`کد,قیمت\n${cell(first, "کد بسته")},${cell(first, "قیمت (تومان)")}`)
    await person.page.getByRole("checkbox").check()
    await person.button("ثبت ۱ سطر").click()
    await person.page.getByText("۱ سطر ثبت شد و در فروشگاه است.").waitFor({ timeout: 20_000 })
    await person.section("پیشینه")
    expect(await person.text()).toContain("فایل کالاها اعمال شد")
  })
})

describe("the same in English, on a desktop", () => {
  let page: Page | undefined
  let faults: string[] = []
  const step = journey(() => page)
  afterAll(() => page?.context().close())

  step("readable by everybody, light and dark, at every width", async () => {
    page = await (await visitor(browser, { viewport: desktop })).newPage()
    faults = watch(page)
    await enterInEnglish(page, "minoodar@khooshe.example")
    await page.getByRole("link", { name: "Goods file" }).click()
    await page.getByRole("heading", { level: 1, name: "Goods as a file" }).waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Excel (XLSX)" }).click()])
    const workbook = await readFile(await download.path())
    await page.getByLabel("File", { exact: true }).setInputFiles({ name: "goods.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: workbook })
    await page.getByRole("button", { name: "Check the file" }).click()
    await page.getByText(/^All \d+ rows are as they were; there is nothing to save\.$/).waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.getByRole("link", { name: "Goods as a file" }).click()
    await page.getByLabel("File", { exact: true }).setInputFiles(csv("SKU,Price,Colour\nNOBODY,1,red\n,5,"))
    await page.getByRole("button", { name: "Check the file" }).click()
    await page.getByText("2 rows of 2 are wrong.").waitFor()
    expect(await page.getByRole("main").innerText()).toContain("Colour")
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
  })

  step("a price and its old one are saved, each after a look at what changes", async () => {
    if (!page) return
    await page.getByRole("link", { name: "Goods as a file" }).click()
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV", exact: true }).click()])
    const [header, first] = (await readFile(await download.path(), "utf8")).replace("\ufeff", "").split("\r\n").map((line) => line.split(","))
    const cell = (title: string) => first?.[header?.indexOf(title) ?? -1] ?? ""
    const [sku, toman] = [cell("SKU"), Number(cell("Price (toman)"))]
    expect(toman).toBeGreaterThan(0)
    for (const price of [toman + 2000, toman]) {
      await page.getByLabel("File", { exact: true }).setInputFiles(csv(`SKU,Price\n${sku},${price}`))
      await page.getByRole("button", { name: "Check the file" }).click()
      await page.getByText("1 row changes, 0 stay as they are. Nothing is saved yet.").waitFor()
      await page.getByRole("button", { name: "Save 1 row" }).click()
      await page.getByText("1 row is saved and in the shop.").waitFor()
      await page.getByRole("link", { name: "Goods as a file" }).click()
    }
    expect(faults).toEqual([])
  })
})
