import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { desktop, openBrowser, phone, visitor, watch } from "../support/browser"
import { deskPerson, enterInEnglish } from "../support/desk-person"
import { inPersian } from "../support/digits"
import { shopUrl } from "../support/http"
import { inspect } from "../support/inspect"
import { journey } from "../support/journey"
import { sql } from "../support/operator"
import { codeFor, codesSent, wasTold } from "../support/sandbox-messages"

/** A number of this run's own, so that limits of earlier runs do not meet. */
const fresh = () => `0937${String(Math.floor(Math.random() * 1e7)).padStart(7, "0")}`
const newcomer = fresh()
const name = `رعنا نمونه ${inPersian(newcomer.slice(-3))}`
const owner = "minoodar@khooshe.example"

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  // codes that other specs asked for today count against the numbers and the address
  await sql("delete from sign_in_code")
})
afterAll(() => browser?.close())

const not = (code: string) => (code === "00000" ? "00001" : "00000")

describe("by mobile number and code, in Persian, on a phone, without script", () => {
  let page: Page | undefined
  let code = ""
  const step = journey(() => page)
  const field = (label: string) => page?.getByLabel(label, { exact: true })
  const press = (label: string) => page?.getByRole("button", { name: label, exact: true }).click()

  beforeAll(async () => {
    page = await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage()
  })
  afterAll(() => page?.context().close())

  step("a number that is none is refused at its field, and stays there", async () => {
    await page?.goto(`${shopUrl}/fa/desk?back=/desk/members/x`)
    await field("شماره همراه")?.fill("۰۹۱۲")
    await press("گرفتن کد")
    await page?.getByText("شماره همراه ۱۱ رقم است و با ۰۹ شروع می‌شود.").waitFor()
    expect(await field("شماره همراه")?.inputValue()).toBe("۰۹۱۲")
    expect(page?.url()).toContain("back=")
  })

  step("typed in Persian digits it is sent a code, and neither stands in the address", async () => {
    await page?.goto(`${shopUrl}/fa/desk`)
    await field("شماره همراه")?.fill(inPersian("0900 000 0006"))
    const before = await codesSent("09000000006")
    await press("گرفتن کد")
    await page?.getByText(/کد ورود به .* فرستاده شد/).waitFor()
    code = await codeFor("09000000006", before)
    expect(page?.url()).not.toContain("0900")
    expect(await field("کد ورود")?.getAttribute("autocomplete")).toBe("one-time-code")
    expect(await field("کد ورود")?.getAttribute("inputmode")).toBe("numeric")
  })

  step("a wrong code says how many tries are left, and half a code costs none", async () => {
    await field("کد ورود")?.fill(not(code))
    await press("ورود")
    await page?.getByText("کد درست نیست؛ ۴ بار دیگر می‌توانید بنویسید.").waitFor()
    await field("کد ورود")?.fill("۱۲۳")
    await press("ورود")
    await page?.getByText("کد ورود ۵ رقم است.").waitFor()
    await field("کد ورود")?.fill(not(code))
    await press("ورود")
    await page?.getByText("کد درست نیست؛ ۳ بار دیگر می‌توانید بنویسید.").waitFor()
  })

  step("the right one opens the desk of a packer, and out again", async () => {
    await field("کد ورود")?.fill(inPersian(code))
    await press("ورود")
    await page?.waitForURL(/\/fa\/desk\/members\/[^/]+$/)
    await press("خروج")
    await page?.getByText("از کارتابل بیرون آمدید.").waitFor()
  })

  step("it opens it once, and the number can be changed", async () => {
    await field("شماره همراه")?.fill(newcomer)
    await press("گرفتن کد")
    await page?.getByRole("link", { name: "عوض کردن شماره" }).click()
    expect(await field("شماره همراه")?.inputValue()).toBe(newcomer)
    await field("شماره همراه")?.fill("09000000006")
    await press("گرفتن کد")
    await field("کد ورود")?.fill(code)
    await press("ورود")
    await page?.getByText(/کد درست نیست/).waitFor()
    await press("فرستادن دوباره کد")
    await page?.getByText(/کد تازه به .* فرستاده شد/).waitFor()
  })
})

describe("an owner invites somebody by number, in English, on a desktop", () => {
  let page: Page | undefined
  const step = journey(() => page)
  let faults: string[] = []
  const people = () => page?.getByRole("listitem").filter({ hasText: name })

  beforeAll(async () => {
    page = await (await visitor(browser, { viewport: desktop })).newPage()
    faults = watch(page)
    await enterInEnglish(page, owner)
    await page.getByRole("navigation", { name: "Sections of the desk" }).getByRole("link", { name: "Team" }).click()
    await page.getByRole("heading", { level: 1, name: "Team" }).waitFor()
  })
  afterAll(async () => {
    await page?.context().close()
    await sql("delete from desk_grant where desk_user_id in (select id from desk_user where mobile = $1)", [newcomer])
    await sql("delete from desk_invitation where mobile = $1", [newcomer])
  })

  step("a number that is none is refused, with name and role still there", async () => {
    await page?.getByLabel("Name", { exact: true }).fill(name)
    await page?.getByLabel("Mobile number", { exact: true }).fill("12345")
    await page?.getByText("Goods, prices and orders").last().click()
    await page?.getByRole("button", { name: "Send the invitation" }).click()
    await page?.getByText("A mobile number has 11 digits").waitFor()
    expect(await page?.getByLabel("Name", { exact: true }).inputValue()).toBe(name)
    expect(await page?.getByRole("radio", { name: /^Clerk/ }).last().isChecked()).toBe(true)
  })

  step("invited, the number is told, and stands among those who did not answer", async () => {
    await page?.getByLabel("Mobile number", { exact: true }).fill(newcomer)
    await page?.getByRole("button", { name: "Send the invitation" }).click()
    await page?.getByText("The invitation was sent.").waitFor()
    expect(await people()?.innerText()).toContain("Clerk")
    expect(await wasTold(newcomer, "desk_invitation")).toBe(true)
    expect([...(page ? await inspect(page, "en") : []), ...faults]).toEqual([])
  })

  step("who signs in with that number sees what awaits, accepts and works, on a phone in Persian", async () => {
    const guest = await (await visitor(browser, { viewport: phone, locale: "fa-IR" })).newPage()
    const guestFaults = watch(guest)
    await guest.goto(`${shopUrl}/fa/desk`)
    expect([...(await inspect(guest, "fa")), ...guestFaults]).toEqual([])
    await sql("delete from sign_in_code")
    await guest.getByLabel("شماره همراه", { exact: true }).fill(newcomer)
    const before = await codesSent(newcomer)
    await guest.getByRole("button", { name: "گرفتن کد", exact: true }).click()
    await guest.getByLabel("کد ورود", { exact: true }).waitFor()
    await guest.getByRole("button", { name: /^فرستادن دوباره کد تا/ }).waitFor()
    expect([...(await inspect(guest, "fa")), ...guestFaults]).toEqual([])
    // five digits send themselves
    await guest.getByLabel("کد ورود", { exact: true }).fill(inPersian(await codeFor(newcomer, before)))
    await guest.getByRole("heading", { name: "دعوت کارگاه نمونه مینودر" }).waitFor()
    expect([...(await inspect(guest, "fa")), ...guestFaults]).toEqual([])
    await guest.getByRole("button", { name: "پذیرفتن", exact: true }).click()
    await guest.getByText("دعوت را پذیرفتید. از همین حالا می‌توانید کار کنید.").waitFor()
    await guest.getByRole("link", { name: /کارگاه نمونه مینودر/ }).click()
    await guest.waitForURL(/\/fa\/desk\/members\/[^/]+$/)
    const clerk = deskPerson(guest, "")
    expect(await guest.getByRole("navigation", { name: "بخش‌های کارتابل" }).innerText()).not.toContain("همکاران")

    // made a packer, then removed: from the next page on
    await page?.reload()
    await people()?.getByText("Change").click()
    await people()?.getByText("Today’s parcels; sees no prices and no money").click()
    await people()?.getByRole("button", { name: "Set the role" }).click()
    await page?.getByText("The role was changed.").waitFor()
    await guest.reload()
    expect(await clerk.text()).not.toContain("فروش امروز")
    await people()?.getByText("Change").click()
    expect(page ? await inspect(page, "en") : []).toEqual([])
    await people()?.getByRole("button", { name: "Remove" }).click()
    await page?.getByText("The access was removed.").waitFor()
    await guest.reload()
    expect(await guest.locator("body").innerText()).toContain("این صفحه در کارتابل شما نیست.")
    await guest.goto(`${shopUrl}/fa/desk`)
    // who works nowhere may apply for a workshop of their own
    await guest.waitForURL(/\/fa\/desk\/apply$/)
    await guest.context().close()
  })

  step("an owner who is alone cannot be lowered, and has no way to do so to themself", async () => {
    expect(await page?.getByRole("listitem").filter({ hasText: "you" }).getByText("Change").count()).toBe(0)
    await page?.getByText("You are alone so far.").waitFor()
  })
})

describe("an owner invites and takes back, in Persian, on a phone, without script", () => {
  const guest = fresh()
  let page: Page
  const step = journey(() => page)
  afterAll(async () => {
    await page?.context().close()
    await sql("delete from desk_invitation where mobile = $1", [guest])
  })

  step("who is invited stands among those who did not answer, until the invitation is withdrawn", async () => {
    page = await (await visitor(browser, { viewport: phone, javaScript: false, locale: "fa-IR" })).newPage()
    const person = deskPerson(page, owner)
    await person.signIn()
    await person.section("همکاران")
    await page.getByLabel("نام", { exact: true }).fill("سیما نمونه")
    await page.getByLabel("شماره همراه", { exact: true }).fill("۰۹۳۷")
    await person.button("فرستادن دعوت").click()
    expect(await person.text()).toContain("شماره همراه ۱۱ رقم است و با ۰۹ شروع می‌شود.")
    expect(await page.getByLabel("نام", { exact: true }).inputValue()).toBe("سیما نمونه")
    await page.getByLabel("شماره همراه", { exact: true }).fill(inPersian(guest))
    await person.button("فرستادن دعوت").click()
    expect(await person.text()).toContain("دعوت فرستاده شد.")
    const row = page.getByRole("main").getByRole("listitem").filter({ hasText: "سیما نمونه" })
    expect(await row.innerText()).toContain("بسته‌بند")
    await row.getByRole("button", { name: /^پس گرفتن/ }).click()
    expect(await person.text()).toContain("دعوت پس گرفته شد.")
    expect(await person.text()).not.toContain("سیما نمونه")
  })
})
