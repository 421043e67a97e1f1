import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { desktop, openBrowser, visitor } from "../support/browser"
import { inspect } from "../support/inspect"

const sound = '<h1>سلام</h1><p>۱۲ <bdi>AB-12</bdi> <span lang="en">Page 2</span></p><img alt="" width="1" height="1" src="data:,">'
const pageOf = (body: string, dir = "rtl") => `<!doctype html><html lang="fa" dir="${dir}"><head><title>خوشه</title></head><body style="margin:0;background:#fff;color:#000"><main>${body}</main></body></html>`

/** A test of the tests' own eye: were it blind, every page would pass. */
describe("looking at a page", () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = await (await visitor(browser, { viewport: desktop })).newPage()
  })
  afterAll(() => browser?.close())

  it("finds nothing on a sound one", async () => {
    await page.setContent(pageOf(sound))
    expect(await inspect(page, "fa")).toEqual([])
  })

  it.each([
    ["a Latin digit", pageOf(`${sound}<p>صفحه 2</p>`), "320 Latin digit: صفحه 2"],
    ["an Arabic letter, even in a name", pageOf(`${sound}<bdi>شيرينی</bdi>`), "320 Arabic letter: شيرينی"],
    ["a page wider than the screen", pageOf(`${sound}<div style="inline-size:340px;block-size:9px"></div>`), "320 overflow: the page is 340 wide in 320"],
    ["what sticks out where it cannot be scrolled to", pageOf(`${sound}<p style="position:fixed;left:-40px;top:0">گم</p>`), "320 outside: <p style"],
    ["a picture without words", pageOf(`${sound}<img width="1" height="1" src="data:,">`), "320 picture without words or size"],
    ["a wrong direction", pageOf(sound, "ltr"), "320 direction: lang=fa dir=ltr"],
    ["pale words, in the dark alone", pageOf(`<style>@media (prefers-color-scheme: dark) { p { color: #ccc } }</style>${sound}`), "360 dark color-contrast"],
    ["a field without a label", pageOf(`${sound}<input>`), "360 light label"],
  ])("finds %s", async (_name, html, fault) => {
    await page.setContent(html)
    expect(await inspect(page, "fa")).toContainEqual(expect.stringContaining(fault))
  })
})
