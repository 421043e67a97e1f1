import type { LocalizedText, Picture } from "../../contracts/shared"

/** A picture as rows keep it: its key in the media store and the size of its master in pixels. */
export type StoredPicture = { key: string; width: number; height: number; alt: LocalizedText }

/** The longest side of every master. */
const MASTER_SIDE = 1280

/** A stored picture as answers give it, with an address relative to the API. */
export function pictureOf({ key, width, height, alt }: StoredPicture): Picture {
  return { url: `/media/${key}`, width, height, alt }
}

/** A picture of which only the key is kept: square, as tiles and heads of clusters are drawn. Null for none. */
export function pictureOfKey(key: string | null, alt: LocalizedText): Picture | null {
  return key === null ? null : pictureOf({ key, width: MASTER_SIDE, height: MASTER_SIDE, alt })
}
