import type { Browser, BrowserContext, Locator } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openBrowser, phone, visitor } from "../support/browser"
import { inLatin, inPersian, numberIn, tomansIn } from "../support/digits"
import { shopUrl } from "../support/http"
import { journey } from "../support/journey"
import { shopWords } from "../support/shop-words"
import { shopper, type Shopper, type Way } from "../support/shopper"

/** Persian, 360 px, no script: what a buyer has on an old phone and a weak network. */
const persianPhone = { viewport: phone, javaScript: false, locale: "fa-IR" }
const address = { name: "سارا نمونه", mobile: "۰۹۱۲ ۱۲۳ ۴۵۶۷", street: "خیابان نمونه، کوچه بهار، پلاک ۱۲، واحد ۳", postal: "۱۲۳۴۵۶۷۸۹۱", province: "خراسان شمالی", city: "بجنورد" }
const words = shopWords.fa

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A browser of its own with a cart of one member's goods, at the checkout with its address written. */
async function readyToPay(): Promise<{ buyer: Shopper; context: BrowserContext }> {
  const context = await visitor(browser, persianPhone)
  const buyer = shopper(await context.newPage(), words)
  await buyer.page.goto(`${shopUrl}/fa/clusters/qazvin-sweets`)
  await buyer.openGood("qazvin-sweets", (listing) => listing.packs.some((pack) => pack.available > 3))
  await buyer.addToCart()
  await buyer.goToCheckout()
  await buyer.fill(address)
  await buyer.saveAddress()
  await buyer.payButton().waitFor()
  return { buyer, context }
}

const describedBy = async (field: Locator): Promise<string> => {
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(/\s+/).filter(Boolean)
  return (await Promise.all(ids.map((id) => field.page().locator(`[id="${id}"]`).innerText()))).join(" ")
}

describe("one purchase from three workshops, in Persian, on a phone, without script", () => {
  let context: BrowserContext
  let buyer: Shopper
  let members: string[]
  let total: number
  let number: string
  const step = journey(() => buyer?.page)

  beforeAll(async () => {
    context = await visitor(browser, persianPhone)
    buyer = shopper(await context.newPage(), words)
  })
  afterAll(() => context?.close())

  step("from home by the clusters to candy, in the pack of one's choice, two of them typed as «۲»", async () => {
    await buyer.page.goto(`${shopUrl}/fa`)
    await buyer.goToCluster("bojnurd-candy")
    const good = await buyer.openGood("bojnurd-candy", (listing) => listing.unit === "kg" && listing.ships_by.includes("courier") && listing.packs.filter((pack) => pack.available > 3).length > 1)
    const pack = good.packs.filter((each) => each.available > 3).at(-1)
    if (!pack) throw new Error("no pack")
    await buyer.choosePack(pack)
    await buyer.addToCart("۲")
    members = [buyer.say(good.member.name)]
    const line = buyer.region(members[0] ?? "").getByRole("listitem").filter({ hasText: buyer.say(pack.name) })
    expect(await line.getByRole("textbox", { name: /^تعداد/ }).inputValue()).toBe("۲")
    expect(tomansIn(await line.innerText())).toContain(((pack.price_rial ?? 0) * 2) / 10)
  })

  step("another workshop's sweets, and shoes of one's size, go into the same cart, grouped by who makes them", async () => {
    await buyer.goToCluster("qazvin-sweets")
    const sweet = await buyer.openGood("qazvin-sweets", (listing) => listing.packs.some((pack) => pack.available > 3))
    await buyer.addToCart()
    await buyer.goToCluster("hidaj-shoes")
    const shoe = await buyer.openGood("hidaj-shoes", (listing) => listing.packs.filter((pack) => pack.sizes.length === 1 && pack.available > 1).length > 1)
    const pair = shoe.packs.filter((pack) => pack.sizes.length === 1 && pack.pack === "single" && pack.available > 1).at(-1)
    if (!pair) throw new Error("no pair")
    await buyer.chooseSize(pair)
    await buyer.addToCart()
    members.push(buyer.say(sweet.member.name), buyer.say(shoe.member.name))
    await buyer.page.getByRole("heading", { level: 1, name: words.heading("۴", "۳") }).waitFor()
    for (const member of members) expect(await buyer.region(member).count(), member).toBe(1)
    expect(await buyer.region(members[2] ?? "").innerText()).toContain(inPersian(pair.sizes[0]?.size ?? ""))
  })

  step("the cart's own buttons change a quantity, and the sum follows", async () => {
    const sum = async () => (await buyer.bill(words.cartSum)).find((row) => row.name === words.total)?.toman ?? 0
    const before = await sum()
    const [, sweets] = members
    const quantity = buyer.region(sweets ?? "").getByRole("textbox", { name: /^تعداد/ })
    await buyer.region(sweets ?? "").getByRole("button", { name: new RegExp(`^${words.oneMore}`) }).click()
    await buyer.page.getByRole("heading", { level: 1, name: words.heading("۵", "۳") }).waitFor()
    expect(await quantity.inputValue()).toBe("۲")
    expect(await sum()).toBeGreaterThan(before)
    await quantity.fill("۱")
    await buyer.region(sweets ?? "").getByRole("button", { name: "ثبت تعداد" }).click()
    await buyer.page.getByRole("heading", { level: 1, name: words.heading("۴", "۳") }).waitFor()
    expect(await sum()).toBe(before)
  })

  step("a wrong mobile number is said at its field, and all else stays as it was typed", async () => {
    await buyer.goToCheckout()
    await buyer.fill({ ...address, mobile: "۰۹۱۲" })
    await buyer.saveAddress()
    await buyer.page.getByText(words.badMobile).first().waitFor()
    const mobile = buyer.field("mobile")
    expect(await mobile.getAttribute("aria-invalid")).toBe("true")
    expect(await describedBy(mobile)).toContain(words.badMobile)
    const { mobile: _, province, city, ...rest } = address
    for (const [name, value] of Object.entries(rest)) expect(await buyer.field(name as keyof typeof rest).inputValue(), name).toBe(value)
    expect(await mobile.inputValue()).toBe("۰۹۱۲")
    expect((await buyer.field("province").locator("option:checked").innerText()).trim()).toBe(province)
    expect((await buyer.field("city").locator("option:checked").innerText()).trim()).toBe(city)
    for (const name of ["name", "street", "postal"] as const) expect(await buyer.field(name).getAttribute("aria-invalid"), name).toBeNull()
  })

  step("numbers in Persian digits are taken, and each parcel goes its own way", async () => {
    await buyer.field("mobile").fill(address.mobile)
    await buyer.saveAddress()
    await buyer.payButton().waitFor()
    const chosen: Way[] = []
    for (const index of [1, 2, 3]) {
      const open = await buyer.openWays(index)
      const way = open.find((each) => !chosen.includes(each)) ?? open[0]
      if (!way) throw new Error(`Parcel ${index} cannot be sent`)
      await buyer.chooseWay(index, way)
      chosen.push(way)
    }
    expect(new Set(chosen).size).toBe(3)
    await buyer.button(words.update).click()
    await buyer.page.waitForURL(/#deliveries$/)
    for (const [at, way] of chosen.entries()) expect(await buyer.wayOf(at + 1, way).isChecked(), way).toBe(true)
  })

  step("the pay button says the whole amount, and the bank asks for no other", async () => {
    const rows = await buyer.bill(words.bill)
    total = rows.find((row) => row.name === words.total)?.toman ?? 0
    expect(rows.filter((row) => row.name !== words.total).reduce((sum, row) => sum + row.toman, 0)).toBe(total)
    for (const member of members) expect(rows.map((row) => row.name)).toContain(member)
    expect(await buyer.amountToPay()).toBe(total)
    expect(await buyer.pay()).toBe(total)
  })

  step("paying leads back to a page with the order's number", async () => {
    await buyer.payAtBank()
    await buyer.page.getByText(words.paid, { exact: true }).first().waitFor()
    const text = await buyer.page.getByRole("main").innerText()
    number = /KH-[\w-]+/.exec(text)?.[0] ?? ""
    expect(number).not.toBe("")
    expect(tomansIn(text)).toContain(total)
    for (const member of members) expect(text).toContain(member)
  })

  step("the order has three parcels whose amounts sum to what was paid", async () => {
    await buyer.link(words.seeOrder).click()
    await buyer.page.getByRole("heading", { level: 1, name: number }).waitFor()
    expect(await buyer.parcels().count()).toBe(3)
    const rows = await buyer.bill(words.bill)
    const of = (name: string) => rows.find((row) => row.name === name)?.toman ?? Number.NaN
    expect(of(words.total)).toBe(total)
    let sum = 0
    for (const index of [1, 2, 3]) {
      const parcel = buyer.page.getByRole("article", { name: words.parcel(inPersian(index)) })
      const member = (await parcel.getByRole("heading").first().innerText()).replace(words.parcel(inPersian(index)), "").trim()
      const lines = await parcel.getByRole("listitem").filter({ hasText: words.toman }).allInnerTexts()
      const goods = lines.reduce((all, line) => all + (tomansIn(line).at(-1) ?? Number.NaN), 0)
      expect(goods, member).toBe(of(member))
      sum += goods + of(words.deliveryOf(inPersian(index)))
    }
    expect(sum).toBe(total)
  })

  step("the cart is empty then, and says what became of it", async () => {
    await buyer.page.goto(`${shopUrl}/fa/cart`)
    expect(await buyer.page.getByRole("main").innerText()).toMatch(/سبد خالی است/)
  })

  step("another browser finds the order by number and mobile, in Persian digits, with what is private masked", async () => {
    const other = await visitor(browser, persianPhone)
    const page = await other.newPage()
    await page.goto(`${shopUrl}/fa/orders`)
    await page.getByLabel(words.number, { exact: true }).fill(inPersian(number))
    await page.getByLabel(words.field.mobile, { exact: true }).fill("۰۹۱۲۱۲۳۴۵۶۷")
    await page.getByRole("button", { name: words.findOrder }).click()
    await page.getByRole("heading", { level: 1, name: number }).waitFor()
    const text = await page.getByRole("main").innerText()
    expect(await page.getByRole("article").count()).toBe(3)
    expect(text).not.toContain(address.street)
    expect(inLatin(text)).not.toMatch(/0?912 ?123 ?4567/)
    await other.close()
  })
})

describe("who turns back at the bank", () => {
  it("comes back with the cart and its address as they were, and can pay then", async () => {
    const { buyer, context } = await readyToPay()
    const amount = await buyer.amountToPay()
    await buyer.pay()
    await buyer.cancelAtBank()
    await buyer.page.getByRole("heading", { level: 1, name: words.notPaid }).waitFor()
    const said = await buyer.page.getByRole("main").innerText()
    expect(said).toContain(words.cancelled)
    expect(said).toContain(words.cartKept)
    await buyer.link(words.backToPayment).click()
    await buyer.payButton().waitFor()
    expect(await buyer.amountToPay()).toBe(amount)
    expect(await buyer.page.getByRole("main").innerText()).toContain(address.street)
    expect(await buyer.pay()).toBe(amount)
    await buyer.payAtBank()
    await buyer.page.getByText(words.paid, { exact: true }).first().waitFor()
    await context.close()
  })
})

describe("a cart without script", () => {
  it("a quantity that is no number is said at its line, and the cart stays", async () => {
    const { buyer, context } = await readyToPay()
    await buyer.page.goto(`${shopUrl}/fa/cart`)
    const before = await buyer.bill(words.cartSum)
    for (const nonsense of ["۱٫۵", "-۲", "1e3", "سه"]) {
      const quantity = buyer.page.getByRole("textbox", { name: /^تعداد/ })
      await quantity.fill(nonsense)
      await buyer.button("ثبت تعداد").click()
      await buyer.page.waitForURL(/problem=invalid_quantity/)
      expect(await quantity.inputValue(), nonsense).toBe(nonsense)
      expect(await quantity.getAttribute("aria-invalid")).toBe("true")
      expect(numberIn(await describedBy(quantity)), nonsense).toBe(1)
      expect(await buyer.bill(words.cartSum)).toEqual(before)
      await buyer.page.goto(`${shopUrl}/fa/cart`)
    }
    await context.close()
  })
})
