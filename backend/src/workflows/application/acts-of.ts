import type { AuditAct } from "../../contracts/audit"
import type { ApplicationAct } from "../../modules/application/moves"
import type { DoneAct } from "../audit/steps/record-acts"
import type { MovedApplication } from "./steps/move-application"

const words: Readonly<Record<ApplicationAct, AuditAct>> = {
  submit: "application.submitted", withdraw: "application.withdrawn", ask: "application.papers_asked", refuse: "application.refused", admit: "member.admitted",
}

/** What a move is written down as, in its cluster's history; a draft that was never sent is nobody's history. */
export function actsOf({ act, by, reason, papers, was_sent, application: { id, cluster, facts } }: MovedApplication, member_id: string | null = null): DoneAct[] {
  if (!cluster || (!was_sent && act !== "submit")) return []
  const subject = member_id ? { type: "member", id: member_id } : { type: "application", id }
  return [
    {
      scope: { kind: "cluster", id: cluster.id }, actor: by, act: words[act], subject: { ...subject, name: { fa: facts.name_fa, en: facts.name_en } },
      detail: { ...(reason ? { reason } : {}), ...(papers.length ? { papers } : {}), ...(member_id ? { application_id: id } : {}) },
    },
  ]
}
