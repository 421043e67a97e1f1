import type { Locator, Page } from "playwright-core"
import type { ListingCard, ListingDetail, PackView } from "../../backend/src/contracts/listing"
import { detailOf, forSale } from "./api"
import { inPersian, numberIn, tomansIn } from "./digits"
import { sandboxUrl, shopUrl } from "./http"
import type { ShopWords } from "./shop-words"

export type Language = "fa" | "en"
export type Way = "post" | "courier" | "freight" | "pickup"
export type Field = keyof ShopWords["field"]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const beginsWith = (text: string) => new RegExp(`^${escaped(text)}`)

/** Presses the label of a radio, as a finger would: the radio itself may be drawn by its label. */
async function choose(radio: Locator): Promise<void> {
  await radio.locator("xpath=ancestor::label").click()
  if (!(await radio.isChecked())) throw new Error(`Not chosen: ${await radio.evaluate((each) => each.outerHTML)}`)
}

/** A buyer who goes by what the page says: every step finds its control by role and words, and ends when its answer is there. */
export function shopper(page: Page, words: ShopWords) {
  const language: Language = words.language === "fa" ? "fa" : "en"
  /** a number as a reader of this language types it */
  const typed = (text: string | number) => (language === "fa" ? inPersian(text) : String(text))
  const say = (text: { fa: string; en?: string | undefined }) => (language === "en" && text.en ? text.en : text.fa)
  const link = (name: string | RegExp) => page.getByRole("link", { name, exact: true }).first()
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).first()
  const region = (name: string) => page.getByRole("region", { name, exact: true })

  /** Sums of a bill: what each row is for, and its amount in tomans. */
  async function bill(name: string): Promise<{ name: string; toman: number }[]> {
    const rows = region(name)
    const names = await rows.getByRole("term").allInnerTexts()
    const amounts = await rows.getByRole("definition").allInnerTexts()
    return names.map((each, index) => ({ name: each.trim(), toman: amounts[index]?.trim() === words.free ? 0 : numberIn(amounts[index] ?? "") }))
  }

  /** From anywhere, by the links of the shop, to a cluster's own page. */
  async function goToCluster(cluster: string): Promise<void> {
    // on the phone the sum of the cart stands where the bar with «خوشه‌ها» is elsewhere
    await link(new RegExp(`^(${words.clusters}|${words.keepShopping})$`)).click()
    await page.waitForURL(`${shopUrl}/${language}/clusters`)
    const [card] = await forSale(cluster)
    if (!card) throw new Error(`Nothing is for sale in ${cluster}`)
    const row = page.getByRole("main").getByRole("listitem").filter({ hasText: say(card.cluster.name) })
    await row.getByRole("link", { name: words.toShop }).first().click()
    await page.waitForURL(`${shopUrl}/${language}/clusters/${cluster}`)
    await page.getByRole("heading", { level: 1, name: say(card.cluster.name) }).waitFor()
  }

  const linkTo = (card: ListingCard) =>
    page.getByRole("main").getByRole("listitem").filter({ has: page.getByRole("heading", { name: beginsWith(say(card.title)) }) }).filter({ hasText: say(card.member.name) }).getByRole("link").first()

  /** Opens the first good of the cluster's page of which enough can be bought, and which somebody asks for. */
  async function openGood(cluster: string, wanted: (listing: ListingDetail) => boolean): Promise<ListingDetail> {
    for (const card of await forSale(cluster)) {
      if ((await linkTo(card).count()) === 0) continue
      const detail = await detailOf(card.handle)
      if (!wanted(detail)) continue
      await linkTo(card).click()
      await page.waitForURL(`${shopUrl}/${language}/products/${card.handle}`)
      await page.getByRole("heading", { level: 1, name: say(card.title) }).waitFor()
      return detail
    }
    throw new Error(`The page of ${cluster} leads to no such good`)
  }

  async function choosePack(pack: PackView): Promise<void> {
    await choose(page.getByRole("radio", { name: beginsWith(`${say(pack.name)} ${say(pack.content)}`) }))
  }

  async function chooseSize(pack: PackView): Promise<void> {
    await choose(page.getByRole("radio", { name: beginsWith(typed(pack.sizes[0]?.size ?? "")) }))
  }

  async function addToCart(quantity?: string): Promise<void> {
    if (quantity !== undefined) await page.getByRole("textbox", { name: words.quantity, exact: true }).fill(quantity)
    await button(words.add).click()
    await page.waitForURL(new RegExp(`^${escaped(`${shopUrl}/${language}/cart`)}`))
    await page.getByText(words.added).waitFor()
  }

  async function goToCheckout(): Promise<void> {
    await link(words.goAddress).click()
    await page.waitForURL(new RegExp(`^${escaped(`${shopUrl}/${language}/checkout`)}`))
    await field("name").waitFor()
  }

  const field = (name: Field) => page.getByLabel(words.field[name], { exact: true })

  /** Types an address; a city is in its list once the province's cities are shown. */
  async function fill(values: Partial<Record<Field, string>>): Promise<void> {
    for (const name of ["name", "mobile", "street", "postal"] as const) if (values[name] !== undefined) await field(name).fill(values[name])
    if (values.province !== undefined) await field("province").selectOption({ label: values.province })
    if (values.city === undefined) return
    const show = page.getByRole("button", { name: words.showCities })
    if (await show.isVisible()) await show.click()
    await field("city").locator("option", { hasText: values.city }).first().waitFor({ state: "attached" })
    await field("city").selectOption({ label: values.city })
  }

  const saveAddress = () => button(words.saveAddress).click()
  const parcelWays = (index: number) => page.getByRole("group", { name: words.deliveryOf(typed(index)), exact: true })
  const wayOf = (index: number, way: Way) => parcelWays(index).getByRole("radio", { name: beginsWith(words.ways[way]) })

  /** The ways that a parcel can go to the address. */
  async function openWays(index: number): Promise<Way[]> {
    const open: Way[] = []
    for (const way of ["courier", "pickup", "freight", "post"] as const) if ((await wayOf(index, way).count()) > 0 && (await wayOf(index, way).isEnabled())) open.push(way)
    return open
  }

  const payButton = () => page.getByRole("button", { name: new RegExp(`^${words.pay} .*${words.toman}$`) })
  const amountToPay = async (): Promise<number> => tomansIn(await payButton().innerText())[0] ?? Number.NaN

  /** Presses pay and ends at the gateway's own page. Answers the amount that it asks for. */
  async function pay(): Promise<number> {
    await payButton().click()
    await page.waitForURL((url) => url.href.startsWith(`${sandboxUrl}/pg/StartPay/`))
    return amountToPay()
  }

  async function backFromBank(press: Locator): Promise<void> {
    await press.click()
    await page.waitForURL((url) => url.href.startsWith(`${shopUrl}/${language}/checkout/return`))
  }

  return {
    page, words, language, typed, say, link, button, region, bill, goToCluster, openGood, choosePack, chooseSize, addToCart, goToCheckout, field, fill, saveAddress,
    wayOf, openWays, payButton, amountToPay, pay,
    chooseWay: (index: number, way: Way) => choose(wayOf(index, way)),
    payAtBank: () => backFromBank(payButton()),
    cancelAtBank: () => backFromBank(button(words.cancelAtBank)),
    parcels: () => page.getByRole("article"),
  }
}

export type Shopper = ReturnType<typeof shopper>
