import { composeMessage, type NewMessage } from "../../modules/message/compose"
import { permitsLink } from "../../modules/message/links"
import { permitTypes } from "../../modules/permit/types"
import { settings } from "../../shared/settings"
import type { PermitNotice } from "./read/permit-notices"

/** Workshops are in Iran: their people read Persian. */
const locale = "fa"

const wordsOf = ({ type, member_name, member_id }: PermitNotice) => ({ member: member_name, permit: permitTypes[type].title, link: permitsLink(settings().shopUrl, locale, member_id) })

/** Tells a permit's owners that it ends, once for each occasion. @param left days until its last day */
export function endingMessages(notice: PermitNotice, occasion: string, left: number): NewMessage[] {
  const { permit_id, expires_on, told } = notice
  if (expires_on === null) return []
  const about = `${permit_id}:${occasion}`
  const words = { ...wordsOf(notice), until: expires_on }
  return told.map((to) => (left > 0 ? composeMessage("permit_ends", { ...words, days: left }, { to, locale, about }) : composeMessage("permit_ended", words, { to, locale, about })))
}

/** Tells them what was decided. */
export function decisionMessages(notice: PermitNotice, decision: "verify" | "reject" | "revoke", reason: string): NewMessage[] {
  const words = wordsOf(notice)
  return notice.told.map((to) => {
    const addressee = { to, locale, about: notice.permit_id } as const
    if (decision === "verify") return composeMessage("permit_verified", words, addressee)
    return composeMessage(decision === "reject" ? "permit_rejected" : "permit_revoked", { ...words, reason }, addressee)
  })
}
