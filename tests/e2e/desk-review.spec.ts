import { randomInt } from "node:crypto"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish } from "../support/desk-person"
import { archiveGoods, writtenCandy } from "../support/goods"
import { inShop } from "../support/in-shop"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { shopWords } from "../support/shop-words"
import { shopper } from "../support/shopper"

const owner = "nastaran@khooshe.example"
const agent = "bojnurd@khooshe.example"
/** Letters of this run alone: goods of runs before are in the archive. */
const run = Array.from({ length: 6 }, () => randomInt(16))
const name = { fa: `شکرپنیر ${run.map((at) => "ابپتجچحخدرزسشفقک"[at]).join("")}`, en: `Test candy ${run.map((at) => "abcdefghijklmnop"[at]).join("")}` }

const fa = {
  language: "fa" as "fa" | "en", look: { viewport: phone, javaScript: false, locale: "fa-IR" },
  goods: "کالاها", waits: /^در بررسی/, sections: "بخش‌های کارتابل", queue: "کالاها برای بررسی", ingredients: "مواد سازنده", about: "درباره", reason: "چه را درست کند", why: "گلاب از کدام سال است؟", sendBack: "برگرداندن",
  empty: "این خانه خالی است. آن را پر کنید.", sentBack: "برای اصلاح برگشت؛ عضو دلیل را می‌بیند.", returned: "عامل خوشه آن را برای اصلاح برگرداند.", submit: "فرستادن برای بررسی", submitted: "برای بررسی رفت.", approve: "تأیید و فروش",
  approved: "تأیید شد و به فروش رفت.", inShop: "در فروشگاه", tin: "قوطی فلزی", edit: "عوض کردن نوشته و عکس", title: "نام کالا", oneChange: "۱ تغییر", approveChange: "تأیید تغییر", archive: "بایگانی", yes: "بایگانی شود", archived: "بایگانی شد.", offSale: "دیگر فروخته نمی‌شود",
  sending: "روز ارسال و کد تعرفه", days: "چند روز کاری تا خروج از کارگاه", hsCode: "کد تعرفه گمرکی",
}
const en: typeof fa = {
  language: "en", look: { viewport: desktop, javaScript: true, locale: "en-GB" },
  goods: "Goods", waits: /^In review/, sections: "Sections of the desk", queue: "Goods to review", ingredients: "Ingredients", about: "About", reason: "What to mend", why: "Of which year is the rose water?", sendBack: "Send back",
  empty: "This is empty. Fill it in.", sentBack: "Sent back; the member sees why.", returned: "The cluster's agent sent it back.", submit: "Send for review", submitted: "Sent for review.", approve: "Approve and sell",
  approved: "Approved and on sale.", inShop: "In the shop", tin: "Metal tin", edit: "Change text and photos", title: "English name", oneChange: "1 change", approveChange: "Approve the change", archive: "Archive", yes: "Archive it", archived: "Archived.", offSale: "No longer sold",
  sending: "Lead time and HS code", days: "Working days until it leaves", hsCode: "HS code",
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await archiveGoods(owner, new RegExp(run.map((at) => "ابپتجچحخدرزسشفقک"[at]).join("")))
  await browser?.close()
})

describe.each([["Persian, on phones, the member without script", fa], ["English, on desktops", en]])("a good between its member and its agent, in %s", (_, words) => {
  const { language } = words
  const titled = { fa: `${name.fa} ${language === "fa" ? "گ" : "ل"}`, en: `${name.en} ${language}` }
  const renamed = `${titled[language]} ${language === "fa" ? "تازه" : "anew"}`
  let member: Page
  let office: Page
  let faults: string[] = []
  let address = ""
  let handle = ""
  let current: Page | undefined
  const step = journey(() => current)
  const main = (page: Page) => page.getByRole("main")
  const press = (page: Page, label: string) => main(page).getByRole("button", { name: label, exact: true }).first().click()
  const enter = async (email: string, javaScript: boolean) => {
    const page = await (await visitor(browser, { ...words.look, javaScript })).newPage()
    if (language === "fa") await deskPerson(page, email).signIn()
    else await enterInEnglish(page, email)
    return page
  }
  const sound = async (page: Page) => expect([...(await inspect(page, language)), ...faults.splice(0)], page.url()).toEqual([])
  /** the agent's list of what waits, and this good in it */
  const openWaiting = async (title: string) => {
    current = office
    await office.getByRole("navigation", { name: words.sections }).getByRole("link", { name: words.goods }).click()
    await office.getByRole("heading", { level: 1, name: words.queue }).waitFor()
    await main(office).getByRole("link", { name: title }).click()
    await office.getByRole("heading", { level: 1, name: title }).waitFor()
  }

  beforeAll(async () => {
    const { member: id, listing } = await writtenCandy(owner, titled)
    member = await enter(owner, words.look.javaScript)
    office = await enter(agent, true)
    faults = watch(office)
    address = `${new URL(member.url()).origin}/${language}/desk/members/${id}/listings/${listing.id}`
  })
  afterAll(async () => {
    await member?.context().close()
    await office?.context().close()
  })

  step("what is whole is sent for review, with the days until it leaves and its number for customs", async () => {
    current = member
    await member.goto(address)
    await main(member).getByText(words.sending, { exact: true }).click()
    const sending = member.locator('form[data-draft="sending"]')
    await sending.getByLabel(words.days).fill(language === "fa" ? "۱۲" : "12")
    const hsCode = sending.getByLabel(words.hsCode)
    const save = async (code: string) => {
      await hsCode.fill(code)
      if (!words.look.javaScript) await sending.getByRole("button", { name: "ذخیره" }).click()
    }
    await save(language === "fa" ? "۱۷" : "17")
    await expect.poll(() => hsCode.getAttribute("aria-invalid")).toBe("true")
    expect(await hsCode.inputValue()).toBe(language === "fa" ? "۱۷" : "17")
    await save(language === "fa" ? "۱۷۰۴۹۰" : "1704.90")
    if (words.look.javaScript) await member.getByRole("status").filter({ hasText: "Saved" }).waitFor()
    expect([await hsCode.inputValue(), await hsCode.getAttribute("aria-invalid")]).toEqual(["1704.90", null])
    await press(member, words.submit)
    await main(member).getByText(words.submitted).waitFor()
  })

  step("the agent reads it as buyers will, without its price, and must say why it goes back", async () => {
    await openWaiting(titled[language])
    const said = await main(office).innerText()
    expect(said).toContain(words.tin)
    expect(said).toContain("1704.90")
    expect(said).toMatch(language === "fa" ? /۱۲/ : /\b12\b/)
    expect(said).not.toMatch(/تومان|toman/)
    await sound(office)
    await press(office, words.sendBack)
    await main(office).getByText(words.empty).first().waitFor()
    await office.getByLabel(words.about, { exact: true }).first().selectOption({ label: words.ingredients })
    await office.getByLabel(words.reason, { exact: true }).first().fill(words.why)
    await press(office, words.sendBack)
    await main(office).getByText(words.sentBack).waitFor()
    await sound(office)
  })

  step("its member reads the reason, and sends it again", async () => {
    current = member
    await member.goto(address)
    await main(member).getByText(words.returned).waitFor()
    await main(member).getByText(words.why).waitFor()
    await press(member, words.submit)
    await main(member).getByText(words.submitted).waitFor()
  })

  step("approved, it is in the shop, and goes from its page into a cart", async () => {
    await openWaiting(titled[language])
    await press(office, words.approve)
    await main(office).getByText(words.approved).waitFor()
    current = member
    await member.goto(address)
    handle = (await main(member).getByRole("link", { name: words.inShop, exact: true }).getAttribute("href"))?.split("/").at(-1) ?? ""
    const buyer = shopper(await (await visitor(browser, words.look)).newPage(), shopWords[language])
    current = buyer.page
    await inShop(buyer.page, `/${language}/products/${handle}`, titled[language])
    await buyer.addToCart()
    expect(await main(buyer.page).innerText()).toContain(titled[language])
    await buyer.page.context().close()
  })

  step("a change of it is seen by the agent beside what it was, and by buyers only once approved", async () => {
    current = member
    await main(member).getByRole("link", { name: words.edit, exact: true }).click()
    await member.getByLabel(words.title, { exact: true }).fill(renamed)
    if (words.look.javaScript) await member.getByRole("status").filter({ hasText: "Saved" }).waitFor()
    else await member.locator('form[data-draft="words"]').getByRole("button", { name: "ذخیره" }).click()
    await main(member).getByText(words.oneChange).waitFor()
    await press(member, words.submit)
    await main(member).getByText(words.submitted).waitFor()
    const shop = await (await visitor(browser, words.look)).newPage()
    await inShop(shop, `/${language}/products/${handle}`, renamed, false)
    await openWaiting(renamed)
    const cells = main(office).getByRole("table").getByRole("row").last().getByRole("cell")
    expect((await cells.allInnerTexts()).map((cell) => cell.split("\n")[0])).toEqual([titled[language], renamed])
    await sound(office)
    await press(office, words.approveChange)
    await main(office).getByText(words.approved).waitFor()
    await inShop(shop, `/${language}/products/${handle}`, renamed)
    await shop.context().close()
  })

  step("archived, its page says so, and nobody can buy it any more", async () => {
    current = member
    await member.goto(address)
    await main(member).getByText(words.archive, { exact: true }).click()
    await press(member, words.yes)
    await main(member).getByText(words.archived).waitFor()
    const shop = await (await visitor(browser, words.look)).newPage()
    await inShop(shop, `/${language}/products/${handle}`, words.offSale)
    expect(await main(shop).getByRole("button", { name: shopWords[language].add, exact: true }).count()).toBe(0)
    await shop.context().close()
  })
})
