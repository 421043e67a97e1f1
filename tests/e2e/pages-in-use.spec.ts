import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { buy, detailOf, forSale } from "../support/api"
import { desktop, openBrowser, visitor, watch } from "../support/browser"
import { deskPerson } from "../support/desk-person"
import { shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { shopWords } from "../support/shop-words"
import { shopper, type Language, type Shopper } from "../support/shopper"

const languages: Language[] = ["fa", "en"]
const address = {
  fa: { name: "سارا نمونه", mobile: "09121234567", street: "خیابان نمونه، پلاک ۱۲", postal: "1234567891", province: "قزوین", city: "قزوین" },
  en: { name: "Sara Sample", mobile: "09121234567", street: "1 Sample Street", postal: "1234567891", province: "Qazvin", city: "Qazvin" },
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Looks at a page in all its widths and schemes, and at what went wrong since the last look. */
const looker = (page: Page, language: Language) => {
  const faults = watch(page)
  return async () => expect([...(await inspect(page, language)), ...new Set(faults.splice(0))], page.url()).toEqual([])
}

describe.each(languages)("the pages of a purchase in %s, at 320, 360 and 1280 px, light and dark", (language) => {
  const words = shopWords[language]
  let context: BrowserContext
  let buyer: Shopper
  let look: () => Promise<void>
  const step = journey(() => buyer?.page)

  beforeAll(async () => {
    context = await visitor(browser, { viewport: desktop, locale: words.locale })
    buyer = shopper(await context.newPage(), words)
    look = looker(buyer.page, language)
  })
  afterAll(() => context?.close())

  step("a cart of two workshops", async () => {
    for (const cluster of ["bojnurd-candy", "hidaj-shoes"]) {
      await buyer.page.goto(`${shopUrl}/${language}/clusters/${cluster}`)
      await buyer.openGood(cluster, (listing) => listing.packs.some((pack) => pack.available > 3))
      await buyer.addToCart()
    }
    await look()
  })

  step("a quantity that is refused at its line", async () => {
    const quantity = buyer.page.getByRole("textbox", { name: language === "fa" ? /^تعداد/ : /^Quantity of/ }).first()
    await quantity.fill("1e3")
    await quantity.press("Enter")
    await buyer.page.waitForURL(/problem=invalid_quantity/)
    await look()
  })

  step("the checkout without an address", async () => {
    await buyer.page.goto(`${shopUrl}/${language}/cart`)
    await buyer.goToCheckout()
    await look()
  })

  step("the checkout with refused fields", async () => {
    await buyer.fill({ ...address[language], mobile: "0912", postal: "1" })
    await buyer.saveAddress()
    await buyer.page.getByText(words.badMobile).first().waitFor()
    await look()
  })

  step("the checkout with its deliveries and the sum", async () => {
    await buyer.fill(address[language])
    await buyer.saveAddress()
    await buyer.payButton().waitFor()
    await look()
  })

  step("the way back from the bank without paying", async () => {
    await buyer.pay()
    await buyer.cancelAtBank()
    await buyer.page.getByRole("heading", { level: 1, name: words.notPaid }).waitFor()
    await look()
  })

  step("the way back from the bank after paying", async () => {
    await buyer.link(words.backToPayment).click()
    await buyer.payButton().waitFor()
    await buyer.pay()
    await buyer.payAtBank()
    await buyer.page.getByText(words.paid, { exact: true }).first().waitFor()
    await look()
  })

  step("the order", async () => {
    await buyer.link(words.seeOrder).click()
    await buyer.parcels().first().waitFor()
    await look()
  })

  step("the cart that became an order, and the orders of this browser", async () => {
    await buyer.page.goto(`${shopUrl}/${language}/cart`)
    await look()
    await buyer.page.goto(`${shopUrl}/${language}/orders`)
    await look()
  })
})

describe.each(languages)("the desk in %s, at 320, 360 and 1280 px, light and dark", (language) => {
  let context: BrowserContext
  let page: Page
  let number: string
  let look: () => Promise<void>
  const step = journey(() => page)
  const inLanguage = (url: string) => url.replace("/fa/desk", `/${language}/desk`)

  beforeAll(async () => {
    const packs = []
    for (const [cluster, member] of [["bojnurd-candy", "nastaran"], ["qazvin-sweets", "minoodar"]] as const) {
      const card = (await forSale(cluster)).find((each) => each.member.handle === member)
      const pack = card && (await detailOf(card.handle)).packs.find((each) => each.available > 3)
      if (!pack) throw new Error(`${member} sells nothing now`)
      packs.push({ variant_id: pack.variant_id, quantity: 1 })
    }
    number = (await buy(packs, (_, index) => (index === 0 ? "post" : "pickup"))).order.number
    context = await visitor(browser, { viewport: desktop, locale: "fa-IR" })
    page = await context.newPage()
    look = looker(page, language)
  })
  afterAll(() => context?.close())

  step("a refused sign-in", async () => {
    await page.goto(`${shopUrl}/fa/desk`)
    await deskPerson(page, "nastaran@khooshe.example").enter("wrong")
    await page.waitForURL(/problem=/)
    await page.goto(inLanguage(page.url()))
    await look()
  })

  step("the list of orders, and those of one state", async () => {
    const member = deskPerson(page, "nastaran@khooshe.example")
    await member.signIn()
    await page.goto(inLanguage(page.url()))
    await look()
    await page.goto(`${page.url()}?state=cancelled`)
    await look()
  })

  step("a slice that waits to be packed, and one that waits to be shipped", async () => {
    const member = deskPerson(page, "nastaran@khooshe.example")
    await page.goto(`${shopUrl}/fa/desk`)
    await page.waitForURL(/\/desk\/members\/[^/]+$/)
    await member.open(number, "تازه")
    const slice = page.url()
    await page.goto(inLanguage(slice))
    await look()
    await page.goto(slice)
    await member.act("بسته شد").click()
    await page.getByLabel("کد پیگیری", { exact: true }).waitFor()
    await page.goto(inLanguage(page.url()))
    await look()
  })

  step("a slice that waits for its buyer's code", async () => {
    await context.clearCookies()
    const member = deskPerson(page, "minoodar@khooshe.example")
    await member.signIn()
    await member.open(number, "تازه")
    await member.act("بسته شد").click()
    await page.getByLabel("کد تحویل خریدار", { exact: true }).waitFor()
    await page.goto(inLanguage(page.url()))
    await look()
  })
})
