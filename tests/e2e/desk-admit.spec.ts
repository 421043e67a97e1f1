import { randomInt } from "node:crypto"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, type DeskPerson } from "../support/desk-person"
import { demoPassword, shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { sql } from "../support/operator"

/** Letters of this run alone: a name is taken once. */
const run = Array.from({ length: 7 }, () => randomInt(16))
const name = { fa: `کارگاه ${run.map((at) => "ابپتجچحخدرزسشفقک"[at]).join("")}`, en: `Workshop ${run.map((at) => "abcdefghijklmnop"[at]).join("")}` }
const licence = { name: "licence.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF") }

describe("a workshop applies in English on a desktop, and its agent decides in Persian on a phone", () => {
  let browser: Browser
  let applicant: Page
  let agent: DeskPerson
  let current: Page | undefined
  let faults: string[]
  let address = ""
  const step = journey(() => current)
  const main = () => applicant.getByRole("main")
  const press = (label: string) => main().getByRole("button", { name: label, exact: true }).first().click()
  const choose = (label: string) => main().locator("label.option").filter({ hasText: label }).first().click()
  const sound = async () => expect([...(await inspect(applicant, "en", [1280])), ...faults.splice(0)], applicant.url()).toEqual([])
  const decide = (label: string) => agent.page.getByRole("main").getByText(label, { exact: true }).first().click()

  beforeAll(async () => {
    browser = await openBrowser()
    applicant = await (await visitor(browser, { viewport: desktop, locale: "en-GB" })).newPage()
    faults = watch(applicant)
    agent = deskPerson(await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage(), "bojnurd@khooshe.example")
  })
  afterAll(async () => {
    await browser?.close()
    // the demo's applicant works nowhere, and the cluster has the members that it had
    await sql("delete from desk_grant where scope_id in (select id from member where name->>'fa' = $1)", [name.fa])
    await sql("update member set deleted_at = now() where name->>'fa' = $1", [name.fa])
    await sql("update application set deleted_at = now() where name_fa = $1", [name.fa])
  })

  step("the applicant writes who they are and what they make", async () => {
    current = applicant
    await applicant.goto(`${shopUrl}/en/desk?way=email`)
    await applicant.getByLabel("E-mail", { exact: true }).fill("applicant@khooshe.example")
    await applicant.getByLabel("Password", { exact: true }).fill(demoPassword)
    await press("Sign in to the desk")
    await applicant.waitForURL(/\/en\/desk\/apply$/)
    await sound()
    await choose("Bojnurd hard candy")
    await press("Start")
    await applicant.waitForURL(/step=who/)
    await choose("Guild")
    for (const [label, text] of [["Name in Persian", name.fa], ["Name in English", name.en], ["Holder or company", "نمونه"], ["National id", "00000002813"], ["Workshop's mobile", "0900 000 0008"]] as const) await applicant.getByLabel(label, { exact: true }).fill(text)
    await applicant.getByLabel("Province", { exact: true }).selectOption({ label: "North Khorasan" })
    const city = applicant.getByLabel("City", { exact: true })
    await city.locator("option", { hasText: "Bojnurd" }).first().waitFor({ state: "attached" })
    await city.selectOption({ label: "Bojnurd" })
    await sound()
    await press("Save and go on")
    await applicant.waitForURL(/step=what/)
    await choose("You make the goods yourselves")
    await choose("Shekar-panir")
    await applicant.getByLabel("About the workshop", { exact: true }).fill("سه نفر در یک کارگاه")
    await sound()
    await press("Save and go on")
    await applicant.waitForURL(/step=papers/)
    await sound()
  })

  step("a day that cannot be is refused at its field; then the paper comes, and the application goes", async () => {
    await applicant.getByRole("link", { name: /Workshop health permit/ }).click()
    await applicant.waitForURL(/paper=workshop_health/)
    const fill = async (issued: string) => {
      for (const [label, text] of [["Number", "B-12"], ["Issued by", "مرکز بهداشت"], ["Issued on", issued], ["Ends on", "2031-05-05"]] as const) await applicant.getByLabel(label, { exact: true }).fill(text)
      await applicant.getByLabel("Photo or PDF", { exact: true }).setInputFiles(licence)
      await press("Send the paper")
    }
    await fill("2025-02-30")
    await applicant.waitForURL(/problem=/)
    expect(await applicant.getByLabel("Number", { exact: true }).inputValue()).toBe("B-12")
    await fill("2025-02-28")
    await applicant.waitForURL(/done=paper/)
    await main().getByText("28 February 2025").first().waitFor()
    await applicant.getByRole("link", { name: "To the last step", exact: true }).click()
    await applicant.waitForURL(/step=send/)
    await sound()
    await press("Send the application")
    await applicant.waitForURL(/done=submit/)
    await main().getByText("The cluster is reading it.").waitFor()
    address = applicant.url().split("?")[0] ?? ""
    await sound()
  })

  step("the agent asks for what is missing, and says why", async () => {
    current = agent.page
    await agent.signIn()
    await agent.section("درخواست‌ها")
    await agent.page.getByRole("main").getByRole("link", { name: name.fa }).click()
    await agent.page.getByRole("heading", { level: 1, name: name.fa }).waitFor()
    expect(await agent.text()).toContain("شکرپنیر")
    await decide("خواستن مدرک")
    // all that is missing is marked; the licence may come later
    await agent.page.locator("#ask label").filter({ hasText: "پروانه صنفی" }).click()
    await agent.page.getByLabel("دلیل، همان که کارگاه می‌خواند", { exact: true }).first().fill("کارت ملی در پرونده نیست.")
    await agent.button("فرستادن خواسته").click()
    expect(await agent.text()).toContain("خواسته فرستاده شد.")
  })

  step("the applicant reads it, sends the paper and the application again", async () => {
    current = applicant
    await applicant.goto(address)
    await main().getByText("کارت ملی در پرونده نیست.").first().waitFor()
    await applicant.goto(`${address}?step=papers`)
    await applicant.getByRole("link", { name: /National card/ }).click()
    await applicant.waitForURL(/paper=identity_card/)
    await applicant.getByLabel("Photo or PDF", { exact: true }).setInputFiles(licence)
    await press("Send the paper")
    await applicant.waitForURL(/done=paper/)
    await applicant.goto(`${address}?step=send`)
    await press("Send the application again")
    await applicant.waitForURL(/done=submit/)
  })

  step("the agent admits it, knowing which paper is still to come", async () => {
    current = agent.page
    await agent.page.goto(address.replace(/.*\/apply\//, `${agent.page.url().replace(/\/applications.*/, "/applications")}/`))
    await decide("پذیرفتن")
    await agent.button("پذیرفتن کارگاه").click()
    await agent.page.waitForURL(/problem=papers_missing/)
    await agent.page.getByRole("main").getByText(/^بدون این مدرک‌ها هم پذیرفته شود/).click()
    await agent.button("پذیرفتن کارگاه").click()
    expect(await agent.text()).toContain("کارگاه عضو خوشه شد.")
  })

  step("its desk is open, and teaches what comes first", async () => {
    current = applicant
    await applicant.goto(address)
    await main().getByText("Welcome. The workshop's desk is open").waitFor()
    await main().getByRole("link", { name: "Open the desk" }).click()
    await applicant.waitForURL(/\/en\/desk\/members\/[^/]+$/)
    await sound()
    await applicant.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: "Goods", exact: true }).click()
    await main().getByText("List your first good").waitFor()
    await sound()
  })

  step("the agent ends the membership with a reason, and the desk closes at once", async () => {
    current = agent.page
    await agent.section("عضوها")
    await agent.page.getByLabel("جست‌وجو در نام و شهر").fill(name.fa)
    await agent.button("یافتن").click()
    await agent.page.getByRole("main").getByRole("link", { name: name.fa }).click()
    await agent.page.getByRole("heading", { level: 1, name: name.fa }).waitFor()
    await decide("پایان عضویت")
    await agent.page.getByRole("main").getByLabel("چرا", { exact: true }).last().fill("کارگاه جابه‌جا شد.")
    await agent.button("عضویت پایان یابد").click()
    expect(await agent.text()).toContain("عضویت پایان یافت.")
    expect(await agent.text()).toContain("کارگاه جابه‌جا شد.")
    current = applicant
    await applicant.reload()
    expect(await applicant.locator("body").innerText()).toContain("This page is not on your desk.")
  })
})
