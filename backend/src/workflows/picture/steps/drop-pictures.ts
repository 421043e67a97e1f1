import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PICTURE_MODULE } from "../../../modules/picture"
import type { PictureModuleService } from "../../../modules/picture/service"
import { databaseOf } from "../../../shared/database"
import { dropOrphans, type Orphan } from "../write/drop-orphans"

export const dropPicturesStep = createStep(
  "drop-pictures",
  async (_: void, { container }) => {
    const orphans = await dropOrphans(databaseOf(container))
    return new StepResponse<Orphan[], string[]>(orphans, orphans.map(({ id }) => id))
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<PictureModuleService>(PICTURE_MODULE).restorePictures(ids)
  },
)
