import { z } from "zod"

/** A day in Asia/Tehran as ISO text. */
const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** Days on which a member is closed, both included. */
export const deskClosure = z.object({ id: z.string(), from: day, to: day })

/** `GET /desk/members/:id/closures`: those that are not over, the soonest first */
export const deskClosures = z.object({ today: day, closures: z.array(deskClosure) })
export type DeskClosures = z.infer<typeof deskClosures>

/** `POST /desk/members/:id/closures` */
export const closureBody = z.object({ from: day, to: day }).strict()
