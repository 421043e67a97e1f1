import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { buy, detailOf, forSale } from "../support/api"
import { openBrowser, phone, visitor } from "../support/browser"
import { deskIn, type DeskPerson } from "../support/desk-person"
import { inPersian, numberIn } from "../support/digits"
import { demoPassword, sandboxUrl, shopUrl } from "../support/http"
import { journey } from "../support/journey"

const persianPhone = { viewport: phone, javaScript: false, locale: "fa-IR" }
const code = "RR123456785IR"
const inFours = "RR12 3456 785I R"

/** A pack that this member sells, in the shop of its cluster. */
async function packOf(cluster: string, member: string) {
  for (const card of (await forSale(cluster)).filter((each) => each.member.handle === member)) {
    const pack = (await detailOf(card.handle)).packs.find((each) => each.available > 3)
    if (pack) return { variant_id: pack.variant_id, quantity: 1 }
  }
  throw new Error(`${member} sells nothing now`)
}

describe("an order of two workshops at their desks, in Persian, on a phone, without script", () => {
  let browser: Browser
  let order: Awaited<ReturnType<typeof buy>>["order"]
  let buyerPage: Page
  let candy: DeskPerson
  let sweets: DeskPerson
  const step = journey(() => current)
  let current: Page | undefined

  const parcelOf = (handle: string) => {
    const parcel = order.parcels.find((each) => each.member.handle === handle)
    if (!parcel) throw new Error(`no parcel of ${handle}`)
    return parcel
  }
  const parcelSeenByBuyer = async (handle: string): Promise<string> => {
    await buyerPage.reload()
    return buyerPage.getByRole("article", { name: parcelOf(handle).member.name.fa }).innerText()
  }
  const reached = async (handle: string): Promise<string> => {
    await buyerPage.reload()
    return (await buyerPage.getByRole("article", { name: parcelOf(handle).member.name.fa }).locator('[aria-current="step"]').innerText()).split("\n")[0]?.trim() ?? ""
  }

  beforeAll(async () => {
    browser = await openBrowser()
    const packs = [await packOf("bojnurd-candy", "nastaran"), await packOf("qazvin-sweets", "minoodar")]
    const bought = await buy(packs, (_, index) => (index === 0 ? "post" : "pickup"))
    order = bought.order
    buyerPage = await (await visitor(browser, persianPhone)).newPage()
    await buyerPage.goto(`${shopUrl}/fa/orders/${order.number}?key=${bought.key}`)
    candy = await deskIn(await visitor(browser, persianPhone), "nastaran@khooshe.example")
    sweets = await deskIn(await visitor(browser, persianPhone), "minoodar@khooshe.example")
    current = candy.page
  })
  afterAll(() => browser?.close())

  step("a wrong password is refused in words, and the e-mail stays in its field", async () => {
    await candy.page.goto(`${shopUrl}/fa/desk`)
    await candy.enter("not-the-password")
    await candy.page.getByText("ایمیل یا گذرواژه درست نیست. دوباره بنویسید.").first().waitFor()
    expect(await candy.page.getByLabel("ایمیل", { exact: true }).inputValue()).toBe(candy.email)
    expect(await candy.page.getByLabel("گذرواژه", { exact: true }).inputValue()).toBe("")
    expect(candy.page.url()).not.toContain("not-the-password")
  })

  step("the member finds its slice, with its own goods and share and nothing of the other's", async () => {
    await candy.signIn()
    await candy.open(order.number, "تازه")
    const [own, other] = [parcelOf("nastaran"), parcelOf("minoodar")]
    const found = candy.page.url()
    await candy.page.goto(found.replace(/\/orders\/.*/, ""))
    await candy.page.getByRole("searchbox").fill("۱۲")
    await candy.page.getByRole("button", { name: "پیدا کن" }).click()
    await candy.page.getByText("سفارشی با شماره «۱۲» ندارید").waitFor()
    await candy.page.getByRole("searchbox").fill(order.number)
    await candy.page.getByRole("searchbox").press("Enter")
    await candy.page.waitForURL(found)
    const text = await candy.text()
    expect(text).toContain(own.lines[0]?.title.fa)
    expect(text).not.toContain(other.member.name.fa)
    for (const line of other.lines) expect(text).not.toContain(line.title.fa)
    const goods = candy.page.getByRole("region", { name: "در بسته" })
    const rows = await goods.getByRole("term").allInnerTexts()
    const amounts = await goods.getByRole("definition").allInnerTexts()
    expect(numberIn(amounts[rows.findIndex((row) => row.trim() === "سهم شما")] ?? "") * 10).toBe(own.total_rial)
    expect(text).not.toContain(inPersian((order.total_rial / 10).toLocaleString("en-US").replace(/,/g, "٬")))
  })

  step("another member's account does not see it, even with its address", async () => {
    const address = candy.page.url()
    await sweets.signIn()
    await sweets.page.goto(address)
    expect(await sweets.page.locator("body").innerText()).toContain("این صفحه در کارتابل شما نیست.")
    expect(await sweets.page.locator("body").innerText()).not.toContain(parcelOf("nastaran").lines[0]?.title.fa)
    const stranger = await deskIn(await visitor(browser, persianPhone), "naron@khooshe.example")
    await stranger.signIn()
    for (const state of ["تازه", "آماده‌سازی", "بسته‌شده", "در راه"]) expect(await stranger.finds(order.number, state), state).toBe(false)
    await stranger.page.context().close()
  })

  step("it is packed with one press, and the buyer sees it", async () => {
    await candy.act("بسته شد").click()
    await candy.page.getByText(`سفارش ${order.number} بسته شد.`).waitFor()
    expect(await reached("nastaran")).toBe("بسته شد")
    expect(await reached("minoodar")).toBe("ثبت شد")
  })

  step("a shipment without its tracking code is refused at the field", async () => {
    await candy.act("فرستاده شد").click()
    await candy.page.getByText("کد پیگیری خالی است. آن را از رسید پست بنویسید.").first().waitFor()
    expect(await candy.page.getByLabel("کد پیگیری", { exact: true }).getAttribute("aria-invalid")).toBe("true")
    expect(await reached("nastaran")).toBe("بسته شد")
  })

  step("shipped with carrier and code; the buyer reads both, on the order's page and in a message", async () => {
    await candy.page.getByLabel("کد پیگیری", { exact: true }).fill(code)
    await candy.act("فرستاده شد").click()
    await candy.page.getByText(`سفارش ${order.number} فرستاده شد و کدش به خریدار رسید.`).waitFor()
    expect(await reached("nastaran")).toBe("در راه")
    const seen = await parcelSeenByBuyer("nastaran")
    expect(seen).toContain(inFours)
    expect(seen).toContain("پست")
    const messages = await (await visitor(browser, persianPhone)).newPage()
    await expect.poll(async () => {
      await messages.goto(`${sandboxUrl}/messages?to=09121234567&lang=fa`)
      return messages.locator("body").innerText()
    }, { timeout: 30_000, interval: 1000 }).toContain(code)
    await messages.context().close()
  })

  step("a parcel that is fetched is handed over only against the buyer's code", async () => {
    current = sweets.page
    await sweets.page.goto(`${shopUrl}/fa/desk`)
    await sweets.page.waitForURL(/\/fa\/desk\/members\/[^/]+$/)
    await sweets.open(order.number, "تازه")
    await sweets.act("بسته شد").click()
    await sweets.page.getByText(`سفارش ${order.number} بسته شد.`).waitFor()
    expect(await reached("minoodar")).toBe("آماده تحویل")
    const said = /[۰-۹]{4,8}/.exec((await parcelSeenByBuyer("minoodar")).split("کد تحویل؛ در کارگاه بگویید")[1] ?? "")?.[0] ?? ""
    expect(said).not.toBe("")
    expect(await sweets.text()).not.toContain(said)
    await sweets.page.getByLabel("کد تحویل خریدار", { exact: true }).fill(said === "۰۰۰۰" ? "۱۱۱۱" : "۰۰۰۰")
    await sweets.act("تحویل شد").click()
    await sweets.page.getByText("کد تحویل درست نیست. آن را از خریدار دوباره بپرسید.").first().waitFor()
    expect(await reached("minoodar")).toBe("آماده تحویل")
    await sweets.page.getByLabel("کد تحویل خریدار", { exact: true }).fill(said)
    await sweets.act("تحویل شد").click()
    await sweets.page.getByText(`سفارش ${order.number} به خریدار تحویل شد.`).waitFor()
    expect(await reached("minoodar")).toBe("تحویل شد")
  })

  step("who signs out is out, and a later sign-in leads back to the page that was asked for", async () => {
    const address = sweets.page.url().split("?")[0] ?? ""
    await sweets.button("خروج").click()
    await sweets.page.getByText("از کارتابل بیرون آمدید.").waitFor()
    await sweets.page.goto(address)
    await sweets.page.getByLabel("شماره همراه", { exact: true }).waitFor()
    expect(await sweets.page.locator("body").innerText()).not.toContain(order.number)
    await sweets.enter(demoPassword)
    await sweets.page.waitForURL(address)
    await sweets.page.getByRole("heading", { level: 1, name: order.number }).waitFor()
  })
})
