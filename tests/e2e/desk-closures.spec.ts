import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { forSale } from "../support/api"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish, type DeskPerson } from "../support/desk-person"
import { inShop } from "../support/in-shop"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe("a workshop closes for some days, in Persian, on a phone, without script", () => {
  let person: DeskPerson
  let page: Page | undefined
  const step = journey(() => page)

  beforeAll(async () => {
    const context = await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })
    page = await context.newPage()
    person = deskPerson(page, "sahand@khooshe.example")
  })
  afterAll(() => page?.context().close())

  step("with nothing set, the page says what it is for", async () => {
    await person.signIn()
    await person.section("تعطیلی")
    expect(await person.text()).toContain("هیچ تعطیلی‌ای ثبت نشده است")
  })

  step("days are chosen by their names, and stand in the list", async () => {
    await person.page.getByLabel("از روز", { exact: true }).selectOption({ index: 40 })
    await person.page.getByLabel("تا روز", { exact: true }).selectOption({ index: 44 })
    await person.button("ثبت تعطیلی").click()
    expect(await person.text()).toContain("تعطیلی ثبت شد.")
    expect(await person.page.getByRole("listitem").filter({ hasText: /^از .* تا / }).count()).toBe(1)
  })

  step("days in the wrong order are refused at the field, with what was chosen still there", async () => {
    await person.page.getByLabel("از روز", { exact: true }).selectOption({ index: 60 })
    const chosen = await person.page.getByLabel("از روز", { exact: true }).inputValue()
    await person.page.getByLabel("تا روز", { exact: true }).selectOption({ index: 50 })
    await person.button("ثبت تعطیلی").click()
    expect(await person.text()).toContain("روز پایان باید همان روز آغاز یا پس از آن باشد")
    expect(await person.page.getByLabel("از روز", { exact: true }).inputValue()).toBe(chosen)
  })

  step("and it opens again", async () => {
    await person.button("باز کردن").click()
    expect(await person.text()).toContain("تعطیلی برداشته شد.")
    expect(await person.text()).toContain("هیچ تعطیلی‌ای ثبت نشده است")
  })

  step("closed from today, its goods stay in the shop and say when it sends again; open, they do not", async () => {
    // a kept page knows by the reader's clock alone that it is today
    const shop = await (await visitor(browser, { viewport: phone, locale: "fa-IR" })).newPage()
    const good = `/fa/products/${(await forSale("zanjan-carpet")).find((each) => each.member.handle === "sahand")?.handle}`
    await person.section("تعطیلی")
    await person.page.getByLabel("تا روز", { exact: true }).selectOption({ index: 3 })
    await person.button("ثبت تعطیلی").click()
    await inShop(shop, good, "کارگاه تا")
    await person.button("باز کردن").click()
    await inShop(shop, good, "کارگاه تا", false)
    await shop.context().close()
  })

  step("who did it stands in the history", async () => {
    await person.section("پیشینه")
    const said = await person.text()
    expect(said).toContain("تعطیلی برداشته شد")
    expect(said).toContain("تعطیلی ثبت شد")
  })
})

describe("the same in English, on a desktop", () => {
  let page: Page | undefined
  const step = journey(() => page)
  afterAll(() => page?.context().close())

  step("readable by everybody, light and dark, at every width", async () => {
    page = await (await visitor(browser, { viewport: desktop })).newPage()
    const faults = watch(page)
    await enterInEnglish(page, "sahand@khooshe.example")
    await page.getByRole("link", { name: "Closed days" }).click()
    await page.getByRole("heading", { level: 1, name: "Closed days" }).waitFor()
    await page.getByLabel("From", { exact: true }).selectOption({ index: 70 })
    await page.getByLabel("To", { exact: true }).selectOption({ index: 70 })
    await page.getByRole("button", { name: "Set closed days" }).click()
    await page.getByText("The closed days are set.").waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.getByRole("button", { name: "Open again" }).click()
    await page.getByText("The closure is lifted.").waitFor()
    const good = `/en/products/${(await forSale("zanjan-carpet")).find((each) => each.member.handle === "sahand")?.handle}`
    const shop = await (await visitor(browser, { viewport: desktop, locale: "en-GB" })).newPage()
    await page.getByLabel("To", { exact: true }).selectOption({ index: 2 })
    await page.getByRole("button", { name: "Set closed days" }).click()
    await page.getByText("closed now").waitFor()
    await inShop(shop, good, "The workshop is closed until")
    await page.getByRole("button", { name: "Open again" }).click()
    await page.getByText("The closure is lifted.").waitFor()
    await inShop(shop, good, "The workshop is closed until", false)
    await shop.context().close()
    await page.getByRole("link", { name: "History" }).click()
    await page.getByRole("heading", { level: 1, name: "History" }).waitFor()
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
  })
})
