import { randomBytes } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keyOfUpload } from "../../../modules/picture/rules"
import type { PictureToKeep } from "../types"

/** Puts a picture's bytes into the file store, where only the media route reads them. */
export const storePictureStep = createStep(
  "store-picture",
  async ({ content }: PictureToKeep, { container }) => {
    const key = keyOfUpload(randomBytes(16))
    // a name without folders: the local store finds private files by how their name begins
    const file = await container.resolve(Modules.FILE).createFiles({ filename: `${key.replace("/", "-")}.webp`, mimeType: "image/webp", content, access: "private" })
    return new StepResponse({ key, file_id: file.id }, file.id)
  },
  async (file_id, { container }) => {
    if (file_id) await container.resolve(Modules.FILE).deleteFiles(file_id)
  },
)
