import type { Random } from "./random"
import { fill, line, lozenge, rect } from "./shapes"
import { n, n2, type Sheet } from "./sheet"

/** Walnut with its grain, and the star inlay (khatam) of Iranian boxes. */

export const WALNUT = "#67432A"

/** A board of walnut; the grain runs along x. */
export function board(sheet: Sheet, random: Random, x: number, y: number, w: number, h: number, radius = 0): string {
  const strokes = ["", "", ""]
  for (let i = 0; i < 16; i++) {
    const yy = y + (i / 16) * h + random() * 6
    strokes[i % 3] +=
      `M${n(x)} ${n(yy)}q${n(w * 0.3)} ${n(random.between(-4.5, 4.5))} ${n(w * 0.55)} ${n(random.between(-2, 2))}t${n(w * 0.45)} ${n(random.between(-3, 3))}`
  }
  const shape = `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${radius}"/>`
  return (
    rect(
      x,
      y,
      w,
      h,
      sheet.linear([
        [0, "#7A5335"],
        [1, "#553620"],
      ]),
      radius,
    ) + sheet.clip(shape, strokes.map((d, i) => line(d, "#2B1A0F", { width: 0.8 + i * 0.5, opacity: n2(0.08 + i * 0.05), butt: true })).join(""))
  )
}

/** A strip of inlay along x, 12 units high. */
export function inlay(sheet: Sheet, x: number, y: number, w: number, height = 12): string {
  const tile =
    rect(0, 0, 12, 12, "#2B1A0F") +
    fill(lozenge(6, 6, 5.4, 5.4), "#E9DCC0") +
    fill("M6 2.2L7.2 4.8 9.8 6 7.2 7.2 6 9.8 4.8 7.2 2.2 6 4.8 4.8Z", "#8E2B26") +
    fill(lozenge(6, 6, 1.3, 1.3), "#E2B04A") +
    fill("M0 -2.2L2.2 0 0 2.2ZM12 -2.2L9.8 0 12 2.2ZM0 9.8L2.2 12 0 14.2ZM12 9.8L9.8 12 12 14.2Z", "#53672A")
  const scale = height / 12
  return `<g transform="translate(${n(x)} ${n(y)})${scale === 1 ? "" : `scale(${n2(scale)})`}"><rect width="${n(w / scale)}" height="12" fill="${sheet.pattern(12, 12, tile)}"/></g>`
}

/** A frame of inlay round a rectangle. */
export function inlayFrame(sheet: Sheet, x: number, y: number, w: number, h: number, thick = 10): string {
  const edge = `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="none" stroke="#E9DCC0" stroke-width="1"/><rect x="${n(x + thick)}" y="${n(y + thick)}" width="${n(w - 2 * thick)}" height="${n(h - 2 * thick)}" fill="none" stroke="#E9DCC0" stroke-width="1"/>`
  return (
    inlay(sheet, x, y, w, thick) +
    inlay(sheet, x, y + h - thick, w, thick) +
    `<g transform="translate(${n(x + thick)} ${n(y)})rotate(90)">${inlay(sheet, 0, 0, h, thick)}</g><g transform="translate(${n(x + w)} ${n(y)})rotate(90)">${inlay(sheet, 0, 0, h, thick)}</g>` +
    edge
  )
}
