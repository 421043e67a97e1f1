import { randomBytes } from "node:crypto"
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import sharp, { type Sharp } from "sharp"
import type { WantedPicture } from "./media-request"

export type PictureFormat = "avif" | "webp"
export interface Rendering { format: PictureFormat; bytes: Buffer }

/** No rendering is longer than this on any side: a runner as wide as a page would be three pages long. */
const LONGEST_SIDE = 1920
/** Smaller pictures are drawn this wide first and then shrunk: a rug's knots are finer than its pixels. */
const DRAWN_AT_LEAST = 640
/** More than all pictures of the shop in all widths; what does not fit is asked for again by the next visitor. */
const LONGEST_QUEUE = 20_000

/** Where masters are that are no drawings of the shop: photographs that people sent. Null for a key that has none. */
export type Photographs = (key: string) => Promise<Buffer | null>

const cacheOf = (home: string, key: string) => path.join(home, "media-cache", key)

/** Deletes what was rendered of a master that is gone. */
export async function forgetRenderings(home: string, key: string): Promise<void> {
  await rm(cacheOf(home, key), { recursive: true, force: true })
}

/**
 * Masters under `<home>/media/<key>.svg`, or photographs, and what was rendered from them under `<home>/media-cache/<key>/<width>.<format>`.
 * WebP is rendered while the visitor waits (some hundredths of a second). AVIF takes up to a second of a core, so it
 * is encoded afterwards, one at a time and only while nobody waits. A key carries a hash of its drawing, so a
 * rendering never grows old. Several processes may share a home: files appear whole, by rename.
 */
export class Renderings {
  private readonly underway = new Map<string, Promise<Buffer | null>>()
  private readonly queued = new Map<string, WantedPicture>()
  private encoding: Promise<void> | undefined

  constructor(
    private readonly home: string,
    private readonly photographs: Photographs = async () => null,
  ) {}

  /** The best rendering there is at once; null when there is no such master. `avif`: it may be AVIF. */
  async best(wanted: WantedPicture, avif: boolean): Promise<Rendering | null> {
    if (avif) {
      const bytes = await readFile(this.place(wanted, "avif")).catch(() => null)
      if (bytes) return { format: "avif", bytes }
    }
    const bytes = (await readFile(this.place(wanted, "webp")).catch(() => null)) ?? (await this.webp(wanted))
    if (!bytes) return null
    if (avif) this.queue(wanted)
    return { format: "webp", bytes }
  }

  /** Resolves when the AVIFs that were asked for are written. */
  async settled(): Promise<void> {
    while (this.encoding) await this.encoding
  }

  /** Renders once, however many ask at the same time. */
  private webp(wanted: WantedPicture): Promise<Buffer | null> {
    const place = this.place(wanted, "webp")
    const underway = this.underway.get(place)
    if (underway) return underway
    const rendering = this.render(wanted, "webp").finally(() => this.underway.delete(place))
    this.underway.set(place, rendering)
    return rendering
  }

  private queue(wanted: WantedPicture): void {
    if (this.queued.size >= LONGEST_QUEUE) return
    this.queued.set(this.place(wanted, "avif"), wanted)
    this.encoding ??= this.encodeQueued().finally(() => { this.encoding = undefined })
  }

  private async encodeQueued(): Promise<void> {
    for (let next = this.queued.entries().next(); !next.done; next = this.queued.entries().next()) {
      const [place, wanted] = next.value
      while (this.underway.size) await Promise.allSettled(this.underway.values())
      // a picture that cannot be encoded stays WebP; the next visitor's request tries again
      await this.render(wanted, "avif").catch(() => null)
      this.queued.delete(place)
    }
  }

  private place({ key, width }: WantedPicture, format: PictureFormat): string {
    return path.join(cacheOf(this.home, key), `${width}.${format}`)
  }

  private async render(wanted: WantedPicture, format: PictureFormat): Promise<Buffer | null> {
    const drawing = await readFile(path.join(this.home, "media", `${wanted.key}.svg`)).catch(() => null)
    const bytes = drawing ? await rasterise(drawing, wanted.width, format) : await this.shrink(wanted, format)
    if (!bytes) return null
    await keep(this.place(wanted, format), bytes)
    return bytes
  }

  /** A photograph has the pixels it has: it is never made larger than it is. */
  private async shrink({ key, width }: WantedPicture, format: PictureFormat): Promise<Buffer | null> {
    const photograph = await this.photographs(key)
    return photograph && encode(sharp(photograph).resize({ width, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true }), format, width)
  }
}

async function rasterise(master: Buffer, wide: number, format: PictureFormat): Promise<Buffer> {
  const { width = wide, height = wide } = await sharp(master).metadata()
  const target = Math.min(wide, Math.max(1, Math.floor((LONGEST_SIDE * width) / Math.max(width, height))))
  const drawn = Math.max(target, Math.min(2 * target, width), Math.min(DRAWN_AT_LEAST, width))
  const image = sharp(master, { density: (72 * drawn) / width }).resize({ width: target })
  return encode(image, format, target)
}

function encode(image: Sharp, format: PictureFormat, width: number): Promise<Buffer> {
  return format === "avif"
    ? image.avif({ quality: 54, effort: 2, chromaSubsampling: "4:4:4" }).toBuffer()
    : // sharper colours cost a third of a second in a large picture, where they are hardly seen
      image.webp({ quality: 82, alphaQuality: 90, effort: 3, smartSubsample: width <= 640 }).toBuffer()
}

async function keep(place: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true })
  const draft = `${place}.${randomBytes(6).toString("hex")}.tmp`
  try {
    await writeFile(draft, bytes)
    await rename(draft, place)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
