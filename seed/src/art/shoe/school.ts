import { at, fill, line } from "../shapes"
import { SHADE } from "../sheet"
import { crease, gleam, lugs, roundness, seam, type ShoeDrawing } from "./kit"

const UPPER =
  "M44 218C36 190 50 168 88 158C124 149 148 138 174 120C188 110 202 100 218 102C246 108 272 124 300 122C324 118 344 102 358 106C370 112 368 134 370 156C373 182 378 200 376 218Z"
const STRAP =
  "M190 108C200 98 222 98 236 104C246 108 252 116 256 126L280 182C282 192 274 196 262 198C248 200 236 198 232 190L196 130C190 122 186 114 190 108Z"

/** School shoe: low, plain and strong; one wide strap with a buckle or a hook tape, a heel block. */
export const SCHOOL: ShoeDrawing = {
  shade: [210, 178, 252],
  draw({ sheet, leather, dice }) {
    const { upper, panel, tongue, accent, lace, sole } = leather
    const block = panel === "#201E1B" ? "#35312C" : panel
    const fastening =
      dice.below(2) === 0
        ? `<g transform="rotate(-9 249 170)"><rect x="234" y="158" width="30" height="24" rx="4" fill="${panel}"/><rect x="238" y="162" width="22" height="16" rx="3" fill="none" stroke="#C9BFA8" stroke-width="2.6"/><path d="M249 162v16" stroke="#8E877A" stroke-width="2"/></g>`
        : `<g transform="rotate(-9 249 170)"><rect x="236" y="160" width="26" height="20" rx="4" fill="${panel}"/><rect x="240" y="164" width="18" height="12" rx="2.5" fill="none" stroke="${accent}" stroke-width="1.6"/></g>`
    return {
      upper: UPPER,
      inside:
        fill("M214 104C244 92 306 92 358 106C346 118 322 126 300 124C270 126 242 114 214 104Z", panel) +
        fill("M226 104C254 97 306 97 346 106C330 114 314 117 298 116C270 116 248 110 226 104Z", "#D9BE97", 0.75) +
        fill("M184 114C190 96 204 88 220 92C232 95 238 104 236 116L214 132Z", panel) +
        line("M198 104C206 97 216 97 226 103", lace, { width: 1.4, opacity: 0.3 }),
      panels:
        fill("M62 196C74 168 108 162 146 152C176 144 204 126 220 110L262 126C250 152 214 178 166 186C128 192 84 206 62 196Z", tongue, 0.5) +
        crease("M58 198C72 166 108 160 148 150C178 142 202 124 218 106", 0.34, 3) +
        seam(leather, "M63 200C78 172 110 166 150 156C180 148 206 130 222 112", { opacity: 0.7, width: 1.5, dash: "5 3" }) +
        fill("M318 118C334 114 348 108 358 104L382 220H300C300 184 306 146 318 118Z", panel) +
        seam(leather, "M313 124C304 150 299 186 300 214") +
        crease("M232 118C262 134 322 132 362 116", 0.2, 3) +
        seam(leather, "M236 124C264 138 322 136 362 121", { opacity: 0.5 }),
      over:
        at(-2, 5, fill(STRAP, SHADE, 0.26)) +
        fill(STRAP, upper) +
        fill(STRAP, roundness(sheet)) +
        seam(
          leather,
          "M200 110C208 104 222 106 234 111C242 115 246 121 250 130L272 183C272 188 266 190 258 191C248 192 242 191 238 186L204 127C199 120 197 115 200 110Z",
          { opacity: 0.8 },
        ) +
        fastening +
        gleam("M66 184C76 172 92 168 112 165", 7, 0.3) +
        gleam("M120 162l10-3", 6, 0.26) +
        gleam("M204 104C214 101 226 103 236 108", 3, 0.24),
      sole:
        fill(
          "M40 210C36 210 36 218 40 226C44 242 56 252 76 252H240C256 252 262 244 274 240V246C274 250 276 253 282 253H366C374 253 378 250 379 244L382 212C382 208 378 208 372 209C280 220 120 220 40 210Z",
          block,
        ) +
        fill("M38 209C120 222 280 222 382 209L381 220C280 232 120 232 42 220C38 218 36 212 38 209Z", sole, 0.9) +
        seam(leather, "M44 216C120 227 280 227 378 215", { opacity: 1, width: 1.4, dash: "4 3", paint: panel }) +
        crease(lugs(66, 250, 243, 15, 8).replaceAll("Z", ""), 0.45, 1.6) +
        crease("M276 240H380", 0.35, 1.4),
    }
  },
}
