import sharp from "sharp"
import { shopError } from "../shop-error"

export type FileKind = "jpeg" | "png" | "webp" | "avif" | "pdf"

/** The media type of every kind of file that is taken in. */
export const mediaTypes: Readonly<Record<FileKind, string>> = { jpeg: "image/jpeg", png: "image/png", webp: "image/webp", avif: "image/avif", pdf: "application/pdf" }

/** A picture of more pixels is a mistake or an attack: phones make up to fifty million or so. */
export const mostPixels = 64_000_000
/** No side is longer. */
export const longestSide = 16_000

/**
 * What a file is by its bytes, whatever its name says. SVG is none of these: it can carry script.
 * @throws file_kind_unknown for everything else, picture_too_large for more pixels than anybody needs, file_broken for a picture that cannot be read
 */
export async function fileKind(bytes: Buffer): Promise<FileKind> {
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") return "pdf"
  const begins = beginningOf(bytes)
  if (!begins) throw shopError("file_kind_unknown", "The file is no picture and no PDF", { field: "file" })
  const facts = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw shopError("file_broken", cause instanceof Error ? cause.message : "unreadable", { field: "file" })
    })
  const found = facts.format === "heif" && facts.compression === "av1" ? "avif" : facts.format
  if (found !== begins) throw shopError("file_kind_unknown", `The file begins as ${begins} and is ${found}`, { field: "file" })
  if (!facts.width || !facts.height) throw shopError("file_broken", "The picture has no size", { field: "file" })
  if (facts.width * facts.height > mostPixels || Math.max(facts.width, facts.height) > longestSide)
    throw shopError("picture_too_large", `${facts.width} x ${facts.height} pixels`, { field: "file" })
  return begins
}

function beginningOf(bytes: Buffer): Exclude<FileKind, "pdf"> | null {
  const latin = (from: number, to: number) => bytes.subarray(from, to).toString("latin1")
  if (latin(0, 3) === "\xff\xd8\xff") return "jpeg"
  if (latin(0, 8) === "\x89PNG\r\n\x1a\n") return "png"
  if (latin(0, 4) === "RIFF" && latin(8, 12) === "WEBP") return "webp"
  if (latin(4, 8) === "ftyp" && /^avi[fs]/.test(latin(8, 12))) return "avif"
  return null
}
