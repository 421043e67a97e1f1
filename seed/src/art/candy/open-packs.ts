import { faceOf, kraft, type BoxForm } from "../box"
import { lettering } from "../lettering"
import { CREAM, GOLD } from "../print"
import type { Random } from "../random"
import { at, ellipse, fill, line, lozenge, ring } from "../shapes"
import { n, SHADE, type Sheet } from "../sheet"
import { piecesOf } from "./flavours"
import type { CandyLabel } from "./packs"
import { pour } from "./pour"

/** The open tin from above with its lid beside it, in a box of 400 × 330. */
export function openTin(sheet: Sheet, label: CandyLabel, random: Random, { lid = true } = {}): string {
  const { flavour } = label
  const R = 118
  const cx = lid ? 154 : 200
  const cy = lid ? 186 : 165
  const metal = sheet.linear(
    [
      [0, "#F4F1EA"],
      [0.3, "#B6B1A6"],
      [0.5, "#EDE9DF"],
      [0.72, "#938D81"],
      [1, "#DAD5C9"],
    ],
    [0, 0, 1, 1],
  )
  const shadow = sheet.radial([
    [0.8, SHADE, 0.34],
    [1, SHADE, 0],
  ])
  const well = sheet.radial([
    [0.72, SHADE, 0],
    [1, SHADE, 0.55],
  ])
  const candies = pour(sheet, piecesOf(label.handle), random, {
    x: cx - R,
    y: cy - R,
    width: R * 2,
    height: R * 2,
    pitch: 25,
    scale: 1.12,
    inside: (x, y) => Math.hypot(x - cx, y - cy) < R - 8,
  })
  return (
    ellipse(cx + 8, cy + 14, R + 16, R + 12, shadow) +
    ellipse(cx, cy, R + 8, R + 8, metal) +
    ellipse(cx, cy, R + 3, R + 3, "#8E877A") +
    ellipse(cx, cy, R, R, flavour.shade) +
    sheet.clip(`<circle cx="${cx}" cy="${cy}" r="${R - 2}"/>`, candies + ellipse(cx, cy, R, R, well)) +
    `<circle cx="${cx}" cy="${cy}" r="${R + 5.5}" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="1.2"/>` +
    (lid ? tinLid(sheet, label, 290, 122, 88, metal, shadow) : "")
  )
}

function tinLid(sheet: Sheet, { flavour, net, house }: CandyLabel, x: number, y: number, r: number, metal: string, shadow: string): string {
  const gloss = sheet.linear(
    [
      [0, "#fff", 0.28],
      [0.42, "#fff", 0],
      [1, "#000", 0.24],
    ],
    [0, 0, 0.9, 1],
  )
  const colours = (
    [
      ["#E2B04A", "#F4EAD6", "#C98577", "#F4EAD6"],
      ["#F4EAD6", "#8FA3C4", "#F4EAD6", "#E2B04A"],
      ["#E2B04A", "#E2B04A", "#F4EAD6", "#9DB054"],
    ] as const
  )[house.band]
  const knots = ring(44, x, y, r - 15)
    .map(([kx, ky, turn], i) =>
      at(kx, ky, fill(house.mirrored ? lozenge(0, 0, 3, i % 2 ? 2.4 : 5.4) : lozenge(0, 0, 4.4, i % 4 === 0 ? 5 : 3.4), colours[i % 4] ?? CREAM), {
        turn,
      }),
    )
    .join("")
  return (
    ellipse(x + 7, y + 13, r + 7, r + 5, shadow) +
    ellipse(x, y, r, r, metal) +
    ellipse(x, y, r - 5, r - 5, flavour.lid) +
    knots +
    `<circle cx="${x}" cy="${y}" r="${r - 25}" fill="none" stroke="#F4EAD6" stroke-opacity=".55"/>` +
    lettering("آبنبات بجنورد", x, y - 25, { size: 12, weight: 500, fill: CREAM, opacity: 0.9 }) +
    lettering(flavour.fa, x, y + 8, { size: 31, weight: 800, fill: CREAM, fit: 106 }) +
    lettering(net, x, y + 34, { size: 14, weight: 600, fill: GOLD, fit: 74 }) +
    ellipse(x, y, r - 5, r - 5, gloss)
  )
}

/** A carton with its flaps open and the goods heaped in it. Front's top left corner as in `form`. */
export function openCarton(sheet: Sheet, form: BoxForm, print: string, goods: string, side = ""): string {
  const { x, y, w, d } = form
  const dx = d * 0.5
  const dy = d * 0.34
  const mouth = faceOf(form, "top")
  const heap = `M${n(x)} ${n(y)}L${n(x + 3)} ${n(y - 6)}C${n(x + dx * 0.5)} ${n(y - dy - 22)} ${n(x + w * 0.3 + dx)} ${n(y - dy - 34)} ${n(x + w * 0.6 + dx)} ${n(y - dy - 30)}C${n(x + w + dx * 0.6)} ${n(y - dy - 24)} ${n(x + w + dx)} ${n(y - dy - 4)} ${n(x + w + dx)} ${n(y - dy)}L${n(x + w)} ${n(y)}Z`
  const board = "#D9B98C"
  const backFlap = `M${n(x + dx)} ${n(y - dy)}h${n(w)}l10 -40h${n(-w)}Z`
  const leftFlap = `M${n(x)} ${n(y)}l${n(dx)} ${n(-dy)}l-34 -22l${n(-dx)} ${n(dy)}Z`
  const frontFlap = `M${n(x)} ${n(y)}h${n(w)}l-8 34h${n(-w + 4)}Z`
  const rightFlap = `M${n(x + w)} ${n(y)}l${n(dx)} ${n(-dy)}l32 10l${n(-dx)} ${n(dy)}Z`
  return (
    kraft(sheet, form, print, { side }) +
    fill(backFlap, board) +
    fill(
      backFlap,
      sheet.linear([
        [0, "#fff", 0.24],
        [1, "#000", 0.14],
      ]),
    ) +
    fill(mouth, "#6E4E2B") +
    fill(leftFlap, "#CFAB79") +
    fill(
      leftFlap,
      sheet.linear([
        [0, "#fff", 0.3],
        [1, "#000", 0.06],
      ]),
    ) +
    sheet.clip(
      `<path d="${heap}"/>`,
      goods +
        fill(
          heap,
          sheet.linear([
            [0, "#000", 0],
            [0.75, "#000", 0],
            [1, "#000", 0.3],
          ]),
        ),
    ) +
    fill(frontFlap, "#000", 0.18).replace("<path", `<path transform="translate(3 6)"`) +
    fill(frontFlap, "#CBA473") +
    fill(
      frontFlap,
      sheet.linear([
        [0, "#fff", 0.34],
        [1, "#000", 0.04],
      ]),
    ) +
    fill(rightFlap, "#B48C58") +
    fill(
      rightFlap,
      sheet.linear(
        [
          [0, "#fff", 0.22],
          [1, "#000", 0.1],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    line(`M${n(x)} ${n(y)}h${n(w)}l${n(dx)} ${n(-dy)}`, "#7A5A33", { width: 1, opacity: 0.5 })
  )
}
