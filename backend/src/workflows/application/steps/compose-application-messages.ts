import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { paperTitle } from "../../../modules/application/papers"
import { composeMessage, type NewMessage } from "../../../modules/message/compose"
import { applicationLink, clusterApplicationLink, deskLink } from "../../../modules/message/links"
import { databaseOf, rowsOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import type { MovedApplication } from "./move-application"

const join = (titles: readonly { fa: string; en: string }[]) => ({ fa: titles.map(({ fa }) => fa).join("، "), en: titles.map(({ en }) => en).join(", ") })

/**
 * Puts into words what people are to hear of a move: the applicant of every one, the cluster's agents of what was sent.
 * Messages go to the number or address by which somebody signs in, never to one that was only typed. Writes nothing.
 */
export const composeApplicationMessagesStep = createStep("compose-application-messages", async ({ event_id, act, reason, papers, application }: MovedApplication, { container }) => {
  const { id, applicant, locale, facts, cluster } = application
  const { shopUrl } = settings()
  const name = { fa: facts.name_fa, en: facts.name_en }
  if (!cluster) return new StepResponse<NewMessage[]>([])
  const messages: NewMessage[] = []
  const to = applicant.mobile ?? applicant.email
  if (to) {
    const addressee = { to, locale, about: event_id }
    const link = applicationLink(shopUrl, locale, id)
    if (act === "submit") messages.push(composeMessage("application_submitted", { member: name, cluster: cluster.name, link }, addressee))
    if (act === "ask") messages.push(composeMessage("application_papers_asked", { member: name, papers: join(papers.map(paperTitle)), reason: reason ?? "", link }, addressee))
    if (act === "refuse") messages.push(composeMessage("application_refused", { member: name, cluster: cluster.name, reason: reason ?? "", link }, addressee))
    if (act === "admit") messages.push(composeMessage("application_admitted", { member: name, cluster: cluster.name, link: deskLink(shopUrl, locale) }, addressee))
  }
  if (act === "submit") {
    const agents = await rowsOf<{ to: string }>(
      databaseOf(container),
      `select coalesce(u.mobile, u.email) as "to" from desk_grant g join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
       where g.scope_kind = 'cluster' and g.scope_id = :id and g.role = 'agent' and g.deleted_at is null`,
      { id: cluster.id },
    )
    const link = clusterApplicationLink(shopUrl, "fa", cluster.id, id)
    messages.push(...agents.map((agent) => composeMessage("application_received", { member: name, cluster: cluster.name, link }, { to: agent.to, locale: "fa", about: event_id })))
  }
  return new StepResponse(messages)
})
