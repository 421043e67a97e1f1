import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { buy, forSale, detailOf } from "../support/api"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { inPersian } from "../support/digits"
import { shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { sql } from "../support/operator"
import { codeFor, codesSent } from "../support/sandbox-messages"

/** With this number the orders of all specs are placed. */
const mobile = "09121234567"
const other = `0938${String(Math.floor(Math.random() * 1e7)).padStart(7, "0")}`

let browser: Browser
let number = ""
beforeAll(async () => {
  browser = await openBrowser()
  await sql("delete from sign_in_code")
  const [card] = (await forSale("qazvin-sweets")).filter((each) => each.packs.some((pack) => pack.available > 5))
  const pack = (await detailOf(card?.handle ?? "")).packs.find((each) => each.available > 5)
  number = (await buy([{ variant_id: pack?.variant_id ?? "", quantity: 1 }])).order.number
})
afterAll(() => browser?.close())

describe("a buyer's account, in Persian, on a phone, without script", () => {
  let page: Page | undefined
  const step = journey(() => page)
  beforeAll(async () => {
    page = await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage()
  })
  afterAll(() => page?.context().close())

  step("an order asks who one is, and is there after the code, whole and without its key", async () => {
    await page?.goto(`${shopUrl}/fa/account/orders/${number}`)
    await page?.getByLabel("شماره همراه", { exact: true }).fill(inPersian(mobile))
    const before = await codesSent(mobile)
    await page?.getByRole("button", { name: "گرفتن کد", exact: true }).click()
    await page?.getByLabel("کد ورود", { exact: true }).fill(await codeFor(mobile, before))
    await page?.getByRole("button", { name: "ورود", exact: true }).click()
    await page?.waitForURL(new RegExp(`/fa/account/orders/${number}$`))
    expect(await page?.getByRole("main").innerText()).toContain(number)
    expect(await page?.content()).not.toContain("key=")
  })

  step("it stands among the orders of the account, with its parcels", async () => {
    await page?.goto(`${shopUrl}/fa/account`)
    const row = page?.getByRole("listitem").filter({ hasText: number }).first()
    expect(await row?.innerText()).toMatch(/تومان[\s\S]*ثبت شد/)
    await page?.getByRole("link", { name: number }).click()
    await page?.getByRole("heading", { level: 1, name: number }).waitFor()
  })

  step("signed out, nothing of it is left", async () => {
    await page?.goto(`${shopUrl}/fa/account`)
    await page?.getByRole("button", { name: "خروج", exact: true }).click()
    await page?.getByText("از حساب بیرون آمدید.").waitFor()
    await page?.goto(`${shopUrl}/fa/account/orders/${number}`)
    expect(await page?.getByRole("main").innerText()).not.toContain("تومان")
  })
})

describe("somebody new, in English, on a desktop", () => {
  let page: Page | undefined
  const step = journey(() => page)
  afterAll(() => page?.context().close())

  step("finds the door from the header, readable by everybody, and an empty account behind it", async () => {
    page = await (await visitor(browser, { viewport: desktop })).newPage()
    const faults = watch(page)
    await page.goto(`${shopUrl}/en`)
    await page.getByRole("link", { name: "My account" }).first().click()
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.getByLabel("Mobile number", { exact: true }).fill(other)
    const before = await codesSent(other)
    await page.getByRole("button", { name: "Get a code" }).click()
    await page.getByLabel("Sign-in code", { exact: true }).fill(await codeFor(other, before))
    await page.getByText("No order was placed with this number yet.").waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    // another's order is not there
    await page.goto(`${shopUrl}/en/account/orders/${number}`)
    await page.waitForURL(/\/en\/orders\?/)
    expect(await page.getByRole("main").innerText()).not.toContain("toman")
  })

  step("an address that was bought with is offered the next time, and is forgotten when told", async () => {
    if (!page) throw new Error("no page")
    const faults = watch(page)
    const [card] = (await forSale("bojnurd-candy")).filter((each) => each.packs.some((pack) => pack.available > 5))
    for (const turn of [1, 2]) {
      await page.context().clearCookies({ name: /khooshe_(cart|count)/ })
      await page.goto(`${shopUrl}/en/products/${card?.handle}`)
      await page.getByRole("button", { name: /Add to cart/ }).first().click()
      await page.waitForFunction(() => document.cookie.includes("khooshe_count=1"))
      await page.goto(`${shopUrl}/en/checkout`)
      if (turn === 1) {
        expect((await page.getByLabel("Mobile number", { exact: true }).inputValue())).toBe(other)
        await page.getByLabel("Full name", { exact: true }).fill("Sara Sample")
        await page.getByLabel("Province", { exact: true }).selectOption({ label: "Tehran" })
        await page.getByLabel("City", { exact: true }).selectOption({ label: "Tehran" })
        await page.getByLabel(/^Street/).fill("12 Sample St, unit 3")
        await page.getByLabel("Postal code", { exact: true }).fill("1234567890")
        await page.getByRole("button", { name: "Save address" }).click()
      } else {
        await page.getByRole("heading", { name: "Your addresses" }).waitFor()
        expect([...(await inspect(page, "en")), ...faults]).toEqual([])
        await page.getByRole("button", { name: "Send here" }).click()
      }
      await page.getByRole("link", { name: "Edit" }).waitFor()
      expect(await page.locator("#address").innerText()).toContain("12 Sample St, unit 3")
    }
    await page.goto(`${shopUrl}/en/account`)
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Sara Sample")
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.getByRole("button", { name: "Remove" }).click()
    await page.getByText("The address was removed.").waitFor()
  })
})
