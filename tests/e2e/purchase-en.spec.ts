import type { Browser, BrowserContext } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { desktop, openBrowser, visitor, watch } from "../support/browser"
import { tomansIn } from "../support/digits"
import { shopUrl } from "../support/http"
import { journey } from "../support/journey"
import { shopWords } from "../support/shop-words"
import { shopper, type Shopper } from "../support/shopper"

const words = shopWords.en
const address = { name: "Sara Sample", mobile: "0912 123 4567", street: "1 Sample St, Bahar alley, unit 3", postal: "1234567891", province: "Qazvin", city: "Qazvin" }

describe("the same purchase in English, at a desk, with script", () => {
  let browser: Browser
  let context: BrowserContext
  let buyer: Shopper
  let faults: string[]
  let total: number
  const members: string[] = []
  const step = journey(() => buyer?.page)

  beforeAll(async () => {
    browser = await openBrowser()
    context = await visitor(browser, { viewport: desktop, locale: words.locale })
    const page = await context.newPage()
    faults = watch(page)
    buyer = shopper(page, words)
  })
  afterAll(() => browser?.close())

  step("candy by the kilo, shoes of one's size and sweets go into one cart", async () => {
    await buyer.page.goto(`${shopUrl}/en`)
    await buyer.goToCluster("bojnurd-candy")
    const candy = await buyer.openGood("bojnurd-candy", (listing) => listing.unit === "kg" && listing.packs.some((pack) => pack.available > 5))
    const pack = candy.packs.find((each) => each.available > 5)
    if (!pack) throw new Error("no pack")
    await buyer.choosePack(pack)
    await buyer.button("One more").click()
    await buyer.page.getByText(`for 2 × ${buyer.say(pack.name)}`).first().waitFor()
    await buyer.addToCart()
    await buyer.page.getByRole("heading", { level: 1, name: "2 items from 1 workshop" }).waitFor()
    await buyer.goToCluster("hidaj-shoes")
    const shoe = await buyer.openGood("hidaj-shoes", (listing) => listing.packs.some((each) => each.pack === "single" && each.available > 1))
    const pair = shoe.packs.findLast((each) => each.pack === "single" && each.available > 1)
    if (!pair) throw new Error("no pair")
    await buyer.chooseSize(pair)
    await buyer.addToCart()
    await buyer.goToCluster("qazvin-sweets")
    const sweet = await buyer.openGood("qazvin-sweets", (listing) => listing.packs.some((each) => each.available > 3))
    await buyer.addToCart()
    members.push(...[candy, shoe, sweet].map((good) => buyer.say(good.member.name)))
    await buyer.page.getByRole("heading", { level: 1, name: words.heading("4", "3") }).waitFor()
    for (const member of members) expect(await buyer.region(member).count(), member).toBe(1)
  })

  step("the basket in the head counts the pieces", async () => {
    await expect.poll(() => buyer.page.getByRole("banner").getByRole("link", { name: "Cart" }).innerText()).toContain("4")
  })

  step("the cities follow the province, and the address is taken", async () => {
    await buyer.goToCheckout()
    await buyer.fill(address)
    await buyer.saveAddress()
    await buyer.payButton().waitFor()
    expect(await buyer.page.getByRole("main").innerText()).toContain(address.name)
  })

  step("choosing another delivery changes the sum by itself", async () => {
    const before = await buyer.amountToPay()
    const open = await buyer.openWays(1)
    for (const way of open) if (!(await buyer.wayOf(1, way).isChecked())) {
      await buyer.chooseWay(1, way)
      break
    }
    await expect.poll(() => buyer.amountToPay(), { timeout: 15_000 }).not.toBe(before)
    const rows = await buyer.bill(words.bill)
    total = rows.find((row) => row.name === words.total)?.toman ?? Number.NaN
    expect(rows.filter((row) => row.name !== words.total).reduce((sum, row) => sum + row.toman, 0)).toBe(total)
    expect(await buyer.amountToPay()).toBe(total)
  })

  step("prices stay toman in English", async () => {
    const text = await buyer.page.getByRole("main").innerText()
    expect(text).toMatch(/toman/)
    expect(text).not.toMatch(/\$|USD|IRR|rial/i)
  })

  step("paying what the button said leads to the order and its three parcels", async () => {
    expect(await buyer.pay()).toBe(total)
    await buyer.payAtBank()
    await buyer.page.getByText(words.paid, { exact: true }).first().waitFor()
    const text = await buyer.page.getByRole("main").innerText()
    expect(tomansIn(text)).toContain(total)
    const number = /KH-[\w-]+/.exec(text)?.[0] ?? ""
    await buyer.link(words.seeOrder).click()
    await buyer.page.getByRole("heading", { level: 1, name: number }).waitFor()
    expect(await buyer.parcels().count()).toBe(3)
    for (const [at, heading] of (await buyer.parcels().getByRole("heading").allInnerTexts()).entries()) {
      expect(heading).toContain(words.parcel(String(at + 1)))
      expect(members.some((member) => heading.includes(member)), heading).toBe(true)
    }
    expect((await buyer.bill(words.bill)).find((row) => row.name === words.total)?.toman).toBe(total)
  })

  it("nothing went wrong on the way: no script error, no failed request, nobody else was asked", () => {
    expect([...new Set(faults)]).toEqual([])
  })
})
