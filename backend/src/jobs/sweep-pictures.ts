import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepPicturesWorkflow } from "../workflows/picture/sweep-pictures"

/** Pictures that were uploaded and never shown do not stay for ever. */
export default async function sweepPictures(container: MedusaContainer) {
  await sweepPicturesWorkflow(container).run()
}

export const config = { name: "sweep-pictures", schedule: "17 * * * *" }
