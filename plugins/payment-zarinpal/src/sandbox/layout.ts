import { html, Html } from "./html.js"
import { words, type Language } from "./words.js"

const icons = {
  flask: '<path d="M9.500 3.500h5M10.500 3.500v6L5 18.200a1.600 1.600 0 0 0 1.400 2.300h11.200a1.600 1.600 0 0 0 1.400-2.300L13.500 9.500v-6M7.800 14.500h8.400"/>',
  alert: '<path d="M12 4 2.800 19.500h18.400L12 4ZM12 10v4.500M12 17v.1"/>',
  down: '<path d="m6 9.500 6 6 6-6"/>',
}
export const icon = (name: keyof typeof icons): Html => new Html(`<svg class="i" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`)

const STEM = '<path d="M20 2c0 5 1 7 4 9" fill="none" stroke="currentColor" stroke-width="2.600" stroke-linecap="round"/>'
const KNOTS: [number, number][] = [[10, 10], [20, 10], [30, 10], [15, 20.2], [25, 20.2], [20, 30.4]]

/** The bunch tells the state: all knots tied, some tied, or one fallen. */
export function bunch(tied: number, cls = "bunch"): Html {
  const knot = ([x, y]: [number, number], i: number): string => {
    const fallen = tied === 0 && i === KNOTS.length - 1
    const at = fallen ? "31 32.400" : `${x} ${y}`
    const look = i < tied ? (i === 1 ? 'class="a"' : 'fill="currentColor"') : 'fill="none" stroke="currentColor" stroke-width="1.300"'
    return `<path d="M${at}l5.6 5.6-5.6 5.6-5.6-5.6Z" ${look}/>`
  }
  return new Html(`<svg class="${cls}" viewBox="0 0 40 44" aria-hidden="true">${STEM}${KNOTS.map(knot).join("")}</svg>`)
}

export type Page = { language: Language; title: string; /** the other language's address, or null when there is none */ other: string | null; body: Html }

/** A whole page. It needs no script and asks nothing of anybody else. */
export function page({ language, title, other, body }: Page): string {
  const w = words[language]
  const otherLanguage: Language = language === "fa" ? "en" : "fa"
  const link = other === null ? null : html`<a href="${other}" lang="${otherLanguage}" hreflang="${otherLanguage}">${w.other}</a>`
  return html`<!doctype html>
<html lang="${language}" dir="${w.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/sandbox.css"></head><body>
<header class="top"><div><span class="brand">${bunch(6, "mark")}${w.shop} <small>${w.gateway}</small></span>${link}</div></header>
<main>${body}</main>
</body></html>`.text
}
