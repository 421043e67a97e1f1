import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskIn, enterInEnglish } from "../support/desk-person"
import { numberIn } from "../support/digits"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"

/** The first pack's field, and its price as it stands there, in tomans. */
const fieldOf = (page: Page) => page.locator('input[name^="new_"]').first()
const priceIn = async (page: Page): Promise<number> => numberIn(await fieldOf(page).inputValue())
const toThousand = (toman: number): number => Math.round(toman / 1000) * 1000

describe("a member's prices in Persian, on a phone, without script", () => {
  let browser: Browser
  let page: Page
  let before: number
  const step = journey(() => page)

  beforeAll(async () => {
    browser = await openBrowser()
    const person = await deskIn(await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" }), "nastaran@khooshe.example")
    page = person.page
    await person.signIn()
  })
  afterAll(() => browser?.close())

  step("the desk leads to the prices, with unit prices and amounts in words", async () => {
    await page.getByRole("navigation", { name: "بخش‌های کارتابل" }).getByRole("link", { name: "قیمت‌ها" }).click()
    await page.getByRole("heading", { level: 1, name: "قیمت‌ها" }).waitFor()
    before = await priceIn(page)
    expect(await page.getByRole("main").innerText()).toMatch(/هر کیلو [۰-۹٬]+ تومان/)
  })

  step("all go up by percent, and are seen before they are published", async () => {
    await page.getByLabel("چه اندازه").fill("۲٫۵")
    await page.getByRole("button", { name: "نشان بده" }).click()
    await page.getByText("قیمت‌های تازه در جای خود نوشته شده‌اند.").waitFor()
    expect(await priceIn(page)).toBe(toThousand(before * 1.025))
    await page.goto(page.url().split("?")[0] ?? "")
    expect(await priceIn(page)).toBe(before)
  })

  step("a slip of the finger is asked about, with the price still as typed", async () => {
    await fieldOf(page).fill(String(before * 10))
    await page.getByRole("button", { name: "نشر قیمت‌ها" }).click()
    await page.getByText("پنج برابر یا یک‌پنجم شده است").waitFor()
    expect(await priceIn(page)).toBe(before * 10)
  })

  step("a price is published, and taken back", async () => {
    await fieldOf(page).fill((before + 5000).toLocaleString("fa-IR"))
    await page.getByRole("button", { name: "نشر قیمت‌ها" }).click()
    await page.getByText("می‌توانید برگردانید").waitFor()
    expect(await priceIn(page)).toBe(before + 5000)
    await page.getByRole("button", { name: "برگرداندن" }).click()
    await page.getByText("قیمت‌ها به پیش از تغییر برگشتند.").waitFor()
    expect(await priceIn(page)).toBe(before)
  })
})

describe("prices for a later day, in Persian, without script", () => {
  let browser: Browser
  let page: Page
  const step = journey(() => page)

  beforeAll(async () => {
    browser = await openBrowser()
    const person = await deskIn(await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" }), "minoodar@khooshe.example")
    page = person.page
    await person.signIn()
    await page.getByRole("navigation", { name: "بخش‌های کارتابل" }).getByRole("link", { name: "قیمت‌ها" }).click()
    await page.getByRole("heading", { level: 1, name: "قیمت‌ها" }).waitFor()
  })
  afterAll(() => browser?.close())

  step("a day is chosen by its name; the price waits for it, and is called off", async () => {
    const before = await priceIn(page)
    await fieldOf(page).fill(String(before + 7000))
    const days = page.locator('select[name="on"]')
    const tomorrow = (await days.locator("option").nth(1).innerText()).trim()
    expect(tomorrow).toMatch(/[۰-۹]/)
    await days.selectOption({ index: 1 })
    await page.getByRole("button", { name: "نشر قیمت‌ها" }).click()
    await page.getByText(`قیمت‌ها از ${tomorrow} نشر می‌شود.`).waitFor()
    expect(await priceIn(page)).toBe(before)
    const waiting = page.getByRole("region", { name: "در راه" })
    expect(await waiting.innerText()).toContain(`۱ قیمت از ${tomorrow}`)
    await waiting.getByRole("button", { name: "لغو" }).click()
    await page.getByText("آن قیمت‌ها دیگر نشر نمی‌شود.").waitFor()
    expect(await waiting.count()).toBe(0)
  })

  step("all of a name at once, on every page: counted, the ends shown, published in one and taken back in one", async () => {
    const address = page.url().split("?")[0] ?? ""
    const before = await priceIn(page)
    // on from the first page: what is not shown changes with the rest
    await page.goto(`${address}?after=a&way=up&by=percent&value=2`)
    const summary = page.getByRole("form", { name: /بسته عوض می‌شود/ })
    expect(await summary.innerText()).toMatch(/ارزان‌ترین[\s\S]*گران‌ترین[\s\S]*بیشترین تغییر/)
    await summary.getByRole("button", { name: /^نشر [۰-۹]+ قیمت$/ }).click()
    await page.getByText("می‌توانید برگردانید").waitFor()
    await page.goto(address)
    expect(await priceIn(page)).toBe(toThousand(before * 1.02))
    await page.getByRole("button", { name: "برگرداندن" }).click()
    await page.getByText("قیمت‌ها به پیش از تغییر برگشتند.").waitFor()
    expect(await priceIn(page)).toBe(before)
    await page.goto(`${address}?q=${encodeURIComponent("کالایی که نیست")}`)
    await page.getByText("با این نام و نوع کالایی نیست.").waitFor()
  })
})

describe("a member's prices in English, on a desktop, with script", () => {
  let browser: Browser
  let page: Page
  let faults: string[]
  const step = journey(() => page)

  beforeAll(async () => {
    browser = await openBrowser()
    page = await (await visitor(browser, { viewport: desktop, locale: "en-US" })).newPage()
    faults = watch(page)
    await enterInEnglish(page, "minoodar@khooshe.example")
  })
  afterAll(() => browser?.close())

  step("the unit price and the share follow as one types", async () => {
    await page.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: "Prices" }).click()
    await page.getByRole("heading", { level: 1, name: "Prices" }).waitFor()
    const before = await priceIn(page)
    const row = page.getByRole("listitem").filter({ has: fieldOf(page) })
    await fieldOf(page).fill(String(before * 2))
    await row.getByText("100% up").last().waitFor()
    await fieldOf(page).fill("12x")
    await row.getByText("in whole thousands").waitFor()
    await fieldOf(page).fill(String(before))
    await row.getByText("As it is").last().waitFor()
  })

  step("a price is published, is in the shop, and is taken back", async () => {
    const before = await priceIn(page)
    await fieldOf(page).fill((before + 3000).toLocaleString("en-US"))
    await page.getByRole("button", { name: "Publish prices" }).click()
    await page.getByText("You can take it back until").waitFor()
    expect(await priceIn(page)).toBe(before + 3000)
    await page.getByRole("button", { name: "Take back" }).click()
    await page.getByText("The prices are what they were before.").waitFor()
    expect(await priceIn(page)).toBe(before)
  })

  step("the page is sound at every width, light and dark, with a change of all shown and prices that wait", async () => {
    const address = page.url().split("?")[0] ?? ""
    await fieldOf(page).fill(String((await priceIn(page)) + 3000))
    await page.locator('select[name="on"]').selectOption({ index: 2 })
    await page.getByRole("button", { name: "Publish prices" }).click()
    await page.getByText("The prices will be published on").waitFor()
    for (const language of ["en", "fa"] as const) {
      await page.goto(`${address.replace(/\/(en|fa)\/desk/, `/${language}/desk`)}?after=a&way=up&by=percent&value=2`)
      expect(await inspect(page, language)).toEqual([])
    }
    await page.goto(address)
    await page.getByRole("button", { name: "Call off" }).click()
    await page.getByText("Those prices will not be published.").waitFor()
    expect(faults).toEqual([])
  })
})
