import { at, ellipse, fill, line, lozenge, rect, sheen } from "../shapes"
import { n } from "../sheet"
import type { Emblem } from "./metal"

/** A block of travertine, one face polished. */
export const stone: Emblem = (sheet) =>
  fill("M10 36L34 22H88L66 36Z", "#EDE5D3") +
  fill("M66 36L88 22V66L66 84Z", "#A99A7F") +
  fill(
    "M10 36H66V84H10Z",
    sheet.linear([
      [0, "#E2D6BE"],
      [1, "#C4B394"],
    ]),
  ) +
  line("M10 47C26 43 40 52 66 45M10 57C30 55 44 64 66 57M10 69C24 64 46 76 66 69M66 45L88 34M66 57L88 45M66 69L88 55", "#9A8666", {
    width: 1.8,
    opacity: 0.6,
  }) +
  line("M10 52C30 48 46 58 66 51M18 76C36 73 50 80 66 76", "#F6F0E2", { width: 1.4, opacity: 0.9 }) +
  line("M22 40h.01M40 42h.01M52 62h.01M30 66h.01M18 62h.01M58 74h.01M46 52h.01", "#8E7F66", { width: 2.2, opacity: 0.5 }) +
  line("M10 36H66L88 22", "#fff", { width: 1.4, opacity: 0.7 }) +
  fill("M26 34L40 26H52L38 34Z", "#fff", 0.4)

/** Jajim and kilim, folded over one another. */
export const kilim: Emblem = (sheet) => {
  const stripes = ["#8E2B26", "#EADFC8", "#22365F", "#D39B36", "#8E2B26", "#53672A", "#EADFC8"]
  const jajim = stripes.map((tone, i) => rect(12 + i * 10.3, 50, 10.4, 30, tone)).join("")
  const kilimFace =
    rect(20, 16, 56, 40, "#8E2B26") +
    [0, 1, 2]
      .map((i) =>
        at(
          29 + i * 19,
          36,
          fill(lozenge(0, 0, 9.4, 13), "#EADFC8") + fill(lozenge(0, 0, 6.4, 9), "#22365F") + fill(lozenge(0, 0, 3, 4.4), "#D39B36"),
        ),
      )
      .join("") +
    rect(20, 16, 56, 4, "#22365F") +
    rect(20, 52, 56, 4, "#22365F") +
    line("M20 22H76M20 50H76", "#D39B36", { width: 1.6, dash: "3 2" })
  let fringe = ""
  for (let x = 13; x < 84; x += 3) fringe += `M${x} 80v${n(5 + (x % 2))}`
  return (
    line(fringe, "#D9CBAE", { width: 1.4 }) +
    jajim +
    rect(
      12,
      50,
      72,
      30,
      sheet.linear([
        [0, "#000", 0.34],
        [0.3, "#000", 0],
        [1, "#000", 0.2],
      ]),
    ) +
    rect(22, 20, 56, 40, "#1E120A", 2, 0.25) +
    kilimFace +
    rect(20, 16, 56, 40, sheen(sheet, 0.2, 0.2))
  )
}

/** A Turkmen rug of North Khorasan: rows of guls on madder. */
export const turkmenRug: Emblem = (sheet) => {
  const gul = sheet.symbol(
    fill("M-9 -3.5L-5 -7H5L9 -3.5V3.5L5 7H-5L-9 3.5Z", "#EADFC8") +
      fill("M-7 -2.6L-4 -5.4H4L7 -2.6V0H-7Z", "#22365F") +
      fill("M-7 0H7V2.6L4 5.4H-4L-7 2.6Z", "#C4603F") +
      fill(lozenge(0, 0, 2.6, 2.6), "#EADFC8"),
  )
  let fringe = ""
  for (let x = 19; x < 78; x += 2.6) fringe += `M${n(x)} 12v-4M${n(x)} 84v4`
  const cells = [0, 1, 2].flatMap((row) => [0, 1].map((column) => `<use href="#${gul}" x="${37 + column * 22}" y="${31 + row * 17}"/>`)).join("")
  return (
    line(fringe, "#D9CBAE", { width: 1.2 }) +
    rect(18, 12, 60, 72, "#6B1F1D", 1) +
    `<rect x="22" y="16" width="52" height="64" fill="none" stroke="#EADFC8" stroke-width="3" stroke-dasharray="3 3"/>` +
    rect(26, 20, 44, 56, "#8E2B26") +
    cells +
    [0, 1].map((row) => fill(lozenge(48, 39.5 + row * 17, 3.4, 3.4), "#D39B36")).join("") +
    rect(18, 12, 60, 72, sheen(sheet, 0.16, 0.2))
  )
}

/** A coat on its hanger. */
export const clothing: Emblem = (sheet) => {
  const coat = "M38 22C44 27 52 27 58 22L74 28L86 52L74 58L69 48V84H27V48L22 58L10 52L22 28Z"
  return (
    line("M48 18C48 10 56 12 54 16C53 18 48 18 48 22", "#8E877A", { width: 2.4 }) +
    fill(coat, "#4C6C93") +
    fill(coat, sheen(sheet, 0.3, 0.28)) +
    fill("M38 22L48 44L58 22C52 27 44 27 38 22Z", "#EADFC8") +
    fill("M38 22L34 26L44 46L48 44ZM58 22L62 26L52 46L48 44Z", "#2E486F") +
    line("M48 44V84", "#22365F", { width: 1.6 }) +
    line("M52 54h.01M52 64h.01M52 74h.01", "#D39B36", { width: 3.4 }) +
    line("M30 66h10M60 66h8M69 48V84M27 48V84", "#22365F", { width: 1.4, opacity: 0.6 }) +
    line("M14 50L24 55M82 50L72 55", "#D39B36", { width: 2.4 })
  )
}

/** A bucket and a basin, moulded. */
export const plastics: Emblem = (sheet) => {
  const round = sheet.linear(
    [
      [0, "#fff", 0.36],
      [0.4, "#fff", 0],
      [1, "#000", 0.3],
    ],
    [0, 0, 1, 0],
  )
  const bucket = "M34 30H80L74 80C66 85 48 85 40 80Z"
  const basin = "M6 62H54C52 78 46 84 40 85H20C12 84 8 76 6 62Z"
  return (
    line("M36 30C38 6 76 6 78 30", "#8E877A", { width: 2.6 }) +
    fill(bucket, "#3D8A8C") +
    fill(bucket, round) +
    ellipse(57, 30, 23, 6, "#56A7A6") +
    ellipse(57, 30.6, 19.5, 4.2, "#1F5A5C") +
    line("M37 44C48 49 66 49 77 44M38 54C48 58 66 58 76 54", "#CFE7E4", { width: 1.2, opacity: 0.5 }) +
    fill(basin, "#D0643F") +
    fill(basin, round) +
    ellipse(30, 62, 25, 5.6, "#E58A63") +
    ellipse(30, 62.6, 21, 3.8, "#8E3A1E")
  )
}

/** A roll of film, one sheet drawn from it. */
export const nylon: Emblem = (sheet) => {
  const film = sheet.linear([
    [0, "#F7FBFB", 0.95],
    [0.3, "#A9C6CB", 0.8],
    [0.5, "#E5F0F1", 0.9],
    [1, "#7FA3AD", 0.85],
  ])
  return (
    fill("M20 60C34 74 56 80 90 78L92 86C56 90 30 86 14 72Z", "#BFD6DA", 0.6) +
    line("M26 70C44 80 64 83 88 82", "#fff", { width: 1.6, opacity: 0.8 }) +
    `<rect x="18" y="30" width="56" height="40" fill="${film}"/>` +
    line("M22 36C38 40 56 34 70 38M22 52C40 48 54 56 70 52", "#fff", { width: 2, opacity: 0.7 }) +
    ellipse(18, 50, 9, 20, "#8FB0B8") +
    ellipse(74, 50, 9, 20, "#C5DADD") +
    [6.5, 4.5].map((r) => `<ellipse cx="74" cy="50" rx="${r}" ry="${r * 2.2}" fill="none" stroke="#7FA3AD"/>`).join("") +
    ellipse(74, 50, 3.4, 7.4, "#B98A57") +
    ellipse(74.6, 50.4, 2, 5, "#4A3324")
  )
}
