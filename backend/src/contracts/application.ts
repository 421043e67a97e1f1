import { z } from "zod"
import { errorCode } from "./errors"
import { memberActivity, memberKind } from "./member"
import { permitType } from "./permit"
import { day, instant, localizedText } from "./shared"

export const applicationState = z.enum(["draft", "submitted", "papers_asked", "admitted", "refused", "withdrawn"])
export type ApplicationState = z.infer<typeof applicationState>

/** Papers that may be handed in: those that are permits, and those that only say who somebody is. */
export const paperType = z.enum([...permitType.options, "identity_card", "registration_notice"])
export type PaperType = z.infer<typeof paperType>

/** A paper as it came. What is written on a permit is told by who handed it in, and checked by the agent. */
export const applicationPaper = z.object({
  id: z.string(),
  type: paperType,
  name: z.string(),
  kind: z.enum(["jpeg", "pdf"]),
  bytes: z.number().int(),
  at: instant,
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issued_on: day.nullable(),
  expires_on: day.nullable(),
})
export type ApplicationPaper = z.infer<typeof applicationPaper>

/** One line of the checklist: any of these papers will do. `permit` says what is written on one. */
export const paperAsked = z.object({
  one_of: z.array(z.object({ type: paperType, title: localizedText, permit: z.object({ about: localizedText, issuers: z.array(localizedText), ends: z.enum(["always", "sometimes", "never"]) }).nullable() })),
  state: z.enum(["missing", "asked", "sent"]),
  paper: applicationPaper.nullable(),
})
export type PaperAsked = z.infer<typeof paperAsked>

/** What a person fills in, field by field; empty texts and nulls are what is still to be said. */
export const applicationFacts = z.object({
  kind: memberKind.nullable(),
  activity: memberActivity.nullable(),
  name_fa: z.string(),
  name_en: z.string(),
  legal_name: z.string(),
  legal_id: z.string(),
  province_code: z.string(),
  city: z.string(),
  goods: z.array(z.string()),
  pickup_address: z.string(),
  mobile: z.string(),
  story: z.string(),
})
export type ApplicationFacts = z.infer<typeof applicationFacts>

const cluster = z.object({ id: z.string(), handle: z.string(), name: localizedText })
const kindOfGoods = z.object({ handle: z.string(), name: localizedText })

export const applicationEvent = z.object({ state: applicationState, at: instant, reason: z.string().nullable(), papers: z.array(z.object({ type: paperType, title: localizedText })) })

/** `GET /desk/apply/:id` */
export const myApplication = z.object({
  id: z.string(),
  state: applicationState,
  cluster: cluster.nullable(),
  facts: applicationFacts,
  /** what the cluster's members deal in, to choose from */
  kinds: z.array(kindOfGoods),
  papers: z.array(paperAsked),
  history: z.array(applicationEvent),
  /** why it cannot be sent as it is; the fields are those of `facts`, `cluster` and `papers` */
  problems: z.array(z.object({ field: z.string(), code: errorCode })),
  can: z.object({ edit: z.boolean(), submit: z.boolean(), withdraw: z.boolean() }),
  /** what it became, once admitted */
  member: z.object({ id: z.string(), handle: z.string() }).nullable(),
})
export type MyApplication = z.infer<typeof myApplication>

/** `GET /desk/apply`: the newest first, and the clusters that one may apply to. */
export const myApplications = z.object({
  applications: z.array(z.object({ id: z.string(), state: applicationState, name: z.string(), name_en: z.string(), cluster: cluster.nullable(), at: instant })),
  clusters: z.array(cluster),
})
export type MyApplications = z.infer<typeof myApplications>

const text = (most: number) => z.string().trim().max(most).optional()

/** `POST /desk/apply`: a new draft. */
export const newApplicationBody = z.object({ cluster: z.string().max(120).optional(), locale: z.enum(["fa", "en"]).default("fa") }).strict()

/** `POST /desk/apply/:id`: what is named is changed, the rest stays; "" empties a choice. */
export const saveApplicationBody = z
  .object({
    cluster: z.string().max(120).optional(),
    kind: memberKind.or(z.literal("")).optional(),
    activity: memberActivity.or(z.literal("")).optional(),
    name_fa: text(60),
    name_en: text(60),
    legal_name: text(120),
    legal_id: text(40),
    province: text(60),
    city: text(60),
    goods: z.array(z.string().max(120)).max(40).optional(),
    pickup_address: text(300),
    mobile: text(40),
    story: text(1000),
  })
  .strict()
export type SaveApplicationBody = z.infer<typeof saveApplicationBody>

/** Fields beside the file of `POST /desk/apply/:id/papers` (multipart); those of a permit are asked of permits only. */
export const paperFields = z
  .object({ type: paperType, number: text(60), issuer: text(120), issued_on: day.or(z.literal("")).optional(), expires_on: day.or(z.literal("")).optional() })
  .strict()
export type PaperFields = z.infer<typeof paperFields>

/** How many of the papers that are asked for have come, and which have not. */
const paperCount = z.object({ asked: z.number().int(), sent: z.number().int(), missing: z.array(localizedText) })

/** `GET /desk/clusters/:id/applications?state=&after=`: what waits longest first, then what is decided, the newest first */
export const applicationPage = z.object({
  counts: z.object({ submitted: z.number().int(), papers_asked: z.number().int(), admitted: z.number().int(), refused: z.number().int(), withdrawn: z.number().int() }),
  applications: z.array(z.object({ id: z.string(), state: applicationState, name: z.string(), name_en: z.string(), kind: memberKind.nullable(), activity: memberActivity.nullable(), city: z.string(), at: instant, papers: paperCount })),
  next: z.string().nullable(),
})
export type ApplicationPage = z.infer<typeof applicationPage>

/** `GET /desk/clusters/:id/applications/:application_id` */
export const applicationDetail = z.object({
  id: z.string(),
  state: applicationState,
  facts: applicationFacts,
  goods: z.array(kindOfGoods),
  province: localizedText.nullable(),
  applicant: z.object({ name: z.string(), mobile: z.string().nullable() }),
  papers: z.array(paperAsked),
  /** every paper that may be asked for */
  may_ask: z.array(z.object({ type: paperType, title: localizedText })),
  history: z.array(applicationEvent),
  can: z.object({ ask: z.boolean(), admit: z.boolean(), refuse: z.boolean() }),
  /** the agent's own application, which somebody else decides */
  own: z.boolean(),
  problems: z.array(z.object({ field: z.string(), code: errorCode })),
  member: z.object({ id: z.string(), handle: z.string() }).nullable(),
})
export type ApplicationDetail = z.infer<typeof applicationDetail>

const reason = z.string().trim().min(3).max(300)
export const askPapersBody = z.object({ papers: z.array(paperType).min(1).max(9), reason }).strict()
export const refuseApplicationBody = z.object({ reason }).strict()
/** `confirm`: also without the papers that are still missing */
export const admitApplicationBody = z.object({ confirm: z.boolean().optional() }).strict()
