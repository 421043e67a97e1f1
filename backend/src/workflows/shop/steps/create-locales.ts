import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Adds languages that Medusa does not list by itself (Persian is one). */
export const createLocalesStep = createStep(
  "create-locales",
  async (locales: { code: string; name: string }[], { container }) => {
    const created = await container.resolve(Modules.TRANSLATION).createLocales(locales)
    return new StepResponse(
      created.map((locale) => locale.code),
      created.map((locale) => locale.id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.TRANSLATION).deleteLocales(ids)
  },
)
