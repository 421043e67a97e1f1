/** The part of harfbuzzjs 0.10 that the lettering uses; the package ships no types. */
declare module "harfbuzzjs" {
  interface Blob { destroy(): void }
  interface Face { upem: number; destroy(): void }
  interface Font {
    glyphToPath(glyph: number): string
    destroy(): void
  }
  interface Glyph { g: number; cl: number; ax: number; ay: number; dx: number; dy: number }
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
  const harfbuzz: Promise<HarfBuzz>
  export default harfbuzz
}
