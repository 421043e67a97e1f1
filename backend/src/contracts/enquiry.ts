import { z } from "zod"
import { localizedText, picture, usd } from "./shared"
import { listingCard } from "./listing"
import { memberSummary } from "./member"
import { clusterSummary } from "./cluster"

/** `GET /shop/showcases/:handle` (a consortium's page) */
export const showcasePage = z.object({
  cluster: clusterSummary,
  title: localizedText,
  story: localizedText,
  hero: picture.nullable(),
  members: z.array(memberSummary),
  listings: z.array(listingCard),
  /** USD, free on board */
  price_from_usd: usd.nullable(),
  kinds: z.array(z.object({ handle: z.string(), name: localizedText, count: z.number().int() })),
})
export type ShowcasePage = z.infer<typeof showcasePage>

export const incoterm = z.enum(["EXW", "FCA", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DDP"])

/** `POST /shop/enquiries` */
export const enquiryBody = z
  .object({
    consortium: z.string().max(64),
    items: z.array(z.object({ listing_id: z.string().max(64).optional(), kind: z.string().max(64).optional(), amount: z.number().int().min(1).max(100000) }).strict()).min(1).max(50),
    company: z.string().trim().min(1).max(160),
    name: z.string().trim().min(1).max(120),
    country: z.string().trim().length(2),
    email: z.string().trim().max(200).optional(),
    messenger: z.string().trim().max(120).optional(),
    incoterm: incoterm.optional(),
    place: z.string().trim().max(120).optional(),
    message: z.string().trim().max(4000).optional(),
    locale: z.enum(["fa", "en", "ar", "ru"]),
  })
  .strict()
export type EnquiryBody = z.infer<typeof enquiryBody>
export const enquiryAnswer = z.object({ reference: z.string() })
