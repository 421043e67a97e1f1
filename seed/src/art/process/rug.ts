import { at, ellipse, fill, ground, line, rect, sheen } from "../shapes"
import { n } from "../sheet"
import { weave } from "../rug/weave"
import { TOOL, type Scene } from "./scene"

/** Skeins out of the vat, drying on a pole. */
const dye: Scene = (sheet) => {
  const gloss = sheet.linear(
    [
      [0, "#000", 0.26],
      [0.3, "#fff", 0.26],
      [0.6, "#fff", 0],
      [1, "#000", 0.3],
    ],
    [0, 0, 1, 0],
  )
  const skein = (x: number, length: number, colour: string) => {
    const shape = `M${x} 16C${x - 3} 30 ${x - 2} ${length} ${x + 3} ${length + 4}C${x + 9} ${length + 8} ${x + 15} ${length + 8} ${x + 19} ${length + 2}C${x + 23} ${length - 4} ${x + 24} 30 ${x + 21} 16Z`
    return (
      fill(shape, colour) +
      line(
        `M${x + 5} 18C${x + 3} 34 ${x + 4} ${length - 6} ${x + 8} ${length + 4}M${x + 11} 18V${length + 5}M${x + 16} 18C${x + 18} 34 ${x + 18} ${length - 6} ${x + 14} ${length + 4}`,
        "#000",
        { width: 1, opacity: 0.22 },
      ) +
      fill(shape, gloss)
    )
  }
  return (
    line("M6 14H154", "#8A5B33", { width: 7 }) +
    line("M6 12H154", "#C79563", { width: 1.6, opacity: 0.8 }) +
    skein(12, 58, "#8E2B26") +
    skein(40, 66, "#22365F") +
    skein(68, 56, "#D39B36") +
    skein(96, 50, "#7F8C4A") +
    skein(124, 46, "#EADFC8") +
    ground(sheet, 106, 108, 50, 7) +
    fill("M62 78H150C150 98 138 108 124 108H88C74 108 62 98 62 78Z", "#5A6066") +
    fill("M62 78H150C150 98 138 108 124 108H88C74 108 62 98 62 78Z", sheen(sheet, 0.34, 0.3)) +
    ellipse(106, 78, 44, 9, "#3E4449") +
    ellipse(106, 78.5, 39, 6.6, "#6B1F1D") +
    line("M82 78q8-4 16 0t18-1", "#C4504A", { width: 2 })
  )
}

/** The loom: warp on two beams, the rug growing from below. */
const knot: Scene = (sheet) => {
  const woven = weave(sheet, { type: "rug", design: "qoltuq", size: "dozar", material: "wool", seed: 0 })
  let warp = ""
  for (let x = 37; x < 124; x += 3) warp += `M${x} 16V70`
  const scale = n(870 / woven.width) / 10
  return (
    ground(sheet, 80, 112, 70, 7) +
    rect(20, 4, 9, 106, "#8A5B33", 2) +
    rect(131, 4, 9, 106, "#8A5B33", 2) +
    rect(20, 4, 3, 106, "#C79563", 2, 0.7) +
    rect(131, 4, 3, 106, "#C79563", 2, 0.7) +
    line(warp, "#E6DCC6", { width: 1.1, butt: true }) +
    sheet.clip(`<rect x="36" y="58" width="88" height="42"/>`, `<g transform="translate(36.5 58)scale(${scale})">${woven.pile}</g>`) +
    line("M36 58H124", "#F3ECDB", { width: 2.4 }) +
    rect(14, 8, 132, 10, "#6B4A2B", 3) +
    rect(14, 98, 132, 10, "#6B4A2B", 3) +
    rect(14, 8, 132, 3, "#B98A57", 2, 0.8) +
    rect(14, 98, 132, 3, "#B98A57", 2, 0.8) +
    [44, 58, 100, 114]
      .map(
        (x, i) =>
          ellipse(x, 30 + (i % 2) * 4, 5, 6.4, ["#8E2B26", "#D39B36", "#22365F", "#7F8C4A"][i] ?? TOOL) +
          line(`M${x} ${36 + (i % 2) * 4}V56`, ["#8E2B26", "#D39B36", "#22365F", "#7F8C4A"][i] ?? TOOL, { width: 1.2 }),
      )
      .join("")
  )
}

/** Beaten down with the comb, trimmed with the shears. */
const comb: Scene = (sheet) => {
  let pile = ""
  const tones = ["#8E2B26", "#22365F", "#D39B36", "#EADFC8", "#8E2B26", "#7F8C4A", "#22365F", "#8E2B26"]
  const paths = tones.map(() => "")
  for (let row = 0; row < 5; row++) for (let i = 0; i < 19; i++) paths[(i * 3 + row * 5) % 8] += `M${10 + i * 7.6} ${n(74 + row * 7.4)}h6v6h-6Z`
  pile = paths.map((d, i) => fill(d, tones[i] ?? TOOL)).join("")
  let teeth = ""
  for (let i = 0; i < 9; i++) teeth += `M${-24 + i * 6} 12V34`
  let warp = ""
  for (let x = 13; x < 152; x += 7.6) warp += `M${n(x)} 8V76`
  return (
    line(warp, "#E6DCC6", { width: 2 }) +
    rect(8, 72, 146, 40, "#3A2418", 2) +
    pile +
    rect(
      8,
      72,
      146,
      40,
      sheet.linear([
        [0, "#fff", 0.12],
        [1, "#000", 0.26],
      ]),
      2,
    ) +
    at(
      56,
      40,
      at(2, 4, rect(-29, -2, 58, 18, "#1E120A", 5, 0.24)) +
        line(teeth, "#8E9AA1", { width: 3.4 }) +
        rect(-28, -4, 56, 18, "#8A5B33", 5) +
        rect(-28, -4, 56, 18, sheen(sheet, 0.4, 0.3), 5) +
        rect(-7, -34, 14, 32, "#6B4A2B", 6) +
        rect(-5, -32, 4, 28, "#B98A57", 2, 0.7),
      { turn: -4 },
    ) +
    at(
      122,
      46,
      line("M-6 -30L8 26M10 -28L-8 26", "#A9B0B2", { width: 5 }) +
        line("M-5 -28L7 22", "#F1F3F3", { width: 1.4 }) +
        `<g fill="none" stroke="#22365F" stroke-width="5"><ellipse cx="-11" cy="36" rx="8" ry="11" transform="rotate(18 -11 36)"/><ellipse cx="11" cy="36" rx="8" ry="11" transform="rotate(-18 11 36)"/></g>`,
      { turn: 10 },
    )
  )
}

/** Washed, rolled, tied and sealed with its certificate. */
const seal: Scene = (sheet) => {
  const round = sheet.linear([
    [0, "#fff", 0.28],
    [0.4, "#fff", 0],
    [1, "#000", 0.42],
  ])
  const bands = [
    ["#22365F", 24, 10],
    ["#D39B36", 36, 4],
    ["#EADFC8", 42, 6],
    ["#D39B36", 50, 4],
    ["#22365F", 106, 10],
    ["#EADFC8", 98, 6],
  ] as const
  return (
    ground(sheet, 84, 104, 74, 10) +
    rect(14, 56, 122, 46, "#8E2B26", 8) +
    bands.map(([colour, x, w]) => rect(x, 56, w, 46, colour)).join("") +
    rect(14, 56, 122, 46, round, 8) +
    ellipse(136, 79, 12, 23, "#B98A57") +
    [20, 15, 10, 5]
      .map(
        (r, i) =>
          `<ellipse cx="136" cy="79" rx="${n(r * 0.52)}" ry="${r}" fill="${i % 2 ? "#EADFC8" : "#8E2B26"}" stroke="#3A1A14" stroke-width=".8"/>`,
      )
      .join("") +
    line("M62 56C58 72 58 88 62 102M88 56C84 72 84 88 88 102", "#E6DCC6", { width: 3 }) +
    at(
      62,
      26,
      line("M14 0C14 14 8 24 2 32", "#E6DCC6", { width: 1.6 }) +
        rect(-6, -16, 58, 36, "#1E120A", 3, 0.18) +
        rect(-10, -20, 58, 36, "#FBF5E8", 3) +
        rect(-10, -20, 58, 6, "#22365F", 2) +
        line("M-2 -6H24M-2 1H18M-2 8H22", TOOL, { width: 2 }) +
        ellipse(36, 4, 8, 8, "#B4372E") +
        ellipse(36, 4, 4.6, 4.6, "#D9685C"),
      { turn: -5 },
    )
  )
}

export const RUG_STEPS: readonly [Scene, Scene, Scene, Scene] = [dye, knot, comb, seal]
