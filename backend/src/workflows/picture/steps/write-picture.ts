import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeskPicture } from "../../../contracts/desk-pictures"
import { PICTURE_MODULE } from "../../../modules/picture"
import type { PictureModuleService } from "../../../modules/picture/service"
import { pictureAnswer, type PictureToKeep } from "../types"

type Stored = { key: string; file_id: string }

export const writePictureStep = createStep(
  "write-picture",
  async ({ input, stored }: { input: PictureToKeep; stored: Stored }, { container }) => {
    const { scope, actor, width, height, sha256, content } = input
    const picture = await container
      .resolve<PictureModuleService>(PICTURE_MODULE)
      .createPictures({ ...stored, scope_kind: scope.kind, scope_id: scope.id, uploaded_by: actor, width, height, bytes: Buffer.byteLength(content, "base64"), sha256, offered_at: new Date() })
    return new StepResponse<DeskPicture, string>(pictureAnswer(picture), picture.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PictureModuleService>(PICTURE_MODULE).deletePictures(id)
  },
)
