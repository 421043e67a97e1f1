import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditAct } from "../../../contracts/audit"
import type { LocalizedText } from "../../../contracts/shared"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"
import type { ScopeKind } from "../../../modules/desk/rules"

export interface DoneAct {
  scope: { kind: ScopeKind; id: string }
  /** desk user's id, "operator" or "system" */
  actor: string
  act: AuditAct
  subject: { type: string; id: string; name?: LocalizedText | null }
  /** before and after of what changed; never a secret, never a buyer's data */
  detail?: Record<string, unknown> | null
}

/** Writes down what was done. The last step of a workflow: it has no undoing, because what is undone later is an act of its own. */
export const recordActsStep = createStep("record-acts", async (acts: DoneAct[], { container }) => {
  const audit = container.resolve<AuditModuleService>(AUDIT_MODULE)
  await audit.createAuditEntries(
    acts.map(({ scope, actor, act, subject, detail }) => ({
      scope_kind: scope.kind, scope_id: scope.id, actor, act, subject_type: subject.type, subject_id: subject.id,
      subject_name: subject.name ? { ...subject.name } : null, detail: detail ?? null,
    })),
  )
  return new StepResponse(acts.length)
})
