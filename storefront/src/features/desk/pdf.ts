import "server-only"
import fs from "node:fs"

/** Where distributions put Chromium; `CHROMIUM` names another. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]

let found: string | null | undefined

function chromium(): string | null {
  found ??= [process.env.CHROMIUM, ...places].find((at): at is string => Boolean(at) && fs.existsSync(at ?? "")) ?? null
  return found
}

/** Whether sheets can be had as files here. */
export const makesPdf = (): boolean => chromium() !== null

/** Each is a browser of its own for a second or two, some 150 MB. */
const most = 2
let running = 0

const timeoutMs = 20_000

/**
 * A page of our own as its printer would get it, made by a headless Chromium that runs no script of it and asks nobody
 * else for anything.
 * @param path below our own origin, as browsers write it
 * @param cookie the reader's, so that the page is theirs
 * @returns null where there is no browser, none is free, or it does not manage in twenty seconds
 */
export async function pagePdf(path: string, cookie: { name: string; value: string }): Promise<Uint8Array<ArrayBuffer> | null> {
  const executablePath = chromium()
  if (!executablePath || running >= most) return null
  running += 1
  // never what the request calls us: that is the asker's to say
  const origin = `http://localhost:${process.env.PORT ?? "8000"}`
  try {
    const { chromium: browsers } = await import("playwright-core")
    const browser = await browsers.launch({
      executablePath, timeout: timeoutMs, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
      // Chromium itself refuses its sandbox to root
      chromiumSandbox: process.getuid?.() !== 0,
      args: ["--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    })
    try {
      const context = await browser.newContext({ javaScriptEnabled: false })
      context.setDefaultTimeout(timeoutMs)
      await context.addCookies([{ ...cookie, url: origin }])
      const page = await context.newPage()
      await page.route("**", (route) => (new URL(route.request().url()).origin === origin ? route.continue() : route.abort()))
      const answer = await page.goto(origin + path)
      if (answer?.status() !== 200 || page.url() !== origin + path) return null
      return new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }))
    } finally {
      await browser.close()
    }
  } catch (error) {
    console.error(`A sheet could not be made a file: ${error instanceof Error ? error.message : String(error)}`)
    return null
  } finally {
    running -= 1
  }
}
