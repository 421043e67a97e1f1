import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { shopError } from "../shop-error"

/** What a phone's camera makes, and a scanned paper, with room to spare. Bytes. */
export const largestFile = 15 * 1024 * 1024

/** A file as it came: its bytes, and the name that its owner gave it, which is never a path. */
export interface ReceivedFile {
  bytes: Buffer
  name: string
}

/** Files by request: a route cannot be reached with one that was not counted and weighed. */
const files = new WeakMap<object, ReceivedFile>()

/**
 * Middleware: reads a `multipart/form-data` body whose field `file` is one file. What else the form carries is in
 * `req.body` as text. Nothing touches the disk, and a body that grows over the limit is cut off while it comes.
 * @throws file_too_large, invalid_request (more than one file, too many or too long fields, a broken body)
 */
export function receiveFile({ bytes = largestFile, fields = 20 }: { bytes?: number; fields?: number } = {}) {
  // names are Persian; the library takes them for Latin unless it is told, and its types do not know that it can be told
  const options: multer.Options & { defParamCharset: string } = {
    storage: multer.memoryStorage(),
    limits: { fileSize: bytes, files: 1, fields, fieldSize: 16 * 1024, fieldNameSize: 100, parts: fields + 1 },
    defParamCharset: "utf8",
  }
  const read = multer(options).single("file")
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    read(req, res, (error: unknown) => {
      if (error) return next(refusal(error))
      const file = req.file
      if (file) files.set(req, { bytes: file.buffer, name: plainName(file.originalname) })
      next()
    })
  }
}

/**
 * The file of a request.
 * @throws required at `file` when there is none, or an empty one
 */
export function fileOf(req: MedusaRequest): ReceivedFile {
  const file = files.get(req)
  if (!file || file.bytes.length === 0) throw shopError("required", "The form carries no file", { field: "file" })
  return file
}

function refusal(error: unknown) {
  if (error instanceof multer.MulterError) return shopError(error.code === "LIMIT_FILE_SIZE" ? "file_too_large" : "invalid_request", error.message, { field: "file" })
  return shopError("invalid_request", error instanceof Error ? error.message : String(error), { field: "file" })
}

/** The last part of a name without what is invisible or would turn the direction of text; at most 120 characters, never empty. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ""
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === "\u200c" ? sign : "")).replace(/\s+/g, " ").trim()
  return Array.from(plain).slice(-120).join("").replace(/^\.+/, "") || "file"
}
