import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish, type DeskPerson } from "../support/desk-person"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { apiUrl } from "../support/http"
import { desk, sql, token } from "../support/operator"

const photo = { name: "پروانه.png", mimeType: "image/png", buffer: Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64") }
const number = `T-${Date.now()}`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await sql("delete from permit where number like $1", [`${number}%`])
  await browser?.close()
})

describe("a workshop renews its licence, in Persian, on a phone, without script", () => {
  let person: DeskPerson
  let page: Page | undefined
  const step = journey(() => page)

  beforeAll(async () => {
    page = await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage()
    person = deskPerson(page, "naron@khooshe.example")
  })
  afterAll(() => page?.context().close())

  step("it sees what it has and that nothing is missing", async () => {
    await person.signIn()
    await person.page.goto(`${person.page.url()}/permits`)
    expect(await person.page.getByRole("heading", { level: 1 }).innerText()).toBe("پروانه‌ها")
    expect(await person.text()).toContain("همه کالاهای شما پروانه معتبر دارند.")
  })

  step("what is left out or cannot be is said at its field, and what was typed is still there", async () => {
    await person.page.getByRole("link", { name: /^تمدید/ }).first().click()
    await person.page.getByLabel("شماره پروانه").fill(number)
    await person.page.getByLabel("روز صدور").fill("۱۴۰۵/۰۷/۳۱")
    await person.button("فرستادن برای بررسی").click()
    const said = await person.text()
    expect(said).toContain("این تاریخ درست نیست")
    expect(said).toContain("فایل را دوباره برگزینید")
    expect(await person.page.getByLabel("شماره پروانه").inputValue()).toBe(number)
    expect(await person.page.getByLabel("روز صدور").inputValue()).toBe("۱۴۰۵/۰۷/۳۱")
  })

  step("with days typed in Jalali and a photo it arrives, and waits", async () => {
    await person.page.getByLabel("روز صدور").fill("۱۴۰۵/۷/۱۵")
    await person.page.getByLabel("روز پایان").fill("۱۴۰۸-۰۷-۱۵")
    await person.page.getByLabel("عکس یا PDF پروانه").setInputFiles(photo)
    await person.button("فرستادن برای بررسی").click()
    const said = await person.text()
    expect(said).toContain("پروانه رسید و در انتظار بررسی است.")
    expect(said).toContain("از ۱۵ مهر ۱۴۰۵ تا ۱۵ مهر ۱۴۰۸")
    const [row] = await sql("select issued_on, expires_on, follows_id from permit where number = $1", [number])
    expect(row).toMatchObject({ issued_on: "2026-10-07", expires_on: "2029-10-06", follows_id: expect.stringMatching(/^perm_/) })
  })

  step("nobody looked at it yet: it is taken back", async () => {
    await person.page.getByRole("button", { name: /^پس گرفتن/ }).click()
    expect(await person.text()).toContain("پروانه پس گرفته شد.")
    expect(await person.text()).not.toContain(number)
  })
})

describe("an agent looks at papers, in English, on a desktop", () => {
  let page: Page | undefined
  const step = journey(() => page)
  const owner = "nastaran@khooshe.example"
  const theirs = `${number}-2`

  beforeAll(async () => {
    const { grants } = (await desk(owner, "/me")).body as { grants: { scope_id: string }[] }
    const form = new FormData()
    for (const [name, value] of Object.entries({ type: "guild_licence", number: theirs, issuer: "Chamber", issued_on: "2026-01-01", expires_on: "2031-01-01" })) form.set(name, value)
    form.set("file", new Blob([new Uint8Array(photo.buffer)]), photo.name)
    const sent = await fetch(`${apiUrl}/desk/members/${grants[0]?.scope_id}/permits`, { method: "POST", body: form, headers: { authorization: `Bearer ${await token("desk_user", owner)}` } })
    expect(sent.status).toBe(200)
    page = await (await visitor(browser, { viewport: desktop })).newPage()
  })
  afterAll(() => page?.context().close())

  step("what waits comes first, what lapses is counted in days", async () => {
    if (!page) return
    const faults = watch(page)
    await enterInEnglish(page, "bojnurd@khooshe.example")
    await page.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: /^Permits/ }).click()
    await page.getByRole("heading", { level: 1, name: "Members' permits" }).waitFor()
    expect(await page.getByRole("main").innerText()).toMatch(/Waits to be checked[\s\S]*20 days left[\s\S]*27 days left[\s\S]*Ended/)
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
  })

  step("a paper is read beside its decision, and turned down with a reason", async () => {
    if (!page) return
    const faults = watch(page)
    await page.getByRole("link", { name: "Check Sample Workshop Nastaran, Guild licence" }).click()
    await page.getByRole("heading", { level: 1, name: "Guild licence" }).waitFor()
    expect(await page.getByRole("img", { name: "Photo of the permit" }).evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1)
    expect([...(await inspect(page, "en")), ...faults]).toEqual([])
    await page.getByText("Turn down", { exact: true }).click()
    await page.getByRole("button", { name: "Turn the permit down" }).click()
    await page.getByText("This is empty. Fill it in.").waitFor()
    await page.getByLabel("Reason", { exact: true }).fill("The stamp cannot be read")
    await page.getByRole("button", { name: "Turn the permit down" }).click()
    await page.getByText("The permit was not accepted, and we told the member why.").waitFor()
  })

  step("its member reads the reason", async () => {
    if (!page) return
    const member = await (await visitor(browser, { viewport: phone, locale: "fa-IR" })).newPage()
    const person = deskPerson(member, owner)
    await person.signIn()
    await person.page.goto(`${person.page.url()}/permits`)
    expect(await person.text()).toContain("The stamp cannot be read")
    expect(await inspect(member, "fa")).toEqual([])
    await member.context().close()
  })
})

describe("a renewal is sent in English from a desktop, and verified in Persian on a phone", () => {
  let member: Page
  let agent: DeskPerson
  let current: Page | undefined
  const step = journey(() => current)
  const theirs = `${number}-3`

  beforeAll(async () => {
    member = await (await visitor(browser, { viewport: desktop, locale: "en-GB" })).newPage()
    agent = deskPerson(await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage(), "bojnurd@khooshe.example")
  })
  afterAll(async () => {
    await member?.context().close()
    await agent?.page.context().close()
  })

  step("it follows the permit that it renews, its days typed as they are in Iran or abroad", async () => {
    current = member
    const faults = watch(member)
    await enterInEnglish(member, "nastaran@khooshe.example")
    await member.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: "Permits" }).click()
    await member.getByRole("main").getByRole("listitem").filter({ hasText: "Guild licence" }).getByRole("link", { name: /^Renew/ }).first().click()
    await member.getByRole("heading", { name: "Renewal of the Guild licence" }).waitFor()
    await member.getByLabel("Permit number", { exact: true }).fill(theirs)
    await member.getByLabel("Day of issue", { exact: true }).fill("2026-06-31")
    await member.getByLabel("Last day").fill("2033-06-20")
    await member.getByLabel("Photo or PDF of the permit").setInputFiles(photo)
    await member.getByRole("button", { name: "Send to be checked" }).click()
    await member.getByText("Choose the file again").waitFor()
    expect(await member.getByLabel("Permit number", { exact: true }).inputValue()).toBe(theirs)
    await member.getByLabel("Day of issue", { exact: true }).fill("2026-06-30")
    await member.getByLabel("Photo or PDF of the permit").setInputFiles(photo)
    await member.getByRole("button", { name: "Send to be checked" }).click()
    await member.getByText("The permit has arrived and waits to be checked.").waitFor()
    expect([...(await inspect(member, "en", [1280])), ...faults]).toEqual([])
  })

  step("the agent sees it beside the paper that it follows, and verifies it", async () => {
    current = agent.page
    await agent.signIn()
    await agent.section("پروانه‌ها")
    await agent.page.getByRole("main").getByRole("link", { name: /نسترن.*پروانه صنفی/ }).first().click()
    await agent.page.getByRole("heading", { level: 1, name: "پروانه صنفی" }).waitFor()
    const said = await agent.text()
    for (const each of [theirs, "دنباله این پروانه است", "۹ تیر ۱۴۰۵"]) expect(said).toContain(each)
    await agent.button("تأیید پروانه").click()
    expect(await agent.text()).toContain("پروانه تأیید شد و به عضو خبر دادیم.")
  })

  step("its member reads it as valid", async () => {
    current = member
    await member.reload()
    const row = member.getByRole("main").getByRole("listitem").filter({ hasText: theirs })
    await row.getByText("Valid", { exact: true }).waitFor()
  })
})
