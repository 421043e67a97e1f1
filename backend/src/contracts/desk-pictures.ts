import { z } from "zod"

/**
 * `POST /desk/members/:id/pictures`, `POST /desk/clusters/:id/pictures` (multipart, field `file`): a picture that goods
 * and pages of this scope may show from now on. It is at `/media/<key>`. Width and height in pixels. A picture that
 * nothing shows goes after a week.
 */
export const deskPicture = z.object({ id: z.string(), key: z.string(), width: z.number().int(), height: z.number().int() })
export type DeskPicture = z.infer<typeof deskPicture>
