import type { LocalizedText, Picture } from "../../contracts/shared"

/** A picture as rows keep it: its key in the media store and the size of its master in pixels. */
export type StoredPicture = { key: string; width: number; height: number; alt: LocalizedText }

/** The longest side of every master. */
const MASTER_SIDE = 1280

/** A stored picture as answers give it, with an address relative to the API. */
export function pictureOf({ key, width, height, alt }: StoredPicture): Picture {
  return { url: `/media/${key}`, width, height, alt }
}

/** Pixels of a master. */
export type PictureSize = { width: number; height: number }

/** A picture of which only the key is kept: of the size that it was sent in, or square, as tiles and heads of clusters are drawn. Null for none. */
export function pictureOfKey(key: string | null, alt: LocalizedText, size: PictureSize | null): Picture | null {
  return key === null ? null : pictureOf({ key, ...(size ?? { width: MASTER_SIDE, height: MASTER_SIDE }), alt })
}
