import { createHash } from "node:crypto"

import type { Picture } from "./types"

/** A number with at most one decimal: finer is not seen and only makes the file longer. */
export function n(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

/** Two decimals, for scales and opacities. */
export function n2(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

export type Stop = readonly [offset: number, colour: string, opacity?: number]

/** The longest side of every master in pixels; the pages' largest width. */
export const MASTER_SIDE = 1280

/** The warm black that all shadows and outlines are made of. */
export const SHADE = "#1E120A"

/**
 * One drawing in the making: hands out ids, collects definitions and closes the document.
 * Ids are counted per sheet, never globally, so that the same spec always gives the same bytes.
 */
export class Sheet {
  private count = 0
  private readonly defs: string[] = []
  private readonly known = new Map<string, string>()

  id(prefix = "i"): string {
    return `${prefix}${(this.count++).toString(36)}`
  }

  def(markup: string): void {
    this.defs.push(markup)
  }

  /** Defines once per content, and answers the id; `markup` gets the id to write. */
  private once(content: string, prefix: string, markup: (id: string) => string): string {
    const known = this.known.get(content)
    if (known) return known
    const id = this.id(prefix)
    this.known.set(content, id)
    this.def(markup(id))
    return id
  }

  /** A linear gradient as a paint; the axis is in fractions of the shape's box, top to bottom by default. */
  linear(stops: readonly Stop[], axis: readonly [number, number, number, number] = [0, 0, 0, 1]): string {
    const body = stopsOf(stops)
    const [x1, y1, x2, y2] = axis
    const id = this.once(
      `l${axis.join()}${body}`,
      "g",
      (g) => `<linearGradient id="${g}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${body}</linearGradient>`,
    )
    return `url(#${id})`
  }

  /** A radial gradient as a paint; `at` is centre x, y and radius in fractions of the shape's box. */
  radial(stops: readonly Stop[], at: readonly [number, number, number] = [0.5, 0.5, 0.5]): string {
    const body = stopsOf(stops)
    const id = this.once(
      `r${at.join()}${body}`,
      "g",
      (g) => `<radialGradient id="${g}" cx="${at[0]}" cy="${at[1]}" r="${at[2]}">${body}</radialGradient>`,
    )
    return `url(#${id})`
  }

  pattern(width: number, height: number, inner: string, transform = ""): string {
    const id = this.once(
      `p${width},${height},${transform}${inner}`,
      "p",
      (p) =>
        `<pattern id="${p}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"${
          transform ? ` patternTransform="${transform}"` : ""
        }>${inner}</pattern>`,
    )
    return `url(#${id})`
  }

  /** What is drawn many times: define once, `use` often. */
  symbol(inner: string): string {
    return this.once(`s${inner}`, "s", (s) => `<g id="${s}">${inner}</g>`)
  }

  /** `inner` seen only inside `shape`. */
  clip(shape: string, inner: string): string {
    const id = this.once(`c${shape}`, "c", (c) => `<clipPath id="${c}">${shape}</clipPath>`)
    return `<g clip-path="url(#${id})">${inner}</g>`
  }

  /** Closes the drawing. The box is x, y, width and height in drawing units; `key` gets a hash of the result. */
  picture(key: string, box: readonly [number, number, number, number], body: string): Picture {
    const [x, y, w, h] = box
    const scale = MASTER_SIDE / Math.max(w, h)
    const width = Math.round(w * scale)
    const height = Math.round(h * scale)
    const defs = this.defs.length ? `<defs>${this.defs.join("")}</defs>` : ""
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${n(x)} ${n(y)} ${n(
      w,
    )} ${n(h)}">${defs}${body}</svg>`
    const hash = createHash("sha256").update(svg).digest("hex").slice(0, 8)
    return { key: `${key}-${hash}`, width, height, svg }
  }
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity]) => `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`,
    )
    .join("")
}
