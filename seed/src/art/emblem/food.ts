import { pistachio } from "../sweet/confection"
import { random } from "../random"
import { at, ellipse, fill, line, rect, ring, sheen } from "../shapes"
import { n } from "../sheet"
import type { Emblem } from "./metal"

const glass = (inner: string, x: number, y: number, w: number, h: number): string =>
  rect(x, y, w, h, "#D9E4E2", 8, 0.75) +
  inner +
  rect(x + 3, y + 6, 4, h - 16, "#fff", 2, 0.65) +
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="none" stroke="#9FB3B0" stroke-width="1.4"/>`

/** A jar of honey, the dipper running. */
export const honey: Emblem = (sheet) => {
  const gold = sheet.linear([
    [0, "#F6C445"],
    [1, "#C97A0E"],
  ])
  return (
    glass(rect(24, 44, 44, 38, gold, 6), 22, 36, 48, 48) +
    rect(20, 28, 52, 11, "#8E5A2A", 3) +
    rect(20, 28, 52, 11, sheen(sheet), 3) +
    fill("M34 56L40 52.5H52L58 56V68L52 71.5H40L34 68Z", "#FBF5E8") +
    fill("M46 56.5l5 3v6l-5 3-5-3v-6Z", "#D98E12") +
    at(
      78,
      30,
      line("M0 -18L0 14", "#8E5A2A", { width: 3.4 }) +
        [4, 9, 14, 19].map((y, i) => ellipse(0, y, 7 - Math.abs(i - 1.5) * 1.2, 2.6, "#B9783B")).join("") +
        line("M0 22V44", "#E39A1C", { width: 3 }) +
        ellipse(0, 48, 5, 3.4, "#E39A1C"),
      { turn: 8 },
    )
  )
}

/** A trout with its spots and its rose stripe. */
export const trout: Emblem = (sheet) => {
  const body = "M8 52C20 34 48 32 68 44L86 34C84 44 84 56 88 66L68 58C48 70 20 70 8 52Z"
  const dice = random("trout")
  const spots = Array.from({ length: 26 }, () => `M${n(dice.between(22, 72))} ${n(dice.between(39, 50))}h.01`).join("")
  return (
    fill(
      body,
      sheet.linear([
        [0, "#5F7464"],
        [0.45, "#9DAE94"],
        [0.6, "#E2C9BE"],
        [1, "#F0EBDD"],
      ]),
    ) +
    sheet.clip(`<path d="${body}"/>`, rect(18, 49, 54, 6, "#D2767A", 3, 0.7) + line(spots, "#33413A", { width: 2 })) +
    fill("M38 38C44 28 54 28 58 36Z", "#5F7464") +
    fill("M40 63C42 72 50 73 54 65Z", "#C9A79A") +
    line("M22 44C26 50 26 55 22 60", "#4A5A50", { width: 1.6, opacity: 0.7 }) +
    ellipse(16, 49, 2.6, 2.6, "#F7F3E6") +
    ellipse(15.6, 49, 1.4, 1.4, "#1E1A16") +
    line("M70 46L82 41M70 52H83M70 56L82 60", "#4A5A50", { width: 1, opacity: 0.6 })
  )
}

/** A hen. */
export const poultry: Emblem = (sheet) => {
  const body = "M22 40C22 30 30 22 38 26C46 30 42 42 52 46C62 48 70 40 82 30C86 52 78 74 54 76C34 77 24 62 22 40Z"
  return (
    line("M46 75V84M58 75V84M42 84H50M54 84H62", "#D98E12", { width: 3 }) +
    fill("M28 26C24 18 30 14 33 19C35 12 42 13 40 20C46 18 46 26 40 28Z", "#B4372E") +
    fill(body, "#C98A4B") +
    fill(
      body,
      sheet.radial(
        [
          [0, "#F0C98E", 0.9],
          [0.7, "#C98A4B", 0.2],
          [1, "#6B3F1B", 0.6],
        ],
        [0.4, 0.4, 0.7],
      ),
    ) +
    fill("M44 54C56 50 68 52 74 46C74 62 62 70 50 66C44 63 42 58 44 54Z", "#9A5C28") +
    line("M52 58C60 58 66 56 71 52M52 63C58 64 64 62 69 58", "#E8BE86", { width: 1.4, opacity: 0.8 }) +
    fill("M24 34L14 38L24 41Z", "#E3A027") +
    fill("M24 42C20 46 22 52 26 50C29 48 28 44 26 42Z", "#B4372E") +
    ellipse(31, 33, 2, 2, "#241C16") +
    line("M82 30C76 42 70 46 62 48M80 40C76 47 72 50 66 52", "#6B3F1B", { width: 2, opacity: 0.5 })
  )
}

/** A sack of feed, open. */
export const feed: Emblem = (sheet) => {
  const dice = random("feed")
  const grain = Array.from(
    { length: 46 },
    () => `M${n(dice.between(26, 70))} ${n(dice.between(25, 37))}l${n(dice.between(-2, 2))} ${n(dice.between(0.5, 2))}`,
  ).join("")
  return (
    fill("M22 34C14 54 16 76 22 84H74C80 76 82 54 74 34Z", "#C6A877") +
    fill(
      "M22 34C14 54 16 76 22 84H74C80 76 82 54 74 34Z",
      sheet.linear(
        [
          [0, "#fff", 0.3],
          [0.4, "#fff", 0],
          [1, "#000", 0.28],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    line("M30 42C26 58 28 72 32 82M64 42C68 58 68 70 65 80", "#8E6F42", { width: 1.6, opacity: 0.6 }) +
    ellipse(48, 33, 28, 10, "#E3CDA2") +
    ellipse(48, 32, 23, 7.6, "#B07A2C") +
    fill("M26 31C32 20 64 20 70 31C64 37 32 37 26 31Z", "#D39B36") +
    line(grain, "#F2CB74", { width: 2.6 }) +
    line(grain, "#8A5A12", { width: 0.8, opacity: 0.6 }) +
    at(
      48,
      64,
      line("M0 14V-8", "#53672A", { width: 2 }) +
        [-6, 0, 6]
          .map((y) =>
            fill(
              `M0 ${y}C-8 ${y} -10 ${y - 6} -9 ${y - 9}C-3 ${y - 8} 0 ${y - 4} 0 ${y}ZM0 ${y}C8 ${y} 10 ${y - 6} 9 ${y - 9}C3 ${y - 8} 0 ${y - 4} 0 ${y}Z`,
              "#53672A",
            ),
          )
          .join(""),
    )
  )
}

/** An olive branch. */
export const olive: Emblem = (sheet) => {
  const leafShape = "M0 0C8 -8 22 -8 30 0C22 6 8 6 0 0Z"
  const leafAt = (x: number, y: number, turn: number, tone: string) =>
    at(x, y, fill(leafShape, tone) + line("M2 0H27", "#E7EDCF", { width: 1, opacity: 0.6 }), { turn })
  const fruit = (x: number, y: number, tone: string, turn: number) =>
    at(
      x,
      y,
      ellipse(0, 0, 8.4, 10.6, tone) +
        ellipse(
          0,
          0,
          8.4,
          10.6,
          sheet.radial(
            [
              [0, "#fff", 0.55],
              [0.5, "#fff", 0],
              [1, "#000", 0.34],
            ],
            [0.34, 0.28, 0.8],
          ),
        ),
      { turn },
    )
  return (
    line("M12 20C34 30 58 46 82 78", "#6B4A2B", { width: 3 }) +
    leafAt(24, 27, -50, "#6E8246") +
    leafAt(36, 33, -34, "#8A9A5B") +
    leafAt(54, 46, -38, "#6E8246") +
    leafAt(30, 30, 112, "#8A9A5B") +
    leafAt(48, 42, 128, "#6E8246") +
    leafAt(68, 60, -22, "#8A9A5B") +
    leafAt(62, 54, 132, "#7C8C4E") +
    fruit(58, 66, "#7F8C4A", -10) +
    fruit(76, 76, "#4B4A2A", 8) +
    fruit(38, 60, "#5C3A4A", 4)
  )
}

/** A pomegranate cut open beside a fig. */
export const pomegranateFig: Emblem = (sheet) => {
  const seeds = ring(11, 38, 56, 12, 13)
    .concat(ring(6, 38, 56, 5.5, 6))
    .map(([x, y]) => ellipse(x, y, 2.9, 3.3, "#B3262E") + ellipse(x - 0.8, y - 1, 0.9, 1, "#F6C3BE"))
    .join("")
  return (
    fill("M34 24L31 14L38 18L42 13L44 19L50 16L46 26Z", "#9E2F2B") +
    ellipse(38, 54, 29, 30, "#B23A32") +
    ellipse(
      38,
      54,
      29,
      30,
      sheet.radial(
        [
          [0, "#F08A72", 0.7],
          [0.5, "#B23A32", 0],
          [1, "#4E0F12", 0.6],
        ],
        [0.34, 0.3, 0.75],
      ),
    ) +
    fill("M38 36C52 36 56 48 55 58C53 70 46 76 38 76S22 70 21 58C20 48 25 36 38 36Z", "#F6E3C0") +
    seeds +
    fill("M74 38C77 42 78 46 80 50C88 56 90 66 87 74C84 82 66 82 63 74C60 66 62 56 70 50C72 46 73 42 74 38Z", "#5B2E42") +
    fill(
      "M74 38C77 42 78 46 80 50C88 56 90 66 87 74C84 82 66 82 63 74C60 66 62 56 70 50C72 46 73 42 74 38Z",
      sheet.radial(
        [
          [0, "#B98AA0", 0.8],
          [0.6, "#5B2E42", 0],
          [1, "#1E0C16", 0.6],
        ],
        [0.36, 0.5, 0.6],
      ),
    ) +
    line("M74 48C70 58 69 68 71 78M77 48C80 58 81 68 79 78", "#D9B9C6", { width: 1, opacity: 0.5 })
  )
}

/** Cucumbers in brine. */
export const pickledCucumber: Emblem = (sheet) => {
  const gherkin = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      rect(-5.5, -19, 11, 38, "#6E8A2E", 5.5) +
        rect(
          -5.5,
          -19,
          11,
          38,
          sheet.linear(
            [
              [0, "#C9DB8A", 0.8],
              [0.5, "#6E8A2E", 0],
              [1, "#2E4012", 0.6],
            ],
            [0, 0, 1, 0],
          ),
          5.5,
        ) +
        line("M-1 -12h.01M2 -4h.01M-2 3h.01M1 10h.01", "#E7EDCF", { width: 1.8, opacity: 0.8 }),
      { turn },
    )
  const inside =
    rect(25, 38, 46, 42, "#CFD9A0", 6, 0.6) +
    gherkin(34, 60, -6) +
    gherkin(47, 58, 3) +
    gherkin(60, 61, 8) +
    line("M30 44C36 52 30 58 38 74M64 42C58 50 66 58 58 76", "#3E5A1C", { width: 1.6 }) +
    ellipse(42, 76, 4, 3, "#F3ECDB") +
    ellipse(56, 42, 2.6, 2.6, "#B4372E")
  return (
    glass(inside, 22, 34, 52, 50) +
    rect(20, 24, 56, 12, "#C9A227", 3) +
    rect(20, 24, 56, 12, sheen(sheet, 0.4, 0.3), 3) +
    line("M28 26V34M36 26V34M44 26V34M52 26V34M60 26V34M68 26V34", "#7A5F10", { width: 1, opacity: 0.5, butt: true })
  )
}

/** A bowl of white rice and an ear of it. */
export const rice: Emblem = (sheet) => {
  const dice = random("rice")
  const grains = Array.from({ length: 90 }, () => {
    const x = dice.between(-28, 28)
    return `M${n(44 + x)} ${n(53 - Math.sqrt(dice()) * Math.sqrt(Math.max(0, 800 - x * x)) * 0.82)}l${n(dice.between(-2.4, 2.4))} ${n(dice.between(-1.4, 1.4))}`
  }).join("")
  const ear = [0, 1, 2, 3, 4, 5].map((i) => ellipse(78 - i * 3.2, 20 + i * 3, 2.4, 4.4, i % 2 ? "#D9B45C" : "#C99A3A")).join("")
  return (
    line("M62 84C80 66 86 40 76 18", "#8A9A4B", { width: 2.4 }) +
    ear +
    fill("M70 44C82 40 88 44 92 52C84 52 76 52 70 44Z", "#8A9A4B") +
    fill("M14 54C18 34 32 28 44 28S70 34 74 54Z", "#F3EEE0") +
    line(grains, "#C9BEA4", { width: 3 }) +
    line(grains, "#FFFEF8", { width: 2 }) +
    fill("M10 53H78C78 72 64 82 54 84H34C24 82 10 72 10 53Z", "#4C6C93") +
    fill("M10 53H78C78 72 64 82 54 84H34C24 82 10 72 10 53Z", sheen(sheet, 0.3, 0.3)) +
    line("M14 59H74", "#EADFC8", { width: 2, opacity: 0.8, dash: "4 3" })
  )
}

/** A round of sohan, pistachio on burnt sugar, in its tin. */
export const sohan: Emblem = (sheet) => {
  const dice = random("sohan")
  return (
    ellipse(50, 56, 41, 37, "#1E120A", 0.2) +
    ellipse(
      48,
      52,
      41,
      37,
      sheet.linear(
        [
          [0, "#F4F1EA"],
          [0.5, "#B6B1A6"],
          [1, "#8E877A"],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    ellipse(48, 52, 36, 32, "#6B3A12") +
    ellipse(
      48,
      51,
      33,
      29.5,
      sheet.radial(
        [
          [0, "#E39A3A"],
          [0.6, "#B9681C"],
          [1, "#7A3D0C"],
        ],
        [0.4, 0.36, 0.7],
      ),
    ) +
    `<ellipse cx="48" cy="51" rx="28" ry="25" fill="none" stroke="#7A3D0C" stroke-opacity=".5" stroke-width="2" stroke-dasharray="3 3"/>` +
    pistachio(dice, 48, 51, 22, 19, 60, 1.1) +
    line("M24 42C28 32 36 27 46 26", "#FFE7B5", { width: 3, opacity: 0.75 })
  )
}

/** Pieces of gaz, white nougat with pistachio. */
export const gaz: Emblem = (sheet) => {
  const dice = random("gaz")
  const piece = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      rect(-19, -7, 42, 26, "#1E120A", 7, 0.18) +
        rect(-21, -12, 42, 28, "#CFC3AE", 7) +
        rect(
          -21,
          -13,
          42,
          24,
          sheet.linear([
            [0, "#FFFFFF"],
            [1, "#EFE6D4"],
          ]),
          7,
        ) +
        pistachio(dice, 0, -1, 15, 8, 22, 1.4) +
        line("M-16 -9C-8 -11 2 -11 10 -10", "#fff", { width: 2.4, opacity: 0.9 }),
      { turn },
    )
  return piece(30, 66, -8) + piece(66, 68, 6) + piece(47, 40, -3)
}
