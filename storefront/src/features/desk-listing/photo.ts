import "server-only"
import type { DeskPicture } from "@contracts/desk-pictures"
import { callDesk } from "@/features/desk/data"

/** Sends a photo into a member's pictures; nothing shows it yet. */
export function sendPhoto(member: string, file: File): Promise<DeskPicture> {
  const body = new FormData()
  body.set("file", file, file.name || "photo")
  return callDesk<DeskPicture>(`/desk/members/${encodeURIComponent(member)}/pictures`, { method: "POST", body })
}
