"use server"

import type { ClusterMemberDetail } from "@contracts/desk-members"
import { redirect } from "next/navigation"
import { callDesk, toSignIn } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { isId, localPath } from "@/shared/paths"

type Act = ClusterMemberDetail["acts"][number]
const acts: readonly Act[] = ["suspend", "resume", "end"]

/** Changes a member's standing, with a reason. What is refused is said on the member's page, with the reason as it was written. */
export async function changeStanding(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cluster = fieldOf(form, "cluster", 64)
  const member = fieldOf(form, "member", 64)
  const act = acts.find((each) => each === fieldOf(form, "act", 10))
  if (!isId(cluster) || !isId(member) || !act) return redirect(localPath(locale, deskPaths.home()))
  const reason = fieldOf(form, `reason_${act}`, 600)
  const page = localPath(locale, clusterPaths.member(cluster, member))
  const { refusal } = await attempt(() => callDesk(`/desk/clusters/${cluster}/members/${member}/${act}`, { method: "POST", body: { reason } }))
  if (refusal?.code === "unauthorized") return toSignIn(locale, clusterPaths.member(cluster, member))
  if (refusal) {
    await keepForm("standing", { values: { reason, act }, errors: refusal.field === "reason" ? { reason: refusal.code } : {} })
    redirect(`${page}?problem=${refusal.code}#${act}`)
  }
  await forgetForm("standing")
  redirect(`${page}?done=${act}`)
}
