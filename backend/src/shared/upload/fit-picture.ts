import { createHash } from "node:crypto"
import sharp from "sharp"
import { shopError } from "../shop-error"
import { fileKind, mostPixels } from "./file-kind"

/** A picture that may be shown. */
export interface FitPicture {
  bytes: Buffer
  /** pixels */
  width: number
  height: number
  /** of the bytes as they came, hexadecimal */
  sha256: string
}

/**
 * Makes what a phone sends fit to be shown: turned as its camera was held, no side longer than `longestSide` pixels,
 * in sRGB, drawn anew from its pixels alone. What the camera wrote into it (place, time, owner) is gone, and so is
 * whatever was hidden behind the picture's end.
 * @returns a WebP
 * @throws file_kind_unknown (also for PDF), picture_too_large, file_broken
 */
export async function fitPicture(sent: Buffer, longestSide: number): Promise<FitPicture> {
  if ((await fileKind(sent)) === "pdf") throw shopError("file_kind_unknown", "A PDF is no picture", { field: "file" })
  const { data, info } = await sharp(sent, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 90, alphaQuality: 95, effort: 3, smartSubsample: true })
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw shopError("file_broken", cause instanceof Error ? cause.message : "unreadable", { field: "file" })
    })
  return { bytes: data, width: info.width, height: info.height, sha256: createHash("sha256").update(sent).digest("hex") }
}
