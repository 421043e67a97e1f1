import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskPicture } from "../../contracts/desk-pictures"
import { longestMasterSide, mayUpload } from "../../modules/picture/rules"
import { databaseOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { fitPicture } from "../../shared/upload/fit-picture"
import { fileOf } from "../../shared/upload/receive-file"
import { keepPictureWorkflow } from "../../workflows/picture/keep-picture"
import { countUploads } from "../../workflows/picture/read/uploads"
import type { PictureToKeep } from "../../workflows/picture/types"
import type { DeskRequest } from "./scope"

/** Takes a picture in for a scope whose right to it was checked. */
export async function answerPicture(req: DeskRequest, res: MedusaResponse<DeskPicture>, owner: Pick<PictureToKeep, "scope" | "actor">) {
  const { bytes } = fileOf(req)
  // asked before the work is done too: a machine shall not keep the processor busy with pictures that are refused anyway
  if (!mayUpload(await countUploads(databaseOf(req.scope), owner.actor))) throw shopError("too_many_requests", `${owner.actor} sent too many pictures`)
  const { bytes: master, ...fit } = await fitPicture(bytes, longestMasterSide)
  const { result } = await keepPictureWorkflow(req.scope).run({ input: { ...owner, ...fit, content: master.toString("base64") } })
  if (!result) throw shopError("unexpected", "The picture was neither known nor kept")
  res.json(result)
}
