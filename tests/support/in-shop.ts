import type { Page } from "playwright-core"
import { expect } from "vitest"
import { shopUrl } from "./http"

/** Loads a page of the shop until it says this, or does not any more: pages are renewed a moment after a change. */
export async function inShop(page: Page, path: string, text: string, said = true): Promise<void> {
  const saysIt = async () => {
    const answer = await page.goto(`${shopUrl}${path}`)
    if (!answer?.ok()) return false
    // some of it is written by script, a moment after the page
    return page.getByRole("main").getByText(text).first().waitFor({ timeout: 1000 }).then(() => true, () => false)
  }
  await expect.poll(saysIt, { message: `${path} ${said ? "says" : "does not say"} «${text}»`, interval: 250 }).toBe(said)
}
