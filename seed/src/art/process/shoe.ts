import { at, ellipse, fill, ground, line, rect, sheen } from "../shapes"
import { shoeSide } from "../shoe/shoe"
import { STEEL, TOOL, type Scene } from "./scene"

/** Leather on the table, the pattern on it, the knife along its edge. */
const pattern: Scene = (sheet) => {
  const hide =
    "M14 38C26 26 34 34 46 28C62 20 70 30 86 24C104 18 116 22 132 26C146 30 142 44 148 56C152 70 144 78 146 90C140 104 122 98 108 102C90 106 76 100 60 104C44 108 30 104 20 98C10 90 18 78 12 66C8 54 8 46 14 38Z"
  const piece = "M44 82C40 66 52 56 66 54C80 52 92 46 100 38C112 40 118 46 122 54C124 66 124 74 124 82Z"
  return (
    at(2, 5, fill(hide, "#1E120A", 0.18)) +
    fill(hide, "#B9783B") +
    fill(hide, sheen(sheet, 0.3, 0.24)) +
    line("M24 46C40 40 54 42 66 38M118 92C128 88 134 80 136 70", "#7A4A20", { width: 1.4, opacity: 0.5 }) +
    at(1.5, 2.5, fill(piece, "#1E120A", 0.25)) +
    fill(piece, "#F3ECDB") +
    line(piece, "#B5A486", { width: 1 }) +
    line("M52 76C62 62 84 62 100 48M62 82C76 74 100 70 116 62", "#9E2F2B", { width: 1.2, dash: "3 2.4", opacity: 0.8 }) +
    at(
      128,
      34,
      fill("M-2 0L-8 34C-4 40 2 38 4 32L4 0Z", sheet.linear(STEEL, [0, 0, 1, 0])) +
        rect(-4, -26, 10, 28, "#4A2F1B", 4) +
        rect(-4, -2, 10, 4, "#D9B45C"),
      { turn: 32 },
    )
  )
}

/** The upper under the needle. */
const stitch: Scene = (sheet) => {
  const iron = sheet.linear([
    [0, "#3B4A58"],
    [0.5, "#22303C"],
    [1, "#121A22"],
  ])
  return (
    ground(sheet, 80, 108, 74, 8) +
    rect(8, 92, 144, 12, "#8A5B33", 2) +
    rect(8, 92, 144, 4, "#C79563", 2) +
    fill("M112 92V40C112 34 106 32 100 32H46C40 32 38 36 38 42V58H30V34C30 20 38 14 50 14H120C134 14 140 24 140 36V92Z", iron) +
    fill("M112 92V40C112 34 106 32 100 32H46C40 32 38 36 38 42V58H30V34C30 20 38 14 50 14H120C134 14 140 24 140 36V92Z", sheen(sheet, 0.24, 0.2)) +
    line("M52 23H112", "#D9B45C", { width: 2, opacity: 0.9 }) +
    ellipse(144, 44, 8, 18, "#737C80") +
    ellipse(146, 44, 5, 13, "#A9B0B2") +
    line("M34 58V78", "#C9CED0", { width: 3 }) +
    line("M34 78V90", "#E9ECEC", { width: 1.2 }) +
    fill("M28 76H40V80L36 88H32L28 80Z", "#A9B0B2") +
    rect(86, 4, 12, 12, "#2B4478", 2) +
    line("M92 10C70 8 40 8 34 24", "#2B4478", { width: 1 }) +
    fill("M12 92C14 84 26 82 38 84C54 80 64 70 76 70C82 78 84 86 84 92Z", "#B9783B") +
    fill("M12 92C14 84 26 82 38 84C54 80 64 70 76 70C82 78 84 86 84 92Z", sheen(sheet, 0.3, 0.2)) +
    line("M20 90C30 86 42 88 54 84C62 80 68 76 74 74", "#F1DFC2", { width: 1.4, dash: "3 2" })
  )
}

/** The upper drawn over its last with hammer and tacks. */
const last: Scene = (sheet) => {
  const form = "M18 84C14 66 28 58 48 54C66 50 76 40 84 28C92 20 108 20 118 26C126 34 124 48 126 60C128 72 130 80 128 86L70 90C50 94 24 96 18 84Z"
  return (
    ground(sheet, 78, 106, 64, 8) +
    rect(84, 84, 12, 22, TOOL) +
    rect(70, 100, 40, 6, TOOL, 2) +
    fill("M84 30C88 14 92 10 104 10C116 10 118 18 118 28Z", "#D9B98C") +
    ellipse(102, 16, 5, 3, "#8A5B33") +
    fill(form, "#B9783B") +
    fill(form, sheen(sheet, 0.34, 0.3)) +
    line("M52 56C66 58 88 48 100 34M112 30C108 50 106 68 106 86M24 72C38 62 46 66 50 80", "#5B3416", { width: 1.6, opacity: 0.5 }) +
    line("M28 90v6M40 92v6M52 92v6M64 91v6M76 90v5", "#737C80", { width: 2 }) +
    at(
      134,
      40,
      line("M0 0L-16 46", "#8A5B33", { width: 6 }) +
        line("M-1 2L-16 44", "#C79563", { width: 2 }) +
        fill("M-18 -8C-8 -12 6 -10 14 -4L12 8C4 4 -8 2 -18 6Z", "#4A5258") +
        fill("M-18 -8C-8 -12 6 -10 14 -4L12 2C4 -2 -8 -4 -18 -1Z", "#A9B0B2"),
      { turn: -14 },
    )
  )
}

/** The pair into its box. */
const boxing: Scene = (sheet) => {
  const one = sheet.symbol(shoeSide(sheet, "leather-handmade", "honey", 1, { shade: false }))
  return (
    ground(sheet, 82, 106, 74, 9) +
    fill("M14 58L34 44H146L126 58Z", "#5B4A36") +
    fill("M22 56L36 46H140L122 56Z", "#F6F1E6") +
    `<use href="#${one}" transform="translate(42 4)scale(.22)"/><use href="#${one}" transform="translate(20 8)scale(.24)"/>` +
    fill("M126 58L146 44V92L126 106Z", "#16233F") +
    rect(14, 58, 112, 48, "#22365F") +
    rect(14, 58, 112, 48, sheen(sheet, 0.22, 0.2)) +
    fill("M14 58H126L120 66C100 62 84 70 66 64C48 60 34 70 20 66Z", "#FBF8F1") +
    line("M30 63C44 60 54 66 66 62M84 64C96 60 108 64 118 62", "#D9D3C6", { width: 1.4 }) +
    rect(46, 76, 48, 20, "#FBF5E8", 2) +
    line("M54 83h32M58 89h24", TOOL, { width: 2 })
  )
}

export const SHOE_STEPS: readonly [Scene, Scene, Scene, Scene] = [pattern, stitch, last, boxing]
