import { at, ellipse, fill, line, rect, ring, sheen } from "../shapes"
import { n, type Sheet } from "../sheet"

/** Emblems stand in a box of 96 × 96, their foot on y 84. */
export type Emblem = (sheet: Sheet) => string

const STEEL = [
  [0, "#F1F3F3"],
  [0.35, "#B9C1C4"],
  [0.6, "#DDE2E3"],
  [1, "#7E888D"],
] as const

/** Ingots of zinc, three in a pile. */
export const zinc: Emblem = (sheet) => {
  const top = sheet.linear([
    [0, "#DCE3E6"],
    [1, "#A9B4BA"],
  ])
  const ingot = sheet.symbol(
    fill("M-21 0L-17 -15H13L17 0Z", "#8E9AA1") +
      fill("M-17 -15L-11 -21H19L13 -15Z", top) +
      fill("M13 -15L19 -21L23 -6L17 0Z", "#66727A") +
      rect(-11, -11, 18, 6, "#A9B4BA", 1.5) +
      line("M-17 -15H13L19 -21", "#F2F6F7", { width: 1, opacity: 0.8 }),
  )
  return [
    [27, 84],
    [69, 84],
    [48, 62],
  ]
    .map(([x = 0, y = 0]) => `<use href="#${ingot}" x="${x - 1}" y="${y}"/>`)
    .join("")
}

/** A folding knife of Zanjan, open: horn handle, brass bolsters. */
export const knives: Emblem = (sheet) =>
  at(
    48,
    50,
    fill("M2 -3C20 -16 38 -13 44 -2C32 2 16 5 2 5Z", sheet.linear(STEEL)) +
      line("M6 -3C20 -12 32 -12 41 -4", "#5E686D", { width: 1, opacity: 0.6 }) +
      line("M4 4.4C18 4 31 2 43 -1.6", "#fff", { width: 1.2, opacity: 0.9 }) +
      fill("M4 -6C-12 -8 -30 -2 -43 8C-46 12 -42 17 -37 16C-24 12 -10 10 4 8Z", "#4A2F1B") +
      fill("M2 -4C-12 -6 -28 0 -40 9", "#8A5B33", 0.6) +
      fill("M5 -7H-4V8.5L5 8.6Z", "#D9B45C") +
      fill("M-36 4L-43 8C-46 12 -42 17 -37 16L-31 14Z", "#D9B45C") +
      [-13, -24].map((x) => ellipse(x, n(2 - x * 0.1), 2, 2, "#E9CF8C")).join("") +
      line("M0 -4C-12 -5 -26 0 -38 8", "#C79563", { width: 1.4, opacity: 0.7 }),
    { turn: -32 },
  )

/** A hammered copper pot with its lid. */
export const copper: Emblem = (sheet) => {
  const body = sheet.linear(
    [
      [0, "#E29A63"],
      [0.3, "#C4713F"],
      [0.55, "#DA8C57"],
      [1, "#7C3F1E"],
    ],
    [0, 0, 1, 0],
  )
  const marks = [0, 1, 2]
    .flatMap((row) => ring(9, 48, 56 + row * 9, 26, 0.1).map(([x]) => [x + row, 55 + row * 8] as const))
    .map(([x, y]) => `M${n(x)} ${y}h.01`)
    .join("")
  return (
    line("M16 50C7 50 7 64 18 63M80 50C89 50 89 64 78 63", "#8E4C26", { width: 4.4 }) +
    fill("M14 44H82C82 72 68 84 56 84H40C28 84 14 72 14 44Z", body) +
    line(marks, "#FFD9B5", { width: 2.6, opacity: 0.35 }) +
    ellipse(48, 44, 34, 7, "#8E4C26") +
    fill("M15 42C18 28 34 23 48 23S78 28 81 42C72 47 24 47 15 42Z", body) +
    line("M22 38C30 30 42 28 52 28", "#FFE2C6", { width: 2.4, opacity: 0.7 }) +
    ellipse(48, 19, 5, 5, "#D9B45C") +
    rect(46, 21, 4, 4, "#A9803A")
  )
}

/** A samovar of nickel silver. */
export const nickelSilver: Emblem = (sheet) => {
  const metal = sheet.linear(STEEL, [0, 0, 1, 0])
  return (
    fill("M34 84H62L58 76H38Z", metal) +
    rect(43, 68, 10, 9, metal) +
    line("M27 40C15 40 15 56 28 57M69 40C81 40 81 56 68 57", "#7E888D", { width: 4 }) +
    fill("M28 32H68C74 46 68 64 56 70H40C28 64 22 46 28 32Z", metal) +
    line("M27 41H69M26.5 53H69.5", "#5E686D", { width: 1.2, opacity: 0.6, butt: true }) +
    line("M34 36C30 46 33 58 41 66", "#fff", { width: 3, opacity: 0.8 }) +
    fill("M32 32C34 24 40 22 48 22S62 24 64 32Z", metal) +
    rect(43, 12, 10, 11, metal, 2) +
    ellipse(48, 11, 9, 3, "#C3CACD") +
    line("M48 56V66L40 69", "#66727A", { width: 3.6 }) +
    ellipse(48, 55, 4, 4, "#D9B45C")
  )
}

/** A lorry with a new body. */
export const vehicleBodies: Emblem = (sheet) =>
  rect(10, 32, 52, 36, "#2B4478", 3) +
  rect(10, 32, 52, 36, sheen(sheet), 3) +
  line("M20 34V66M30 34V66M40 34V66M50 34V66", "#8FA3C4", { width: 1.6, opacity: 0.6, butt: true }) +
  rect(10, 44, 52, 5, "#E3A027", 0, 0.9) +
  fill("M64 44H78C82 44 84 47 86 52L88 60V70H64Z", "#C9503F") +
  fill("M68 48H77C80 48 81 51 82 57H68Z", "#CFE0EA") +
  fill("M8 68H90V74H8Z", "#4A3F36") +
  [26, 72].map((x) => ellipse(x, 75, 9, 9, "#241C16") + ellipse(x, 75, 4.4, 4.4, "#B9B2A6")).join("") +
  rect(86, 64, 4, 5, "#F2CB74", 1)
