import { at, ellipse, fill, line, ring } from "../shapes"
import { n } from "../sheet"
import { pistachio, seeds, type Confection } from "./confection"

const SHADOW = "#3B220C"

/** نان برنجی: white, crumbly, printed with a thimble and strewn with poppy seeds. */
export const RICE_BISCUIT: Confection = {
  fa: "نان برنجی",
  lid: "#7A4E22",
  print: "#D9BC8A",
  bed: "#C7A873",
  step: [55, 48],
  staggered: true,
  jitter: [1.5, 25],
  pieces(sheet, random, variants) {
    const flour = sheet.radial(
      [
        [0, "#FFFDF3"],
        [0.7, "#F6EBCF"],
        [1, "#D3BD8C"],
      ],
      [0.4, 0.34, 0.72],
    )
    const petals = ring(8, 0, 0, 1)
      .map(([x, y]) => `M${n(x * 6)} ${n(y * 6)}L${n(x * 16)} ${n(y * 16)}`)
      .join("")
    return Array.from({ length: Math.min(5, variants) }, () =>
      sheet.symbol(
        ellipse(2, 5, 26, 26, SHADOW, 0.3) +
          ellipse(0, 0, 26, 26, flour) +
          line("M-23 -6A24 24 0 0 1 -4 -23.5", "#fff", { width: 2, opacity: 0.8 }) +
          `<circle r="20" fill="none" stroke="#DCC798"/>` +
          line(petals, "#CDB583", { width: 1.5 }) +
          ring(8, 0, 0, 20.5, 20.5, 0.39)
            .map(([x, y]) => ellipse(x, y, 1.5, 1.5, "#D3BD8C"))
            .join("") +
          seeds(random, 17, 17, 13, "#2E2A35", 1.9),
      ),
    )
  },
}

/** نان نخودچی: four-leaved, of chickpea flour, a sliver of pistachio in the middle. */
export const CHICKPEA_BISCUIT: Confection = {
  fa: "نان نخودچی",
  lid: "#8A5A12",
  print: "#E5C27A",
  bed: "#F0E4CC",
  step: [42, 43],
  staggered: true,
  jitter: [1.5, 12],
  pieces(sheet, _random, variants) {
    const flour = sheet.radial(
      [
        [0, "#FBEBB8"],
        [0.6, "#EBCB7D"],
        [1, "#BC8F3F"],
      ],
      [0.38, 0.32, 0.75],
    )
    const leaves = ring(4, 0, 0, 9, 9, Math.PI / 4)
    const clover = (paint: string, edge: string) =>
      leaves.map(([x, y]) => `<circle cx="${n(x)}" cy="${n(y)}" r="11" fill="${paint}"${edge}/>`).join("")
    return [0, 22, -15, 40]
      .slice(0, variants)
      .map((turn) =>
        sheet.symbol(
          at(2, 4, clover(SHADOW, ` fill-opacity=".2"`), { turn }) +
            at(
              0,
              0,
              clover(flour, ` stroke="#B98B3A" stroke-opacity=".45" stroke-width=".7"`) +
                ellipse(0, 0, 7.5, 7.5, "#EFD48B") +
                line("M0 -17V-9M17 0H9M0 17V9M-17 0H-9", "#B98B3A", { width: 0.8, opacity: 0.4 }),
              { turn },
            ) +
            fill("M-3.4 -1.4l2.2 -2.2 3.4 .4 1.8 2.2 -1.2 2.8 -3.8 .6 -2.6 -1.6Z", "#7C9436") +
            line("M-1.8 -1.8l2.2 -.6 1.6 1.6", "#B7C777", { width: 0.9 }),
        ),
      )
  },
}

/** شیرینی اتابکی: a soft dome under sugar, crowned with pistachio and a rose petal. */
export const ATABAKI: Confection = {
  fa: "شیرینی اتابکی",
  lid: "#8B3245",
  print: "#DDA0A6",
  bed: "#D9C6A3",
  step: [55, 48],
  staggered: true,
  jitter: [1.4, 40],
  pieces(sheet, random, variants) {
    const dome = sheet.radial(
      [
        [0, "#FFFFFF"],
        [0.55, "#F7EFE2"],
        [0.8, "#E7CFA2"],
        [1, "#B98A4C"],
      ],
      [0.4, 0.34, 0.66],
    )
    return Array.from({ length: Math.min(5, variants) }, (_, i) => {
      const scallop = ring(14, 0, 0, 22)
        .map(([x, y]) => `<circle cx="${n(x)}" cy="${n(y)}" r="5.4"/>`)
        .join("")
      const petal = at(
        random.between(-3, 3),
        random.between(-3, 2),
        fill("M0 -6C5 -6 7 -1 4 4C2 7 -3 6 -5 2C-7 -2 -4 -6 0 -6Z", i % 2 ? "#C4606F" : "#D98792") +
          line("M-3 2C-1 -1 1 -3 3 -4", "#F6CBD0", { width: 0.9 }),
        { turn: random() * 360 },
      )
      return sheet.symbol(
        at(2.5, 5, `<g fill="${SHADOW}" fill-opacity=".28"><circle r="25"/></g>`) +
          `<g fill="#D9AE68">${scallop}</g>` +
          ellipse(0, 0, 24, 24, dome) +
          seeds(random, 20, 20, 26, "#FFFFFF", 1.4) +
          seeds(random, 21, 21, 10, "#CDAF7E", 0.9) +
          `<circle r="12.5" fill="none" stroke="#D8BE92" stroke-width="1" stroke-dasharray="2 2.6"/>` +
          pistachio(random, 0, 0, 9.5, 9.5, 26, 0.9) +
          petal,
      )
    })
  },
}

/** نان شکری: rolled in sugar before baking, so that its top cracks. */
export const SUGAR_BREAD: Confection = {
  fa: "نان شکری",
  lid: "#2B4478",
  print: "#9DB0D6",
  bed: "#B9935C",
  step: [56, 49],
  staggered: true,
  jitter: [1.6, 180],
  pieces(sheet, random, variants) {
    const crust = sheet.radial(
      [
        [0, "#FFF8E4"],
        [0.62, "#F3DDAB"],
        [0.9, "#DDB36C"],
        [1, "#B07D36"],
      ],
      [0.4, 0.36, 0.68],
    )
    return Array.from({ length: Math.min(5, variants) }, () => {
      let cracks = ""
      for (const [x, y] of ring(7, 0, 0, 1, 1, random() * 6)) {
        const bend = random.between(-5, 5)
        cracks += `M${n(x * 4 + random.between(-2, 2))} ${n(y * 4)}Q${n(x * 13 + bend)} ${n(y * 13 - bend)} ${n(x * 22)} ${n(y * 22)}`
        cracks += `M${n(x * 13 + bend / 2)} ${n(y * 13 - bend / 2)}l${n(-y * 7 + x * 3)} ${n(x * 7 + y * 3)}`
      }
      return sheet.symbol(
        ellipse(2, 5, 26, 25, SHADOW, 0.3) +
          ellipse(0, 0, 26, 25.5, crust) +
          line(cracks, "#A8783A", { width: 2, opacity: 0.65 }) +
          at(-0.8, -0.9, line(cracks, "#FFFDF2", { width: 0.9, opacity: 0.9 })) +
          seeds(random, 23, 22, 34, "#FFFFFF", 1.5) +
          seeds(random, 23, 22, 12, "#fff", 2.3),
      )
    })
  },
}

/** کوکا: a filled bun, stamped and glazed with egg. */
export const KUKA: Confection = {
  fa: "کوکا",
  lid: "#6A3A20",
  print: "#D6A272",
  bed: "#E7D6B4",
  step: [62, 54],
  staggered: true,
  jitter: [1.4, 20],
  pieces(sheet, random, variants) {
    const glaze = sheet.radial(
      [
        [0, "#F2BE68"],
        [0.5, "#CF8430"],
        [0.86, "#A05C1C"],
        [1, "#74400F"],
      ],
      [0.38, 0.32, 0.7],
    )
    const star = ring(8, 0, 0, 1)
    const petals = star.map(([, , turn]) => `<path d="M0 -4C4 -9 4 -15 0 -20C-4 -15 -4 -9 0 -4Z" transform="rotate(${Math.round(turn)})"/>`).join("")
    return Array.from({ length: Math.min(4, variants) }, () =>
      sheet.symbol(
        ellipse(2.5, 5.5, 29, 28, SHADOW, 0.32) +
          ellipse(0, 0, 29, 28.5, glaze) +
          `<circle r="24.5" fill="none" stroke="#7A430F" stroke-opacity=".5" stroke-width="2.6" stroke-dasharray="1.6 3.2"/>` +
          `<g fill="#8A4E14" fill-opacity=".4" stroke="#FFE2A6" stroke-opacity=".35" stroke-width=".7">${petals}</g>` +
          ellipse(0, 0, 3.6, 3.6, "#7A430F", 0.55) +
          line("M-22 -8C-20 -16 -13 -22 -5 -24", "#FFF0C8", { width: 3.2, opacity: 0.75 }) +
          seeds(random, 24, 24, 16, "#F8E7BE", 1.7, 1.6),
      ),
    )
  },
}
