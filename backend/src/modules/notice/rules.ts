/** Notices that one cluster may write in a day: beyond it they are noise, or somebody else's hand. */
export const noticesADay = 20
/** Signs of a notice, and of one that is sent by text message as well: three parts of a Persian SMS and its frame. */
export const longestText = 1000
export const longestSms = 300

export const followUps = ["late_order", "no_packs", "no_price", "permit"] as const
export type FollowUp = (typeof followUps)[number]

/** Why a notice may not be sent now; null when it may. */
export function noticeRefusal(notice: { text: string; sms: boolean; receivers: number }, sentToday: number): "text_too_long" | "required" | "too_many_today" | null {
  if (notice.text.length > (notice.sms ? longestSms : longestText)) return "text_too_long"
  if (notice.receivers === 0) return "required"
  return sentToday >= noticesADay ? "too_many_today" : null
}

/** Under this key a follow-up is kept: of one thing, one a day. @param day the day in Tehran */
export const followUpKey = (about: FollowUp, id: string, day: string) => `follow_up:${about}:${id}:${day}`
