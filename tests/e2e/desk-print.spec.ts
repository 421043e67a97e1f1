import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { buy, detailOf, forSale } from "../support/api"
import { axe } from "../support/axe"
import { desktop, openBrowser, phone, systemBrowser, visitor, watch } from "../support/browser"
import { deskIn, type DeskPerson } from "../support/desk-person"
import { inPersian } from "../support/digits"
import { shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { sql } from "../support/operator"

const email = "nastaran@khooshe.example"
const money = /تومان|قیمت|سهم شما|فروش امروز/

/** What the owner's people may do: a packer is one of them, for a while. */
const setRole = (role: "owner" | "packer") => sql("update desk_grant set role = $2 where desk_user_id = (select id from desk_user where email = $1)", [email, role])

/** Sheets of a file, in points. */
const sheetsOf = (pdf: Buffer): { width: number; height: number }[] =>
  [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({ width: Math.round(Number(width)), height: Math.round(Number(height)) }))

/** A page as it comes out of the printer. */
const printed = async (page: Page) => sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
const a6 = { width: 298, height: 420 }
const a4 = { width: 595, height: 842 }
const isPaper = ({ width, height }: typeof a4) => expect.objectContaining({ width: expect.closeTo(width, -0.5), height: expect.closeTo(height, -0.5) })

describe("label and slip of a parcel, and the desk of who packs it", () => {
  let browser: Browser
  let order: Awaited<ReturnType<typeof buy>>["order"]
  let packsOfOrder: string[]
  let person: DeskPerson
  let address: string
  const step = journey(() => person?.page)

  beforeAll(async () => {
    browser = await openBrowser()
    const cards = (await forSale("bojnurd-candy")).filter((each) => each.member.handle === "nastaran")
    const packs = (await Promise.all(cards.slice(0, 6).map((card) => detailOf(card.handle)))).flatMap((good) => good.packs.filter((each) => each.available > 3).slice(0, 1))
    packsOfOrder = packs.slice(0, 2).map(({ variant_id }) => variant_id)
    order = (await buy(packsOfOrder.map((variant_id) => ({ variant_id, quantity: 2 })))).order
    person = await deskIn(await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" }), email)
  })
  afterAll(async () => {
    await setRole("owner")
    await browser?.close()
  })

  const codes = async (page: Page) => {
    for (const code of ["code128", "qr"]) expect(await page.locator(`[data-code="${code}"] svg path`).count(), code).toBeGreaterThan(0)
    expect(await page.getByRole("main").innerText()).toContain(order.number)
  }

  step("from the order, without script, the label is one press away and says all that a carrier needs", async () => {
    await person.signIn()
    await person.open(order.number, "تازه")
    address = new URL(person.page.url()).pathname
    await person.page.getByRole("main").getByRole("link", { name: "برچسب", exact: true }).click()
    await person.page.waitForURL(/\/label$/)
    await codes(person.page)
    const text = await person.text()
    for (const word of ["سارا نمونه", "خیابان نمونه، کوچه بهار", "۱۲۳۴۵۶۷۸۹۱", "۰۹۱۲ ۱۲۳ ۴۵۶۷", order.parcels[0]?.member.name.fa ?? "", "۱ از ۱"]) expect(text).toContain(word)
    expect(text).not.toMatch(money)
    // without script there is no button that would do nothing
    expect(await person.page.getByRole("button").count()).toBe(0)
    expect(await person.page.getByText("«چاپ» را از فهرست مرورگر").isVisible()).toBe(true)
    await person.page.getByRole("link", { name: "برگشت به سفارش" }).click()
    await person.page.getByRole("heading", { level: 1, name: order.number }).waitFor()
  })

  step("the slip names every good with its pack and how many", async () => {
    await person.page.getByRole("main").getByRole("link", { name: "برگه بسته", exact: true }).click()
    await person.page.waitForURL(/\/slip$/)
    await codes(person.page)
    for (const line of order.parcels[0]?.lines ?? []) {
      const row = await person.page.getByRole("row").filter({ hasText: line.title.fa }).filter({ hasText: line.pack.fa }).innerText()
      expect(row).toContain(inPersian(String(line.quantity)))
      expect(row).toContain("تومان")
    }
  })

  step("both are sound pages in both languages, and come out on A6 and A4", async () => {
    const context = await visitor(browser, { viewport: desktop })
    await context.addCookies(await person.page.context().cookies())
    const page = await context.newPage()
    const found = watch(page)
    for (const [sheet, paper] of [["label", a6], ["slip", a4]] as const)
      for (const language of ["fa", "en"] as const) {
        const at = `${shopUrl}${address.replace("/fa/", `/${language}/`)}/${sheet}`
        expect([at, (await page.goto(at))?.status()]).toEqual([at, 200])
        await codes(page)
        // browsers name the file after it
        expect(await page.title()).toBe({ label: { fa: `برچسب ${order.number} · خوشه`, en: `Label ${order.number} · Khooshe` }, slip: { fa: `برگه بسته ${order.number} · خوشه`, en: `Packing slip ${order.number} · Khooshe` } }[sheet][language])
        expect(await inspect(page, language)).toEqual([])
        expect(await printed(page)).toEqual([isPaper(paper)])
        const button = page.getByRole("button", { name: language === "fa" ? "چاپ" : "Print", exact: true })
        expect(await button.isVisible()).toBe(true)
        await page.emulateMedia({ media: "print" })
        expect(await button.isVisible()).toBe(false)
        expect(await axe(page)).toEqual([])
        await page.emulateMedia({ media: null })
      }
    expect(found).toEqual([])
    await context.close()
  })

  step("the labels of a whole list come in one go, each on a sheet of its own", async () => {
    await buy(packsOfOrder.map((variant_id) => ({ variant_id, quantity: 1 })))
    await person.page.goto(`${shopUrl}${address.replace(/\/orders\/.*/, "")}?state=placed`)
    const waiting = await person.page.getByRole("main").getByRole("article").count()
    expect(waiting).toBeGreaterThan(1)
    await person.page.getByRole("link", { name: `چاپ ${inPersian(String(waiting))} برچسب` }).click()
    await person.page.waitForURL(/\/labels\?state=placed$/)
    expect(await person.page.getByRole("heading", { level: 1 }).innerText()).toBe(`${inPersian(String(waiting))} برچسب`)
    expect(await person.page.locator('[data-code="qr"] svg').count()).toBe(waiting)
    expect(await person.text()).toContain(order.number)
    expect(await person.text()).not.toMatch(money)
    expect(await printed(person.page)).toEqual(Array.from({ length: waiting }, () => isPaper(a6)))
    const file = await person.page.request.get(person.page.url().replace("/labels", "/labels/pdf"), { maxRedirects: 0 })
    expect(file.status()).toBe(systemBrowser() ? 200 : 303)
    if (systemBrowser()) expect(sheetsOf(await file.body())).toHaveLength(waiting)
    await person.page.goto(`${shopUrl}${address.replace(/\/orders\/.*/, "")}/labels?state=shipped`)
    expect(await person.text()).toContain("بسته‌ای نمانده که برچسب بخواهد")
    await person.page.getByRole("link", { name: "برگشت به سفارش‌ها" }).click()
    await person.page.waitForURL(/state=shipped/)
  })

  step("each is a file too, where there is a browser to make it, and nobody else's", async () => {
    for (const [sheet, paper] of [["label", a6], ["slip", a4]] as const) {
      const link = `${shopUrl}${address}/${sheet}/pdf`
      const file = await person.page.request.get(link, { maxRedirects: 0 })
      const shown = await person.page.goto(`${shopUrl}${address}/${sheet}`)
      expect(shown?.status()).toBe(200)
      const button = person.page.getByRole("link", { name: "پی‌دی‌اف" })
      if (!systemBrowser()) {
        // the sheet itself, which the reader's own browser prints
        expect([file.status(), file.headers().location, await button.count()]).toEqual([303, `${address}/${sheet}`, 0])
        continue
      }
      expect([file.status(), file.headers()["content-type"], file.headers()["content-disposition"], file.headers()["cache-control"]]).toEqual([200, "application/pdf", `inline; filename="${order.number}-${sheet}.pdf"`, "no-store"])
      expect(sheetsOf(await file.body())).toEqual([isPaper(paper)])
      expect(await button.getAttribute("href")).toBe(`${address}/${sheet}/pdf`)
      const stranger = await fetch(link, { redirect: "manual" })
      expect([stranger.status, stranger.headers.get("location")]).toEqual([307, expect.stringContaining("lapsed=1")])
      expect((await person.page.request.get(link.replace(/\/orders\/[^/]+/, "/orders/morder_none"))).status()).toBe(404)
    }
  })

  step("who packs opens the same desk, and reads no money in list, order, label or slip", async () => {
    await setRole("packer")
    for (const at of [address.replace(/\/orders\/.*/, ""), address, `${address}/label`, `${address}/slip`]) {
      expect([at, (await person.page.goto(shopUrl + at))?.status()]).toEqual([at, 200])
      if (at.includes("/orders/")) expect(await person.text()).toContain(order.number)
      expect(await person.page.content()).not.toMatch(/_rial|unit_price/)
      expect(await person.text()).not.toMatch(money)
    }
    await person.page.goto(shopUrl + address)
    await person.act("بسته شد").click()
    await person.page.getByText(`سفارش ${order.number} بسته شد.`).waitFor()
    expect(await person.text()).not.toMatch(money)
  })
})
