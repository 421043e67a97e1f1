"use server"

import type { ReviewedListing } from "@contracts/desk-listings"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"
import { reasonsIn } from "./reasons"

type Sender = { locale: Locale; cluster: string; listing: string; version: number }

function senderOf(form: FormData): Sender {
  const sender = { locale: localeIn(form), cluster: fieldOf(form, "cluster", 64), listing: fieldOf(form, "listing", 64), version: Number(fieldOf(form, "version", 12)) || 0 }
  return isId(sender.cluster) && isId(sender.listing) ? sender : redirect(localPath(sender.locale, deskPaths.home()))
}

const post = ({ cluster, listing }: Sender, act: string, body: object) => attempt(() => callDesk<ReviewedListing>(`/desk/clusters/${cluster}/listings/${listing}/${act}`, { method: "POST", body }))

/** Puts a good, or its change, into the shop. */
export async function approveListing(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const { refusal } = await post(sender, "approve", { version: sender.version })
  if (refusal?.code === "unauthorized") return toSignIn(sender.locale, clusterPaths.listing(sender.cluster, sender.listing))
  redirect(refusal ? `${localPath(sender.locale, clusterPaths.listing(sender.cluster, sender.listing))}?problem=${refusal.code}` : `${localPath(sender.locale, clusterPaths.listings(sender.cluster))}?done=approved`)
}

/** Back to its member, with reasons. Without one it stays, and what was written is shown again. */
export async function sendListingBack(form: FormData): Promise<void> {
  const sender = senderOf(form)
  const path = localPath(sender.locale, clusterPaths.listing(sender.cluster, sender.listing))
  const { reasons, typed } = reasonsIn(form)
  const refuse = async (code: "required" | "text_too_long"): Promise<never> => {
    await keepForm("review", { values: typed, errors: { reason: code } })
    redirect(`${path}?problem=${code}#send-back`)
  }
  if (reasons.length === 0) return refuse("required")
  const { refusal } = await post(sender, "send-back", { version: sender.version, reasons })
  if (refusal?.code === "unauthorized") return toSignIn(sender.locale, clusterPaths.listing(sender.cluster, sender.listing))
  if (refusal) {
    await keepForm("review", { values: typed, errors: {} })
    redirect(`${path}?problem=${refusal.code}#send-back`)
  }
  await forgetForm("review")
  redirect(`${localPath(sender.locale, clusterPaths.listings(sender.cluster))}?done=sent_back`)
}

/** Lets a member publish by itself, or no longer. */
export async function switchAutoApproval(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const [cluster, member] = [fieldOf(form, "cluster", 64), fieldOf(form, "member", 64)]
  if (!isId(cluster) || !isId(member)) redirect(localPath(locale, deskPaths.home()))
  const page = localPath(locale, clusterPaths.listings(cluster))
  const { refusal } = await attempt(() => callDesk(`/desk/clusters/${cluster}/members/${member}/auto-approval`, { method: "POST", body: { on: fieldOf(form, "on", 3) === "yes" } }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, clusterPaths.listings(cluster))
  redirect(refusal ? `${page}?problem=${refusal.code}` : `${page}?done=switched#auto`)
}
