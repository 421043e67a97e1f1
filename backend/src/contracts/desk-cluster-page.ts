import { z } from "zod"
import { announcement } from "./cluster"
import { day, localizedText, picture } from "./shared"

/** Words in Persian; without English ones the Persian stand for both. */
const words = (longest: number) => z.object({ fa: z.string().trim().min(1).max(longest), en: z.string().trim().max(longest) }).strict()
/** Signs of a cluster's story and of one of its news. */
export const longestStory = 700
export const longestNews = 300

const shown = z.object({ key: z.string(), picture }).nullable()

/** `GET /desk/clusters/:id/page` */
export const deskClusterPage = z.object({
  /** changes with every edit; sent back by who saves, so that of two editors the second is told */
  version: z.string(),
  handle: z.string(),
  name: localizedText,
  story: localizedText,
  hero: shown,
  tile: shown,
  today: day,
  /** those that are not over, as the shop orders them */
  announcements: z.array(announcement),
})
export type DeskClusterPage = z.infer<typeof deskClusterPage>

/** `POST /desk/clusters/:id/page`. Pictures by key: what is shown now, or what was uploaded for this cluster; null takes it away. 409 `edited_meanwhile`. */
export const clusterPageBody = z.object({ version: z.string().max(64), story: words(longestStory), hero: z.string().max(200).nullable(), tile: z.string().max(200).nullable() }).strict()
export type ClusterPageBody = z.infer<typeof clusterPageBody>

/** `POST /desk/clusters/:id/announcements`. The same again is the same one. */
export const announcementBody = z.object({ text: words(longestNews), from: day, to: day, pinned: z.boolean() }).strict()
export type AnnouncementBody = z.infer<typeof announcementBody>
