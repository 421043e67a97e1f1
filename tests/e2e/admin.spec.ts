import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { buy, detailOf, forSale } from "../support/api"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { apiUrl, demoPassword } from "../support/http"
import { journey } from "../support/journey"
import { admin, sql } from "../support/operator"

const fa = {
  language: "fa", direction: "rtl", digits: /[۰-۹]/, clusters: "خوشه‌ها", cluster: "آبنبات بجنورد", agent: "عامل توسعه", members: "اعضا", member: "کارگاه نمونه نسترن", people: "صاحب کارگاه", permits: "پروانه‌ها", waiting: /^در انتظار بررسی/,
  expired: /^تمام شده/, ended: "کارگاه نمونه سپیدار", issuer: "صادرکننده", photo: "عکس پروانه", slices: "سهم‌ها", placed: "ثبت شد", dues: "بازگشت پول", tariffs: "تعرفه ارسال", tariff: "همان شهر", messages: "پیام‌ها", enquiries: "استعلام‌ها",
  product: "در فروشگاه", sold: "در فروش", order: "مرسوله‌های اعضا", customer: "سفارش‌ها به تفکیک کارگاه",
}
const en: typeof fa = {
  language: "en", direction: "ltr", digits: /[0-9]/, clusters: "Clusters", cluster: "Bojnurd hard candy (abnabat)", agent: "Development agent", members: "Members", member: "Sample Workshop Nastaran", people: "Owner", permits: "Permits", waiting: /^Waits to be checked/,
  expired: /^Expired/, ended: "Sample Workshop Sepidar", issuer: "Issuer", photo: "Photo of the permit", slices: "Slices", placed: "Placed", dues: "Refunds due", tariffs: "Delivery tariffs", tariff: "Same town", messages: "Messages", enquiries: "Enquiries",
  product: "In the shop", sold: "Yes", order: "Parcels by member", customer: "Orders by workshop",
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe.each([["Persian", fa], ["English", en]])("the operator's pages in Medusa's admin, in %s", (_, words) => {
  let page: Page
  let faults: string[] = []
  let sale: { order_id: string; product_id: string; number: string }
  const step = journey(() => page)
  const main = () => page.getByRole("main")
  const text = () => main().innerText()
  /** to one of our pages, by its place in the side bar */
  const go = async (name: string) => {
    await page.getByRole("complementary").getByRole("link", { name, exact: true }).click()
    await main().getByRole("heading", { level: 1, name, exact: true }).waitFor()
  }
  /** what a narrow screen makes of it: tables scroll in themselves, the page does not */
  const narrow = async () => {
    await page.setViewportSize(phone)
    expect([page.url(), await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([page.url(), phone.width])
    await page.setViewportSize(desktop)
  }

  beforeAll(async () => {
    const [card] = (await forSale("bojnurd-candy")).filter((each) => each.member.handle === "nastaran")
    const pack = (await detailOf(card?.handle ?? "")).packs.find((each) => each.available > 3)
    const { order } = await buy([{ variant_id: pack?.variant_id ?? "", quantity: 1 }])
    const [row] = await sql("select m.order_id, (select product_id from product_variant where id = $2) as product_id, m.number from member_order m where m.number = $1", [order.number, pack?.variant_id])
    sale = row as typeof sale
    const context = await visitor(browser, { viewport: desktop, locale: words.language })
    await context.addInitScript((language) => localStorage.setItem("lng", language), words.language)
    await context.addCookies([{ name: "lng", value: words.language, url: apiUrl }])
    page = await context.newPage()
    faults = watch(page)
    await page.goto(`${apiUrl}/app/login`)
    await page.locator('input[name="email"]').fill("operator@khooshe.example")
    await page.locator('input[name="password"]').fill(demoPassword)
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(/\/app\/orders/)
    await main().getByRole("heading").first().waitFor()
  })
  afterAll(() => page?.context().close())

  step("a cluster, who answers for it, and its members", async () => {
    await go(words.clusters)
    expect(await page.locator("html").getAttribute("dir")).toBe(words.direction)
    await narrow()
    await main().getByRole("link", { name: words.cluster, exact: true }).click()
    await main().getByRole("heading", { level: 1, name: words.cluster }).waitFor()
    expect(await text()).toContain(words.agent)
    await main().getByRole("link", { name: words.member, exact: true }).click()
    await main().getByRole("heading", { level: 1, name: words.member }).waitFor()
    expect(await text()).toContain(words.people)
    expect(await text()).toMatch(words.digits)
    await narrow()
    expect(faults).toEqual([])
  })

  step("permits by state, and one of them with its photo beside the list", async () => {
    await go(words.permits)
    await narrow()
    await main().getByRole("button", { name: words.expired }).click()
    await main().getByRole("row").filter({ hasText: words.ended }).waitFor()
    await main().getByRole("button", { name: words.waiting }).click()
    const row = main().getByRole("row").nth(1)
    await row.getByRole("link").first().click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText(words.issuer, { exact: true }).waitFor()
    const photo = drawer.getByRole("img", { name: words.photo })
    expect(await photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0)
    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "detached" })
    expect(page.url()).toMatch(/permits\?state=unverified$/)
    expect(faults).toEqual([])
  })

  step("members, slices, what is due back, tariffs, messages and enquiries open", async () => {
    for (const name of [words.members, words.slices, words.dues, words.tariffs, words.messages, words.enquiries]) {
      await go(name)
      await narrow()
      expect([name, ...faults]).toEqual([name])
    }
    await go(words.slices)
    await main().getByRole("row").filter({ hasText: sale.number }).filter({ hasText: words.placed }).first().waitFor()
    await go(words.tariffs)
    await main().getByRole("cell", { name: words.tariff, exact: true }).first().waitFor()
  })

  step("on a product whose it is, and on an order and its buyer where every workshop's part stands", async () => {
    await page.goto(`${apiUrl}/app/products/${sale.product_id}`)
    await main().getByRole("heading", { name: words.product, exact: true }).waitFor()
    await main().getByText(words.sold, { exact: true }).first().waitFor()
    await main().getByRole("link", { name: words.member }).waitFor()
    await page.goto(`${apiUrl}/app/orders/${sale.order_id}`)
    await main().getByRole("heading", { name: words.order, exact: true }).waitFor()
    await main().getByText(words.member).first().waitFor()
    // a buyer who signed in: guests are no customers
    const { customer } = (await admin("/customers", { email: `buyer-${Date.now()}@khooshe.example`, first_name: "سارا" })).body as { customer: { id: string } }
    await sql('update "order" set customer_id = $2 where id = $1', [sale.order_id, customer.id])
    await page.goto(`${apiUrl}/app/customers/${customer.id}`)
    await main().getByRole("heading", { name: words.customer, exact: true }).waitFor()
    await main().getByRole("link", { name: sale.number }).waitFor()
    await sql('update "order" set customer_id = null where id = $1', [sale.order_id])
    await sql("delete from customer where id = $1", [customer.id])
    // nothing was fetched from elsewhere on any of them: flags of countries come with the admin
    expect(faults).toEqual([])
  })
})
