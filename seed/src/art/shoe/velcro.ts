import { at, fill, line } from "../shapes"
import { SHADE } from "../sheet"
import { charm, crease, gleam, rubber, seam, type Charm, type ShoeDrawing } from "./kit"

const UPPER =
  "M80 214C62 186 72 150 110 138C138 130 156 122 172 102C182 88 190 70 204 62C216 58 228 66 240 72C262 80 286 76 304 62C316 54 332 56 334 70C336 90 334 110 336 132C340 160 350 184 346 214Z"
const CHARMS: readonly [Charm, ...Charm[]] = ["star", "heart", "moon", "fish"]

/** Toddler's sneaker: short and round, toe bumper, two straps. */
export const VELCRO: ShoeDrawing = {
  shade: [206, 150, 252],
  draw({ sheet, leather, dice }) {
    const { panel, tongue, accent, lace, sole } = leather
    const strap = (d: string, edge: string, grip: string) =>
      at(-2, 5, fill(d, SHADE, 0.2)) +
      fill(d, tongue) +
      fill(
        d,
        sheet.linear([
          [0, "#fff", 0.3],
          [1, "#000", 0.1],
        ]),
      ) +
      seam(leather, edge, { opacity: 0.9 }) +
      fill(grip, accent)
    return {
      upper: UPPER,
      inside:
        fill("M232 68C256 82 288 76 306 60C318 50 334 52 336 64C326 82 300 92 274 90C252 88 240 80 232 68Z", panel) +
        fill("M190 72C186 50 196 36 212 38C226 40 232 54 230 72L220 96C206 94 194 86 190 72Z", tongue) +
        line("M198 70C196 54 202 45 212 46C221 47 225 57 224 70", panel, { width: 1.4, opacity: 0.4 }),
      panels:
        fill("M230 66C256 92 296 88 338 54V78C312 100 286 104 258 98C242 94 232 82 230 66Z", tongue) +
        crease("M236 84C262 104 306 98 336 78", 0.16, 2) +
        fill("M66 216C56 182 76 152 108 146C122 160 126 190 118 218Z", sole) +
        crease("M110 148C124 162 128 190 120 216", 0.22) +
        crease("M80 176C88 168 98 164 106 163M76 192C86 184 100 180 112 180", 0.16) +
        fill("M306 112C318 110 330 106 338 100L352 216H286C288 178 294 140 306 112Z", panel) +
        seam(leather, "M302 118C292 146 286 180 285 212") +
        charm(dice.pick(CHARMS), 262, 172, accent, lace),
      over:
        strap(
          "M136 140C134 132 138 126 146 123C154 120 160 118 166 121L226 166C234 172 236 180 232 186C228 192 218 195 210 190L150 152C142 147 138 146 136 140Z",
          "M146 139C146 132 152 128 160 129L222 175C226 180 222 187 214 184L154 146C148 143 146 142 146 139Z",
          "M198 158l22 16c3 4 0 9-5 8l-24-15Z",
        ) +
        strap(
          "M174 100C172 92 177 86 185 84C192 82 198 84 203 88L260 132C268 138 270 147 265 153C260 159 251 160 244 155L186 114C179 109 175 106 174 100Z",
          "M183 99C183 93 189 90 196 92L255 140C259 145 254 153 247 149L190 107C185 104 183 102 183 99Z",
          "M231 121l22 17c3 4-1 9-6 8l-23-16Z",
        ) +
        fill("M329 60C338 56 347 60 346 68L342 94C336 97 330 95 328 90Z", accent) +
        gleam("M84 172C90 158 102 150 116 146", 4, 0.3),
      sole:
        fill(
          "M66 198C64 190 70 187 80 190C130 200 250 202 336 190C348 188 354 194 354 204C354 226 346 242 328 246H98C74 244 62 222 66 198Z",
          rubber(sheet, leather),
        ) +
        line("M70 206C130 216 256 216 350 204", "#A89B85", { opacity: 0.5, width: 1.3, dash: "4 2.6" }) +
        fill("M70 222C78 238 88 244 100 246H326C340 243 348 234 352 220V232C348 246 338 253 326 253H100C84 252 72 240 70 222Z", panel) +
        line("M112 247l0 6M140 247l0 6M168 247l0 6M196 247l0 6M224 247l0 6M252 247l0 6M280 247l0 6M308 247l0 6", lace, { width: 2.4, opacity: 0.5 }),
    }
  },
}
