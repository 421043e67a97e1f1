import { fill, line, lozenge, rect } from "../shapes"
import { crease, gleam, roundness, rubber, seam, type Leather, type ShoeDrawing, type ShoeKit } from "./kit"

const UPPER =
  "M57 206C45 182 58 158 92 147C126 137 152 122 176 97C188 84 194 66 204 55C212 46 227 45 236 53C240 57 243 61 248 65C268 79 296 78 318 64C332 54 349 49 355 60C360 72 353 96 357 122C360 146 371 168 369 196L366 212L60 214Z"
const EYELETS = [
  [148, 128, 178, 147],
  [163, 115, 194, 134],
  [178, 101, 209, 121],
  [190, 86, 222, 107],
  [200, 70, 233, 92],
] as const
const BOW = "M201 66C184 46 163 47 166 59C169 69 188 69 204 65M206 63C200 40 214 26 224 34C232 41 221 56 207 64"

/** Kids' sport sneaker: laced, mesh upper, cupped sole. */
export const SNEAKER: ShoeDrawing = {
  shade: [212, 186, 250],
  draw(kit) {
    const { sheet, leather } = kit
    const { panel, tongue, accent, lace } = leather
    const mesh = sheet.pattern(
      6,
      6,
      `<circle cx="1.5" cy="1.5" r=".95" fill="#000" fill-opacity=".16"/><circle cx="4.5" cy="4.5" r=".95" fill="#000" fill-opacity=".16"/>`,
      "rotate(28)",
    )
    return {
      upper: UPPER,
      inside:
        fill("M244 62C268 80 298 78 320 63C333 55 348 51 352 60C342 74 316 90 284 88C262 86 248 76 240 62Z", panel) +
        crease("M246 64C268 84 304 84 328 68", 0.3, 6) +
        fill("M206 54C204 38 214 26 230 30C244 33 246 46 243 60L234 88C220 84 208 72 206 54Z", tongue) +
        seam(leather, "M212 52C212 42 219 35 229 37C237 39 239 46 238 54", { paint: panel, opacity: 0.5, dash: "3 2.4" }),
      panels:
        rect(40, 40, 340, 190, mesh) +
        fill("M244 60C268 86 304 84 330 66L360 52V70C332 94 296 100 262 92C250 88 240 78 236 66Z", tongue) +
        crease("M240 72C262 96 312 100 352 72", 0.16, 2) +
        fill("M44 220C34 176 60 150 98 146C106 160 108 190 96 222Z", panel) +
        seam(leather, "M102 150C110 166 110 190 101 214") +
        gleam("M66 176C74 164 84 159 94 157", 4, 0.2) +
        fill("M322 98C338 96 352 92 362 86L382 214H292C296 182 306 132 322 98Z", panel) +
        seam(leather, "M318 106C304 138 296 176 291 208") +
        fill("M128 145C166 132 196 104 214 72C222 84 232 92 244 96C228 134 200 160 160 172C150 162 138 152 128 145Z", panel) +
        seam(leather, "M137 146C170 134 198 110 215 80M160 166C196 154 222 132 238 100") +
        sideStripe(kit),
      over:
        laces(leather) +
        fill("M349 50C357 46 366 50 366 58L362 88C356 90 350 88 347 84Z", accent) +
        line("M352 58l8 0", lace, { width: 1.4, opacity: 0.8 }),
      sole: sole(kit),
    }
  },
}

/** Each workshop has its own stripe. */
function sideStripe({ leather: { accent, lace }, dice }: ShoeKit): string {
  switch (dice.below(3)) {
    case 0:
      return (
        fill("M150 214C186 206 214 176 236 140L254 134C240 178 216 206 186 216Z", accent) +
        fill("M196 216C228 204 252 172 264 132L276 128C268 172 248 204 224 218Z", accent, 0.55)
      )
    case 1:
      return (
        [
          [186, 186, 17, 22],
          [222, 168, 15, 20],
          [254, 152, 13, 17],
        ]
          .map(([x = 0, y = 0, w = 0, h = 0]) => fill(lozenge(x, y, w, h), accent) + fill(lozenge(x, y, w * 0.4, h * 0.4), lace, 0.85))
          .join("") + line("M150 204L276 141", accent, { width: 3, opacity: 0.55 })
      )
    default:
      return (
        line("M120 206C158 204 172 158 206 168C236 178 236 132 292 128", accent, { width: 9 }) +
        line("M136 214C176 212 184 172 214 180C246 188 246 146 292 142", accent, { width: 4, opacity: 0.6 })
      )
  }
}

function laces({ tongue, lace, panel }: Leather): string {
  const rows = EYELETS.map(([x, y, X, Y]) => {
    const bend = (lift: number) => `${(x + X) / 2 + 2} ${(y + Y) / 2 - lift}`
    return (
      line(`M${x} ${y + 2}Q${bend(7)} ${X} ${Y + 2}`, "#1E120A", { width: 8, opacity: 0.28 }) +
      line(`M${x} ${y}Q${bend(9)} ${X} ${Y}`, lace, { width: 7.4 }) +
      line(`M${x + 4} ${y - 1}Q${bend(9.6)} ${X - 4} ${Y - 2}`, panel, { width: 1.2, opacity: 0.22 }) +
      `<circle cx="${X}" cy="${Y}" r="2.6" fill="${panel}"/><circle cx="${X}" cy="${Y}" r="1.2" fill="#1a1410"/>`
    )
  }).join("")
  return (
    fill("M136 137C164 124 184 104 199 74C203 66 207 60 212 58L238 84C228 112 206 138 170 156Z", tongue) +
    line("M131 142C160 129 178 110 192 82", panel, { width: 2, opacity: 0.35 }) +
    rows +
    `<g transform="translate(1 2)">${line(BOW, "#1E120A", { width: 6, opacity: 0.2 })}</g>` +
    line(BOW, lace, { width: 5 }) +
    line("M203 64C190 74 178 78 170 90", lace, { width: 4.6 }) +
    `<circle cx="204" cy="65" r="5.4" fill="${lace}"/>`
  )
}

function sole({ sheet, leather }: ShoeKit): string {
  let tread = "M56 227C62 239 70 243 82 243H352C364 241 371 236 375 228V236C371 246 362 251 350 251H346"
  for (let i = 0; i < 14; i++) tread += "l-4-3-6 3h-8"
  return (
    fill(
      "M46 196C44 190 50 187 58 190C96 202 150 204 206 202C262 200 320 198 362 190C372 188 378 192 379 202C381 222 374 240 352 243H82C56 243 46 224 46 196Z",
      rubber(sheet, leather),
    ) +
    line("M46 198C46 190 50 187 58 190C96 202 150 204 206 202C262 200 320 198 362 190", "#fff", { width: 1.4, opacity: 0.6 }) +
    line("M50 205C98 215 160 216 208 214C262 212 326 208 377 201", "#A89B85", { opacity: 0.7, width: 1.3, dash: "4 2.6" }) +
    line("M230 232C272 230 322 226 372 218", leather.accent, { width: 3 }) +
    fill(`${tread}H96C72 251 60 241 56 227Z`, leather.panel) +
    fill("M46 196C46 224 56 243 82 243H120C84 240 60 222 56 193C50 188 45 190 46 196Z", roundness(sheet), 0.5) +
    gleam("M50 199C52 186 48 178 62 168", 4, 0.16)
  )
}
