import { at, ellipse, fill, line } from "../shapes"
import { n, SHADE, type Sheet } from "../sheet"
import { LEATHERS, type Leather } from "./kit"

const SPORT =
  "M36 158C28 116 56 78 112 76C160 76 190 100 232 104C272 106 300 96 332 101C364 107 378 128 376 152C373 182 350 200 316 199C282 198 258 196 222 202C182 210 154 226 108 222C66 218 42 192 36 158Z"
const ROUND =
  "M62 158C54 112 84 78 134 78C176 78 198 96 232 98C266 100 288 90 316 96C346 102 358 126 356 152C353 184 332 202 300 200C268 198 254 200 222 206C188 212 170 226 128 222C88 218 68 194 62 158Z"
const SLIM =
  "M14 156C10 128 42 96 104 92C150 90 188 108 236 112C286 114 320 104 354 110C380 116 388 134 386 152C383 176 362 188 328 188C290 188 262 188 226 194C184 202 154 214 104 210C52 206 18 184 14 156Z"
const SOFT =
  "M86 158C80 118 106 90 152 90C188 90 204 102 232 104C260 106 280 98 300 104C322 110 330 130 328 152C325 178 308 192 282 190C256 188 244 192 220 196C192 202 178 212 146 208C112 204 92 188 86 158Z"

/** The sole from below; sport soles have waves and discs, men's are leather with a heel, babies' are soft and dotted. */
export function outsole(sheet: Sheet, leather: Leather, model: string): string {
  if (model === "mens-leather") return leatherSole(sheet, leather)
  if (model === "baby-prewalker") return softSole(sheet, leather)
  const dark = model === "winter-boot" || model === "school-shoe"
  const outline = model === "toddler-velcro" ? ROUND : SPORT
  const base = dark ? "#35312C" : model === "leather-handmade" ? "#D8BC86" : leather.panel
  const rim = dark ? "#4A453E" : model === "leather-handmade" ? "#EAD7AE" : leather.sole
  return frame(
    sheet,
    outline,
    rim,
    base,
    tread(model) +
      (model === "kids-sandal" ? "" : discs(base, leather.accent)) +
      fill("M204 128h42v44h-42Z", dark || model === "leather-handmade" ? leather.upper : rim) +
      fill("M214 141l11-8 11 8-11 8ZM214 160l11-8 11 8-11 8Z", leather.accent),
  )
}

function frame(sheet: Sheet, d: string, rim: string, base: string, tread: string): string {
  return (
    at(3, 9, fill(d, SHADE, 0.22)) +
    fill(d, rim) +
    sheet.clip(
      `<path d="${d}"/>`,
      `<g transform="translate(206 150)scale(.94 .9)translate(-206 -150)">${fill(d, base)}</g>` +
        tread +
        fill(
          d,
          sheet.linear([
            [0, "#fff", 0.2],
            [1, "#000", 0.3],
          ]),
        ),
    ) +
    line(d, rim, { width: 5 }) +
    line(d, "#000", { width: 1.2, opacity: 0.18 })
  )
}

function tread(model: string): string {
  switch (model) {
    case "winter-boot":
      return lugField()
    case "school-shoe":
      return bars()
    case "kids-sandal":
      return ripples()
    default:
      return waves()
  }
}

/** Fine ripples along the foot and drain holes, for shoes that get wet. */
function ripples(): string {
  let d = ""
  for (let y = 84; y < 226; y += 11) d += `M28 ${y}q12 -8 24 0t24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0`
  let holes = ""
  for (const [x, y] of [
    [84, 130],
    [84, 166],
    [128, 118],
    [128, 178],
    [150, 148],
    [306, 132],
    [306, 170],
    [342, 150],
  ])
    holes += `M${x} ${y}h.01`
  return (
    line(d, "#000", { width: 4, opacity: 0.24 }) +
    at(0, 1.6, line(d, "#fff", { width: 1.4, opacity: 0.18 })) +
    line(holes, "#000", { width: 13, opacity: 0.4 }) +
    line(holes, "#fff", { width: 5, opacity: 0.1 })
  )
}

function waves(): string {
  let d = ""
  for (let x = 30; x < 390; x += 17) d += `M${x} 70l10 40-10 40 10 40-10 40`
  return line(d, "#000", { width: 5, opacity: 0.26 }) + at(2, 0, line(d, "#fff", { width: 2, opacity: 0.16 }))
}

function lugField(): string {
  let d = ""
  for (let x = 34; x < 390; x += 26) for (let y = 70; y < 230; y += 24) d += `M${x + ((y / 24) % 2 > 1 ? 6 : 0)} ${y}h17v15h-17Z`
  return fill(d, "#5A544B") + at(0, 12, fill(d, "#000", 0.2))
}

function bars(): string {
  let d = ""
  for (let x = 40; x < 390; x += 12) d += `M${x} 70V230`
  return line(d, "#000", { width: 5, opacity: 0.34, butt: true }) + at(2.6, 0, line(d, "#fff", { width: 1.2, opacity: 0.12, butt: true }))
}

function discs(base: string, accent: string): string {
  return (
    ellipse(112, 148, 40, 38, accent) +
    ellipse(112, 148, 28, 26, base) +
    ellipse(112, 148, 11, 10, accent, 0.8) +
    ellipse(318, 152, 30, 28, accent) +
    ellipse(318, 152, 19, 17, base)
  )
}

function leatherSole(sheet: Sheet, leather: Leather): string {
  let nails = ""
  for (const y of [118, 130, 142, 154, 166, 178]) nails += `M376 ${y}h.01M${n(300 + Math.abs(y - 148) * 0.1)} ${y}h.01`
  return frame(
    sheet,
    SLIM,
    "#7A5335",
    "#C99A62",
    line(
      "M40 156C36 132 62 112 106 108C150 106 190 124 236 128C262 129 280 127 296 124M40 160C44 184 66 194 106 196C150 198 186 186 228 178C254 174 274 174 296 174",
      "#8A5A2E",
      { width: 1.6, opacity: 0.8, dash: "4 3" },
    ) +
      line("M70 130C110 124 170 140 210 148M64 150C120 144 180 156 230 152M76 174C120 176 170 170 210 164", "#8A5A2E", {
        width: 1.2,
        opacity: 0.25,
      }) +
      fill("M292 96H400V200H292C300 170 300 130 292 96Z", "#2B1E15") +
      fill("M318 128H352V168H318C322 154 322 142 318 128Z", leather.panel) +
      line("M292 100C300 130 300 168 292 196", leather.tongue, { width: 3 }) +
      line(nails, "#D9B45C", { width: 3.4 }),
  )
}

function softSole(sheet: Sheet, leather: Leather): string {
  let dots = ""
  for (let x = 90; x < 330; x += 15) for (let y = 92; y < 210; y += 15) dots += `M${x + ((y - 92) % 30 ? 7 : 0)} ${y}h.01`
  return frame(
    sheet,
    SOFT,
    leather.tongue,
    leather.upper,
    line(dots, leather.accent, { width: 6, opacity: 0.8 }) + line(SOFT, LEATHERS.cream.lace, { width: 12, opacity: 0.5 }),
  )
}
