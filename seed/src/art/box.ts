import { fill, ground, line, rect, sheen } from "./shapes"
import { n, SHADE, type Sheet } from "./sheet"

/** A box seen from the front, a little from the right and above. x, y is the front's top left corner; d is its depth. */
export interface BoxForm {
  x: number
  y: number
  w: number
  h: number
  d: number
}

/** How far one unit of depth goes to the right and up on paper. */
export const DEPTH_X = 0.5
export const DEPTH_Y = 0.34

export interface BoxLook {
  colour: string
  /** drawn on the front, 0,0 at its top left */
  front?: string
  /** drawn on the right side; 0,0 at its top near corner, x goes back */
  side?: string
  /** drawn on the top; 0,0 at its near left corner, y goes back */
  top?: string
  /** height of a slip lid over the box */
  lid?: number
  lidColour?: string
  /** how much lighter the top and darker the side are than the front */
  topLight?: number
  sideShade?: number
  shadow?: boolean
}

/** The outline of a face as path data. */
export function faceOf({ x, y, w, h, d }: BoxForm, face: "front" | "side" | "top"): string {
  const dx = d * DEPTH_X
  const dy = d * DEPTH_Y
  if (face === "front") return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`
  if (face === "side") return `M${n(x + w)} ${n(y)}l${n(dx)} ${n(-dy)}v${n(h)}l${n(-dx)} ${n(dy)}Z`
  return `M${n(x)} ${n(y)}l${n(dx)} ${n(-dy)}h${n(w)}l${n(-dx)} ${n(dy)}Z`
}

/** Draws `art` on a face, in the face's own upright units. */
export function onFace({ x, y, w }: BoxForm, face: "front" | "side" | "top", art: string): string {
  if (face === "front") return `<g transform="translate(${n(x)} ${n(y)})">${art}</g>`
  if (face === "side") return `<g transform="matrix(${DEPTH_X} ${-DEPTH_Y} 0 1 ${n(x + w)} ${n(y)})">${art}</g>`
  return `<g transform="matrix(1 0 ${DEPTH_X} ${-DEPTH_Y} ${n(x)} ${n(y)})">${art}</g>`
}

/** A closed box with its print, its shading and the shade it throws. */
export function box(sheet: Sheet, form: BoxForm, look: BoxLook): string {
  const { x, y, w, d } = form
  const { colour, front = "", side = "", top = "", lid = 0, lidColour = colour, topLight = 0.26, sideShade = 0.32, shadow = true } = look
  const body = (at: BoxForm, paint: string, print: { front: string; side: string; top: string }): string =>
    fill(faceOf(at, "top"), paint) +
    onFace(at, "top", print.top) +
    fill(faceOf(at, "top"), "#fff", topLight) +
    fill(faceOf(at, "side"), paint) +
    onFace(at, "side", print.side) +
    fill(
      faceOf(at, "side"),
      sheet.linear([
        [0, "#000", sideShade - 0.08],
        [1, "#000", sideShade + 0.1],
      ]),
    ) +
    fill(faceOf(at, "front"), paint) +
    onFace(at, "front", print.front) +
    fill(faceOf(at, "front"), sheen(sheet, 0.18, 0.18)) +
    line(`M${n(at.x)} ${n(at.y)}h${n(at.w)}l${n(at.d * DEPTH_X)} ${n(-at.d * DEPTH_Y)}`, "#fff", { width: 1.1, opacity: 0.4 }) +
    line(`M${n(at.x + at.w)} ${n(at.y + 1)}v${n(at.h - 2)}`, "#fff", { width: 0.9, opacity: 0.22 })
  let out = shadow ? boxShadow(sheet, form) : ""
  if (!lid) return out + body(form, colour, { front, side, top })
  const cover = { x: x - 2.5, y: y - 1.5, w: w + 5, h: lid, d: d + 5 }
  out += body(form, colour, { front, side, top: "" })
  out += fill(`M${n(x)} ${n(y + lid)}h${n(w)}l${n(d * DEPTH_X)} ${n(-d * DEPTH_Y)}v4l${n(-d * DEPTH_X)} ${n(d * DEPTH_Y)}h${n(-w)}Z`, "#000", 0.24)
  return out + body(cover, lidColour, { front: "", side: "", top })
}

/** The shade that a box throws to its right and before it. */
export function boxShadow(sheet: Sheet, { x, y, w, h, d }: BoxForm): string {
  const floor = y + h
  return (
    ground(sheet, x + w / 2 + d * 0.26, floor - d * 0.06, w * 0.56 + d * 0.3, d * 0.18 + 6, 0.42) +
    fill(
      `M${n(x + 1)} ${n(floor)}h${n(w - 1)}l${n(d * DEPTH_X)} ${n(-d * DEPTH_Y)}l5 2l${n(-d * DEPTH_X - 2)} ${n(d * DEPTH_Y + 2)}h${n(-w - 1)}Z`,
      SHADE,
      0.3,
    )
  )
}

/** A carton of brown board with its tape; `print` is drawn on the front in ink. */
export function kraft(sheet: Sheet, form: BoxForm, print: string, { side = "", straps = 0 } = {}): string {
  const { w, h, d } = form
  const tapeAt = w * 0.43
  const tapeWide = w * 0.14
  const tape =
    rect(tapeAt, 0, tapeWide, h * 0.2, "#EAD7B4", 0, 0.72) +
    line(`M${n(tapeAt)} ${n(h * 0.2)}h${n(tapeWide)}`, "#fff", { width: 0.8, opacity: 0.6, dash: "2 1.4" })
  let belt = ""
  let beltTop = ""
  for (let i = 0; i < straps; i++) {
    const at = w * (straps === 1 ? 0.5 : 0.2 + 0.6 * i)
    belt += rect(at - 2.6, 0, 5.2, h, "#EFE9DC", 0, 0.94) + rect(at + 1.4, 0, 1.2, h, "#000", 0, 0.16)
    beltTop += rect(at - 2.6, 0, 5.2, d, "#FBF8F0", 0, 0.94)
  }
  const flutes = sheet.pattern(3, 3, `<path d="M0 .5h3" stroke="#7A5A33" stroke-opacity=".09" stroke-width=".6"/>`)
  return box(sheet, form, {
    colour: "#C29A66",
    front: rect(0, 0, w, h, flutes) + tape + print + belt,
    side: rect(0, 0, d, h, flutes) + side,
    top:
      rect(tapeAt, 0, tapeWide, d, "#F6EBD2", 0, 0.8) + line(`M0 ${n(d / 2)}H${n(w)}`, "#5B3F1E", { width: 1.4, opacity: 0.3, butt: true }) + beltTop,
    topLight: 0.24,
    sideShade: 0.24,
  })
}
