import { fill, line } from "../shapes"
import { crease, gleam, seam, type Leather, type ShoeDrawing } from "./kit"

const UPPER =
  "M26 226C16 208 30 194 64 186C108 176 150 162 186 140C204 128 216 112 236 106C262 110 290 120 316 114C338 108 352 96 366 101C376 110 374 132 377 154C381 182 386 202 384 226Z"
const EYELETS = [
  [180, 148, 190, 163],
  [193, 140, 205, 156],
  [206, 131, 219, 148],
  [218, 121, 232, 139],
  [229, 111, 246, 129],
] as const

/** Men's leather: long and low, closed lacing, stacked heel; cap toe or full brogue. */
export const MENS: ShoeDrawing = {
  shade: [206, 188, 252],
  draw({ leather, dice }) {
    const { panel, tongue } = leather
    const laced = EYELETS.map(
      ([x, y, X, Y]) =>
        line(`M${x} ${y + 2}L${X} ${Y + 2}`, "#000", { width: 5.6, opacity: 0.35 }) +
        line(`M${x} ${y}L${X} ${Y}`, panel, { width: 5 }) +
        line(`M${x} ${y - 1}L${X - 1} ${Y - 2}`, "#fff", { width: 1.3, opacity: 0.22 }) +
        `<circle cx="${X}" cy="${Y}" r="2.2" fill="${panel}"/>`,
    ).join("")
    return {
      upper: UPPER,
      inside:
        fill("M230 108C258 92 334 90 366 101C352 114 334 120 316 117C290 122 262 116 230 108Z", "#C99A62") +
        fill("M244 107C272 98 326 97 352 103C338 110 326 113 314 111C290 114 268 112 244 107Z", "#5B3A20", 0.6) +
        fill("M206 126C212 108 222 98 236 98C248 99 254 108 252 120L232 136Z", panel),
      panels:
        (dice.below(2) === 0 ? capToe(leather) : wingTip(leather)) +
        fill("M158 158C190 144 212 126 234 108L276 118C266 148 234 172 190 176C174 176 164 168 158 158Z", tongue, 0.28) +
        crease("M156 158C164 172 178 178 192 176C234 172 266 150 278 116", 0.34, 2) +
        seam(leather, "M163 158C170 167 180 171 191 170C229 166 258 146 270 117", { opacity: 0.8 }) +
        fill("M322 114C340 108 352 102 364 100L392 232H306C304 190 308 146 322 114Z", panel, 0.85) +
        seam(leather, "M316 120C306 150 302 190 304 226") +
        crease("M250 118C280 130 336 128 368 112", 0.22, 3) +
        seam(leather, "M256 124C284 134 336 132 370 117", { opacity: 0.5 }),
      over:
        laced +
        line("M232 110C216 98 204 102 206 110C208 117 222 116 232 111C236 100 250 94 254 101C256 108 244 114 233 112", panel, { width: 3.4 }) +
        gleam("M40 202C56 194 76 190 98 186", 7, 0.34) +
        gleam("M106 184l8-2", 6, 0.3) +
        gleam("M140 186C170 184 200 180 230 168", 5, 0.1) +
        gleam("M334 124C346 120 354 114 360 110", 5, 0.2),
      sole:
        fill(
          "M20 220C14 214 18 212 26 214C60 226 120 228 180 226C250 226 330 224 386 214C392 214 392 218 391 224L388 230H296C270 234 236 240 190 241C130 242 70 242 44 238C30 235 22 228 20 220Z",
          "#3B2A1C",
        ) +
        fill("M18 215C60 228 120 231 180 230C250 230 330 227 392 215L391 220C330 232 250 235 180 235C120 236 60 234 22 222Z", "#C99A62") +
        seam(leather, "M26 220C62 231 120 233 180 232C250 232 330 229 388 218", { opacity: 0.9, dash: "3 2.4", paint: "#5B3A20" }) +
        fill("M294 230C330 228 360 226 390 222L388 248C388 251 386 253 382 253H300C296 253 294 251 294 247Z", "#6B4A30") +
        crease("M294 236C330 235 360 233 389 230M294 243C330 242 360 241 388 239", 0.35, 1.2) +
        fill("M294 246H388V250C388 252 386 253 382 253H300C296 253 294 251 294 248Z", "#241811"),
    }
  },
}

function holes(leather: Leather, spots: readonly (readonly [number, number])[]): string {
  return line(spots.map(([x, y]) => `M${x} ${y}h.01`).join(""), leather.lace, { width: 3, opacity: 0.75 })
}

function capToe(leather: Leather): string {
  return (
    fill("M18 232C10 204 32 192 66 185C92 180 106 178 118 174C130 188 132 210 128 232Z", leather.panel, 0.75) +
    crease("M118 173C131 188 133 210 129 230", 0.34, 2.2) +
    seam(leather, "M124 173C137 188 139 210 135 230", { opacity: 0.8 }) +
    holes(leather, [
      [113, 181],
      [117, 188],
      [120, 195],
      [121.5, 202],
      [122, 209],
    ])
  )
}

function wingTip(leather: Leather): string {
  return (
    fill("M18 232C10 204 32 192 66 185C80 182 88 181 96 182C108 190 112 198 128 200C152 203 176 212 196 232Z", leather.panel, 0.75) +
    crease("M94 181C108 190 112 198 128 200C152 203 176 212 196 230", 0.34, 2.2) +
    seam(leather, "M99 179C113 188 116 195 130 197C156 200 182 210 203 230", { opacity: 0.8 }) +
    holes(leather, [
      [92, 188],
      [101, 194],
      [110, 201],
      [122, 205],
      [135, 208],
      [148, 212],
      [160, 217],
      [171, 223],
      [58, 200],
      [66, 196],
      [66, 205],
      [50, 205],
      [58, 211],
      [74, 201],
    ])
  )
}
