import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { clusterRegistry } from "../../backend/src/contracts/cluster"
import { listingPage, type ListingCard } from "../../backend/src/contracts/listing"
import { parsed, shop } from "../support/api"
import { desktop, openBrowser, visitor, watch } from "../support/browser"
import { shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { shopWords } from "../support/shop-words"
import type { Language } from "../support/shopper"

const languages: Language[] = ["fa", "en"]

/** Handles of what the seed holds, one of each sort that has a look of its own. */
type Goods = { candy: string; shoe: string; rug: string; blocked: string; member: string; kind: string; clusterWithoutShop: string }
let goods: Goods
let browser: Browser
let context: BrowserContext
let page: Page
let faults: string[]

async function sorts(): Promise<Goods> {
  const all: ListingCard[] = []
  for (let at = 1; ; at++) {
    const { listings, count } = parsed(listingPage, await shop(`/listings?page_size=60&page=${at}`))
    all.push(...listings)
    if (all.length >= count || listings.length === 0) break
  }
  const first = (wanted: (listing: ListingCard) => boolean) => {
    const found = all.find(wanted)
    if (!found) throw new Error("The seed lacks a sort of goods")
    return found
  }
  const candy = first((listing) => listing.for_sale && listing.unit === "kg")
  const { clusters } = parsed(clusterRegistry, await shop("/clusters"))
  return {
    candy: candy.handle,
    member: candy.member.handle,
    kind: candy.kind.handle,
    shoe: first((listing) => listing.for_sale && listing.unit === "pair").handle,
    rug: first((listing) => listing.for_sale && listing.rug !== null).handle,
    blocked: first((listing) => !listing.for_sale).handle,
    clusterWithoutShop: (clusters.find((cluster) => !cluster.has_shop) ?? clusters[0])?.handle ?? "",
  }
}

beforeAll(async () => {
  goods = await sorts()
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  context = await visitor(browser, { viewport: desktop })
  page = await context.newPage()
  faults = watch(page)
})
afterEach(() => context?.close())

const routes: [name: string, path: (goods: Goods) => string][] = [
  ["home", () => ""],
  ["the registry of clusters", () => "/clusters"],
  ["a cluster with a shop", () => "/clusters/bojnurd-candy"],
  ["a cluster of shoes", () => "/clusters/hidaj-shoes"],
  ["a cluster of rugs", () => "/clusters/zanjan-carpet"],
  ["a cluster without a shop", ({ clusterWithoutShop }) => `/clusters/${clusterWithoutShop}`],
  ["a member", ({ member }) => `/members/${member}`],
  ["a kind", ({ kind }) => `/kinds/${kind}`],
  ["candy", ({ candy }) => `/products/${candy}`],
  ["a shoe", ({ shoe }) => `/products/${shoe}`],
  ["a rug", ({ rug }) => `/products/${rug}`],
  ["goods that are not sold now", ({ blocked }) => `/products/${blocked}`],
  ["all goods", () => "/search"],
  ["search results", () => `/search?q=${encodeURIComponent("شکرپنیر")}`],
  ["a search that finds nothing", () => "/search?q=zzqqxx"],
  ["an empty cart", () => "/cart"],
  ["the way to find an order", () => "/orders"],
  ["a payment that nobody knows", () => "/checkout/return?token=nobody"],
  ["an order that does not open", () => "/orders/KH-1000000?key=nobody"],
  ["the showcase", () => "/showcase/zanjan-carpet"],
  ["a sent enquiry", () => "/showcase/zanjan-carpet/sent?reference=ENQ-2222222"],
  ["the door of the desk", () => "/desk"],
  ["about", () => "/about"],
  ["contact", () => "/contact"],
  ["terms", () => "/terms"],
  ["returns", () => "/returns"],
  ["complaints", () => "/complaints"],
]

/** Found by a browser in everyday use too: a page that is not there answers 404, and its console says so. */
const missing = [/^404 /, /^console: Failed to load resource: the server responded with a status of 404/]

const lost = ["/no-such-page", "/no/such/page.html", "/products/NO-SUCH-GOOD", "/products/no-such-good", "/clusters/no-such-cluster", "/members/nobody", "/kinds/nothing", "/showcase/nowhere"]
const notFoundTitle = { fa: "این صفحه پیدا نشد", en: "There is no such page" }

describe.each(languages)("pages in %s, at 320, 360 and 1280 px, light and dark", (language) => {
  it.each(routes)("%s: readable by everybody, nothing wider than the page, no foreign digits, no error", async (_name, path) => {
    const response = await page.goto(`${shopUrl}/${language}${path(goods)}`, { waitUntil: "networkidle" })
    expect(response?.status()).toBe(200)
    expect([...(await inspect(page, language)), ...faults]).toEqual([])
  })

  it.each(lost)("%s is a page that says so and leads on, with status 404", async (path) => {
    const response = await page.goto(`${shopUrl}/${language}${path}`, { waitUntil: "networkidle" })
    expect(response?.status()).toBe(404)
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(notFoundTitle[language])
    expect(await page.getByRole("main").getByRole("link").count()).toBeGreaterThan(0)
    expect([...(await inspect(page, language)), ...faults.filter((fault) => !missing.some((each) => each.test(fault)))]).toEqual([])
  })

  it.each(lost)("%s is the same page to a reader without script", async (path) => {
    const response = await fetch(`${shopUrl}/${language}${path}`)
    expect(response.status).toBe(404)
    const html = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, "")
    expect(html).toContain(`<html lang="${language}" dir="${language === "fa" ? "rtl" : "ltr"}"`)
    expect(html).toContain(notFoundTitle[language])
  })

  it("a look-up with a wrong mobile number, and one that finds nothing, say so in the same form", async () => {
    const words = shopWords[language]
    await page.goto(`${shopUrl}/${language}/orders`)
    await page.getByLabel(words.number, { exact: true }).fill("KH-1000000")
    await page.getByLabel(words.field.mobile, { exact: true }).fill("0912")
    await page.getByRole("button", { name: words.findOrder }).click()
    await page.getByText(words.badMobile).first().waitFor()
    expect(await inspect(page, language)).toEqual([])
    await page.getByLabel(words.field.mobile, { exact: true }).fill("09121234568")
    await page.getByRole("button", { name: words.findOrder }).click()
    await page.getByText(language === "fa" ? "با این شماره سفارش و این شماره همراه سفارشی نیست." : "There is no order with this number and this mobile number.").waitFor()
    expect(await page.getByLabel(words.number, { exact: true }).inputValue()).toBe("KH-1000000")
    expect([...(await inspect(page, language)), ...faults]).toEqual([])
  })
})
