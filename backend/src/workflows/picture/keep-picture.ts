import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findPictureStep } from "./steps/find-picture"
import { storePictureStep } from "./steps/store-picture"
import { writePictureStep } from "./steps/write-picture"
import type { PictureToKeep } from "./types"

/** Keeps a picture that was made fit to be shown. The same bytes of the same scope are the same picture. */
export const keepPictureWorkflow = createWorkflow("keep-picture", (input: WorkflowData<PictureToKeep>) => {
  // two at once would each find room under the limit, and the same bytes absent
  const lock = transform({ input }, ({ input }) => [`pictures:${input.actor}`, `pictures:${input.scope.id}`].sort())
  acquireLockStep({ key: lock, timeout: 20, retryInterval: 0.05, ttl: 60 })
  const known = findPictureStep(input)
  const made = when("picture-is-new", known, ({ picture }) => picture === null).then(() => {
    const stored = storePictureStep(input)
    return writePictureStep({ input, stored })
  })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(transform({ known, made }, ({ known, made }) => known.picture ?? made))
})
