import { box, kraft, type BoxForm } from "../box"
import { lettering } from "../lettering"
import { CREAM, GOLD, INK, lattice, thisWayUp, wovenBand, type House } from "../print"
import type { Random } from "../random"
import { at, ellipse, fill, ground, line, lozenge, rect, sheen } from "../shapes"
import { n, SHADE, type Sheet } from "../sheet"
import type { CandyPack } from "../types"
import { piecesOf, type Flavour } from "./flavours"
import { pour } from "./pour"

/** What a pack needs to know to be drawn. */
export interface CandyLabel {
  handle: string
  flavour: Flavour
  net: string
  house: House
}

/** Every pack stands on y 186 in a box of 200 × 200, all at one compressed scale, so that they can be compared. */
export const FLOOR = 186

function standing(w: number, h: number, d: number): BoxForm {
  return { x: (200 - w - d * 0.5) / 2, y: FLOOR - h, w, h, d }
}

/** The words on a pack: trade, kind, net. `mid` is the base line of the kind. */
function words({ flavour, net }: CandyLabel, x: number, mid: number, width: number, size: number): string {
  return (
    lettering("آبنبات بجنورد", x, mid - size * 1.02, { size: size * 0.4, weight: 500, fill: CREAM, opacity: 0.88 }) +
    lettering(flavour.fa, x, mid, { size, weight: 800, fill: CREAM, fit: width }) +
    lettering(net, x, mid + size * 0.86, { size: size * 0.54, weight: 600, fill: GOLD, fit: width })
  )
}

/** A window in the board with the goods behind its film. */
function candyWindow(
  sheet: Sheet,
  { handle, flavour }: CandyLabel,
  random: Random,
  shape: string,
  box: readonly [number, number, number, number],
): string {
  const [x, y, w, h] = box
  return sheet.clip(
    shape,
    rect(x - 2, y - 2, w + 4, h + 4, flavour.shade) +
      pour(sheet, piecesOf(handle), random, { x: x - 4, y: y - 4, width: w + 8, height: h + 8, pitch: 13, scale: 0.62 }) +
      fill(`M${n(x)} ${n(y + h * 0.62)}L${n(x + w * 0.62)} ${n(y - 4)}h${n(w * 0.2)}L${n(x)} ${n(y + h * 0.9)}Z`, "#fff", 0.2),
  )
}

function souvenirBox(sheet: Sheet, label: CandyLabel, random: Random): string {
  const form = standing(128, 98, 44)
  const { w, h, d } = form
  const { lid, print } = label.flavour
  const { mirrored } = label.house
  const cx = w * (mirrored ? 0.73 : 0.27)
  const cy = h * 0.5
  const pane = `<circle cx="${n(cx)}" cy="${n(cy)}" r="24"/>`
  const bow = (x: number, y: number) =>
    fill(
      `M${x} ${y}C${x - 6} ${y - 13} ${x - 24} ${y - 13} ${x - 22} ${y - 3}C${x - 21} ${y + 5} ${x - 8} ${y + 4} ${x} ${y}C${x + 8} ${y + 4} ${x + 23} ${y + 4} ${x + 23} ${y - 4}C${x + 23} ${y - 13} ${x + 7} ${y - 12} ${x} ${y}Z`,
      GOLD,
    ) +
    fill(
      `M${x} ${y}C${x - 4} ${y - 7} ${x - 14} ${y - 9} ${x - 16} ${y - 4}C${x - 14} ${y} ${x - 6} ${y + 1} ${x} ${y}C${x + 6} ${y + 1} ${x + 14} ${y} ${x + 17} ${y - 5}C${x + 14} ${y - 9} ${x + 4} ${y - 7} ${x} ${y}Z`,
      "#8A5A12",
      0.4,
    ) +
    ellipse(x, y - 1, 4, 3.4, "#E5B24F")
  const strap = w * (mirrored ? 0.4 : 0.54)
  return (
    box(sheet, form, {
      colour: lid,
      lid: 20,
      front:
        wovenBand(sheet, 0, h - 13, w, 9, label.house.band) +
        `<circle cx="${n(cx)}" cy="${n(cy)}" r="27" fill="${CREAM}"/><circle cx="${n(cx)}" cy="${n(cy)}" r="25.4" fill="none" stroke="${print}" stroke-width="1"/>` +
        candyWindow(sheet, label, random, pane, [cx - 24, cy - 24, 48, 48]) +
        rect(strap, 0, 9, h, GOLD) +
        rect(strap + 6.5, 0, 2.5, h, "#8A5A12", 0, 0.28) +
        words(label, w * (mirrored ? 0.19 : 0.8), h * 0.56, w * 0.3, 17),
      side: wovenBand(sheet, 0, h - 13, d, 9, label.house.band) + lattice(sheet, 0, 22, d, h - 36, print, 0.3, 12, label.house.motif),
      top: lattice(sheet, 0, 0, w + 6, d + 6, print, 0.55, 12, label.house.motif) + rect(strap + 2, 0, 9, d + 6, GOLD),
    }) +
    rect(form.x + strap, form.y - 1.5, 9, 20, GOLD) +
    rect(form.x + strap + 6.5, form.y - 1.5, 2.5, 20, "#8A5A12", 0, 0.28) +
    bow(n(form.x + strap + 12), n(form.y - 9))
  )
}

function familyBox(sheet: Sheet, label: CandyLabel, random: Random): string {
  const form = standing(132, 134, 58)
  const { w, h, d } = form
  const { lid, print } = label.flavour
  const cx = w / 2
  const cy = h * 0.665
  const pane = (r: number) =>
    label.house.mirrored
      ? lozenge(cx, cy, r * 1.5, r * 1.12)
      : `M${n(cx - r * 1.25)} ${n(cy)}L${n(cx - r * 0.62)} ${n(cy - r)}H${n(cx + r * 0.62)}L${n(cx + r * 1.25)} ${n(cy)}L${n(cx + r * 0.62)} ${n(cy + r)}H${n(cx - r * 0.62)}Z`
  return box(sheet, form, {
    colour: lid,
    front:
      lattice(sheet, 0, 0, w, 14, print, 0.4, 14, label.house.motif) +
      wovenBand(sheet, 0, h - 14, w, 10, label.house.band) +
      words(label, cx, h * 0.27, w * 0.8, 21) +
      fill(pane(29), CREAM) +
      line(pane(27.4), print, { width: 1 }) +
      candyWindow(sheet, label, random, `<path d="${pane(26)}"/>`, [cx - 40, cy - 30, 80, 60]),
    side:
      wovenBand(sheet, 0, h - 14, d, 10, label.house.band) +
      lattice(sheet, 0, 0, d, 14, print, 0.4, 14, label.house.motif) +
      lettering(label.flavour.fa, d / 2, h * 0.5, { size: 14, weight: 700, fill: CREAM, fit: d * 0.8, opacity: 0.85 }),
    top: lattice(sheet, 0, 0, w, d, print, 0.5, 14, label.house.motif),
  })
}

/** One sachet, upright, centred on 0,0 and 62 × 84 large: crimped ends, a full belly and its label. */
export function sachet(sheet: Sheet, label: CandyLabel): string {
  const { lid } = label.flavour
  const teeth = (way: 1 | -1) => `l${2 * way} ${-2.6 * way} ${2 * way} ${2.6 * way}`.repeat(15)
  const outline = `M-31 -40${teeth(1)}L31 -40C29 -14 29 14 31 40${teeth(-1)}L-31 40C-29 14 -29 -14 -31 -40Z`
  const crimps = [-37, -35, -33, 33, 35, 37].map((y) => `M-30 ${y}H30`).join("")
  return sheet.symbol(
    at(3, 4, fill(outline, SHADE, 0.22)) +
      fill(outline, lid) +
      wovenBand(sheet, -29.5, 21, 59, 8, label.house.band) +
      lettering("آبنبات", 0, -17, { size: 8.5, weight: 500, fill: CREAM, opacity: 0.9 }) +
      lettering(label.flavour.fa, 0, -1, { size: 16, weight: 800, fill: CREAM, fit: 50 }) +
      lettering("۱۰ گرم", 0, 13, { size: 8.5, weight: 600, fill: GOLD }) +
      line(crimps, "#fff", { width: 0.7, opacity: 0.4 }) +
      fill("M-30 -32C-24 -12 -24 12 -30 32C-27 12 -27 -12 -30 -32Z", "#fff", 0.3) +
      fill(
        outline,
        sheet.linear(
          [
            [0, "#000", 0.14],
            [0.2, "#fff", 0.26],
            [0.42, "#fff", 0],
            [0.78, "#000", 0.05],
            [1, "#000", 0.26],
          ],
          [0, 0, 1, 0],
        ),
      ) +
      line("M-14 -31C-10 -26 -6 -28 -3 -31M12 31C8 27 4 28 0 31M-22 31C-19 28 -17 28 -14 31", "#000", { width: 0.9, opacity: 0.2 }),
  )
}

function officeBox(sheet: Sheet, label: CandyLabel): string {
  const form = standing(146, 96, 54)
  const { w, h, d } = form
  const { lid, print } = label.flavour
  const one = sachet(sheet, label)
  const mouth = `M0 0H${w}V${h * 0.3}C${w * 0.72} ${n(h * 0.5)} ${w * 0.28} ${n(h * 0.5)} 0 ${n(h * 0.3)}Z`
  let row = ""
  for (let i = 0; i < 11; i++) row += `<use href="#${one}" transform="translate(${n(9 + i * 13)} ${i % 2 ? 36 : 34})scale(.62)"/>`
  return box(sheet, form, {
    colour: lid,
    front:
      sheet.clip(
        `<path d="${mouth}"/>`,
        rect(0, 0, w, h, "#241710") +
          row +
          rect(
            0,
            0,
            w,
            h * 0.5,
            sheet.linear([
              [0, "#000", 0.55],
              [0.5, "#000", 0.1],
              [1, "#000", 0],
            ]),
          ),
      ) +
      line(`M0 ${n(h * 0.3)}C${n(w * 0.28)} ${n(h * 0.5)} ${n(w * 0.72)} ${n(h * 0.5)} ${w} ${n(h * 0.3)}`, CREAM, { width: 1.2, opacity: 0.7 }) +
      wovenBand(sheet, 0, h - 12, w, 9, label.house.band) +
      lettering(label.flavour.fa, w * 0.66, h * 0.73, { size: 21, weight: 800, fill: CREAM, fit: w * 0.5 }) +
      lettering(label.net, w * 0.21, h * 0.71, { size: 10.5, weight: 600, fill: GOLD, fit: w * 0.32 }),
    side: wovenBand(sheet, 0, h - 12, d, 9, label.house.band) + lattice(sheet, 0, 0, d, h - 14, print, 0.3, 12, label.house.motif),
    top: lattice(sheet, 0, 0, w, d, print, 0.5, 12, label.house.motif),
  })
}

function closedTin(sheet: Sheet, label: CandyLabel): string {
  const { lid, print } = label.flavour
  const metal = sheet.linear(
    [
      [0, "#F7F4EC"],
      [0.16, "#C9C4B8"],
      [0.34, "#FBF9F3"],
      [0.62, "#ADA798"],
      [0.86, "#8E887A"],
      [1, "#C4BEB0"],
    ],
    [0, 0, 1, 0],
  )
  const round = sheet.linear(
    [
      [0, "#000", 0.3],
      [0.14, "#fff", 0.22],
      [0.3, "#fff", 0.08],
      [0.6, "#000", 0.02],
      [1, "#000", 0.42],
    ],
    [0, 0, 1, 0],
  )
  const wall = "M44 118V176C44 184 70 190 100 190S156 184 156 176V118Z"
  return (
    ground(sheet, 106, 186, 74, 12, 0.5) +
    fill(wall, lid) +
    sheet.clip(
      `<path d="${wall}"/>`,
      lattice(sheet, 44, 112, 112, 30, print, 0.35, 12, label.house.motif) +
        fill("M44 164C56 172 76 176 100 176S144 172 156 164V176C156 184 130 190 100 190S44 184 44 176Z", "#F4EAD6") +
        [49, 60, 73, 86, 100, 114, 127, 140, 151]
          .map((x, i) => fill(lozenge(x, 182 - (x - 100) ** 2 * 0.0044, 4.4, 4.2), ["#9E2F2B", "#D39B36", "#2B4478"][i % 3] ?? GOLD))
          .join(""),
    ) +
    lettering(label.flavour.fa, 100, 156, { size: 21, weight: 800, fill: CREAM, fit: 88 }) +
    fill(wall, round) +
    fill("M40 104V120C40 130 68 136 100 136S160 130 160 120V104Z", metal) +
    line("M40 120C40 130 68 136 100 136S160 130 160 120", "#000", { width: 1, opacity: 0.28 }) +
    ellipse(100, 104, 60, 17, metal) +
    ellipse(100, 104, 55, 14.6, lid) +
    ellipse(100, 104, 55, 14.6, sheen(sheet, 0.3, 0.2)) +
    `<g transform="translate(100 104)scale(1 .27)">${lettering(label.flavour.fa, 0, 2, { size: 24, weight: 800, fill: CREAM, fit: 70 })}${lettering(label.net, 0, 26, { size: 15, weight: 600, fill: GOLD })}<circle r="47" fill="none" stroke="${GOLD}" stroke-width="2.4" stroke-dasharray="5 4"/></g>` +
    line("M52 97C66 90 84 87.5 100 87.5", "#fff", { width: 2, opacity: 0.8 })
  )
}

/** The paper label of a brown carton. */
export function paperLabel({ flavour, net }: CandyLabel, x: number, y: number, w: number, h: number): string {
  return (
    rect(x + 1, y + 1.5, w, h, "#3B2612", 2, 0.25) +
    rect(x, y, w, h, CREAM, 2) +
    rect(x, y, w, h * 0.14, flavour.lid, 2) +
    lettering("آبنبات بجنورد", x + w / 2, y + h * 0.34, { size: h * 0.13, weight: 500, fill: "#6B5F52" }) +
    lettering(flavour.fa, x + w / 2, y + h * 0.64, { size: h * 0.28, weight: 800, fill: INK, fit: w * 0.84 }) +
    lettering(net, x + w / 2, y + h * 0.88, { size: h * 0.17, weight: 600, fill: flavour.lid, fit: w * 0.84 })
  )
}

function bulkCarton(sheet: Sheet, label: CandyLabel): string {
  const form = standing(144, 112, 68)
  const { w, h } = form
  return kraft(sheet, form, paperLabel(label, w * 0.2, h * 0.3, w * 0.6, h * 0.5), { side: thisWayUp(18, 70, 20) })
}

function masterCarton(sheet: Sheet, label: CandyLabel): string {
  const form = standing(156, 142, 74)
  const { w, h } = form
  return kraft(sheet, form, paperLabel(label, w * 0.29, h * 0.42, w * 0.42, h * 0.38) + wovenBand(sheet, 0, h - 14, w, 8, label.house.band), {
    side: thisWayUp(24, 92, 22),
    straps: 2,
  })
}

function sachetCarton(sheet: Sheet, label: CandyLabel): string {
  const form = standing(140, 128, 76)
  const { w, h } = form
  const { lid } = label.flavour
  return kraft(
    sheet,
    form,
    rect(0, h * 0.28, w, h * 0.5, lid) +
      line(`M0 ${n(h * 0.3)}H${w}M0 ${n(h * 0.76)}H${w}`, CREAM, { width: 1, opacity: 0.6 }) +
      `<use href="#${sachet(sheet, label)}" transform="translate(${n(w * 0.2)} ${n(h * 0.53)})rotate(-8)scale(.66)"/>` +
      words(label, w * 0.64, h * 0.56, w * 0.52, 20),
    { side: rect(0, h * 0.28, form.d, h * 0.5, lid) + thisWayUp(26, 100, 18) },
  )
}

const DRAWINGS: Record<CandyPack, (sheet: Sheet, label: CandyLabel, random: Random) => string> = {
  "sachet-carton": sachetCarton,
  "office-box": officeBox,
  "souvenir-box": souvenirBox,
  tin: closedTin,
  "family-box": familyBox,
  "bulk-carton": bulkCarton,
  "master-carton": masterCarton,
}

/** A closed pack in its box of 200 × 200. */
export function closedPack(sheet: Sheet, pack: CandyPack, label: CandyLabel, random: Random): string {
  return DRAWINGS[pack](sheet, label, random)
}
