import { box, boxShadow, faceOf, onFace, type BoxForm } from "../box"
import { lettering } from "../lettering"
import { CREAM, GOLD, lattice, wovenBand, type House } from "../print"
import type { Random } from "../random"
import { at, ellipse, fill, line, rect, sheen } from "../shapes"
import { n, SHADE, type Sheet } from "../sheet"
import type { SweetPack } from "../types"
import { board, inlay, inlayFrame, WALNUT } from "../wood"
import { lay } from "./confection"
import type { SweetLook } from "./kinds"

export interface SweetLabel {
  look: SweetLook
  pack: SweetPack
  net: string
  grams: number
  house: House
}

/** The goods in the box: one kind, or compartments with a wall between. */
function filling(sheet: Sheet, label: SweetLabel, random: Random, area: readonly [number, number, number, number]): string {
  const [x, y, w, h] = area
  const { compartments } = label.look
  // a larger box is drawn as large as a small one, with smaller pieces in it
  const scale = Math.min(1.12, Math.max(0.66, (500 / label.grams) ** 0.22))
  if (compartments.length === 1 && compartments[0]) {
    const shape = `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"/>`
    return rect(x, y, w, h, compartments[0].bed) + sheet.clip(shape, lay(sheet, compartments[0], random, [x + 3, y + 3, w - 6, h - 6], scale))
  }
  const columns = 3
  const wall = 6
  const cellW = (w - (columns - 1) * wall) / columns
  const cellH = (h - wall) / 2
  return (
    rect(x, y, w, h, "#E9DCC0") +
    compartments
      .map((confection, i) => {
        const cx = x + (i % columns) * (cellW + wall)
        const cy = y + Math.floor(i / columns) * (cellH + wall)
        const shape = `<rect x="${n(cx)}" y="${n(cy)}" width="${n(cellW)}" height="${n(cellH)}"/>`
        return sheet.clip(
          shape,
          rect(cx, cy, cellW, cellH, confection.bed) +
            lay(sheet, confection, random, [cx + 1, cy + 1, cellW - 2, cellH - 2], 0.8, { variants: 2 }) +
            rect(
              cx,
              cy,
              cellW,
              cellH,
              sheet.linear([
                [0, "#000", 0.36],
                [0.14, "#000", 0],
              ]),
            ),
        )
      })
      .join("")
  )
}

/** The open box from above with its lid under it, in a box of 400 × 330. */
export function openBox(sheet: Sheet, label: SweetLabel, random: Random): string {
  return (
    at(262, 116, label.pack === "gift-box" ? woodenLid(sheet, label, random) : cardLid(sheet, label), { turn: 3 }) +
    (label.pack === "gift-box" ? woodenTray(sheet, label, random) : cardTray(sheet, label, random))
  )
}

/** 256 × 208, centred on 0,0; the words stay above what the tray hides. */
function cardLid(sheet: Sheet, { look, net, house }: SweetLabel): string {
  return (
    rect(-124, -98, 258, 208, SHADE, 8, 0.2) +
    rect(-128, -104, 256, 208, look.lid, 5) +
    sheet.clip(
      `<rect x="-128" y="-104" width="256" height="208" rx="5"/>`,
      lattice(sheet, -128, -104, 256, 208, look.print, 0.34, 16, house.motif) + wovenBand(sheet, -128, -104, 256, 9, house.band),
    ) +
    rect(-92, -89, 184, 46, look.lid, 4) +
    `<rect x="-92" y="-89" width="184" height="46" rx="4" fill="none" stroke="${GOLD}" stroke-opacity=".7"/>` +
    lettering(look.fa, 0, -66, { size: 21, weight: 800, fill: CREAM, fit: 164 }) +
    lettering(net, 0, -49, { size: 11.5, weight: 600, fill: GOLD, fit: 120 }) +
    rect(-128, -104, 256, 208, sheen(sheet, 0.24, 0.16), 5) +
    `<rect x="-127.4" y="-103.4" width="254.8" height="206.8" rx="4.6" fill="none" stroke="#fff" stroke-opacity=".25"/>`
  )
}

function woodenLid(sheet: Sheet, { look, net }: SweetLabel, random: Random): string {
  return (
    rect(-124, -97, 260, 212, SHADE, 9, 0.28) +
    board(sheet, random, -128, -104, 256, 208, 6) +
    inlayFrame(sheet, -120, -96, 240, 192, 12) +
    rect(-70, -78, 140, 37, "#E2C27E", 3) +
    rect(
      -70,
      -78,
      140,
      37,
      sheet.linear(
        [
          [0, "#fff", 0.4],
          [0.5, "#fff", 0],
          [1, "#6B4410", 0.35],
        ],
        [0, 0, 1, 1],
      ),
      3,
    ) +
    lettering(look.fa, 0, -60, { size: 16, weight: 800, fill: "#3B2612", fit: 126 }) +
    lettering(net, 0, -46.5, { size: 9.5, weight: 600, fill: "#5B3A12", fit: 100 }) +
    `<rect x="-127.2" y="-103.2" width="254.4" height="206.4" rx="5.4" fill="none" stroke="#B98E63" stroke-opacity=".6" stroke-width="1.4"/>`
  )
}

function trayShade(): string {
  return rect(18, 102, 322, 224, SHADE, 14, 0.14) + rect(16, 98, 320, 222, SHADE, 10, 0.24)
}

function innerShade(sheet: Sheet, x: number, y: number, w: number, h: number): string {
  return (
    rect(
      x,
      y,
      w,
      h,
      sheet.linear([
        [0, "#000", 0.45],
        [0.09, "#000", 0],
      ]),
    ) +
    rect(
      x,
      y,
      w,
      h,
      sheet.linear(
        [
          [0, "#000", 0.3],
          [0.05, "#000", 0],
        ],
        [0, 0, 1, 0],
      ),
    )
  )
}

function cardTray(sheet: Sheet, label: SweetLabel, random: Random): string {
  const lace = sheet.pattern(
    14,
    14,
    `<circle cx="7" cy="0" r="6.6" fill="#FFFDF6"/><circle cx="7" cy="2" r="1.5" fill="#D9CBAE"/><circle cx="0" cy="3" r=".9" fill="#D9CBAE"/><circle cx="14" cy="3" r=".9" fill="#D9CBAE"/>`,
  )
  const inside = `<rect x="24" y="102" width="302" height="208" rx="2"/>`
  const edge = (d: string, w: number) => `<g transform="${d}"><rect width="${w}" height="14" fill="${lace}"/></g>`
  return (
    trayShade() +
    rect(14, 92, 322, 228, "#F3EAD6", 6) +
    `<rect x="15.5" y="93.5" width="319" height="225" rx="5" fill="none" stroke="${label.look.lid}" stroke-width="3"/>` +
    rect(20, 98, 310, 216, "#E6D8BC", 3) +
    sheet.clip(
      inside,
      filling(sheet, label, random, [32, 109, 286, 194]) +
        edge("translate(24 102)", 302) +
        edge("translate(326 310)rotate(180)", 302) +
        edge("translate(24 310)rotate(-90)", 208) +
        edge("translate(326 102)rotate(90)", 208) +
        innerShade(sheet, 24, 102, 302, 208),
    ) +
    line("M18 95H332M17 96V316", "#fff", { width: 1.2, opacity: 0.7 })
  )
}

function woodenTray(sheet: Sheet, label: SweetLabel, random: Random): string {
  return (
    trayShade() +
    board(sheet, random, 14, 92, 322, 228, 7) +
    `<rect x="14.8" y="92.8" width="320.4" height="226.4" rx="6.4" fill="none" stroke="#B98E63" stroke-opacity=".6" stroke-width="1.4"/>` +
    inlay(sheet, 24, 96, 302, 6) +
    inlay(sheet, 24, 310, 302, 6) +
    sheet.clip(
      `<rect x="28" y="106" width="294" height="200" rx="3"/>`,
      filling(sheet, label, random, [28, 106, 294, 200]) + innerShade(sheet, 28, 106, 294, 200),
    )
  )
}

/** The closed box in its frame of 200 × 200, on the floor of all packs; its size follows the net weight. */
export function closedBox(sheet: Sheet, label: SweetLabel, random: Random): string {
  return label.pack === "gift-box" ? giftChest(sheet, label, random) : cardBox(sheet, label, random)
}

function cardBox(sheet: Sheet, label: SweetLabel, random: Random): string {
  const { look, net, grams, house } = label
  const size = Math.min(1.16, Math.max(0.72, (grams / 500) ** 0.3))
  const form: BoxForm = { x: 0, y: 0, w: 138 * size, h: 104 * size, d: 36 * size }
  const { w, h, d } = form
  form.x = (200 - w - d * 0.5) / 2
  form.y = 186 - h
  const [wx, wy, ww, wh] = [w * 0.09, h * 0.42, w * 0.82, h * 0.42]
  const shape = `<rect x="${n(wx)}" y="${n(wy)}" width="${n(ww)}" height="${n(wh)}" rx="${n(wh * 0.16)}"/>`
  const first = look.compartments[0]
  const goods =
    look.compartments.length === 1 && first
      ? rect(wx, wy, ww, wh, first.bed) + lay(sheet, first, random, [wx, wy, ww, wh], 0.44 * size, { bleed: 8 })
      : look.compartments
          .slice(0, 3)
          .map(
            (one, i) =>
              rect(wx + (i * ww) / 3, wy, ww / 3, wh, one.bed) +
              sheet.clip(
                `<rect x="${n(wx + (i * ww) / 3)}" y="${n(wy)}" width="${n(ww / 3 - 2)}" height="${n(wh)}"/>`,
                lay(sheet, one, random, [wx + (i * ww) / 3, wy, ww / 3, wh], 0.44 * size, { bleed: 4, variants: 2 }),
              ),
          )
          .join("")
  return box(sheet, form, {
    colour: look.lid,
    front:
      lattice(sheet, 0, 0, w, h, look.print, 0.22, 13, house.motif) +
      wovenBand(sheet, 0, h - 13 * size, w, 8 * size, house.band) +
      rect(w * 0.14, h * 0.055, w * 0.72, h * 0.29, look.lid, 3) +
      lettering(look.fa, w / 2, h * 0.2, { size: 18 * size, weight: 800, fill: CREAM, fit: w * 0.68 }) +
      lettering(`قزوین، ${net}`, w / 2, h * 0.315, { size: 9.2 * size, weight: 600, fill: GOLD, fit: w * 0.6 }) +
      rect(wx - 2, wy - 2, ww + 4, wh + 4, CREAM, wh * 0.17) +
      sheet.clip(
        shape,
        goods + fill(`M${n(wx)} ${n(wy + wh)}L${n(wx + ww * 0.42)} ${n(wy)}h${n(ww * 0.16)}L${n(wx + ww * 0.16)} ${n(wy + wh)}Z`, "#fff", 0.18),
      ),
    side: lattice(sheet, 0, 0, d, h, look.print, 0.22, 13, house.motif) + wovenBand(sheet, 0, h - 13 * size, d, 8 * size, house.band),
    top: lattice(sheet, 0, 0, w, d, look.print, 0.4, 13, house.motif),
  })
}

function giftChest(sheet: Sheet, label: SweetLabel, random: Random): string {
  const size = Math.min(1, Math.max(0.74, (label.grams / 2000) ** 0.25))
  const form: BoxForm = { x: 0, y: 0, w: 132 * size, h: 60 * size, d: 104 * size }
  const { w, h, d } = form
  form.x = (200 - w - d * 0.5) / 2
  form.y = 184 - h
  const front =
    board(sheet, random, 0, 0, w, h) +
    inlay(sheet, 0, 3, w, 7) +
    inlay(sheet, 0, h - 10, w, 7) +
    line(`M0 ${n(h * 0.3)}H${n(w)}`, "#1E120A", { width: 1.4, opacity: 0.6, butt: true })
  const clasp =
    rect(w / 2 - 7, h * 0.2, 14, 17, "#D9B45C", 3) +
    rect(
      w / 2 - 7,
      h * 0.2,
      14,
      17,
      sheet.linear(
        [
          [0, "#fff", 0.5],
          [1, "#5B3A12", 0.4],
        ],
        [0, 0, 1, 1],
      ),
      3,
    ) +
    ellipse(w / 2, h * 0.2 + 11, 2.2, 2.6, "#3B2612")
  const plate = rect(w * 0.09, h * 0.5, w * 0.32, h * 0.29, "#E2C27E", 2)
  return (
    boxShadow(sheet, form) +
    fill(faceOf(form, "top"), WALNUT) +
    onFace(
      form,
      "top",
      board(sheet, random, 0, 0, w, d) + inlayFrame(sheet, 5, 5, w - 10, d - 10, 11) + inlayFrame(sheet, w * 0.3, d * 0.3, w * 0.4, d * 0.4, 8),
    ) +
    fill(
      faceOf(form, "top"),
      sheet.linear(
        [
          [0, "#fff", 0.26],
          [1, "#fff", 0.08],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    fill(faceOf(form, "side"), WALNUT) +
    onFace(
      form,
      "side",
      board(sheet, random, 0, 0, d, h) +
        inlay(sheet, 0, 3, d, 7) +
        inlay(sheet, 0, h - 10, d, 7) +
        line(`M0 ${n(h * 0.3)}H${n(d)}`, "#1E120A", { width: 1.4, opacity: 0.6, butt: true }),
    ) +
    fill(faceOf(form, "side"), "#000", 0.36) +
    onFace(
      form,
      "front",
      front +
        clasp +
        plate +
        lettering(label.look.fa, w * 0.25, h * 0.635, { size: 7.5 * size, weight: 800, fill: "#3B2612", fit: w * 0.28 }) +
        lettering(label.net, w * 0.25, h * 0.745, { size: 6.2 * size, weight: 600, fill: "#5B3A12", fit: w * 0.26 }),
    ) +
    fill(faceOf(form, "front"), sheen(sheet, 0.14, 0.2)) +
    line(`M${n(form.x)} ${n(form.y)}h${n(w)}l${n(d * 0.5)} ${n(-d * 0.34)}`, "#E9C79A", { width: 1.2, opacity: 0.6 })
  )
}
