import { takesAvif, wantedPicture } from "./media-request"
import type { Renderings } from "./renderings"

/** What of a request counts: the path as it came, the value of `w`, and two headers. */
export interface MediaRequest { path: string; w: unknown; accept: string | undefined; ifNoneMatch: string | undefined }
export interface MediaAnswer { status: 200 | 304 | 404; headers: Record<string, string>; body: Buffer | null }

const FOR_EVER = "public, max-age=31536000, immutable"
/** A WebP that stands in until its AVIF is encoded. */
const FOR_NOW = "public, max-age=120"

/**
 * The answer to `GET /media/<key>?w=<width>`: AVIF when the browser takes it and it is encoded already, else WebP.
 * 404 for a key, a width or a master that is not there.
 */
export async function answerMedia(renderings: Renderings, request: MediaRequest): Promise<MediaAnswer> {
  const wanted = wantedPicture(request.path, request.w)
  const avif = takesAvif(request.accept)
  const rendering = wanted && (await renderings.best(wanted, avif))
  if (!wanted || !rendering) return { status: 404, headers: { "cache-control": "public, max-age=30" }, body: null }
  const final = rendering.format === "avif" || !avif
  const etag = `"${wanted.key.replaceAll("/", ".")}.${wanted.width}.${rendering.format}"`
  const headers = {
    "content-type": `image/${rendering.format}`,
    "cache-control": final ? FOR_EVER : FOR_NOW,
    etag,
    vary: "Accept",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
  }
  const known = (request.ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""))
  return known.includes(etag) || known.includes("*") ? { status: 304, headers, body: null } : { status: 200, headers, body: rendering.bytes }
}
