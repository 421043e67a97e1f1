import { at, ellipse, fill, line } from "../shapes"
import { n } from "../sheet"
import { pistachio, type Confection } from "./confection"

const TONES = [
  ["#F3CD7C", "#D9983A", "#A9661C"],
  ["#F7D68C", "#E0A347", "#B27022"],
  ["#EFC26B", "#CF8C30", "#9C5B17"],
  ["#F5D085", "#D49136", "#A4601A"],
] as const
const PLY = "#E9BE6E"
const CRUST = "#7C4611"
const SYRUP = "#FFF3CF"
const BOX = { lid: "#53672A", print: "#B5C27C", bed: "#5E3410" }

const tone = (i: number) => TONES[i % 4] ?? TONES[0]

/** لوزی: lozenges cut in the tray. */
export const BAKLAVA_DIAMOND: Confection = {
  fa: "باقلوای لوزی",
  ...BOX,
  step: [74, 26],
  staggered: true,
  cut: true,
  jitter: [0.8, 0],
  pieces(sheet, random, variants) {
    const [a, b] = [33, 23]
    return Array.from({ length: Math.min(6, variants) }, (_, i) => {
      const [light, body, shade] = tone(i)
      const face = sheet.linear(
        [
          [0, light],
          [0.6, body],
          [1, shade],
        ],
        [0, 0, 0.4, 1],
      )
      return sheet.symbol(
        fill(`M${-a} 1L0 ${b + 1} ${a} 1v4.6L0 ${b + 5.6} ${-a} 5.6Z`, CRUST) +
          line(`M${-a} 2.4L0 ${b + 2.4} ${a} 2.4M${-a} 4.2L0 ${b + 4.2} ${a} 4.2`, PLY, { width: 0.7, opacity: 0.75 }) +
          fill(`M0 ${-b}L${a} 0 0 ${b} ${-a} 0Z`, face) +
          line(`M0 ${-b + 3.4}L${a - 5} 0 0 ${b - 3.4} ${-a + 5} 0Z`, "#8A4E14", { width: 0.8, opacity: 0.28 }) +
          line(`M${n(-a * 0.72)} ${n(-b * 0.1)}L${n(-a * 0.1)} ${n(-b * 0.7)}`, SYRUP, { width: 2, opacity: 0.85 }) +
          pistachio(random, 0, 0, a * 0.48, b * 0.48, 18 + random.below(6)),
      )
    })
  },
}

/** پیچی: thin dough rolled round pistachio, cut across. */
export const BAKLAVA_ROLLED: Confection = {
  fa: "باقلوای پیچی",
  ...BOX,
  step: [76, 33],
  staggered: false,
  jitter: [1, 1.5],
  pieces(sheet, random, variants) {
    return Array.from({ length: Math.min(5, variants) }, (_, i) => {
      const [light, body, shade] = tone(i)
      const bark = sheet.linear([
        [0, shade],
        [0.22, light],
        [0.5, body],
        [1, shade],
      ])
      const roll = "M-24 -14H30C38 -14 38 14 30 14H-24Z"
      const threads = Array.from(
        { length: 7 },
        (_, j) => `M-22 ${n(-11 + j * 3.7)}q${n(random.between(8, 26))} ${n(random.between(-2, 2))} ${n(random.between(46, 56))} 0`,
      ).join("")
      let spiral = ""
      for (let j = 0; j < 4; j++) spiral += `M${-24 + 8.6 - j * 2.2} 0a${n(8.6 - j * 2.1)} ${n(13 - j * 3.1)} 0 1 1 ${n(-1.6)} ${n(-6 + j * 1.4)}`
      return sheet.symbol(
        at(2, 5, fill("M-30 -12H32C38 -12 38 15 30 15H-24C-38 15 -38 -12 -24 -12Z", "#2B1506", 0.4)) +
          fill(roll, bark) +
          line(threads, "#8A4E14", { width: 0.8, opacity: 0.35 }) +
          line("M-18 -8.5H22", SYRUP, { width: 2.4, opacity: 0.7 }) +
          ellipse(-24, 0, 9.6, 14, "#F0CE86") +
          ellipse(
            -24,
            0,
            9.6,
            14,
            sheet.linear([
              [0, "#fff", 0.2],
              [1, "#7C4611", 0.5],
            ]),
          ) +
          line(spiral, "#9C5B17", { width: 1, opacity: 0.8 }) +
          ellipse(-24.5, 0.5, 4.6, 7, "#55701F") +
          pistachio(random, -25, 1, 3.4, 5.6, 8, 0.7) +
          pistachio(random, 4, -6, 22, 4.6, 13, 0.85),
      )
    })
  },
}

/** گلابی: pressed like a small pear, with a clove for its stalk. */
export const BAKLAVA_GOLABI: Confection = {
  fa: "باقلوای گلابی",
  ...BOX,
  step: [50, 52],
  staggered: true,
  jitter: [1.2, 7],
  pieces(sheet, random, variants) {
    const pear = "M0 -27C6 -27 7.5 -20 9 -13C11 -5 21 0 21 12C21 23 12 28 0 28S-21 23 -21 12C-21 0 -11 -5 -9 -13C-7.5 -20 -6 -27 0 -27Z"
    return Array.from({ length: Math.min(5, variants) }, (_, i) => {
      const [light, body, shade] = tone(i)
      const skin = sheet.radial(
        [
          [0, light],
          [0.5, body],
          [1, shade],
        ],
        [0.36, 0.34, 0.72],
      )
      return sheet.symbol(
        at(2.5, 4.5, fill(pear, "#2B1506", 0.42)) +
          fill(pear, skin) +
          line("M-14 6C-8 -2 -6 -12 -3 -22M14 6C8 -2 6 -12 3 -22M0 24V-22M-17.5 17C-6 22 6 22 17.5 17", "#8A4E14", { width: 0.9, opacity: 0.34 }) +
          line("M-14 4C-12 -1 -8 -4 -6.5 -11", SYRUP, { width: 2.6, opacity: 0.85 }) +
          pistachio(random, 0, 15, 11, 7, 22) +
          line("M0 -26L1.5 -34", "#4A2A14", { width: 2.6 }) +
          ellipse(1.6, -34.5, 2.9, 2.4, "#5E3519") +
          ellipse(1, -35.2, 1.1, 0.9, "#8F5A33"),
      )
    })
  },
}

/** پیشانی: broad pieces with a band of pistachio along the brow. */
export const BAKLAVA_PISHANI: Confection = {
  fa: "باقلوای پیشانی",
  ...BOX,
  step: [72, 44],
  staggered: false,
  cut: true,
  jitter: [0.7, 0.6],
  pieces(sheet, random, variants) {
    return Array.from({ length: Math.min(5, variants) }, (_, i) => {
      const [light, body, shade] = tone(i)
      const face = sheet.linear(
        [
          [0, light],
          [0.55, body],
          [1, shade],
        ],
        [0, 0, 0.5, 1],
      )
      return sheet.symbol(
        fill("M-35 14V22H35V14Z", CRUST) +
          line("M-35 16.5H35M-35 18.7H35M-35 20.8H35", PLY, { width: 0.7, opacity: 0.75, butt: true }) +
          fill("M-35 -19H35V16H-35Z", face) +
          line("M-35 -1L-17 16M-20 -5L1 16M-2 -5L19 16M16 -5L35 14M-17 -5L-35 13M1 -5L-20 16M19 -5L-2 16M35 -3L16 16", "#8A4E14", {
            width: 0.9,
            opacity: 0.34,
          }) +
          line("M-31 -17.5H20", SYRUP, { width: 1.8, opacity: 0.8 }) +
          fill("M-32 -15C-10 -13 10 -13 32 -15V-6C10 -4 -10 -4 -32 -6Z", "#55701F", 0.5) +
          [-24, -12, 0, 12, 24].map((x) => pistachio(random, x, -10, 8, 4.4, 9)).join("") +
          line("M-31 -1V11", SYRUP, { width: 1.6, opacity: 0.5 }),
      )
    })
  },
}
