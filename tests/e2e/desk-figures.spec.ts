import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { clusterFigures } from "../../backend/src/contracts/desk-figures"
import { deskMe } from "../../backend/src/contracts/desk"
import { parsed } from "../support/api"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish } from "../support/desk-person"
import { demoPassword, shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { desk } from "../support/operator"

const agent = "bojnurd@khooshe.example"

/** What the API tells the agent, to be found again on the page. */
async function told(query = "") {
  const grant = parsed(deskMe, await desk(agent, "/me")).grants.find((each) => each.scope_kind === "cluster")
  return { id: grant?.scope_id ?? "", figures: parsed(clusterFigures, await desk(agent, `/clusters/${grant?.scope_id}/figures?${query}`)) }
}
const kilos = (gram: number, language: "fa-IR" | "en-US") => new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(gram / 1000)

describe("an agent reads what the cluster sold, in Persian, on a phone, without script", () => {
  let browser: Browser
  let page: Page
  const step = journey(() => page)

  beforeAll(async () => {
    browser = await openBrowser()
    page = await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage()
    await page.goto(`${shopUrl}/fa/desk`)
    await deskPerson(page, agent).enter(demoPassword)
    await page.waitForURL(/\/fa\/desk\/clusters\/[^/]+/)
    await page.goto(`${shopUrl}/fa/desk/clusters/${(await told()).id}/figures`)
    await page.getByRole("heading", { level: 1, name: "فروش", exact: true }).waitFor()
  })
  afterAll(() => browser?.close())

  step("a sentence says what the bars say; each member has a row, on one scale; and there is no money", async () => {
    const { figures } = await told()
    const text = await page.getByRole("main").innerText()
    expect(text).toMatch(/[۰-۹٫٬]+ کیلو در هفته پیش[؛.]/)
    const bars = page.getByRole("img", { name: /^هر ستون یک هفته است، تا جمعه/ })
    expect(await bars.locator("g").count()).toBe(figures.buckets.length)
    for (const row of figures.rows) expect(text).toContain(row.name?.fa)
    expect(text).not.toMatch(/تومان|ریال/)
    // time runs from right to left: the first bar is the oldest and stands rightmost
    const places = await bars.locator("g text:first-of-type").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x))
    expect(places).toEqual(places.toSorted((a, b) => b - a))
  })

  step("behind it stands a table with the same numbers, to the gram", async () => {
    await page.getByRole("link", { name: "جدول", exact: true }).click()
    await page.waitForURL(/view=table/)
    const { figures } = await told()
    const table = page.getByRole("table", { name: "همه فروش در زمان" })
    const cells = await table.locator("tbody tr td:nth-of-type(1)").allInnerTexts()
    expect(cells).toEqual(figures.totals.map(({ amount }) => kilos(amount, "fa-IR")))
    expect(await table.locator("tfoot td").first().innerText()).toBe(kilos(figures.sum.amount, "fa-IR"))
  })

  step("by destination, by pack, by month, and earlier: each is an address of its own", async () => {
    await page.getByRole("link", { name: "مقصد", exact: true }).click()
    await page.waitForURL(/by=destination.*view=table/)
    await page.getByRole("link", { name: "نمودار", exact: true }).click()
    await page.waitForURL((url) => !url.search.includes("view="))
    const { figures } = await told("by=destination")
    const places = await page.locator(".figure-places > li > bdi").allInnerTexts()
    expect(places).toEqual(figures.rows.map((row) => row.name?.fa ?? (row.key === "pickup" ? "تحویل در کارگاه" : "نامعلوم")))
    await page.getByRole("link", { name: "ماه‌ها", exact: true }).click()
    await page.waitForURL(/span=months&by=destination/)
    expect(await page.getByRole("img", { name: /^هر ستون یک ماه است/ }).locator("g").count()).toBe(6)
    await page.getByRole("link", { name: "ماه‌های پیش‌تر" }).click()
    await page.waitForURL(/from=/)
    await page.getByText("در این زمان چیزی فروخته نشده است.").waitFor()
    await page.getByRole("link", { name: "ماه‌های تازه‌تر" }).click()
    await page.waitForURL(/from=/)
    expect(await page.getByRole("img", { name: /^هر ستون یک ماه است/ }).isVisible()).toBe(true)
  })

  step("files are handed out to who is signed in, and to nobody else", async () => {
    const href = (await page.getByRole("link", { name: "فایل متنی (سی‌اس‌وی)" }).getAttribute("href")) ?? ""
    const file = await page.context().request.get(shopUrl + href)
    expect([file.status(), file.headers()["content-type"]]).toEqual([200, "text/csv; charset=utf-8"])
    const text = (await file.body()).toString("utf8")
    expect(text.startsWith("\ufeffاز,تا,مقصد,مقدار,واحد,مرسوله,قلم\r\n")).toBe(true)
    const workbook = await page.context().request.get(shopUrl + href.replace("format=csv", "format=xlsx"))
    expect((await workbook.body()).subarray(0, 2).toString()).toBe("PK")
    const nobody = await fetch(shopUrl + href, { redirect: "manual" })
    expect([nobody.status, nobody.headers.get("location")?.split("?")[0]]).toEqual([303, "/fa/desk"])
    expect((await page.context().request.get(shopUrl + href.replace(/clusters\/[^/]+/, "clusters/clus_unknown"))).status()).toBe(404)
  })
})

describe("a member without sales, and figures in English, on a desktop, with script", () => {
  let browser: Browser
  let page: Page
  let faults: string[]
  const step = journey(() => page)

  beforeAll(async () => {
    browser = await openBrowser()
    page = await (await visitor(browser, { viewport: desktop, locale: "en-US" })).newPage()
    faults = watch(page)
    await enterInEnglish(page, agent)
    await page.waitForURL(/\/en\/desk\/clusters\/[^/]+/)
  })
  afterAll(() => browser?.close())

  step("weeks end on Sunday, and time runs from left to right", async () => {
    const { id, figures } = await told("calendar=gregorian")
    await page.goto(`${shopUrl}/en/desk/clusters/${id}/figures`)
    const bars = page.getByRole("img", { name: /^Each column is a week, up to its Sunday/ })
    expect(await bars.locator("g").count()).toBe(figures.buckets.length)
    const places = await bars.locator("g text:first-of-type").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  step("charts and tables are sound at every width, light and dark", async () => {
    const { id } = await told()
    for (const [language, query] of [["en", "?by=destination"], ["fa", ""], ["fa", "?view=table&by=pack"]] as const) {
      await page.goto(`${shopUrl}/${language}/desk/clusters/${id}/figures${query}`)
      expect([language, query, await inspect(page, language)]).toEqual([language, query, []])
    }
    expect(faults).toEqual([])
  })

  step("a member's own figures show its money, or what they will show once something is sold", async () => {
    await page.context().clearCookies()
    await enterInEnglish(page, "sahand@khooshe.example")
    await page.waitForURL(/\/en\/desk\/members\/[^/]+$/)
    await page.goto(`${page.url()}/figures?from=2020-01-06&to=2020-02-23`)
    await page.getByText("Nothing was sold in this time.").waitFor()
    expect(await inspect(page, "en")).toEqual([])
  })
})
