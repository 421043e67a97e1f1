import { at, fill, line } from "../shapes"
import { n, SHADE } from "../sheet"
import { crease, gleam, roundness, seam, type ShoeDrawing } from "./kit"

const UPPER =
  "M58 216C42 182 62 152 106 144C138 138 160 126 182 108C196 97 210 90 226 93C248 100 266 110 292 106C314 102 330 86 346 92C358 100 354 128 356 152C360 178 364 196 362 216Z"
const APRON = "M80 164C96 138 148 140 182 114C196 104 210 94 224 97C234 108 232 124 220 136C194 160 146 170 106 178C88 180 76 174 80 164Z"
/** where the thread goes through, with the seam's direction in radians */
const STITCHES = [
  [84, 172, 0.2],
  [92, 178, 1],
  [104, 179.5, 1.4],
  [117, 178, 1.5],
  [130, 175, 1.6],
  [143, 172, 1.65],
  [156, 168.5, 1.7],
  [169, 164, 1.75],
  [181, 159, 1.85],
  [193, 152.5, 1.95],
  [204, 145.5, 2.05],
  [214, 137.5, 2.2],
  [222, 128, 2.5],
] as const
const BOW = "M214 122C196 112 172 116 170 128C170 140 194 138 212 126M216 122C222 100 244 98 246 110C246 122 230 128 216 126"

/** Hand-made leather: a moccasin with a raised apron, thick hand stitches and a crepe sole. */
export const HANDMADE: ShoeDrawing = {
  shade: [206, 164, 252],
  draw({ sheet, leather, dice }) {
    const { panel, tongue, accent, lace } = leather
    const whip = STITCHES.map(([x, y, turn]) => {
      const dx = Math.cos(turn) * 6
      const dy = Math.sin(turn) * 6
      return `M${n(x - dx)} ${n(y - dy)}L${n(x + dx)} ${n(y + dy)}`
    }).join("")
    const tie =
      dice.below(2) === 0
        ? at(1, 3, line(BOW, SHADE, { width: 7, opacity: 0.25 })) +
          line(BOW, accent, { width: 5 }) +
          line("M212 126C204 140 196 152 182 160M217 127C222 142 226 154 240 166", accent, { width: 4.4 }) +
          `<rect x="206" y="116" width="17" height="14" rx="5" fill="${accent}"/>` +
          crease("M210 119l8 8", 0.25)
        : at(1, 3, line("M176 122C192 112 214 118 236 132", SHADE, { width: 13, opacity: 0.22 })) +
          line("M176 121C192 110 214 116 238 131", accent, { width: 12 }) +
          seam(leather, "M180 121C194 113 212 118 232 130", { opacity: 0.7 }) +
          line("M206 122l-6 24M212 124l2 26M218 127l10 22M200 120l-14 20", accent, { width: 3.6 })
    return {
      upper: UPPER,
      inside:
        fill("M222 94C246 82 312 78 346 92C334 106 314 112 294 110C266 112 246 104 222 94Z", "#E4CBA3") +
        fill("M234 93C260 86 306 84 334 92C320 100 306 103 292 102C268 103 252 99 234 93Z", "#8A6A48", 0.55) +
        fill("M190 104C192 84 204 74 220 78C234 82 240 94 236 110L214 124Z", tongue) +
        line("M198 98C200 86 208 81 218 84C226 87 230 94 229 104", lace, { width: 1.3, opacity: 0.5 }),
      panels:
        fill("M50 222C40 180 66 150 108 146L106 178C92 182 82 190 78 220Z", "#000", 0.08) +
        at(0, 4, fill(APRON, SHADE, 0.26)) +
        fill(APRON, tongue) +
        fill(APRON, roundness(sheet), 0.8) +
        crease("M80 166C78 174 90 180 106 178C146 170 194 160 220 136", 0.3, 2) +
        at(0.6, 1.4, line(whip, SHADE, { width: 4.4, opacity: 0.3 })) +
        line(whip, lace, { width: 3.4 }) +
        fill("M312 112C328 106 340 98 350 92L374 222H296C296 178 300 138 312 112Z", panel, 0.9) +
        seam(leather, "M306 118C298 146 293 182 294 212", { opacity: 0.9, width: 2.4, dash: "6 4" }) +
        crease("M232 106C262 124 318 120 356 102", 0.24, 8) +
        line("M236 106C264 122 318 118 354 101", panel, { width: 3.2, opacity: 0.95, dash: "12 6" }),
      over: tie + gleam("M96 154C116 144 142 142 164 130", 5, 0.28),
      sole:
        fill(
          "M50 206C46 206 46 214 48 222C54 238 64 246 86 247H344C362 245 370 236 372 220C373 210 372 204 366 204C280 216 130 216 50 206Z",
          "#E7D2A6",
        ) +
        fill("M49 224C58 240 68 246 86 247H344C360 245 368 238 371 226C371 242 362 252 346 252H84C62 250 50 240 49 224Z", "#B99664") +
        seam(leather, "M56 214C130 224 280 224 366 212", { opacity: 1, width: 2.6, dash: "7 4.5", paint: panel }) +
        crease("M60 232C140 239 270 239 364 229", 0.18, 1.4),
    }
  },
}
