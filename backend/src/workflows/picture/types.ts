import type { DeskPicture } from "../../contracts/desk-pictures"

export interface PictureToKeep {
  scope: { kind: "member" | "cluster"; id: string }
  /** desk user id */
  actor: string
  width: number
  height: number
  sha256: string
  /** a WebP, base64 */
  content: string
}

/** What of a picture is answered. */
export const pictureAnswer = ({ id, key, width, height }: DeskPicture): DeskPicture => ({ id, key, width, height })
