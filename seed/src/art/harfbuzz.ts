import { createRequire } from "node:module"

/* The part of harfbuzzjs 0.10 that the lettering uses; the package ships no types. */
interface Blob {
  destroy(): void
}
interface Face {
  upem: number
  destroy(): void
}
export interface Font {
  glyphToPath(glyph: number): string
  destroy(): void
}
/** A placed glyph: its number, its advance and its offset, in font units. */
interface Glyph {
  g: number
  ax: number
  dx: number
  dy: number
}
interface Buffer {
  addText(text: string): void
  setDirection(direction: "ltr" | "rtl"): void
  setScript(script: string): void
  setLanguage(language: string): void
  json(): Glyph[]
  destroy(): void
}
export interface HarfBuzz {
  createBlob(bytes: Uint8Array): Blob
  createFace(blob: Blob, index: number): Face
  createFont(face: Face): Font
  createBuffer(): Buffer
  shape(font: Font, buffer: Buffer, features?: string): void
}

/**
 * Loads the shaper. By `require`, since the module is itself a promise: an import of it, wrapped as module loaders
 * wrap CommonJS, is an object that has `then` but is no promise.
 */
export async function loadHarfBuzz(): Promise<HarfBuzz> {
  const loaded: Promise<HarfBuzz> = createRequire(__filename)("harfbuzzjs")
  return loaded
}
