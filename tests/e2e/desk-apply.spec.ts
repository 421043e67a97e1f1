import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish } from "../support/desk-person"
import { demoPassword, shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { sql } from "../support/operator"

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Names that no other run used: an application that was sent stays. */
const run = Array.from(String(Date.now() % 100_000_000), (digit) => "آبپتثجچحخد"[Number(digit)]).join("")
const licence = { name: "licence.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF") }

/** Through the door by e-mail, to where somebody without a desk is led. */
async function enter(page: Page): Promise<void> {
  await page.goto(`${shopUrl}/fa/desk?way=email`)
  await page.getByLabel("ایمیل", { exact: true }).fill("applicant@khooshe.example")
  await page.getByLabel("گذرواژه", { exact: true }).fill(demoPassword)
  await page.getByRole("button", { name: "ورود به کارتابل", exact: true }).click()
  await page.waitForURL(/\/fa\/desk\/apply$/)
}

describe("a workshop applies, in Persian, on a phone, without script", () => {
  let page: Page
  const step = journey(() => page)
  const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click()
  const text = () => page.getByRole("main").innerText()
  const choose = (name: string) => page.getByRole("main").locator("label.option").filter({ hasText: name }).first().click()

  beforeAll(async () => {
    page = await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage()
  })
  afterAll(async () => {
    await page.context().close()
    await sql("update application set deleted_at = now() where name_fa like $1", [`%${run}%`])
  })

  step("whoever has no desk is led to the applications, and begins one", async () => {
    await enter(page)
    expect(await text()).toContain("کارگاه نمونه سنجد")
    await choose("آبنبات بجنورد")
    await press("شروع درخواست")
    await page.waitForURL(/step=who/)
  })

  step("what is missing or wrong is said at its field, and everything typed is kept", async () => {
    await page.getByLabel("همراه کارگاه", { exact: true }).fill("۰۹۱۲")
    await page.getByLabel("نام کارگاه به فارسی", { exact: true }).fill("کارگاه نمونه نسترن")
    await press("ثبت و ادامه")
    await page.waitForURL(/check=1/)
    const said = await text()
    expect(said).toContain("عضو دیگری از این خوشه همین نام را دارد")
    expect(said).toContain("شماره همراه ۱۱ رقم است")
    expect(await page.getByLabel("همراه کارگاه", { exact: true }).inputValue()).toBe("۰۹۱۲")
  })

  step("who we are, what we make", async () => {
    await choose("کارگاه صنفی")
    await page.getByLabel("نام کارگاه به فارسی", { exact: true }).fill(`کارگاه ${run}`)
    await page.getByLabel("نام کارگاه به انگلیسی", { exact: true }).fill("Workshop of a test")
    await page.getByLabel("نام دارنده یا شرکت", { exact: true }).fill("نمونه")
    await page.getByLabel("کد ملی یا شناسه ملی", { exact: true }).fill("۰۰۰۰۰۰۰۲۸۱۳")
    await page.getByLabel("همراه کارگاه", { exact: true }).fill("۰۹۱۲ ۰۰۰ ۰۰ ۰۸")
    await page.getByLabel("استان", { exact: true }).selectOption({ label: "خراسان شمالی" })
    await press("نمایش شهرهای استان")
    await page.getByLabel("شهر", { exact: true }).selectOption({ label: "بجنورد" })
    await press("ثبت و ادامه")
    await page.waitForURL(/step=what/)
    await choose("سازنده")
    await choose("شکرپنیر")
    await page.getByLabel("معرفی کارگاه", { exact: true }).fill("<b>سه نفر</b> در یک کارگاه")
    await press("ثبت و ادامه")
    await page.waitForURL(/step=papers/)
    expect(await text()).toContain("پروانه بهداشت کارگاه")
  })

  step("a permit is sent with what is written on it, its days typed in Jalali", async () => {
    await page.getByRole("link", { name: /پروانه بهداشت کارگاه/ }).click()
    await page.waitForURL(/paper=workshop_health/)
    await page.getByLabel("عکس یا PDF", { exact: true }).setInputFiles(licence)
    await page.getByLabel("شماره مدرک", { exact: true }).fill("ب-۱۲")
    await page.getByLabel("صادرکننده", { exact: true }).fill("مرکز بهداشت شهرستان")
    await page.getByLabel("تاریخ صدور", { exact: true }).fill("۱۴۰۴/۰۷/۳۱")
    await page.getByLabel("تاریخ پایان", { exact: true }).fill("۱۴۰۷/۰۱/۰۱")
    await press("فرستادن مدرک")
    await page.waitForURL(/problem=/)
    // Mehr has thirty days; what was typed is still there, the file is chosen again
    expect(await page.getByLabel("شماره مدرک", { exact: true }).inputValue()).toBe("ب-۱۲")
    await page.getByLabel("تاریخ صدور", { exact: true }).fill("۱۴۰۴/۰۷/۳۰")
    await page.getByLabel("عکس یا PDF", { exact: true }).setInputFiles(licence)
    await press("فرستادن مدرک")
    await page.waitForURL(/done=paper/)
    expect(await text()).toContain("۳۰ مهر ۱۴۰۴")
  })

  step("it is sent, and stands where it stands; then it is taken back", async () => {
    await page.getByRole("link", { name: "رفتن به گام آخر", exact: true }).click()
    await page.waitForURL(/step=send/)
    expect(await text()).toContain("<b>سه نفر</b> در یک کارگاه")
    await press("فرستادن درخواست")
    await page.waitForURL(/done=submit/)
    expect(await text()).toContain("خوشه درخواست را می‌خواند")
    await page.getByText("پس گرفتن درخواست", { exact: true }).first().click()
    await press("پس گرفتن درخواست")
    await page.waitForURL(/done=withdraw/)
    expect(await text()).toContain("این درخواست را پس گرفتید")
  })
})

describe("what is typed outlives a closed tab", () => {
  let page: Page
  const step = journey(() => page)
  afterAll(async () => {
    await page?.context().close()
    await sql("update application set deleted_at = now() where state = 'draft' and desk_user_id = (select id from desk_user where email = 'applicant@khooshe.example')", [])
  })

  step("and comes back in the same form", async () => {
    page = await (await visitor(browser, { viewport: phone, locale: "fa-IR" })).newPage()
    const faults = watch(page)
    await enter(page)
    await page.getByRole("button", { name: "شروع درخواست", exact: true }).click()
    await page.waitForURL(/step=who/)
    for (const step of ["who&check=1", "what&check=1", "papers", "send"]) {
      await page.goto(page.url().replace(/step=.*/, `step=${step}`))
      expect([step, ...(await inspect(page, "fa"))]).toEqual([step])
    }
    await page.goto(page.url().replace(/step=.*/, "step=who"))
    const name = page.getByLabel("نام کارگاه به فارسی", { exact: true })
    await name.fill("کارگاه نیمه‌کاره")
    const address = page.url()
    const context = page.context()
    await page.close()
    page = await context.newPage()
    await page.goto(address)
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#field-name_fa")?.value === "کارگاه نیمه‌کاره")
    expect(faults).toEqual([])
  })
})

describe("the agent decides, in English, on a desktop", () => {
  let page: Page
  let id = ""
  const step = journey(() => page)
  const text = () => page.getByRole("main").innerText()
  afterAll(async () => {
    await page?.context().close()
    // the demo's applicant is left as it was
    await sql("delete from application_event where application_id = $1 and state = 'papers_asked'", [id])
    await sql("update application set state = 'submitted', asked = '[]', asked_at = null where id = $1", [id])
  })

  step("finds who waits, with the paper that is missing, and opens a paper in place", async () => {
    page = await (await visitor(browser, { viewport: desktop })).newPage()
    const faults = watch(page)
    await enterInEnglish(page, "bojnurd@khooshe.example")
    await page.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: /^Applications/ }).click()
    await page.waitForURL(/\/applications$/)
    expect(await text()).toContain("Missing: Workshop health permit")
    expect(await inspect(page, "en")).toEqual([])
    await page.getByRole("link", { name: /Sample Workshop Senjed/ }).click()
    await page.getByRole("heading", { level: 1, name: "Sample Workshop Senjed" }).waitFor()
    id = page.url().split("/").at(-1) ?? ""
    await page.locator("summary").filter({ hasText: /^Open / }).first().click()
    const picture = page.getByRole("img", { name: "National card of the holder" })
    await picture.scrollIntoViewIfNeeded()
    await page.waitForFunction((alt) => [...document.images].some((image) => image.alt === alt && image.complete && image.naturalWidth > 100), "National card of the holder")
    expect(await inspect(page, "en")).toEqual([])
    expect(faults).toEqual([])
  })

  step("does not admit without looking at what is missing", async () => {
    await page.getByText("Admit", { exact: true }).click()
    await page.getByRole("button", { name: "Admit the workshop", exact: true }).click()
    await page.waitForURL(/problem=papers_missing/)
    expect(await text()).toContain("A paper that was asked for has not come yet")
  })

  step("asks for it with a reason, which the workshop reads", async () => {
    await page.locator("#ask > summary").click()
    await page.getByLabel("Reason, as the workshop reads it", { exact: true }).first().fill("The health permit is not in the file.")
    await page.getByRole("button", { name: "Send the request", exact: true }).click()
    await page.waitForURL(/done=ask/)
    expect(await text()).toContain("Papers asked for")
    const applicant = await (await visitor(browser, { viewport: phone, locale: "fa-IR" })).newPage()
    await enter(applicant)
    await applicant.goto(`${shopUrl}/fa/desk/apply/${id}`)
    expect(await applicant.getByRole("main").innerText()).toContain("The health permit is not in the file.")
    expect(await inspect(applicant, "fa")).toEqual([])
    await applicant.context().close()
  })
})

describe("nobody else reads it", () => {
  const step = journey(() => undefined)
  step("another member's person is told that there is nothing, and the paper's file is not theirs", async () => {
    const page = await (await visitor(browser, { viewport: phone, locale: "fa-IR" })).newPage()
    const [paper] = await sql("select p.id, p.holder_id from paper p join application a on a.id = p.holder_id where a.name_en = 'Sample Workshop Senjed' and p.deleted_at is null limit 1", [])
    await deskPerson(page, "nastaran@khooshe.example").signIn()
    await page.goto(`${shopUrl}/fa/desk/apply/${String(paper?.holder_id)}`)
    expect(await page.getByRole("main").or(page.locator("body")).first().innerText()).not.toContain("سنجد")
    expect((await page.request.get(`${shopUrl}/fa/desk/apply/${String(paper?.holder_id)}/papers/${String(paper?.id)}`)).status()).toBe(404)
    await page.context().close()
  })
})
