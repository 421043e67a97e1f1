import type { BrowserContext, Page } from "playwright-core"
import { demoPassword, shopUrl } from "./http"

/** At the desk's door, which asks for a mobile number first: to the other way in. */
async function byEmail(page: Page, other: string, field: string): Promise<void> {
  const [link, email] = [page.getByRole("link", { name: other, exact: true }), page.getByLabel(field, { exact: true })]
  await link.or(email).first().waitFor()
  if (await link.isVisible()) await link.click()
  await email.waitFor()
}

/** Through the desk's door in English, by e-mail and password. */
export async function enterInEnglish(page: Page, email: string): Promise<void> {
  await page.goto(`${shopUrl}/en/desk`)
  await byEmail(page, "Use e-mail and password", "E-mail")
  await page.getByLabel("E-mail", { exact: true }).fill(email)
  await page.getByLabel("Password", { exact: true }).fill(demoPassword)
  await page.getByRole("button", { name: "Sign in to the desk" }).click()
  await page.waitForURL(/\/en\/desk\/(members|clusters)\/[^/]+/)
}

/** A person at a member's desk, in Persian, who goes by what the page says. */
export function deskPerson(page: Page, email: string) {
  const button = (name: string) => page.getByRole("button", { name, exact: true }).first()
  /** A button of the order that is open: where there is room, the list with buttons of its own stands beside it. */
  const act = (name: string) => page.getByRole("main").getByRole("button", { name, exact: true }).first()

  async function enter(password: string): Promise<void> {
    await byEmail(page, "ورود با ایمیل و گذرواژه", "ایمیل")
    await page.getByLabel("ایمیل", { exact: true }).fill(email)
    await page.getByLabel("گذرواژه", { exact: true }).fill(password)
    await button("ورود به کارتابل").click()
  }

  /** Through the door, to the own list of orders. */
  async function signIn(): Promise<void> {
    await page.goto(`${shopUrl}/fa/desk`)
    await enter(demoPassword)
    await page.waitForURL(/\/fa\/desk\/(members|clusters)\/[^/]+$/)
  }

  /** To a section of the desk, by its name. */
  async function section(name: string): Promise<void> {
    const sections = page.getByRole("navigation", { name: "بخش‌های کارتابل" })
    const link = sections.getByRole("link", { name: new RegExp(`^${name}`) })
    // what does not fit under a thumb is behind «بیشتر»
    if (!(await link.isVisible())) await sections.getByText("بیشتر", { exact: true }).click()
    const target = new URL((await link.getAttribute("href")) ?? "", page.url()).href
    await link.click()
    await page.waitForURL(target)
  }

  /** Is the order in the list of that state, on any of its pages? Ends on the page that has it. */
  async function finds(number: string, state: string): Promise<boolean> {
    await section("امروز")
    await page.getByRole("navigation", { name: "سفارش‌ها بر پایه مرحله" }).getByRole("link", { name: new RegExp(`^${state}`) }).click()
    await page.waitForURL(/state=/)
    for (;;) {
      if (await page.getByRole("link", { name: number }).first().isVisible()) return true
      const next = page.getByRole("link", { name: "صفحه بعد", exact: true })
      if (!(await next.isVisible())) return false
      const target = new URL((await next.getAttribute("href")) ?? "", page.url()).href
      await next.click()
      await page.waitForURL(target)
    }
  }

  async function open(number: string, state: string): Promise<void> {
    if (!(await finds(number, state))) throw new Error(`${number} is not among «${state}»`)
    await page.getByRole("link", { name: number }).first().click()
    await page.getByRole("heading", { level: 1, name: number }).waitFor()
  }

  return { page, email, button, act, enter, signIn, section, finds, open, text: () => page.getByRole("main").innerText() }
}

export type DeskPerson = ReturnType<typeof deskPerson>

export const deskIn = async (context: BrowserContext, email: string): Promise<DeskPerson> => deskPerson(await context.newPage(), email)
