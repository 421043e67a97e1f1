import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { shopError } from "../shop-error"

/** What a phone's camera makes, and a scanned paper, with room to spare. Bytes. */
export const largestFile = 15 * 1024 * 1024

/** Fields, headings and boundaries around the file. Bytes. */
const roomAround = 512 * 1024
/** Milliseconds that a sender has to read why it was cut off, before the line is cut. */
const farewell = 1_000

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
    limits: { files: 1, fields, fieldSize: 16 * 1024, fieldNameSize: 100, parts: fields + 1 },
    defParamCharset: "utf8",
  }
  const read = multer(options).single("file")
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    if (isCutOff(req, res, bytes + roomAround, next)) return
    read(req, res, (error: unknown) => {
      if (cutOff.has(req)) return
      if (error) return next(refusal(error))
      const file = req.file
      if (file && file.size > bytes) return next(tooLarge(file.size))
      if (file) files.set(req, { bytes: file.buffer, name: plainName(file.originalname) })
      next()
    })
  }
}

const tooLarge = (size: number) => shopError("file_too_large", `${size} bytes`, { field: "file" })

/** Requests that were answered before they ended. */
const cutOff = new WeakSet<object>()

/**
 * Weighs a body while it comes. One that is too heavy is answered at once and read no further: a reader that waits for
 * its end, to be polite, can be kept busy for ever.
 * @returns whether it says itself that it will be too heavy
 */
function isCutOff(req: MedusaRequest, res: MedusaResponse, most: number, next: MedusaNextFunction): boolean {
  const stop = (size: number) => {
    if (cutOff.has(req)) return
    cutOff.add(req)
    req.off("data", weigh).unpipe()
    req.removeAllListeners("readable").pause()
    res.once("finish", () => setTimeout(() => req.socket.destroy(), farewell).unref())
    next(tooLarge(size))
  }
  let weighed = 0
  const weigh = (chunk: Buffer) => {
    weighed += chunk.length
    if (weighed > most) stop(weighed)
  }
  const announced = Number(req.headers["content-length"] ?? 0)
  if (announced > most) stop(announced)
  else req.on("data", weigh)
  return cutOff.has(req)
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
  return shopError("invalid_request", error instanceof Error ? error.message : String(error), { field: "file" })
}

/** The last part of a name without what is invisible or would turn the direction of text; at most 120 characters, never empty. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ""
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === "\u200c" ? sign : "")).replace(/\s+/g, " ").trim()
  return Array.from(plain).slice(-120).join("").replace(/^\.+/, "") || "file"
}
