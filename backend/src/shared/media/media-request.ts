import { pictureWidths } from "../../contracts/shared"

/** A width that pictures are kept in, pixels. */
export type PictureWidth = (typeof pictureWidths)[number]

/** What is asked for: a master and a width. */
export interface WantedPicture { key: string; width: PictureWidth }

/** Words of lower-case letters and digits joined by `-`, in folders: no dots, so no way out of the media folder. */
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/
const LONGEST_KEY = 200
/** Where a page forgets to say, for example in a share picture. */
const USUAL_WIDTH: PictureWidth = 640

/**
 * Reads `/media/<key>` (undecoded, as it came) and the value of `w`. Null for a key or a width that cannot be.
 */
export function wantedPicture(path: string, w: unknown): WantedPicture | null {
  if (!path.startsWith("/media/")) return null
  const key = path.slice("/media/".length)
  if (key.length > LONGEST_KEY || !KEY.test(key)) return null
  if (w === undefined) return { key, width: USUAL_WIDTH }
  const width = pictureWidths.find((kept) => String(kept) === w)
  return width === undefined ? null : { key, width }
}

/**
 * Whether a browser said that it shows AVIF. A bare wildcard does not count: those who send it (crawlers, messengers)
 * often cannot show it.
 */
export function takesAvif(accept: string | undefined): boolean {
  return (accept ?? "").split(",").some((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase())
    return type === "image/avif" && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
  })
}
