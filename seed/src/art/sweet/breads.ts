import { at, ellipse, fill, line } from "../shapes"
import { n } from "../sheet"
import { pistachio, seeds, type Confection } from "./confection"

const SHADOW = "#3B220C"

/** نان چای قزوین: long soft rolls, scored and brushed with saffron and yolk. */
export const TEA_BREAD: Confection = {
  fa: "نان چای قزوین",
  lid: "#9A4A12",
  print: "#E7B27C",
  bed: "#EBDCBD",
  step: [80, 36],
  staggered: true,
  jitter: [1.4, 3],
  pieces(sheet, random, variants) {
    const crust = sheet.radial(
      [
        [0, "#F8CF7C"],
        [0.55, "#DC9A3E"],
        [0.88, "#B26B22"],
        [1, "#84480F"],
      ],
      [0.42, 0.3, 0.72],
    )
    const roll = "M-37 0C-32 -13 -16 -17 0 -17S32 -13 37 0C32 13 16 17 0 17S-32 13 -37 0Z"
    return Array.from({ length: Math.min(4, variants) }, () => {
      const cuts = [-17, -5, 7, 19].map((x) => `M${x - 3} 11C${x - 2} 3 ${x + 2} -4 ${x + 5} -11`).join("")
      return sheet.symbol(
        at(2, 5, fill(roll, SHADOW, 0.32)) +
          fill(roll, crust) +
          line(cuts, "#8A4E14", { width: 3.4, opacity: 0.55 }) +
          at(-0.9, -0.3, line(cuts, "#FBE3A8", { width: 1.8, opacity: 0.95 })) +
          seeds(random, 30, 11, 20, "#FBEFD0", 2, 1.5) +
          line("M-26 -8C-18 -13 -8 -14 4 -14", "#FFF4D2", { width: 2.6, opacity: 0.75 }),
      )
    })
  },
}

/** نان چرخی: a leaf of dough turned like a wheel, thin enough to snap, with nuts. */
export const CHARKHI: Confection = {
  fa: "نان چرخی",
  lid: "#4F3A66",
  print: "#B4A0CB",
  bed: "#DCC494",
  step: [56, 48],
  staggered: true,
  cut: true,
  jitter: [2, 180],
  pieces(sheet, random, variants) {
    const leaf = sheet.radial(
      [
        [0, "#FFF3D2"],
        [0.6, "#F5DDA4"],
        [0.9, "#E0B368"],
        [1, "#B98036"],
      ],
      [0.45, 0.42, 0.6],
    )
    return Array.from({ length: Math.min(4, variants) }, () => {
      const spokes = Array.from({ length: 16 }, (_, i) => {
        const turn = (i / 16) * Math.PI * 2
        const point = (reach: number, lag: number) => `${n(Math.cos(turn + lag) * reach)} ${n(Math.sin(turn + lag) * reach)}`
        return `M${point(5, 0)}Q${point(18, 0.18)} ${point(31, 0.75)}`
      }).join("")
      const almonds = Array.from({ length: 5 }, () =>
        at(
          random.between(-18, 18),
          random.between(-18, 18),
          ellipse(0.6, 1, 6.4, 2.6, "#A06A2C", 0.45) + ellipse(0, 0, 6.2, 2.3, "#FFF6E0") + line("M-4 .3H4", "#D9B986", { width: 0.6 }),
          { turn: random() * 180 },
        ),
      ).join("")
      return sheet.symbol(
        ellipse(1.5, 3, 33.5, 33, SHADOW, 0.26) +
          ellipse(0, 0, 33, 33, leaf) +
          line(spokes, "#C48F45", { width: 1.3, opacity: 0.7 }) +
          at(-0.7, -0.7, line(spokes, "#FFFBEA", { width: 0.7, opacity: 0.8 })) +
          `<circle r="30" fill="none" stroke="#B98036" stroke-opacity=".4"/>` +
          almonds +
          pistachio(random, 0, 0, 21, 21, 18),
      )
    })
  },
}

/** پادرازی: "stretched legs", a long ridged tongue of bread. */
export const PADRAZI: Confection = {
  fa: "پادرازی",
  lid: "#5B4A1E",
  print: "#CBB678",
  bed: "#F0E4CC",
  step: [139, 40],
  staggered: false,
  jitter: [1.6, 1.5],
  pieces(sheet, random, variants) {
    const crust = sheet.linear([
      [0, "#B8792E"],
      [0.2, "#EDBE6C"],
      [0.5, "#E2A951"],
      [0.82, "#C48335"],
      [1, "#8A5118"],
    ])
    const tongue =
      "M-64 3C-66 -11 -50 -16 -34 -15C-10 -13 12 -14 38 -16C56 -17 67 -10 66 2C65 13 52 17 36 16C10 14 -14 15 -38 16C-54 17 -63 13 -64 3Z"
    return Array.from({ length: Math.min(4, variants) }, () => {
      const ridges = [-9, -3, 3, 9].map((y) => `M-54 ${n(y * 0.92)}C-20 ${n(y + 0.8)} 20 ${n(y - 0.8)} 56 ${n(y * 0.92 - 0.6)}`).join("")
      return sheet.symbol(
        at(2, 5, fill(tongue, SHADOW, 0.3)) +
          fill(tongue, crust) +
          line(ridges, "#8F551B", { width: 2.2, opacity: 0.5 }) +
          at(0, -1.4, line(ridges, "#FBE0A0", { width: 1.1, opacity: 0.8 })) +
          seeds(random, 54, 11, 26, "#FBF1DA", 2, 1.6) +
          seeds(random, 54, 11, 9, "#33261B", 1.7, 0.8) +
          line("M-52 -11C-30 -12.5 -10 -11 8 -11", "#FFF4D2", { width: 2, opacity: 0.5 }),
      )
    })
  },
}

/** قتلمه: dough folded many times, so that its side shows the leaves; sugar on top. */
export const QATLAMEH: Confection = {
  fa: "قتلمه",
  lid: "#1F5A63",
  print: "#8DB9B5",
  bed: "#B9935C",
  step: [68, 52],
  staggered: false,
  jitter: [1.6, 4],
  pieces(sheet, random, variants) {
    const top = sheet.linear(
      [
        [0, "#FBE3AE"],
        [0.5, "#EDC57A"],
        [1, "#CE9846"],
      ],
      [0, 0, 0.6, 1],
    )
    const slab = "M-30 -19C-18 -22 18 -21 30 -19C32 -8 32 4 30 11C12 13 -12 13 -30 11C-32 4 -32 -8 -30 -19Z"
    return Array.from({ length: Math.min(4, variants) }, () => {
      let leaves = ""
      for (let i = 0; i < 5; i++)
        leaves += `M-30 ${n(12.2 + i * 2.3)}C-18 ${n(14 + i * 2.3 + random.between(-0.8, 0.8))} 12 ${n(14 + i * 2.3 + random.between(-0.8, 0.8))} 30 ${n(12 + i * 2.3)}`
      const folds = [-20, -7, 6, 19]
        .map((x) => `M${x} -20C${n(x + random.between(-4, 4))} -10 ${n(x + random.between(-4, 4))} 2 ${x + 2} 12`)
        .join("")
      return sheet.symbol(
        at(2, 6, fill("M-31 -16H31V24H-31Z", SHADOW, 0.28)) +
          fill("M-30 10C-12 13 12 13 30 10V22C12 26 -12 26 -30 22Z", "#D2A157") +
          line(leaves, "#8A5A1E", { width: 0.9, opacity: 0.75 }) +
          at(0, 0.9, line(leaves, "#FCEBC2", { width: 0.8, opacity: 0.8 })) +
          fill(slab, top) +
          line(folds, "#B27A30", { width: 1.6, opacity: 0.45 }) +
          at(-1.2, 0, line(folds, "#FFF8E0", { width: 1.2, opacity: 0.7 })) +
          seeds(random, 26, 14, 30, "#FFFFFF", 1.6) +
          seeds(random, 24, 12, 5, "#7C9436", 2, 1.4),
      )
    })
  },
}
