import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PAPER_MODULE } from "../../modules/paper"
import { PaperFolder } from "../../modules/paper/folder"
import type { PaperModuleService } from "../../modules/paper/service"
import { settings } from "../../shared/settings"
import { shopError } from "../../shared/shop-error"
import { mediaTypes } from "../../shared/upload/file-kind"

/**
 * Sends a paper's file. The caller has already asked whether this person may read it. A picture may be shown in a
 * page; a PDF is always saved, since it may hold script. Neither is kept by any cache.
 * @throws not_found when there is no such paper, or its file is gone
 */
export async function streamPaper(container: MedusaContainer, paper_id: string, res: MedusaResponse): Promise<void> {
  const [paper] = await container.resolve<PaperModuleService>(PAPER_MODULE).listPapers({ id: [paper_id] }, { select: ["id", "name", "kind"], take: 1 })
  if (!paper) throw shopError("not_found", `No paper ${paper_id}`)
  const place = new PaperFolder(settings().home).placeOf(paper.id)
  const file = await stat(place).catch(() => null)
  if (!file) throw shopError("not_found", `The file of ${paper_id} is gone`)
  res.set({
    "content-type": mediaTypes[paper.kind],
    "content-length": String(file.size),
    "content-disposition": disposition(paper.kind === "pdf" ? "attachment" : "inline", sentName(paper.name, paper.kind)),
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-site",
    "cache-control": "no-store",
  })
  await pipeline(createReadStream(place), res).catch((error: unknown) => {
    // a reader that went away is no failure of ours
    if (!res.destroyed || !(error instanceof Error) || Reflect.get(error, "code") !== "ERR_STREAM_PREMATURE_CLOSE") throw error
  })
}

/** The owner's name for the file with the ending of what it is: what was sent as PNG is kept as JPEG. */
export function sentName(name: string, kind: "jpeg" | "pdf"): string {
  return `${name.replace(/\.[A-Za-z0-9]{1,5}$/, "") || "paper"}.${kind === "pdf" ? "pdf" : "jpg"}`
}

/** RFC 6266: the name in UTF-8, and one in plain letters for those who cannot read it. */
export function disposition(way: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\w.-]+/g, "_")
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
