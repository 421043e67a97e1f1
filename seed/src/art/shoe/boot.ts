import { random } from "../random"
import { fill, line } from "../shapes"
import { n } from "../sheet"
import { crease, gleam, lugs, seam, type ShoeDrawing } from "./kit"

const UPPER =
  "M56 220C40 188 56 162 96 152C128 144 150 132 162 106C170 86 172 62 174 40C175 30 180 26 190 26H316C327 26 331 31 331 42C331 78 338 112 350 144C362 170 368 194 366 220Z"
const HOOKS = [
  [139, 148, 166, 160],
  [152, 134, 184, 148],
  [161, 117, 197, 130],
  [167, 98, 206, 108],
  [171, 78, 209, 86],
  [174, 58, 212, 64],
] as const

/** The fur of the collar; the same for every boot, so that only the leather tells two boots apart. */
function fur(): string {
  const dice = random("fur collar")
  let curls = ""
  let tufts = ""
  for (let i = 0; i < 26; i++) {
    const x = 176 + i * 6.1
    curls += `<circle cx="${n(x)}" cy="${n(dice.between(22, 26))}" r="${n(dice.between(9, 12))}"/><circle cx="${n(x)}" cy="${n(dice.between(36, 40))}" r="${n(dice.between(8, 11))}"/>`
  }
  for (let i = 0; i < 60; i++)
    tufts += `M${n(dice.between(174, 332))} ${n(dice.between(14, 44))}q${n(dice.between(-2, 2))} 4 ${n(dice.between(-3, 3))} 7`
  return (
    `<g fill="#CDBFA6" transform="translate(0 5)">${curls}</g><g fill="#F1E8D8">${curls}</g>` + line(tufts, "#BFAF92", { width: 1.2, opacity: 0.7 })
  )
}

/** Winter ankle boot: tall, quilted or plain shaft, fur collar, hooks and laces, a lug sole. */
export const BOOT: ShoeDrawing = {
  shade: [210, 172, 252],
  draw({ sheet, leather, dice }) {
    const { panel, accent, lace } = leather
    const quilted = dice.below(3) < 2
    const quilt = sheet.pattern(
      24,
      24,
      `<path d="M0 0H24M0 0V24" stroke="#000" stroke-opacity=".3" stroke-width="1.6"/><path d="M1.5 1.5H24M1.5 1.5V24" stroke="#fff" stroke-opacity=".18"/>`,
      "rotate(45)",
    )
    const shaft = quilted
      ? fill("M178 40H334V116H168Z", quilt)
      : [58, 76, 94]
          .map(
            (y) =>
              crease(`M176 ${y}C230 ${y + 6} 290 ${y + 6} 336 ${y}`, 0.22, 2) +
              gleam(`M176 ${y + 3}C230 ${y + 9} 290 ${y + 9} 336 ${y + 3}`, 1.6, 0.18),
          )
          .join("")
    const laced = HOOKS.map(
      ([x, y, X, Y]) =>
        line(`M${x} ${y + 2}L${X} ${Y + 2}`, "#1E120A", { width: 7, opacity: 0.3 }) +
        line(`M${x} ${y}L${X} ${Y}`, lace, { width: 5.6 }) +
        `<circle cx="${X}" cy="${Y}" r="4" fill="#B9AF9C"/><circle cx="${X}" cy="${Y}" r="1.5" fill="#3A332A"/>`,
    ).join("")
    return {
      upper: UPPER,
      inside: "",
      panels:
        shaft +
        fill("M48 226C36 186 62 156 98 150C112 164 116 196 106 226Z", panel) +
        seam(leather, "M104 153C117 168 120 196 111 220") +
        fill("M304 116C320 116 334 114 346 112L376 226H292C290 186 294 148 304 116Z", panel) +
        seam(leather, "M299 122C291 152 288 188 290 218") +
        fill("M128 146C156 134 170 112 176 84L181 40H216L214 92C208 132 184 158 152 170C142 162 134 154 128 146Z", panel) +
        seam(leather, "M212 46L209 92C203 128 182 152 154 164", { opacity: 0.8 }) +
        crease("M262 46C262 96 268 150 284 216", 0.3, 5) +
        line("M262 46C262 96 268 150 284 216", "#CFC6B4", { width: 2.6, opacity: 0.9, dash: "2 2" }) +
        fill("M257 56h9l2 18q-6 6-12 0Z", accent) +
        crease("M112 214C170 210 240 208 300 212", 0.14, 2),
      over: laced + fur() + gleam("M68 178C76 168 86 164 98 161", 5, 0.22),
      sole:
        fill(
          "M46 210C44 204 48 202 56 204C120 216 280 216 362 204C370 203 374 206 374 212L374 232C374 240 370 244 362 244H82C58 242 46 230 46 210Z",
          "#35312C",
        ) +
        fill("M46 207C120 220 280 220 374 207V214C280 227 120 227 47 214Z", accent, 0.9) +
        fill(lugs(58, 372, 242, 18, 11), "#3A3630") +
        line("M54 228C130 238 280 238 372 228", "#fff", { width: 2, opacity: 0.16 }),
    }
  },
}
