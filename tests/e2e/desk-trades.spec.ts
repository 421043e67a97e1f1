import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { deskListing } from "../../backend/src/contracts/desk-listings"
import { parsed } from "../support/api"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish } from "../support/desk-person"
import { scopeOf } from "../support/goods"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { desk } from "../support/operator"

/** A draft that a test began goes to the archive. */
async function drop(email: string, address: string): Promise<void> {
  const at = `/members/${await scopeOf(email)}/listings/${new URL(address).pathname.split("/").at(-1)}`
  const { version } = parsed(deskListing, await desk(email, at))
  parsed(deskListing, await desk(email, `${at}/archive`, { version }))
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe("shoes are listed by their sizes, in Persian, on a phone, without script", () => {
  const owner = "naron@khooshe.example"
  let page: Page
  let address = ""
  const step = journey(() => page)
  const card = (name: RegExp) => page.getByRole("article", { name })
  afterAll(async () => {
    await page?.context().close()
    if (address) await drop(owner, address)
  })

  step("the words beside the fields speak of shoes", async () => {
    page = await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage()
    await deskPerson(page, owner).signIn()
    await page.goto(`${page.url()}/listings/new`)
    await page.getByRole("button", { name: "کفش مدرسه" }).click()
    await page.getByRole("heading", { level: 2, name: "انتشار" }).waitFor()
    address = page.url()
    expect(await page.getByRole("main").innerText()).not.toMatch(/زعفران|مزه/)
  })

  step("single pairs of a run, each with its size; a series of chosen sizes; a dozen and a carton of the same", async () => {
    await page.getByRole("button", { name: "جفت افزودن هر سایز" }).click()
    await card(/^جفت/).getByRole("button", { name: /۲۶/ }).waitFor()
    expect(await card(/^جفت/).getByRole("button", { name: /^برداشتن بسته/ }).count()).toBe(10)
    await page.getByLabel("سری، از سایز", { exact: true }).selectOption("31")
    await page.getByLabel("سری، تا سایز", { exact: true }).selectOption("34")
    await page.getByRole("button", { name: "سری از هر سایز یک جفت" }).click()
    await card(/سری ۳۱ تا ۳۴ ۴ جفت/).waitFor()
    for (const [tap, made] of [["جین ۱۲ جفت", /جین ۳۱ تا ۳۴ ۱۲ جفت/], ["کارتن ۲۴ جفت", /کارتن ۳۱ تا ۳۴ ۲۴ جفت/]] as const) {
      await page.getByRole("button", { name: tap, exact: true }).click()
      await card(made).waitFor()
    }
  })

  step("a dozen of three sizes is refused where it was tapped, with the sizes still chosen", async () => {
    await page.getByLabel("جین، از سایز", { exact: true }).selectOption("26")
    await page.getByLabel("جین، تا سایز", { exact: true }).selectOption("28")
    await page.getByRole("button", { name: "جین ۱۲ جفت", exact: true }).click()
    const refused = page.locator("#taps").getByRole("alert")
    await refused.getByText("جین و کارتن از ۴ تا ۷ سایز پشت سر هم است").waitFor()
    expect(await page.getByLabel("جین، تا سایز", { exact: true }).inputValue()).toBe("28")
  })

  step("prices are told by the pair, and pairs of each size are counted once for all boxes", async () => {
    const dozen = card(/جین ۳۱ تا ۳۴/)
    await dozen.getByLabel("قیمت", { exact: true }).fill("۹٬۶۰۰٬۰۰۰")
    await dozen.getByRole("button", { name: "ذخیره" }).click()
    await page.getByText("ذخیره شد.").waitFor()
    expect(await card(/جین ۳۱ تا ۳۴/).innerText()).toContain("هر جفت ۸۰۰٬۰۰۰ تومان")
    expect(await page.getByRole("region", { name: "موجودی" }).getByRole("textbox").count()).toBe(10)
  })
})

describe("a rug is measured by its facts, in English, on a desktop", () => {
  const owner = "sahand@khooshe.example"
  let page: Page
  let address = ""
  const step = journey(() => page)
  const saved = () => page.getByRole("status").filter({ hasText: "Saved" }).waitFor()
  afterAll(async () => {
    await page?.context().close()
    if (address) await drop(owner, address)
  })

  step("before its sides are written no area and no price of a square metre is made up", async () => {
    page = await (await visitor(browser, { viewport: desktop, locale: "en-GB" })).newPage()
    const faults = watch(page)
    await enterInEnglish(page, owner)
    await page.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: "Goods", exact: true }).click()
    await page.getByRole("link", { name: "New good" }).click()
    await page.getByRole("button", { name: "Mahi Afshar" }).click()
    await page.getByRole("heading", { level: 2, name: "Publish" }).waitFor()
    address = page.url()
    await page.getByRole("button", { name: "Add it" }).click()
    const card = page.getByRole("article")
    await card.getByLabel("Price", { exact: true }).fill("120,000,000")
    await saved()
    const said = await card.innerText()
    expect(said).toContain("the size comes from width, length and weight")
    expect(said).not.toContain("per m²")
    expect([...(await inspect(page, "en", [1280])), ...faults]).toEqual([])
  })

  step("written, they are its pack: sides, weight, and what a square metre costs", async () => {
    for (const [label, text] of [["Width", "100"], ["Length", "150"], ["Weight", "5200"]] as const) await page.getByLabel(label, { exact: true }).fill(text)
    const card = page.getByRole("article", { name: "Rug 1 × 1.5 m" })
    await card.getByText("80,000,000 toman per m²").waitFor()
    expect(await card.getByLabel("Weight with pack", { exact: true }).inputValue()).toBe("5,200")
  })
})
