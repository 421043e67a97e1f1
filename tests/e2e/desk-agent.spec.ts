import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish, type DeskPerson } from "../support/desk-person"
import { inShop } from "../support/in-shop"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"

const agent = "bojnurd@khooshe.example"
/** Words of this run: the pages may hold those of runs before. */
const mark = `${Date.now()}`.slice(-6)
const news = `جشنواره آبنبات، غرفه <b>${mark}</b>`
const message = `فردا ساعت ۹ نشست خوشه است. (${mark})`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe("an agent's morning, in Persian, on a phone, without script", () => {
  let person: DeskPerson
  let page: Page
  const step = journey(() => page)
  const main = () => page.getByRole("main")

  beforeAll(async () => {
    const context = await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })
    page = await context.newPage()
    person = deskPerson(page, agent)
  })
  afterAll(() => page?.context().close())

  step("says how much there is to do, and asks the member whose permit has ended", async () => {
    await person.signIn()
    expect(await person.text()).toMatch(/[۰-۹]+ کار برای امروز|کاری برای امروز نمانده است/)
    const row = main().getByRole("listitem").filter({ hasText: "کارگاه نمونه سپیدار" }).filter({ hasText: "پروانه تمام شده" })
    const ask = row.getByRole("button", { name: /^پیگیری/ })
    if (await ask.isVisible()) {
      await ask.click()
      expect(await person.text()).toContain("پیام به کارتابل عضو رفت.")
    }
    await row.getByText("امروز پیگیری شد").waitFor()
    expect(await ask.count()).toBe(0)
  })

  step("finds a member by a word typed with Arabic letters", async () => {
    await person.section("عضوها")
    await page.getByLabel("جست‌وجو در نام و شهر").fill("نارنـج")
    await person.button("یافتن").click()
    await main().getByRole("link", { name: /کارگاه نمونه نارنج/ }).click()
    await page.getByRole("heading", { level: 1, name: "کارگاه نمونه نارنج" }).waitFor()
  })

  step("suspends it only with a reason, which stays with its history, and lets it sell again", async () => {
    await main().getByText("توقف فروش", { exact: true }).click()
    await person.button("فروش متوقف شود").click()
    expect(await person.text()).toContain("این خانه خالی است. آن را پر کنید.")
    await page.getByLabel("چرا", { exact: true }).first().fill(`پروانه ندارد (${mark})`)
    await person.button("فروش متوقف شود").click()
    expect(await person.text()).toContain("فروش این عضو متوقف شد.")
    expect(await person.text()).toContain(`پروانه ندارد (${mark})`)
    await main().getByText("از سر گرفتن فروش", { exact: true }).click()
    await page.getByLabel("چرا", { exact: true }).first().fill("پروانه رسید")
    await person.button("فروش از سر گرفته شود").click()
    expect(await person.text()).toContain("فروش این عضو از سر گرفته شد.")
  })

  step("tells one member something", async () => {
    await person.section("پیام‌ها")
    await main().getByText("عضوهایی که انتخاب می‌کنم").click()
    await person.button("فرستادن پیام").click()
    await main().locator(".field-error, .text-danger").first().waitFor()
    await page.getByLabel("متن پیام").fill(message)
    await main().getByText("عضوهایی که انتخاب می‌کنم").click()
    await main().locator("label", { hasText: "کارگاه نمونه نسترن" }).click()
    await person.button("فرستادن پیام").click()
    expect(await person.text()).toContain("پیام فرستاده شد.")
    expect(await main().getByRole("listitem").filter({ hasText: message }).first().innerText()).toContain("۰ از ۱ خوانده‌اند")
  })

  step("has news for the cluster's page, where markup stays text, and takes them back", async () => {
    await person.section("صفحه خوشه")
    await page.getByLabel("داستان به فارسی").fill(`داستان <i>تازه</i> ${mark}`)
    await person.button("پیش‌نمایش").click()
    expect(await page.locator("#preview").innerText()).toContain(`داستان <i>تازه</i> ${mark}`)
    expect(await page.getByLabel("داستان به فارسی").inputValue()).toBe(`داستان <i>تازه</i> ${mark}`)
    await page.getByLabel("متن خبر به فارسی").fill(news)
    await page.getByLabel("تا روز").selectOption({ index: 3 })
    await main().getByText("سنجاق شود").click()
    await person.button("گذاشتن خبر").click()
    expect(await person.text()).toContain("خبر گذاشته شد.")
    const shop = await page.context().newPage()
    await inShop(shop, "/fa/clusters/bojnurd-candy", news)
    await inShop(shop, "/fa", news)
    await main().getByRole("button", { name: `برداشتن: ${news}` }).click()
    expect(await person.text()).toContain("خبر برداشته شد.")
    await inShop(shop, "/fa/clusters/bojnurd-candy", news, false)
    await inShop(shop, "/fa", news, false)
    await shop.close()
  })

  step("and all of it stands in the history, with reasons", async () => {
    await person.section("پیشینه")
    const said = await person.text()
    for (const each of ["فروش عضو متوقف شد", "فروش عضو از سر گرفته شد", `دلیل: پروانه ندارد (${mark})`, message, "خبر خوشه گذاشته شد", news, "خبر خوشه برداشته شد"]) expect(said).toContain(each)
  })
})

describe("a member, on a phone, without script", () => {
  let person: DeskPerson
  let page: Page
  const step = journey(() => page)

  beforeAll(async () => {
    const context = await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })
    page = await context.newPage()
    person = deskPerson(page, "nastaran@khooshe.example")
  })
  afterAll(() => page?.context().close())

  step("hears the bell, reads what the cluster says, and the bell is quiet", async () => {
    await person.signIn()
    await page.getByRole("link", { name: /^پیام‌های خوشه، [۰-۹]+ خوانده‌نشده$/ }).click()
    await page.getByRole("heading", { level: 1, name: "پیام‌های خوشه" }).waitFor()
    const notice = page.getByRole("main").getByRole("listitem").filter({ hasText: message })
    await notice.getByRole("button", { name: "خواندم" }).click()
    await page.getByRole("main").getByRole("listitem").filter({ hasText: message }).waitFor()
    expect(await notice.getByRole("button", { name: "خواندم" }).count()).toBe(0)
  })

  step("tells who it is and when it opens; what is wrong is said at its field, with all else still there", async () => {
    await person.section("معرفی کارگاه")
    const story = page.getByLabel("داستان به فارسی")
    const before = await story.inputValue()
    await story.fill(`${before} (${mark})`)
    const lead = page.getByLabel("چند روز کاری تا خروج از کارگاه")
    const days = await lead.inputValue()
    await lead.fill("صد")
    await person.button("ثبت معرفی").click()
    expect(await person.text()).toContain("یک عدد کامل از ۰ تا ۶۰ بنویسید.")
    expect(await story.inputValue()).toBe(`${before} (${mark})`)
    await lead.fill(days)
    await person.button("ثبت معرفی").click()
    expect(await person.text()).toContain("معرفی کارگاه ثبت شد.")
    const shop = await page.context().newPage()
    await inShop(shop, "/fa/members/nastaran", `(${mark})`)
    await shop.close()
    await story.fill(before)
    await person.button("ثبت معرفی").click()
    expect(await person.text()).toContain("معرفی کارگاه ثبت شد.")
  })
})

describe("the same in English, on a desktop", () => {
  let page: Page
  const step = journey(() => page)
  const main = () => page.getByRole("main")
  const go = (section: string) => page.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: section, exact: true }).first().click()
  const press = (name: string) => main().getByRole("button", { name, exact: true }).first().click()
  afterAll(() => page?.context().close())

  step("every page of the agent's desk is readable by everybody, light and dark, at every width", async () => {
    page = await (await visitor(browser, { viewport: desktop })).newPage()
    const faults = watch(page)
    await enterInEnglish(page, agent)
    for (const [section, title] of [["Today", /today$/], ["Members", "Members of the cluster"], ["Notices", "Notices to members"], ["Cluster’s page", "Cluster’s page"]] as const) {
      await page.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: section, exact: true }).first().click()
      await page.getByRole("heading", { level: 1, name: title }).waitFor()
      expect([section, ...(await inspect(page, "en")), ...faults]).toEqual([section])
    }
  })

  step("a member is suspended with a reason, and sells again", async () => {
    await go("Members")
    await page.getByLabel("Search names and towns").fill("Narenj")
    await press("Find")
    await main().getByRole("link", { name: /Sample Workshop Narenj/ }).click()
    await page.getByRole("heading", { level: 1, name: "Sample Workshop Narenj" }).waitFor()
    await main().getByText("Suspend sales", { exact: true }).click()
    await press("Suspend now")
    await main().getByText("This is empty. Fill it in.").first().waitFor()
    await page.getByLabel("Why", { exact: true }).first().fill(`No permit (${mark})`)
    await press("Suspend now")
    await main().getByText("The member is suspended.").waitFor()
    expect(await main().innerText()).toContain(`No permit (${mark})`)
    await main().getByText("Let it sell again", { exact: true }).first().click()
    await page.getByLabel("Why", { exact: true }).first().fill("The permit has come")
    await press("Let it sell again now")
    await main().getByText("The member sells again.").waitFor()
  })

  step("one member is told something, and buyers read news until they are taken back", async () => {
    await go("Notices")
    await page.getByLabel("Text", { exact: true }).fill(`Meeting at nine (${mark})`)
    await main().getByText("Members that I choose").click()
    await main().locator("label", { hasText: "Sample Workshop Nastaran" }).click()
    await press("Send the notice")
    await main().getByText("The notice is sent.").waitFor()
    await go("Cluster’s page")
    await page.getByLabel("Text in Persian").fill(`جشن آبنبات ${mark}`)
    await page.getByLabel("Text in English").fill(`Candy fair ${mark}`)
    await press("Announce")
    await main().getByText(`Candy fair ${mark}`).first().waitFor()
    const shop = await page.context().newPage()
    await inShop(shop, "/en/clusters/bojnurd-candy", `Candy fair ${mark}`)
    await main().getByRole("button", { name: new RegExp(`Candy fair ${mark}`) }).click()
    await inShop(shop, "/en/clusters/bojnurd-candy", `Candy fair ${mark}`, false)
    await shop.close()
  })
})
