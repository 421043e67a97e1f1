import { flavourOf } from "../candy/flavours"
import { closedPack } from "../candy/packs"
import { scatter } from "../candy/pour"
import { houseOf } from "../print"
import { random } from "../random"
import { at, ellipse, fill, ground, line } from "../shapes"
import { n } from "../sheet"
import { TOOL, type Scene } from "./scene"

const boil: Scene = (sheet) => {
  const copper = sheet.linear(
    [
      [0, "#D98B55"],
      [0.35, "#B9683A"],
      [0.5, "#CE8150"],
      [1, "#7C3F1E"],
    ],
    [0, 0, 1, 0],
  )
  return (
    ground(sheet, 82, 108, 66, 9) +
    fill(
      "M34 108C30 98 36 94 40 88C44 94 50 98 46 108ZM66 110C60 98 70 94 74 86C80 94 86 98 80 110ZM102 108C98 98 104 94 110 88C114 94 120 98 116 108Z",
      "#E39A3A",
      0.9,
    ) +
    fill(
      "M38 108C36 102 40 100 41 96C44 100 45 103 43 108ZM70 110C68 103 72 101 74 96C77 101 79 104 76 110ZM106 108C104 102 108 100 109 96C112 100 113 103 111 108Z",
      "#FBE3A8",
    ) +
    fill("M26 46H134Q134 96 96 98H64Q26 96 26 46Z", copper) +
    ellipse(80, 46, 58, 14, "#8E4C26") +
    ellipse(80, 46, 52, 11, "#F3D9A0") +
    line("M46 46q14-6 30 0t40-2", "#FFF6DC", { width: 3 }) +
    ellipse(96, 49, 3, 3, "#FFF6DC") +
    ellipse(64, 50, 2, 2, "#FFF6DC") +
    ellipse(110, 45, 2.2, 2.2, "#FFF6DC") +
    line("M24 54q-14 2-12 14t14 8M136 54q14 2 12 14t-14 8", "#7C3F1E", { width: 5 }) +
    line("M62 26q-6-6 0-12t0-11M84 24q-6-6 0-12t0-11M106 26q-6-6 0-12t0-11", TOOL, { width: 2.5, opacity: 0.6 }) +
    line("M98 44L128 8", "#8A5B33", { width: 5 }) +
    line("M99 42L127 9", "#C79563", { width: 1.6 })
  )
}

/** The rope of sugar on its hook: air makes it white. */
const pull: Scene = (sheet) => {
  const rope = sheet.linear(
    [
      [0, "#fff"],
      [0.55, "#F3EBD8"],
      [1, "#C2B08C"],
    ],
    [0, 0, 1, 1],
  )
  const point = (t: number) => {
    const u = 1 - t
    return [
      u ** 3 * 32 + 3 * u * u * t * 36 + 3 * u * t * t * 84 + t ** 3 * 140,
      u ** 3 * 44 + 3 * u * u * t * 86 + 3 * u * t * t * 98 + t ** 3 * 74,
    ] as const
  }
  const coils = Array.from({ length: 18 }, (_, i) => {
    const [x, y] = point(i / 17)
    const [x2, y2] = point(Math.min(1, i / 17 + 0.01))
    const [x0, y0] = point(Math.max(0, i / 17 - 0.01))
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="5.6" ry="13" transform="rotate(${Math.round((Math.atan2(y2 - y0, x2 - x0) * 180) / Math.PI + 28)} ${n(x)} ${n(y)})"/>`
  }).join("")
  return (
    line("M14 6H54", TOOL, { width: 8 }) +
    line("M34 8V30", TOOL, { width: 6 }) +
    `<g fill="#1E120A" fill-opacity=".16" transform="translate(2 7)">${coils}</g><g fill="${rope}" stroke="#B7A47F" stroke-opacity=".55" stroke-width=".8">${coils}</g>` +
    line("M34 30V44Q34 58 46 58Q56 58 57 47", TOOL, { width: 6 })
  )
}

const cut: Scene = (sheet) =>
  at(0, 5, line("M160 44H92", "#1E120A", { width: 20, opacity: 0.16 })) +
  line("M158 42H92", "#FFFDF6", { width: 20 }) +
  line("M158 42H88", "#CDBD9E", { width: 20, opacity: 0.8, dash: "1.5 9" }) +
  line("M84 8L66 62M58 10L84 60", "#8E877A", { width: 5 }) +
  line("M82 12L68 54", "#E9ECEC", { width: 1.4, opacity: 0.8 }) +
  `<g fill="none" stroke="#27406F" stroke-width="6"><circle cx="60" cy="72" r="10"/><circle cx="90" cy="70" r="10"/></g>` +
  scatter(
    sheet,
    [flavourOf("shekar-panir")],
    random("process cut"),
    [
      [30, 40],
      [26, 74],
      [52, 100],
      [92, 98],
      [124, 94],
      [14, 102],
    ],
    0.95,
  )

const close: Scene = (sheet) =>
  at(
    -20,
    -76,
    closedPack(
      sheet,
      "tin",
      { handle: "shekar-panir", flavour: flavourOf("shekar-panir"), net: "۲۵۰ گرم", house: houseOf(0) },
      random("process close"),
    ),
    { scale: 1 },
  ) +
  scatter(
    sheet,
    [flavourOf("shekar-panir")],
    random("process loose"),
    [
      [22, 104],
      [144, 102],
    ],
    0.8,
  )

export const CANDY_STEPS: readonly [Scene, Scene, Scene, Scene] = [boil, pull, cut, close]
