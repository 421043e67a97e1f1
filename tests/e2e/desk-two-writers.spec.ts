import { randomUUID } from "node:crypto"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { openBrowser, phone, visitor, watch } from "../support/browser"
import { deskIn } from "../support/desk-person"
import { shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { desk } from "../support/operator"

/** The owner writes on a phone; the clerk, somewhere else, writes of the same good. */
const [owner, clerk] = ["nastaran@khooshe.example", "clerk@khooshe.example"]

type Good = { id: string; version: number; content: { title: { fa: string }; description: { fa: string } } }

async function begun(): Promise<{ own: string; page: string }> {
  const me = (await desk(owner, "/me")).body as { grants: { scope_id: string }[] }
  const member = me.grants[0]?.scope_id ?? ""
  const { id } = (await desk(owner, `/members/${member}/listings`, { kind: "shekar-panir", key: randomUUID() })).body as Good
  return { own: `/members/${member}/listings/${id}`, page: `${shopUrl}/fa/desk/members/${member}/listings/${id}` }
}
const read = async (own: string) => (await desk(owner, own)).body as Good
/** A save of the owner's that is still on its way may come between reading and writing: then the clerk reads again. */
const clerkWrites = (own: string, fields: object) => expect.poll(async () => (await desk(clerk, own, { version: (await read(own)).version, ...fields })).status).toBe(200)
const archive = async (own: string) => desk(owner, `${own}/archive`, { version: (await read(own)).version })
const title = (page: Page) => page.getByLabel("نام کالا", { exact: true })
const lines = (page: Page) => page.getByLabel("چند جمله برای خریدار", { exact: true })

describe("two people write one good, and nobody's words are lost", () => {
  let browser: Browser
  let page: Page
  let faults: string[]
  let good: { own: string; page: string }
  const step = journey(() => page)
  const saved = () => page.getByRole("status").filter({ hasText: "ذخیره شد" }).waitFor()
  const panel = () => page.getByRole("alert").filter({ hasText: "چیز دیگری نوشت" })

  beforeAll(async () => {
    browser = await openBrowser()
    good = await begun()
    const person = await deskIn(await visitor(browser, { viewport: phone, locale: "fa-IR" }), owner)
    page = person.page
    faults = watch(page)
    await person.signIn()
    await page.goto(good.page)
  })
  afterAll(async () => {
    await archive(good.own)
    await browser?.close()
  })

  step("what the other wrote in another field stays, and the reader hears of it", async () => {
    await clerkWrites(good.own, { title: { fa: "نام از دستیار", en: "" } })
    await lines(page).fill("نرم و سفید")
    await saved()
    await page.getByText("بخش دیگری از این کالا را عوض کرد").waitFor()
    const now = await read(good.own)
    expect([now.content.title.fa, now.content.description.fa]).toEqual(["نام از دستیار", "نرم و سفید"])
    await page.getByRole("button", { name: "نشان بده" }).click()
    await expect.poll(() => title(page).inputValue()).toBe("نام از دستیار")
  })

  step("the same field: both words are shown, nothing is saved, and the own word may stay", async () => {
    await clerkWrites(good.own, { title: { fa: "نام دوم دستیار", en: "" } })
    await title(page).fill("نام من")
    await panel().waitFor()
    expect(await panel().innerText()).toMatch(/نام دوم دستیار[\s\S]*نام من/)
    expect(await inspect(page, "fa")).toEqual([])
    expect((await read(good.own)).content.title.fa).toBe("نام دوم دستیار")
    // what is typed on is not sent over theirs either
    await lines(page).fill("نرم، سفید و خوش‌عطر")
    await title(page).fill("نام من، باز")
    await expect.poll(() => panel().innerText()).toContain("نام من، باز")
    await panel().getByRole("button", { name: "نوشته من بماند" }).click()
    await saved()
    await expect.poll(async () => (await read(good.own)).content).toMatchObject({ title: { fa: "نام من، باز" }, description: { fa: "نرم، سفید و خوش‌عطر" } })
    expect(await panel().count()).toBe(0)
  })

  step("or the other's, and the rest of what was typed is kept all the same", async () => {
    await clerkWrites(good.own, { title: { fa: "نام سوم دستیار", en: "" } })
    await lines(page).fill("سفید")
    await title(page).fill("نام دیگر من")
    await panel().waitFor()
    await panel().getByRole("button", { name: "نوشته او بماند" }).click()
    await expect.poll(() => title(page).inputValue()).toBe("نام سوم دستیار")
    expect(await lines(page).inputValue()).toBe("سفید")
    expect((await read(good.own)).content).toMatchObject({ title: { fa: "نام سوم دستیار" }, description: { fa: "سفید" } })
    expect(faults).toEqual([])
  })

  step("words that waited in a closed tab are not sent over what came after them", async () => {
    await page.context().setOffline(true)
    await title(page).fill("نامی از پیش")
    await page.getByText("اینترنت وصل نیست").waitFor()
    await page.goto("about:blank")
    await clerkWrites(good.own, { title: { fa: "نام چهارم دستیار", en: "" } })
    await page.context().setOffline(false)
    await page.goto(good.page)
    await panel().waitFor()
    expect(await title(page).inputValue()).toBe("نامی از پیش")
    expect((await read(good.own)).content.title.fa).toBe("نام چهارم دستیار")
  })
})

describe("the same without script", () => {
  let browser: Browser
  let page: Page
  let good: { own: string; page: string }
  const step = journey(() => page)
  const save = () => page.locator('form[data-draft="words"]').getByRole("button", { name: "ذخیره" }).click()

  beforeAll(async () => {
    browser = await openBrowser()
    good = await begun()
    const person = await deskIn(await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" }), owner)
    page = person.page
    await person.signIn()
    await page.goto(good.page)
  })
  afterAll(async () => {
    await archive(good.own)
    await browser?.close()
  })

  step("theirs stands beside the field, the own word still in it; saved again it stays", async () => {
    const long = "خوش‌عطر و ترد ".repeat(250).trim()
    await lines(page).fill(long)
    await title(page).fill("نام من")
    await clerkWrites(good.own, { title: { fa: "نام دستیار", en: "" }, facts: { lot: "D-1" } })
    await save()
    await page.getByText("کسی دیگر در این فاصله نوشت: «نام دستیار»").waitFor()
    expect([await title(page).inputValue(), await lines(page).inputValue()]).toEqual(["نام من", long])
    expect((await read(good.own)).content.title.fa).toBe("نام دستیار")
    await save()
    await page.getByText("ذخیره شد.").waitFor()
    expect((await read(good.own)).content).toMatchObject({ title: { fa: "نام من" }, description: { fa: long }, facts: { lot: "D-1" } })
  })

  step("or theirs is taken, by a link", async () => {
    await title(page).fill("نام دیگر من")
    await clerkWrites(good.own, { title: { fa: "نام تازه دستیار", en: "" } })
    await save()
    await page.getByRole("link", { name: "نوشته او بماند" }).click()
    await expect.poll(() => title(page).inputValue()).toBe("نام تازه دستیار")
  })
})
