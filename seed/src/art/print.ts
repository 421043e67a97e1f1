import { fill, lozenge, rect } from "./shapes"
import { n, type Sheet } from "./sheet"

/** What printers put on packs: the woven band, lattices, handling marks. */

export const CREAM = "#FBF5E8"
export const GOLD = "#F2CB74"
export const INK = "#3A2A1E"

/** The woven band that every cluster's packs carry: lozenges of four dyes on wool, 9 units high. */
export function wovenBand(sheet: Sheet, x: number, y: number, width: number, height = 9): string {
  const tile = rect(0, 0, 30, 9, "#F4EAD6") +
    fill(lozenge(5, 4.5, 4, 3.5), "#9E2F2B") + fill(lozenge(5, 4.5, 1.4, 1.3), "#F4EAD6") +
    fill(lozenge(15, 4.5, 4, 3.5), "#2B4478") + fill(lozenge(15, 4.5, 1.4, 1.3), "#E2B04A") +
    fill(lozenge(25, 4.5, 4, 3.5), "#D39B36") + fill(lozenge(25, 4.5, 1.4, 1.3), "#9E2F2B") +
    `<path d="M10 1.2l1.3 1.2L10 3.6 8.7 2.4ZM20 1.2l1.3 1.2L20 3.6l-1.3-1.2ZM0 1.2l1.3 1.2L0 3.6ZM30 1.2v2.4l-1.3-1.2ZM10 5.4l1.3 1.2L10 7.8 8.7 6.6ZM20 5.4l1.3 1.2L20 7.8l-1.3-1.2ZM0 5.4l1.3 1.2L0 7.8ZM30 5.4v2.4l-1.3-1.2Z" fill="#53672A"/>`
  const paint = sheet.pattern(30, 9, tile)
  const scale = height / 9
  return `<g transform="translate(${n(x)} ${n(y)})${scale === 1 ? "" : `scale(${n(scale)})`}"><rect width="${n(width / scale)}" height="9" fill="${paint}"/></g>`
}

/** A quiet lozenge lattice in one tone, for lids and the sides of boxes. */
export function lattice(sheet: Sheet, x: number, y: number, w: number, h: number, colour: string, opacity = 0.35, step = 12): string {
  const half = step / 2
  const tile = `<path d="M0 ${half}L${half} 0 ${step} ${half} ${half} ${step}Z" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width=".9"/>` +
    fill(lozenge(half, half, step * 0.14, step * 0.14), colour, opacity)
  return `<g transform="translate(${n(x)} ${n(y)})"><rect width="${n(w)}" height="${n(h)}" fill="${sheet.pattern(step, step, tile)}"/></g>`
}

/** Two arrows up: this way. */
export function thisWayUp(x: number, y: number, size: number, colour = INK): string {
  const s = (k: number) => n(k * size)
  const arrow = (dx: number) => `M${n(x + dx)} ${n(y)}l${s(0.3)} ${s(0.36)}h${s(-0.18)}v${s(0.5)}h${s(-0.24)}v${s(-0.5)}h${s(-0.18)}Z`
  return fill(`${arrow(0)}${arrow(size * 0.75)}M${n(x - size * 0.3)} ${n(y + size * 0.94)}h${s(1.35)}v${s(0.1)}h${s(-1.35)}Z`, colour, 0.7)
}
