import sharp from "sharp"
import { shopError } from "../../shared/shop-error"
import { fileKind } from "../../shared/upload/file-kind"

/** What a paper is kept as. */
export type PaperKind = "jpeg" | "pdf"

/** Pixels: an A4 page is still read at it, stamp and all. */
export const longestPaperSide = 3000

/**
 * A paper as it is kept. A picture is drawn anew, upright, on white, and at most 3000 pixels long: what else its file
 * carried (the place where it was taken, a second file behind its end) does not come along. A PDF stays as it is.
 * @throws file_kind_unknown, file_broken, picture_too_large
 */
export async function preparePaper(bytes: Buffer): Promise<{ kind: PaperKind; bytes: Buffer }> {
  if ((await fileKind(bytes)) === "pdf") return { kind: "pdf", bytes }
  const drawn = await sharp(bytes)
    .autoOrient()
    .resize({ width: longestPaperSide, height: longestPaperSide, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 86, chromaSubsampling: "4:4:4" })
    .toBuffer()
    .catch((cause: unknown) => {
      throw shopError("file_broken", cause instanceof Error ? cause.message : "unreadable", { field: "file" })
    })
  return { kind: "jpeg", bytes: drawn }
}
