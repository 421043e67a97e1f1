import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Revision } from "../revision"

const LOCALE = "en-US"
type Wanted = Revision["translations"][number]

/** Which English texts are there already, and which are new. Changes nothing. */
export const splitTranslationsStep = createStep("split-translations", async (wanted: Wanted[], { container }) => {
  const known = wanted.length === 0 ? [] : await container.resolve(Modules.TRANSLATION).listTranslations({ reference_id: wanted.map(({ reference_id }) => reference_id), locale_code: LOCALE }, { select: ["id", "reference_id"], take: wanted.length })
  const idOf = (reference_id: string) => known.find((each) => each.reference_id === reference_id)?.id
  return new StepResponse({
    create: wanted.filter(({ reference_id }) => !idOf(reference_id)).map((each) => ({ ...each, locale_code: LOCALE })),
    update: wanted.flatMap(({ reference_id, translations }) => {
      const id = idOf(reference_id)
      return id ? [{ id, translations }] : []
    }),
  })
})
