import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EnquiryBody } from "../../../contracts/enquiry"
import { ENQUIRIES_PER_WINDOW, marksOf, newReference, problemOf, REPEAT_MINUTES, titleOf, WINDOW_MINUTES } from "../../../modules/enquiry/rules"
import { databaseOf, rowsOf } from "../../../shared/database"
import { json } from "../../../shared/json"
import { settings } from "../../../shared/settings"
import { shopError } from "../../../shared/shop-error"
import { readOffer } from "../read/offer"
import type { EnquiryRow } from "./create-enquiry"

const sentBefore = `
select count(*) filter (where created_at > now() - make_interval(mins => :window))::int as sent,
  (array_agg(reference order by created_at desc) filter (where fingerprint = :fingerprint and created_at > now() - make_interval(mins => :repeat)))[1] as reference
from enquiry where sender = :sender and created_at > now() - make_interval(mins => :repeat) and deleted_at is null`

/**
 * What is to be written of an enquiry, or the reference of the one that it repeats. Changes nothing.
 * @throws invalid_request, required, invalid_email at their fields; too_many_requests
 */
export const checkEnquiryStep = createStep("check-enquiry", async ({ body, address }: { body: EnquiryBody; address: string }, { container }) => {
  const database = databaseOf(container)
  const offer = await readOffer(database, body.consortium)
  if (!offer) throw shopError("invalid_request", "No such consortium", { field: "consortium" })
  const problem = problemOf(body, offer)
  if (problem) throw shopError(problem.code, problem.message, { field: problem.field })

  const marks = marksOf(body, address, settings().cookieSecret)
  const [before] = await rowsOf<{ sent: number; reference: string | null }>(database, sentBefore, { ...marks, window: WINDOW_MINUTES, repeat: REPEAT_MINUTES })
  if (before?.reference) return new StepResponse<{ repeats: string | null; row: EnquiryRow | null }>({ repeats: before.reference, row: null })
  if ((before?.sent ?? 0) >= ENQUIRIES_PER_WINDOW) throw shopError("too_many_requests", "Too many enquiries from one address")
  return new StepResponse<{ repeats: string | null; row: EnquiryRow | null }>({
    repeats: null,
    row: {
      ...marks,
      reference: newReference(),
      consortium: body.consortium,
      items: json(body.items.map((item) => ({ ...item, title: titleOf(item, offer) }))),
      company: body.company,
      name: body.name,
      country: body.country.toUpperCase(),
      email: body.email || null,
      messenger: body.messenger || null,
      incoterm: body.incoterm ?? null,
      place: body.place || null,
      message: body.message || null,
      locale: body.locale,
    },
  })
})
