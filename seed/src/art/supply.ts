import { box, faceOf, kraft, onFace, type BoxForm } from "./box"
import { CREAM, GOLD, lattice, thisWayUp, wovenBand } from "./print"
import { random, type Random } from "./random"
import { at, ellipse, fill, ground, line, rect, sheen } from "./shapes"
import { n, SHADE, Sheet } from "./sheet"
import { oneOf, SUPPLY_ITEMS, type GoodSpec, type Picture, type SupplyItem } from "./types"
import { board, inlay, inlayFrame } from "./wood"

export type SupplySpec = Extract<GoodSpec, { type: "supply" }>
export const SUPPLY_VIEWS = ["hero", "pack"] as const
export type SupplyView = (typeof SUPPLY_VIEWS)[number]

/** Unprinted packs have the colours of the packer's stock. */
const STOCK = [
  ["#27406F", "#8FA3C4"],
  ["#53672A", "#B5C27C"],
  ["#8B3245", "#DDA0A6"],
  ["#9A4A12", "#E7A95C"],
  ["#4A3324", "#C3A079"],
] as const

interface Stock {
  colour: string
  print: string
  dice: Random
}

export function drawSupply(spec: SupplySpec, view: SupplyView): Picture {
  const sheet = new Sheet()
  const item = oneOf("supply", SUPPLY_ITEMS, spec.item)
  const dice = random(`supply/${item}/${spec.seed}`)
  const [colour, print] = STOCK[(Math.abs(spec.seed) + SUPPLY_ITEMS.indexOf(item)) % STOCK.length] ?? STOCK[0]
  const stock = { colour, print, dice }
  const draw = ITEMS[item]
  if (view === "pack") return sheet.picture(`supply/${item}/pack`, [0, 0, 200, 200], draw(sheet, stock))
  // as they are sold: a few together, one before the others
  const one = sheet.symbol(draw(sheet, stock))
  const places: Record<"flat" | "stack", readonly (readonly [number, number, number])[]> = {
    flat: [
      [12, 30, 0.98],
      [196, 30, 0.98],
      [86, 82, 1.18],
    ],
    stack: [
      [4, 2, 1.12],
      [184, 14, 1.06],
      [92, 84, 1.2],
    ],
  }
  return sheet.picture(
    `supply/${item}/hero`,
    [0, 0, 400, 330],
    places[item === "label-roll" || item === "ribbon" ? "flat" : "stack"]
      .map(([x, y, scale]) => `<use href="#${one}" transform="translate(${x} ${y})scale(${scale})"/>`)
      .join(""),
  )
}

function standing(w: number, h: number, d: number): BoxForm {
  return { x: (200 - w - d * 0.5) / 2, y: 186 - h, w, h, d }
}

function roundTin(sheet: Sheet, { colour, print }: Stock): string {
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
  const wall = "M44 112V174C44 183 70 190 100 190S156 183 156 174V112Z"
  // open, its lid leaning on it
  return (
    ground(sheet, 108, 186, 84, 13, 0.5) +
    fill(wall, metal) +
    `<path d="M44 140C60 149 140 149 156 140V166C140 175 60 175 44 166Z" fill="${colour}"/>` +
    line("M44 140C60 149 140 149 156 140M44 166C60 175 140 175 156 166", GOLD, { width: 1.6, opacity: 0.8 }) +
    fill(
      wall,
      sheet.linear(
        [
          [0, "#000", 0.16],
          [0.2, "#fff", 0.2],
          [0.6, "#000", 0],
          [1, "#000", 0.34],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    ellipse(100, 112, 56, 17, "#D9D4C8") +
    ellipse(
      100,
      113.5,
      52,
      14.4,
      sheet.linear([
        [0, "#6E685D"],
        [0.5, "#A8A294"],
        [1, "#DAD5C9"],
      ]),
    ) +
    line("M48 112A52 14 0 0 1 152 112", "#fff", { width: 1.2, opacity: 0.6 }) +
    `<g transform="translate(150 142)rotate(14)">${ellipse(3, 4, 20, 46, SHADE, 0.25)}${ellipse(0, 0, 19, 45, metal)}${ellipse(-3, 0, 17, 42, colour)}${ellipse(-3, 0, 17, 42, sheen(sheet, 0.34, 0.24))}<ellipse cx="-3" cy="0" rx="12.5" ry="32" fill="none" stroke="${print}" stroke-width="1.6" stroke-dasharray="4 3"/></g>`
  )
}

/** A box of card, empty, its window open. */
function cardBox(sheet: Sheet, { colour, print }: Stock, form: BoxForm, windowed: "round" | "wide" | "none", lid = 0): string {
  const { w, h, d } = form
  const hole =
    windowed === "round"
      ? `<circle cx="${n(w / 2)}" cy="${n(h * 0.52)}" r="${n(h * 0.26)}"`
      : `<rect x="${n(w * 0.14)}" y="${n(h * 0.34)}" width="${n(w * 0.72)}" height="${n(h * 0.36)}" rx="8"`
  return box(sheet, form, {
    colour,
    lid,
    front:
      lattice(sheet, 0, 0, w, h, print, 0.24, 13) +
      wovenBand(sheet, 0, h - 13, w) +
      (windowed === "none"
        ? ""
        : `${hole} fill="#2B2019"/>${hole} fill="${sheet.linear(
            [
              [0, "#fff", 0.34],
              [0.4, "#fff", 0.05],
              [0.5, "#fff", 0.26],
              [1, "#fff", 0.05],
            ],
            [0, 0, 1, 1],
          )}" stroke="${CREAM}" stroke-width="3"/>`),
    side: lattice(sheet, 0, 0, d, h, print, 0.24, 13) + wovenBand(sheet, 0, h - 13, d),
    top: lattice(sheet, 0, 0, w + 6, d + 6, print, 0.5, 13),
  })
}

/** A carton folded flat, several in a bundle with a strap, under one that stands open. */
function cartonBundle(sheet: Sheet, form: BoxForm, straps: number): string {
  const { w } = form
  return kraft(sheet, form, wovenBand(sheet, w * 0.3, form.h * 0.62, w * 0.4, 8), { straps, side: thisWayUp(form.d * 0.36, form.h * 0.6, 20) })
}

function sachetFilm(sheet: Sheet, { colour, print }: Stock): string {
  const film = sheet.linear([
    [0, "#fff", 0.5],
    [0.3, "#fff", 0.06],
    [0.7, "#000", 0.05],
    [1, "#000", 0.4],
  ])
  let printed = ""
  for (let x = 0; x < 5; x++)
    printed +=
      rect(52 + x * 21, 98, 16, 52, colour, 2) +
      ellipse(60 + x * 21, 117, 4.6, 4.6, GOLD) +
      line(`M${55 + x * 21} 132h10M${57 + x * 21} 138h6`, CREAM, { width: 1.6 })
  return (
    ground(sheet, 104, 184, 84, 12, 0.5) +
    fill("M46 150H150C160 150 170 176 178 184H74C64 178 56 166 46 150Z", "#E8E0CF") +
    line("M60 158H158M70 168H166M82 177H174", print, { width: 3, opacity: 0.6 }) +
    `<rect x="46" y="84" width="108" height="78" fill="#F3ECDB"/>${printed}<rect x="46" y="84" width="108" height="78" fill="${film}"/>` +
    ellipse(154, 123, 20, 39, "#E4DAC4") +
    ellipse(154, 123, 20, 39, sheen(sheet, 0.3, 0.2)) +
    [15, 11].map((r) => `<ellipse cx="154" cy="123" rx="${r}" ry="${r * 1.95}" fill="none" stroke="#B7A98B" stroke-width="1"/>`).join("") +
    ellipse(154, 123, 7, 14, "#8A6A43") +
    ellipse(155.5, 124, 5, 11, "#2B1A0F") +
    `<path d="M46 84a20 39 0 0 0 0 78Z" fill="#D6CAB0"/>`
  )
}

function labelRoll(sheet: Sheet, { colour }: Stock): string {
  const label =
    rect(0, 0, 34, 24, CREAM, 3) +
    rect(0, 0, 34, 6, colour, 2) +
    ellipse(9, 15, 4.4, 4.4, "#D39B36") +
    line("M18 12h11M18 17h8", "#6B5F52", { width: 1.8 })
  return (
    ground(sheet, 100, 182, 82, 12, 0.5) +
    fill("M84 176C120 184 168 184 192 166L188 158C166 168 120 166 92 156Z", "#EFE6D2") +
    at(124, 158, `<g transform="skewY(-6)">${label}</g>`, { scale: 0.86 }) +
    at(160, 148, `<g transform="skewY(-12)">${label}</g>`, { scale: 0.7 }) +
    ellipse(84, 120, 62, 62, "#C9B892") +
    ellipse(80, 118, 62, 62, "#F3ECDB") +
    [56, 50, 44, 38].map((r) => `<circle cx="80" cy="118" r="${r}" fill="none" stroke="#CDBF9F" stroke-width="1.4"/>`).join("") +
    ellipse(80, 118, 62, 62, sheen(sheet, 0.2, 0.22)) +
    ellipse(80, 118, 25, 25, "#B98A57") +
    ellipse(80, 118, 20, 20, "#3A2A1E") +
    ellipse(82, 120, 16, 16, "#5A4332")
  )
}

function ribbonReel(sheet: Sheet, { colour, print }: Stock): string {
  const satin = sheet.linear([
    [0, "#fff", 0.45],
    [0.25, "#fff", 0],
    [0.5, "#fff", 0.25],
    [0.75, "#000", 0.05],
    [1, "#000", 0.36],
  ])
  const tail = "M150 146C174 146 186 160 180 174C174 186 152 184 140 190L132 176C148 172 160 172 162 166C164 160 156 160 146 160Z"
  return (
    ground(sheet, 104, 186, 80, 12, 0.5) +
    fill(tail, colour) +
    fill(tail, satin) +
    rect(58, 84, 84, 84, colour) +
    rect(58, 84, 84, 84, satin) +
    [72, 86, 100, 114, 128].map((x) => line(`M${x} 84V168`, print, { width: 1, opacity: 0.5, butt: true })).join("") +
    ellipse(58, 126, 22, 58, "#E0CFA8") +
    ellipse(142, 126, 22, 58, "#E9DAB8") +
    ellipse(142, 126, 22, 58, sheen(sheet, 0.34, 0.26)) +
    ellipse(142, 126, 14, 38, colour, 0.16) +
    ellipse(142, 126, 7, 17, "#5A4332") +
    ellipse(143.5, 127, 5, 13, "#2B1A0F")
  )
}

function woodenBox(sheet: Sheet, { dice }: Stock): string {
  const form = standing(132, 54, 96)
  const { w, h, d, x, y } = form
  return (
    kraftShadow(sheet, form) +
    // the lid stands open behind
    `<g transform="translate(${n(x + d * 0.5)} ${n(y - d * 0.34 - 66)})">${board(sheet, dice, 0, 0, w, 68, 3)}${inlayFrame(sheet, 6, 6, w - 12, 56, 9)}</g>` +
    fill(faceOf(form, "top"), "#3B2412") +
    fill(
      faceOf(form, "top"),
      sheet.linear([
        [0, "#000", 0.1],
        [1, "#fff", 0.18],
      ]),
    ) +
    line(faceOf(form, "top"), "#8A6040", { width: 4 }) +
    onFace(form, "side", board(sheet, dice, 0, 0, d, h) + inlay(sheet, 0, h - 12, d, 7)) +
    fill(faceOf(form, "side"), "#000", 0.36) +
    onFace(
      form,
      "front",
      board(sheet, dice, 0, 0, w, h) +
        inlay(sheet, 0, 4, w, 7) +
        inlay(sheet, 0, h - 12, w, 7) +
        rect(w / 2 - 6, h * 0.34, 12, 14, "#D9B45C", 2) +
        ellipse(w / 2, h * 0.34 + 8, 2, 2.4, "#3B2612"),
    ) +
    fill(faceOf(form, "front"), sheen(sheet, 0.14, 0.2))
  )
}

function kraftShadow(sheet: Sheet, { x, y, w, h, d }: BoxForm): string {
  return ground(sheet, x + w / 2 + d * 0.26, y + h - 4, w * 0.56 + d * 0.3, d * 0.16 + 6, 0.45)
}

const ITEMS: Record<SupplyItem, (sheet: Sheet, stock: Stock) => string> = {
  "round-tin": roundTin,
  "souvenir-box": (sheet, stock) => cardBox(sheet, stock, standing(128, 98, 44), "round", 20),
  "family-box": (sheet, stock) => cardBox(sheet, stock, standing(122, 124, 52), "wide"),
  "office-box": (sheet, stock) => cardBox(sheet, stock, standing(142, 88, 52), "none", 24),
  "sachet-film": sachetFilm,
  "sachet-carton": (sheet) => cartonBundle(sheet, standing(132, 112, 70), 1),
  "bulk-carton": (sheet) => cartonBundle(sheet, standing(138, 102, 64), 0),
  "master-carton": (sheet) => cartonBundle(sheet, standing(148, 132, 70), 2),
  "sweet-box": (sheet, stock) => cardBox(sheet, stock, standing(146, 72, 70), "wide", 16),
  "wooden-gift-box": woodenBox,
  "label-roll": labelRoll,
  ribbon: ribbonReel,
}
