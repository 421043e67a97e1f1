import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { buy, detailOf, forSale } from "../support/api"
import { desktop, openBrowser, visitor, watch } from "../support/browser"
import { enterInEnglish } from "../support/desk-person"
import { shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"

const code = "RR123456785IR"

/** The smallest and the largest pack of one good that this member sells: their words must tell them apart. */
async function twoPacks(member: string) {
  for (const card of (await forSale("bojnurd-candy")).filter((each) => each.member.handle === member)) {
    const packs = (await detailOf(card.handle)).packs.filter((each) => each.available > 2)
    const [first, last] = [packs[0], packs.at(-1)]
    if (first && last && first !== last) return [first, last]
  }
  throw new Error(`${member} sells no two packs of one good now`)
}

describe("orders at a workshop's desk, in English, on a desktop", () => {
  let browser: Browser
  let page: Page
  let buyer: Page
  let faults: string[]
  let sent: Awaited<ReturnType<typeof buy>>
  let fetched: Awaited<ReturnType<typeof buy>>
  let packs: Awaited<ReturnType<typeof twoPacks>>
  const step = journey(() => page)
  const main = () => page.getByRole("main")
  const press = (name: string) => main().getByRole("button", { name, exact: true }).first().click()
  const open = async (number: string) => {
    await page.getByRole("link", { name: number }).first().click()
    await page.getByRole("heading", { level: 1, name: number }).waitFor()
  }
  const seenByBuyer = async ({ order, key }: typeof sent) => {
    await buyer.goto(`${shopUrl}/en/orders/${order.number}?key=${key}`)
    return buyer.getByRole("main").innerText()
  }

  beforeAll(async () => {
    browser = await openBrowser()
    packs = await twoPacks("nastaran")
    sent = await buy(packs.map(({ variant_id }) => ({ variant_id, quantity: 1 })), () => "post")
    fetched = await buy(packs.slice(0, 1).map(({ variant_id }) => ({ variant_id, quantity: 2 })), () => "pickup")
    buyer = await (await visitor(browser, { viewport: desktop, locale: "en-GB" })).newPage()
    page = await (await visitor(browser, { viewport: desktop, locale: "en-GB" })).newPage()
    faults = watch(page)
    await enterInEnglish(page, "nastaran@khooshe.example")
  })
  afterAll(() => browser?.close())

  step("an order says what to put into the box, each pack with what it holds", async () => {
    await open(sent.order.number)
    const said = await main().innerText()
    for (const pack of packs) expect(said).toContain(`${pack.name.en} ${pack.content.en}`)
    expect(await page.getByRole("complementary").first().innerText()).toContain("Tehran")
    expect([...(await inspect(page, "en", [1280])), ...faults]).toEqual([])
  })

  step("accepted and packed, unpacked and packed again", async () => {
    await press("Accept")
    await main().getByText(`Order ${sent.order.number} is accepted.`).waitFor()
    await press("Packed")
    await main().getByText(`Order ${sent.order.number} is packed.`).waitFor()
    await press("Undo packing")
    await main().getByText(`The packing of order ${sent.order.number} is undone.`).waitFor()
    await press("Packed")
    await main().getByLabel("Tracking code", { exact: true }).waitFor()
  })

  step("it ships with carrier and code, which its buyer reads, and arrives", async () => {
    await main().getByLabel("Tracking code", { exact: true }).fill(code)
    await press("Shipped")
    await main().getByText(`Order ${sent.order.number} is on its way and the buyer has its code.`).waitFor()
    const said = await seenByBuyer(sent)
    for (const each of ["RR12 3456 785I R", "On the way"]) expect(said).toContain(each)
    expect([...(await inspect(page, "en", [1280])), ...faults]).toEqual([])
    await press("Arrived")
    await main().getByText(`Order ${sent.order.number} has arrived.`).waitFor()
  })

  step("a parcel that is fetched goes out against the code on its buyer's page alone", async () => {
    await open(fetched.order.number)
    await press("Packed")
    const said = /Pick-up code[\s\S]*?(\d{4,8})/.exec(await seenByBuyer(fetched))?.[1] ?? ""
    expect(said).not.toBe("")
    const field = main().getByLabel("The buyer’s pick-up code", { exact: true })
    await field.fill(said === "0000" ? "1111" : "0000")
    await press("Handed over")
    await main().getByText("The pick-up code is wrong").first().waitFor()
    await field.fill(said)
    await press("Handed over")
    await main().getByText(`Order ${fetched.order.number} was handed over to the buyer.`).waitFor()
    expect(faults).toEqual([])
  })
})
