import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { buy, detailOf, forSale } from "../support/api"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskIn, enterInEnglish, type DeskPerson } from "../support/desk-person"
import { shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"

const persianPhone = { viewport: phone, javaScript: false, locale: "fa-IR" }

/** A pack of Minoodar, of which some are there. */
async function somePacks(quantity: number) {
  for (const card of (await forSale("qazvin-sweets")).filter((each) => each.member.handle === "minoodar")) {
    const pack = (await detailOf(card.handle)).packs.find((each) => each.available > quantity + 2)
    if (pack) return [{ variant_id: pack.variant_id, quantity }]
  }
  throw new Error("minoodar sells nothing now")
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe("something of an order is missing, in Persian, on a phone, without script", () => {
  let bought: Awaited<ReturnType<typeof buy>>
  let member: DeskPerson
  let buyer: Page
  const step = journey(() => member?.page)
  const main = (page: Page) => page.getByRole("main")

  beforeAll(async () => {
    bought = await buy(await somePacks(3), () => "post")
    buyer = await (await visitor(browser, persianPhone)).newPage()
    member = await deskIn(await visitor(browser, persianPhone), "minoodar@khooshe.example")
  })
  afterAll(async () => {
    await buyer?.context().close()
    await member?.page.context().close()
  })

  step("the member says what, why, and until when the buyer could wait", async () => {
    await member.signIn()
    await member.open(bought.order.number, "تازه")
    await main(member.page).getByText("کالایی کم است", { exact: true }).click()
    await member.page.locator('select[name^="m_"]').first().selectOption("2")
    await member.page.getByLabel("چرا", { exact: true }).selectOption({ label: "خراب یا شکسته است" })
    await member.page.getByLabel("کی می‌تواند برود", { exact: true }).selectOption({ index: 5 })
    await member.page.getByLabel(/^یادداشت برای خریدار/).fill("دو جعبه در راه ترک خورد. <b>ببخشید</b>")
    await member.button("به خریدار بگو").click()
    expect(await member.text()).toContain("در انتظار خریدار")
  })

  step("the buyer reads both ways with what comes of them, and chooses the money", async () => {
    await buyer.goto(`${shopUrl}/fa/orders/${bought.order.number}?key=${bought.key}`)
    const said = await main(buyer).innerText()
    for (const each of ["کارگاه این کالا را الان ندارد", "خراب یا شکسته بود", "<b>ببخشید</b>", "صبر می‌کنم", "از سفارش بیرون می‌رود و"]) expect(said).toContain(each)
    await buyer.getByRole("button", { name: "پولش را می‌خواهم", exact: true }).click()
    await main(buyer).getByText("به شما برمی‌گردد", { exact: false }).first().waitFor()
    expect(await main(buyer).innerText()).not.toContain("صبر می‌کنم")
  })

  step("the member's slice has one pack left, and says what is due", async () => {
    await member.page.reload()
    const said = await member.text()
    expect(said).toContain("خریدار پولش را خواست")
    expect(said).toContain("بازگشتنی به خریدار")
    expect(await main(member.page).getByText("کالایی کم است", { exact: true }).count()).toBe(1)
  })
})

describe("the same in English, on a desktop", () => {
  let page: Page | undefined
  const step = journey(() => page)
  afterAll(() => page?.context().close())

  step("readable by everybody, light and dark, at every width, at the desk and for the buyer", async () => {
    const { order, key } = await buy(await somePacks(2), () => "post")
    page = await (await visitor(browser, { viewport: desktop })).newPage()
    const faults = watch(page)
    await enterInEnglish(page, "minoodar@khooshe.example")
    await page.getByRole("link", { name: order.number }).first().click()
    await page.getByRole("heading", { level: 1, name: order.number }).waitFor()
    await page.getByText("Something is missing", { exact: true }).click()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.locator('select[name^="m_"]').first().selectOption("1")
    await page.getByLabel("When it can go", { exact: true }).selectOption({ index: 3 })
    await page.getByRole("button", { name: "Tell the buyer" }).click()
    await page.getByText("Waiting for the buyer").first().waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.goto(`${shopUrl}/en/orders/${order.number}?key=${key}`)
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.getByRole("button", { name: "I wait", exact: true }).click()
    await page.getByText("You wait", { exact: false }).first().waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
  })
})
