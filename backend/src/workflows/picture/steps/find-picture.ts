import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeskPicture } from "../../../contracts/desk-pictures"
import { PICTURE_MODULE } from "../../../modules/picture"
import { mayUpload } from "../../../modules/picture/rules"
import type { PictureModuleService } from "../../../modules/picture/service"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { countUploads } from "../read/uploads"
import { pictureAnswer, type PictureToKeep } from "../types"

/**
 * The picture, if this scope has these bytes already; it is new again from now on, so that it is not swept away from
 * under the page that is about to show it. That needs no undoing: it only stays longer.
 * @throws too_many_requests for one that would be new, once its sender sent too many
 */
export const findPictureStep = createStep("find-picture", async ({ scope, actor, sha256 }: PictureToKeep, { container }) => {
  const service = container.resolve<PictureModuleService>(PICTURE_MODULE)
  const [picture] = await service.listPictures({ scope_kind: scope.kind, scope_id: scope.id, sha256 }, { take: 1 })
  if (picture) await service.updatePictures({ id: picture.id, offered_at: new Date() })
  else if (!mayUpload(await countUploads(databaseOf(container), actor))) throw shopError("too_many_requests", `${actor} sent too many pictures`)
  return new StepResponse<{ picture: DeskPicture | null }>({ picture: picture ? pictureAnswer(picture) : null })
})
