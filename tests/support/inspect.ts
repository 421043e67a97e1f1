import type { Page } from "playwright-core"
import { axe } from "./axe"

/** What in the page's own text, language and layout a reader would trip over, one line each. Runs inside the page. */
function faultsInPage(): string[] {
  const found = new Set<string>()
  const say = (kind: string, what: string) => found.add(`${kind}: ${what.replace(/\s+/g, " ").trim().slice(0, 100)}`)
  const { lang, dir, scrollWidth, clientWidth } = document.documentElement
  const persian = lang === "fa"
  if (dir !== (persian ? "rtl" : "ltr")) say("direction", `lang=${lang} dir=${dir}`)

  if (scrollWidth > clientWidth) say("overflow", `the page is ${scrollWidth} wide in ${clientWidth}`)
  const scrolls = (element: Element): boolean => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (getComputedStyle(at).overflowX !== "visible") return true
    return false
  }
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest("svg") && element.tagName !== "svg") continue
    const box = element.getBoundingClientRect()
    if (box.width < 2 || box.height < 2 || getComputedStyle(element).visibility === "hidden") continue
    if ((box.right > clientWidth + 1 || box.left < -1) && !scrolls(element)) say("outside", `${element.outerHTML.slice(0, 60)} at ${Math.round(box.left)} to ${Math.round(box.right)}`)
  }

  for (const image of document.querySelectorAll("img"))
    if (!image.hasAttribute("alt") || !image.hasAttribute("width") || !image.hasAttribute("height")) say("picture without words or size", image.outerHTML)

  // names of kinds of files, which Persian writes as everybody does
  const formats = /\b(PDF|CSV|XLSX)\b/g
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.nodeValue ?? ""
    if (!parent || parent.closest("script, style, template, noscript") || parent.getClientRects().length === 0) continue
    if (/[يك]/.test(text)) say("Arabic letter", text)
    const apart = parent.closest('[dir="ltr"], bdi, code, [lang]')
    if (apart && apart !== document.documentElement) continue
    if (persian && /[0-9]/.test(text)) say("Latin digit", text)
    if (!persian && /[۰-۹٠-٩]/.test(text)) say("Persian digit", text)
    if (persian && /[a-z]{3,}/i.test(text.replace(formats, ""))) say("Latin word", text)
    if (!persian && /[\u0620-\u06ff]{3,}/.test(text)) say("Persian word", text)
  }
  return [...found]
}

const looks = [
  { width: 320, schemes: [] },
  { width: 360, schemes: ["light", "dark"] },
  { width: 1280, schemes: ["light", "dark"] },
] as const

/** Everything that is wrong with a page as it stands, at 320, 360 and 1280 px, light and dark, or at those of them that are asked for; ends as it began. */
export async function inspect(page: Page, language: "fa" | "en", widths: readonly (typeof looks)[number]["width"][] = [320, 360, 1280]): Promise<string[]> {
  const found: string[] = []
  const before = page.viewportSize()
  // a form on its way, or a page: what shows then is neither the one state nor the other
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]') && !("busy" in document.documentElement.dataset)).catch(() => found.push("busy: something is on its way and does not end"))
  const lang = await page.locator("html").getAttribute("lang")
  if (lang !== language) found.push(`language: ${lang}`)
  for (const { width, schemes } of looks.filter((look) => widths.includes(look.width))) {
    await page.setViewportSize({ width, height: 800 })
    found.push(...(await page.evaluate(faultsInPage)).map((fault) => `${width} ${fault}`))
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" })
      // of all that is looked at, colours alone change with the scheme
      found.push(...(await axe(page, scheme === "dark" ? ["color-contrast"] : undefined)).map((fault) => `${width} ${scheme} ${fault}`))
    }
  }
  await page.emulateMedia({ colorScheme: "light" })
  if (before) await page.setViewportSize(before)
  return found
}
