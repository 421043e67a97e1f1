import { at, fill } from "../shapes"
import { SHADE } from "../sheet"
import { charm, crease, lugs, rubber, seam, type Charm, type ShoeDrawing } from "./kit"

const UPPER =
  "M126 218C124 186 134 160 156 145C172 132 182 112 190 92C194 84 204 80 214 84C248 96 300 98 338 92C350 90 360 94 361 104C364 132 370 164 376 204L300 206C298 172 304 146 312 124C300 126 288 127 276 127C274 156 266 186 254 212H208C226 188 240 158 246 126C236 124 228 122 220 119C216 132 210 144 204 152C214 170 220 192 218 216Z"
const STRAP = "M196 78C204 72 216 74 222 78L284 98C290 103 290 117 282 123L208 102C196 98 190 84 196 78Z"
const CHARMS: readonly [Charm, ...Charm[]] = ["flower", "fish", "star", "heart"]

/** Kids' summer sandal: open toe, bar over the instep, ankle strap, closed heel. */
export const SANDAL: ShoeDrawing = {
  shade: [210, 172, 252],
  draw({ sheet, leather, dice }) {
    const { panel, tongue, accent, lace } = leather
    return {
      upper: UPPER,
      inside:
        fill(
          "M48 210C66 190 112 180 152 184C206 190 262 192 320 180C344 176 366 176 372 182C378 188 374 196 364 202C300 214 250 216 200 218C130 222 66 222 48 210Z",
          tongue,
        ) +
        fill(
          "M48 210C66 190 112 180 152 184C206 190 262 192 320 180C344 176 366 176 372 182L374 188C320 190 268 202 206 204C150 204 92 200 56 215Z",
          "#000",
          0.13,
        ) +
        crease("M74 206C88 196 108 192 124 193M84 212C96 204 110 201 122 202", 0.14, 2) +
        fill("M150 146C128 152 108 172 104 204C112 200 128 196 150 196Z", panel) +
        fill("M150 146C172 138 192 140 206 148L226 196C200 194 180 192 150 196Z", panel) +
        fill("M206 98C250 82 310 84 346 100L344 116C306 102 250 100 208 112Z", panel) +
        fill("M238 106C256 132 262 160 262 192H278C280 158 272 128 256 102Z", panel),
      panels:
        seam(leather, "M133 216C132 188 142 164 162 151C180 138 190 118 197 96", { opacity: 0.8 }) +
        seam(leather, "M206 98C246 112 304 112 352 102", { opacity: 0.8 }) +
        seam(
          leather,
          "M205 160C211 176 213 196 212 214M256 134C252 160 242 186 230 208M308 202C307 172 312 146 320 122M352 110C356 140 362 170 368 200",
          { opacity: 0.55 },
        ) +
        charm(dice.pick(CHARMS), 174, 182, accent, lace),
      over:
        at(-1, 5, fill(STRAP, SHADE, 0.2)) +
        fill(STRAP, tongue) +
        fill(
          STRAP,
          sheet.linear([
            [0, "#fff", 0.26],
            [1, "#000", 0.12],
          ]),
        ) +
        seam(leather, "M204 82C210 79 216 80 222 84L278 104C281 108 280 113 277 116L211 96C203 94 200 87 204 82Z", { opacity: 0.9 }) +
        fill("M250 94l24 8.5c4 4 3 9 0 11l-26-7.5Z", accent),
      sole:
        fill(
          "M44 208C44 202 52 202 60 208C110 222 180 216 214 212C270 210 330 196 364 192C376 190 384 196 384 206C384 228 374 242 354 245H88C60 242 44 228 44 208Z",
          rubber(sheet, leather),
        ) +
        fill("M46 214C54 232 66 238 90 240C180 244 270 238 382 220C380 236 370 244 354 246H88C64 244 50 232 46 214Z", panel) +
        fill("M48 211C60 214 66 220 84 221C150 226 230 222 384 204V209C240 228 150 232 84 226C66 225 54 220 48 211Z", accent, 0.85) +
        fill(lugs(96, 350, 244, 16, 7), panel),
    }
  },
}
