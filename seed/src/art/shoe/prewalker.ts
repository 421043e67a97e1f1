import { at, ellipse, fill, line, rect, ring } from "../shapes"
import { n, SHADE } from "../sheet"
import { charm, crease, gleam, seam, type Charm, type ShoeDrawing } from "./kit"

const UPPER =
  "M92 224C76 188 100 152 146 147C174 144 190 134 196 114C198 104 200 98 202 92H298C300 118 316 142 323 174C328 204 318 228 294 236H128C110 236 98 234 92 224Z"
const CUFF =
  "M188 64C187 53 194 46 205 46H295C306 46 312 53 311 64C309 76 309 90 312 100C313 107 309 111 302 111H198C191 111 187 107 188 100C191 88 190 76 188 64Z"
const CHARMS: readonly [Charm, ...Charm[]] = ["flower", "heart", "star", "moon"]

/** Baby pre-walker: a soft knitted bootee with a ribbed cuff and a ribbon; no hard sole. */
export const PREWALKER: ShoeDrawing = {
  shade: [204, 116, 238],
  draw({ sheet, leather, dice }) {
    const { tongue, accent, lace, upper } = leather
    const knit = sheet.pattern(
      9,
      8,
      `<path d="M.6 .6L4.5 5.2 8.4 .6" fill="none" stroke="#000" stroke-opacity=".15" stroke-width="1.8" stroke-linecap="round"/><path d="M.6 -.6L4.5 4 8.4 -.6" fill="none" stroke="#fff" stroke-opacity=".3"/>`,
    )
    let dark = ""
    let light = ""
    for (let i = 0; i < 15; i++) {
      const x = 197 + i * 7.2
      dark += `M${n(x)} 54C${n(x - 1)} 72 ${n(x - 1)} 88 ${n(x + 0.5)} 104`
      light += `M${n(x + 3)} 53C${n(x + 2)} 72 ${n(x + 2)} 88 ${n(x + 3.5)} 104`
    }
    const ribbon =
      line("M193 126C220 137 270 137 307 126", accent, { width: 7 }) +
      fill("M214 132C196 112 176 112 172 124C170 138 192 142 214 134Z", accent) +
      fill("M214 132C214 108 232 100 242 108C250 118 236 132 216 136Z", accent) +
      fill(
        "M212 134C202 148 194 160 178 166L188 172C204 166 214 152 219 136ZM217 134C222 150 230 162 246 168L240 176C226 168 216 152 213 138Z",
        accent,
      ) +
      rect(205, 124, 18, 16, accent, 7) +
      crease("M209 127c4 3 6 7 7 11M184 121c8 2 16 5 22 9M236 110c-6 5-11 11-15 17", 0.2)
    const dots = ring(11, 206, 196, 92, 26, 0.3)
      .filter(([x]) => x < 300)
      .map(([x, y]) => ellipse(x, y, 3.4, 3.4, lace, 0.9))
      .join("")
    return {
      upper: UPPER,
      inside: fill("M204 92H298V60H204Z", upper),
      panels:
        rect(70, 80, 270, 170, knit) +
        (dice.below(3) === 0 ? dots : "") +
        fill("M84 210C150 228 264 228 336 206V246H84Z", tongue) +
        crease("M90 211C150 228 264 228 326 208", 0.25, 2) +
        seam(leather, "M92 218C152 234 266 234 322 215", { opacity: 0.95, width: 2.6, dash: "6 5", paint: accent }),
      over:
        at(0, 4, fill(CUFF, SHADE, 0.2)) +
        fill(CUFF, tongue) +
        line(dark, "#000", { width: 2, opacity: 0.14 }) +
        line(light, "#fff", { width: 1.6, opacity: 0.3 }) +
        fill("M195 52C230 58 270 58 305 52C302 48 298 46 294 46H206C201 46 198 48 195 52Z", "#000", 0.16) +
        fill(
          CUFF,
          sheet.linear(
            [
              [0, "#fff", 0.1],
              [0.4, "#fff", 0],
              [1, "#000", 0.14],
            ],
            [0, 0, 1, 0],
          ),
        ) +
        crease("M194 129C220 140 270 140 306 129", 0.2, 9) +
        ribbon +
        charm(dice.pick(CHARMS), 146, 184, lace, accent) +
        gleam("M102 184C108 168 124 160 142 157", 5, 0.3),
      sole: "",
    }
  },
}
