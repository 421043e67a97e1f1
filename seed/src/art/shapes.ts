import { n, n2, SHADE, type Sheet } from "./sheet"

/** A filled path. */
export function fill(d: string, paint: string, opacity = 1): string {
  return `<path d="${d}" fill="${paint}"${opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ""}/>`
}

export interface Stroke {
  width?: number
  opacity?: number
  dash?: string
  /** flat ends instead of round ones */
  butt?: boolean
}

/** An unfilled line, round ends and joins. */
export function line(d: string, paint: string, { width = 1.6, opacity = 1, dash, butt }: Stroke = {}): string {
  return `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${n(width)}"${
    opacity < 1 ? ` stroke-opacity="${n2(opacity)}"` : ""
  }${dash ? ` stroke-dasharray="${dash}"` : ""}${butt || dash ? "" : ` stroke-linecap="round"`} stroke-linejoin="round"/>`
}

export function rect(x: number, y: number, w: number, h: number, paint: string, radius = 0, opacity = 1): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${radius ? ` rx="${n(radius)}"` : ""} fill="${paint}"${
    opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ""
  }/>`
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, paint: string, opacity = 1): string {
  const shape = rx === ry ? `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(rx)}"` : `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}"`
  return `${shape} fill="${paint}"${opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ""}/>`
}

/** Places `inner`; the transform is written only as far as it changes something. */
export function at(x: number, y: number, inner: string, { turn = 0, scale = 1 } = {}): string {
  return `<g transform="${placing(x, y, turn, scale)}">${inner}</g>`
}

/** Places a symbol of the sheet. */
export function use(id: string, x: number, y: number, { turn = 0, scale = 1 } = {}): string {
  if (turn === 0 && scale === 1) return `<use href="#${id}" x="${n(x)}" y="${n(y)}"/>`
  return `<use href="#${id}" transform="${placing(x, y, turn, scale)}"/>`
}

function placing(x: number, y: number, turn: number, scale: number): string {
  return `translate(${n(x)} ${n(y)})${turn ? `rotate(${Math.round(turn)})` : ""}${scale === 1 ? "" : `scale(${n2(scale)})`}`
}

/** The soft pool of shade under a good that stands on the ground. */
export function ground(sheet: Sheet, cx: number, cy: number, rx: number, ry: number, strength = 0.4): string {
  return ellipse(
    cx,
    cy,
    rx,
    ry,
    sheet.radial([
      [0, SHADE, strength],
      [0.55, SHADE, n2(strength * 0.45)],
      [1, SHADE, 0],
    ]),
  )
}

/** Light from the top left, shade at the bottom right: laid over any flat shape to round it. */
export function sheen(sheet: Sheet, light = 0.22, shade = 0.26): string {
  return sheet.linear(
    [
      [0, "#fff", light],
      [0.45, "#fff", 0],
      [1, "#000", shade],
    ],
    [0, 0, 0.4, 1],
  )
}

/** A regular ring of points, as [x, y, angle in degrees]. */
export function ring(count: number, cx: number, cy: number, rx: number, ry = rx, from = 0): [number, number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const turn = from + (i / count) * Math.PI * 2
    return [cx + Math.cos(turn) * rx, cy + Math.sin(turn) * ry, (turn * 180) / Math.PI]
  })
}

/** A lozenge centred on a point, as path data. */
export function lozenge(x: number, y: number, w: number, h: number): string {
  return `M${n(x - w)} ${n(y)}L${n(x)} ${n(y - h)} ${n(x + w)} ${n(y)} ${n(x)} ${n(y + h)}Z`
}
