"use server"

import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { defaultLocale, isLocale } from "@/i18n/locales"
import { ApiError, callLive, OutageError } from "@/shared/medusa"
import { isHandle, localPath, paths } from "@/shared/paths"
import { type EnquiryDraft, type EnquiryErrors, enquiryOf, fields, readDraft } from "./enquiry"

export type EnquiryState = { draft: EnquiryDraft; errors: EnquiryErrors } | null

/**
 * Sends an enquiry to the consortium. With an error the form comes back with everything as it was typed; a sent one
 * ends in a redirect to the page with its reference, so that a reload sends nothing again.
 */
export async function sendEnquiry(_before: EnquiryState, form: FormData): Promise<EnquiryState> {
  const given = form.get("locale")?.toString()
  const locale = isLocale(given) ? given : defaultLocale
  const consortium = form.get("consortium")?.toString() ?? ""
  const draft = readDraft(form)
  if (!isHandle(consortium)) return { draft, errors: { form: "invalid_request" } }
  const read = enquiryOf(draft, consortium, locale)
  if ("errors" in read) return { draft, errors: read.errors }
  let reference: string
  try {
    // limits count per reader, and the backend sees only us
    const from = (await headers()).get("x-forwarded-for")
    reference = (await callLive<{ reference: string }>("/shop/enquiries", { method: "POST", body: read.body, ...(from ? { headers: { "x-forwarded-for": from } } : {}) })).reference
  } catch (error) {
    if (error instanceof OutageError) return { draft, errors: { form: "unexpected" } }
    if (!(error instanceof ApiError)) throw error
    const field = fields.find((name) => name === error.body.field)
    return { draft, errors: { [field ?? "form"]: error.code } }
  }
  redirect(`${localPath(locale, paths.showcase(consortium))}/sent?reference=${encodeURIComponent(reference)}`)
}
