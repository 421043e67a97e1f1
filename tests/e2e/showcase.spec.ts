import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { z } from "zod"
import { desktop, openBrowser, visitor } from "../support/browser"
import { shopUrl } from "../support/http"
import { journey } from "../support/journey"
import { admin } from "../support/operator"

const company = `Sample Rugs ${Date.now().toString(36)}`
const enquiries = z.object({
  enquiries: z.array(
    z.object({
      reference: z.string(),
      consortium: z.string(),
      company: z.string(),
      name: z.string(),
      country: z.string(),
      email: z.string().nullable(),
      incoterm: z.string().nullable(),
      place: z.string().nullable(),
      message: z.string().nullable(),
      locale: z.string(),
      state: z.string(),
      items: z.array(z.object({ listing_id: z.string().optional(), kind: z.string().optional(), amount: z.number() })),
    }),
  ),
})

describe("an importer asks the carpet consortium, in English, without script", () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let reference: string
  const step = journey(() => page)
  const field = (name: string | RegExp) => page.getByLabel(name).first()
  const send = () => page.getByRole("button", { name: "Send the enquiry" }).click()
  const mended = { company, name: "Ann Example", country: "Germany", email: "ann@example.com", place: "Hamburg", message: "Natural dyes, before March.\nInspection on site." }

  beforeAll(async () => {
    browser = await openBrowser()
    context = await visitor(browser, { viewport: desktop, javaScript: false, locale: "en-GB" })
    page = await context.newPage()
  })
  afterAll(() => browser?.close())

  step("the showcase is in English, its prices are dollars, and its rugs can be chosen", async () => {
    await page.goto(`${shopUrl}/en`)
    await page.getByRole("link", { name: "Export", exact: true }).click()
    await page.waitForURL(`${shopUrl}/en/showcase/zanjan-carpet`)
    const text = await page.getByRole("main").innerText()
    expect(text).toMatch(/USD [\d,]+/)
    expect(text).not.toMatch(/toman/)
    expect(await page.getByRole("checkbox", { name: "Add to enquiry" }).count()).toBeGreaterThan(0)
  })

  step("what is wrong is said at its field, and everything typed stays, ticks too", async () => {
    await page.getByRole("checkbox", { name: "Add to enquiry" }).first().locator("xpath=ancestor::label").click()
    await field("Company").fill(mended.company)
    await field(/^Message/).fill(mended.message)
    await field(/^Destination/).fill(mended.place)
    await field("E-mail").fill("ann@example")
    await field("Country").selectOption({ label: mended.country })
    await field(/Incoterm/).selectOption("CIF")
    await send()
    await page.getByText("The address ends too early.").first().waitFor()
    expect(await field("E-mail").getAttribute("aria-invalid")).toBe("true")
    expect(await field("Your name").getAttribute("aria-invalid")).toBe("true")
    expect(await field("Company").getAttribute("aria-invalid")).toBeNull()
    expect(await field("Company").inputValue()).toBe(mended.company)
    expect(await field("E-mail").inputValue()).toBe("ann@example")
    expect(await field(/^Destination/).inputValue()).toBe(mended.place)
    expect((await field(/^Message/).inputValue()).replace(/\r\n/g, "\n")).toBe(mended.message)
    expect(await field("Country").inputValue()).toBe("DE")
    expect(await field(/Incoterm/).inputValue()).toBe("CIF")
    expect(await page.getByRole("checkbox", { name: /Add to enquiry|In the enquiry/, checked: true }).count()).toBe(1)
  })

  step("a quantity of a kind in words is refused there, in digits taken", async () => {
    const sizes = page.getByRole("group", { name: "How many of each kind" })
    const first = sizes.getByRole("textbox").first()
    await field("E-mail").fill(mended.email)
    await field("Your name").fill(mended.name)
    await first.fill("many")
    await send()
    await page.getByText("A quantity is a whole number from 1 up.").first().waitFor()
    expect(await first.getAttribute("aria-invalid")).toBe("true")
    expect(await first.inputValue()).toBe("many")
    await first.fill("12")
  })

  step("sent, it has a reference to speak of", async () => {
    await send()
    await page.getByRole("heading", { level: 1, name: "Your enquiry has arrived" }).waitFor()
    reference = /[A-Z]{2,}-?[A-Z0-9]{3,}[A-Z0-9-]*/.exec(await page.getByRole("main").innerText())?.[0] ?? ""
    expect(reference).not.toBe("")
  })

  step("sent again by a reload, it is still one", async () => {
    await page.reload()
    expect(await page.getByRole("main").innerText()).toContain(reference)
    const { body } = await admin("/enquiries?limit=100")
    expect(enquiries.parse(body).enquiries.filter((each) => each.company === company)).toHaveLength(1)
  })

  step("the operator finds it by that reference, as it was written", async () => {
    const { status, body } = await admin("/enquiries?consortium=zanjan-carpet")
    expect(status).toBe(200)
    const found = enquiries.parse(body).enquiries.find((each) => each.reference === reference)
    expect(found).toMatchObject({ consortium: "zanjan-carpet", company, name: mended.name, country: "DE", email: mended.email, incoterm: "CIF", place: mended.place, locale: "en", state: "new" })
    expect(found?.message?.replace(/\r\n/g, "\n")).toBe(mended.message)
    expect(found?.items.map((item) => [Boolean(item.listing_id), Boolean(item.kind), item.amount])).toEqual([[true, false, 1], [false, true, 12]])
  })
})
