import { randomUUID } from "node:crypto"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskIn, enterInEnglish } from "../support/desk-person"
import { archiveGoods, photo } from "../support/goods"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"

const nameOfRun = `آبنبات آزمون ${randomUUID().slice(0, 8).replace(/[0-9a-f-]/g, (sign) => "ابپتجچحخدرزسشفقکگ"[parseInt(sign, 16) || 0] ?? "م")}`

const owner = "nastaran@khooshe.example"
afterAll(() => archiveGoods(owner, new RegExp(nameOfRun)))

describe("a good from its photo into the shop, in Persian, on a phone", () => {
  let browser: Browser
  let page: Page
  let faults: string[]
  let address = ""
  const step = journey(() => page)
  const saved = () => page.getByRole("status").filter({ hasText: "ذخیره شد" }).waitFor()

  beforeAll(async () => {
    browser = await openBrowser()
    const person = await deskIn(await visitor(browser, { viewport: phone, locale: "fa-IR" }), owner)
    page = person.page
    faults = watch(page)
    await person.signIn()
  })
  afterAll(() => browser?.close())

  step("the goods are a tap away, and a new one begins with its kind", async () => {
    await page.getByRole("navigation", { name: "بخش‌های کارتابل" }).getByRole("link", { name: "کالاها", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "کالاها" }).waitFor()
    expect(await inspect(page, "fa")).toEqual([])
    await page.getByRole("link", { name: "کالای تازه" }).click()
    await page.getByRole("heading", { level: 1, name: "چه کالایی می‌گذارید؟" }).waitFor()
    expect(await inspect(page, "fa")).toEqual([])
    await page.getByRole("button", { name: "شکرپنیر" }).click()
    await page.getByRole("heading", { level: 2, name: "انتشار" }).waitFor()
    address = page.url()
  })

  step("the photo comes from the camera, smaller than it was", async () => {
    await page.locator('input[type="file"]').setInputFiles({ name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: await photo() })
    await page.getByText("روی کارت").waitFor()
  })

  step("name and packs: a tap is a pack, unit price and amount in words follow", async () => {
    await page.getByLabel("نام کالا", { exact: true }).fill(nameOfRun)
    await page.getByLabel("چند جمله برای خریدار", { exact: true }).fill("ترد و خوش‌عطر، برای سوغات.")
    await page.getByRole("button", { name: "قوطی فلزی ۴۰۰ گرم" }).click()
    const card = page.getByRole("article", { name: /قوطی فلزی/ })
    await card.getByLabel("قیمت", { exact: true }).fill("۳۵۰۰۰۰")
    await card.getByText("هر کیلو ۸۷۵٬۰۰۰ تومان").waitFor()
    await card.getByText("سیصد و پنجاه هزار تومان").waitFor()
  })

  step("a pack that weighs less than what is in it is told so beside the field", async () => {
    const gross = page.getByLabel("وزن با بسته")
    const before = await gross.inputValue()
    await gross.fill("۳۸۰")
    await page.getByText("وزن با بسته از وزن خالص کمتر است. عددی بالای ۴۰۰ بنویسید.").first().waitFor()
    await gross.fill(before)
    await saved()
  })

  step("stock is written once, and says what it comes to", async () => {
    await page.getByRole("region", { name: "موجودی" }).getByRole("textbox").first().fill("۱۸٫۵")
    await page.getByText("برای ۴۶ قوطی فلزی ۴۰۰ گرم بس است.").waitFor()
    await saved()
  })

  step("what is missing still is named, each with the way to it", async () => {
    const missing = page.getByRole("region", { name: "انتشار" }).getByRole("listitem")
    await expect.poll(() => missing.allInnerTexts()).toEqual(["مواد سازنده", "سری ساخت"])
    await page.getByLabel("مواد سازنده", { exact: true }).fill("شکر، هل، زعفران")
    await page.getByLabel("سری ساخت", { exact: true }).fill("الف ۷")
    await page.getByText("شیر", { exact: true }).click()
    await expect.poll(() => missing.count()).toBe(0)
    expect(await inspect(page, "fa")).toEqual([])
  })

  step("what was typed without a line is kept, and sent once there is one", async () => {
    await page.context().setOffline(true)
    await page.getByLabel("چند جمله برای خریدار", { exact: true }).fill("ترد، با زعفران قائن.")
    await page.getByText("اینترنت وصل نیست").waitFor()
    await page.goto("about:blank")
    await page.context().setOffline(false)
    await page.goto(address)
    await page.getByRole("status").filter({ hasText: /آنچه نوشته بودید برگشت|ذخیره/ }).waitFor()
    expect(await page.getByLabel("چند جمله برای خریدار", { exact: true }).inputValue()).toBe("ترد، با زعفران قائن.")
    await saved()
    faults.length = 0
  })

  step("it goes on its way, and the member sees how it stands", async () => {
    await page.getByRole("button", { name: /^(انتشار|فرستادن برای بررسی)$/ }).click()
    await page.waitForURL(/done=(publish|submit)/)
    expect(await inspect(page, "fa")).toEqual([])
    expect(faults).toEqual([])
  })
})

describe("a good is written without script", () => {
  let browser: Browser
  let page: Page
  const step = journey(() => page)

  beforeAll(async () => {
    browser = await openBrowser()
    const person = await deskIn(await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" }), owner)
    page = person.page
    await person.signIn()
  })
  afterAll(() => browser?.close())

  step("every part is saved by its own button, with what was refused beside its field", async () => {
    await page.goto(`${page.url()}/listings/new`)
    await page.getByRole("button", { name: "شکرپنیر" }).click()
    await page.getByLabel("نام کالا", { exact: true }).fill(nameOfRun)
    await page.locator('form[data-draft="words"]').getByRole("button", { name: "ذخیره" }).click()
    await page.getByRole("heading", { level: 1, name: nameOfRun }).waitFor()
    await page.locator('input[type="file"]').setInputFiles({ name: "IMG_0002.jpg", mimeType: "image/jpeg", buffer: await photo() })
    await page.getByRole("button", { name: "فرستادن عکس" }).click()
    await page.getByText("روی کارت").waitFor()
    await page.getByRole("button", { name: "قوطی فلزی ۲۵۰ گرم" }).click()
    const card = page.getByRole("article", { name: /قوطی فلزی/ })
    await card.getByLabel("قیمت", { exact: true }).fill("240000")
    await card.getByLabel("وزن با بسته").fill("200")
    await card.getByRole("button", { name: "ذخیره" }).click()
    await card.getByText("وزن با بسته از وزن خالص کمتر است").waitFor()
    expect(await card.getByLabel("وزن با بسته").inputValue()).toBe("200")
    await card.getByLabel("وزن با بسته").fill("310")
    await card.getByRole("button", { name: "ذخیره" }).click()
    await page.getByText("ذخیره شد.").waitFor()
    expect(await card.getByLabel("قیمت", { exact: true }).inputValue()).toBe("۲۴۰٬۰۰۰")
    await card.getByRole("button", { name: /برداشتن بسته/ }).click()
    await page.getByText("اندازه بسته را بزنید").waitFor()
  })
})

describe("a good in English, on a desktop, with script", () => {
  let browser: Browser
  let page: Page
  let faults: string[]
  const step = journey(() => page)
  const saved = () => page.getByRole("status").filter({ hasText: "Saved" }).waitFor()
  const card = (name: RegExp) => page.getByRole("article", { name })

  beforeAll(async () => {
    browser = await openBrowser()
    page = await (await visitor(browser, { viewport: desktop, locale: "en-GB" })).newPage()
    faults = watch(page)
    await enterInEnglish(page, owner)
  })
  afterAll(() => browser?.close())

  step("a kind is chosen among those that the member may sell", async () => {
    await page.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: "Goods", exact: true }).click()
    await page.getByRole("link", { name: "New good" }).click()
    await page.getByRole("heading", { level: 1, name: "What are you listing?" }).waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.getByRole("button", { name: "Saffron candy" }).click()
    await page.getByRole("heading", { level: 2, name: "Publish" }).waitFor()
  })

  step("its photo and its words in both languages are kept as they come", async () => {
    await page.locator('input[type="file"]').setInputFiles({ name: "IMG_0003.jpg", mimeType: "image/jpeg", buffer: await photo() })
    await page.getByText("On cards").waitFor()
    await page.getByLabel("Name of the good", { exact: true }).fill(nameOfRun)
    await page.getByLabel("A few sentences for buyers", { exact: true }).fill("با زعفران قائن.")
    await page.getByLabel("English name", { exact: true }).fill("Test saffron candy")
    await page.getByLabel("English description", { exact: true }).fill("With saffron of Qaen.")
    await saved()
    await page.reload()
    await page.getByRole("heading", { level: 1, name: "Test saffron candy" }).waitFor()
    expect(await page.getByLabel("English description", { exact: true }).inputValue()).toBe("With saffron of Qaen.")
  })

  step("two packs out of one batch: unit prices, what runs out, and what the stock comes to", async () => {
    await page.getByRole("button", { name: "Souvenir box 450 g" }).click()
    await card(/Souvenir box/).getByLabel("Price", { exact: true }).fill("315,000")
    await card(/Souvenir box/).getByText("700,000 toman per kilo").waitFor()
    await saved()
    await page.getByRole("button", { name: "Bulk carton 5 kg" }).click()
    await card(/Bulk carton/).getByLabel("Price", { exact: true }).fill("2250000")
    await card(/Bulk carton/).getByText("450,000 toman per kilo").waitFor()
    await card(/Souvenir box/).getByText("Count Empty souvenir box").click()
    await saved()
    const stock = page.getByRole("region", { name: "Stock" })
    await stock.getByRole("textbox").first().fill("12.5")
    await stock.getByText("Enough for 2 × Bulk carton 5 kg.").waitFor()
    await saved()
  })

  step("a pack that is not wanted is taken out again", async () => {
    await page.getByRole("button", { name: "Remove pack Bulk carton 5 kg" }).click()
    await card(/Bulk carton/).waitFor({ state: "detached" })
  })

  step("what is missing still is named, and filled in", async () => {
    const missing = page.getByRole("region", { name: "Publish" }).getByRole("listitem")
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await expect.poll(() => missing.allInnerTexts()).toEqual(["Ingredients", "Lot"])
    await page.getByLabel("Ingredients", { exact: true }).fill("شکر، زعفران")
    await page.getByLabel("Lot", { exact: true }).fill("S-9")
    await saved()
    await expect.poll(() => missing.count()).toBe(0)
  })

  step("handed in and taken back, it can be changed again", async () => {
    await page.getByRole("button", { name: "Send for review" }).click()
    await page.getByText("Sent for review. The answer comes here.").waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.getByRole("button", { name: "Take back from review" }).click()
    await page.getByText("Taken back from review; you may change it.").waitFor()
    expect(await page.getByLabel("English name", { exact: true }).inputValue()).toBe("Test saffron candy")
    expect(faults).toEqual([])
  })
})
