import fs from "node:fs"
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core"

/** A browser that the machine has: the shop makes its files with the same. */
export const systemBrowser = () => [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((at) => at && fs.existsSync(at))

/** Debian's Chromium where there is one, else the one inside an npm package: no download of its own either way. */
async function executable(): Promise<{ executablePath: string; args: string[] }> {
  const system = systemBrowser()
  const quiet = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
  if (system) return { executablePath: system, args: quiet }
  const { default: packaged } = await import("@sparticuz/chromium")
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...quiet] }
}

export const openBrowser = async (): Promise<Browser> => chromium.launch(await executable())

export const phone = { width: 360, height: 780 }
export const desktop = { width: 1280, height: 900 }

type Look = { viewport: { width: number; height: number }; javaScript?: boolean; dark?: boolean; /** what the browser asks for: the gateway follows it */ locale?: string }

/** A browser of one person. An element that does not come within 20 s fails the step that waits for it. */
export async function visitor(browser: Browser, { viewport, javaScript = true, dark = false, locale }: Look): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, javaScriptEnabled: javaScript, colorScheme: dark ? "dark" : "light", ...(locale ? { locale } : {}) })
  context.setDefaultTimeout(20_000)
  return context
}

/** What went wrong on a page while it was looked at: script errors, failed requests, requests to strangers. */
export function watch(page: Page): string[] {
  const found: string[] = []
  page.on("pageerror", (error) => found.push(`script error: ${error.message}`))
  page.on("console", (message) => message.type() === "error" && found.push(`console: ${message.text()}`))
  page.on("response", (response) => response.status() >= 400 && found.push(`${response.status()} ${response.url()}`))
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^https?:$/.test(protocol) && !["localhost", "127.0.0.1"].includes(hostname)) found.push(`third party: ${hostname}`)
  })
  return found
}
