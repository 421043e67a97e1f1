import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { removeAnnouncementStep } from "./steps/remove-announcement"
import { writeAnnouncementStep, type AnnouncementToWrite } from "./steps/write-announcement"

/** A cluster has news; its page in the shop follows. */
export const announceWorkflow = createWorkflow("announce", (input: WorkflowData<AnnouncementToWrite>) => {
  // two at once would each find room, and the same words absent
  acquireLockStep({ key: input.cluster_id, timeout: 5, ttl: 30 })
  const written = writeAnnouncementStep(input)
  releaseLockStep({ key: input.cluster_id })
  recordActsStep(
    transform({ input, written }, ({ input, written }): DoneAct[] =>
      written.made
        ? [{ scope: { kind: "cluster", id: input.cluster_id }, actor: input.actor, act: "announcement.made", subject: { type: "announcement", id: written.id }, detail: { text: written.text.fa, from: input.from, to: input.to } }]
        : [],
    ),
  )
  return new WorkflowResponse(written)
})

/** News that are taken away before their time. */
export const withdrawAnnouncementWorkflow = createWorkflow("withdraw-announcement", (input: WorkflowData<{ cluster_id: string; announcement_id: string; actor: string }>) => {
  const before = removeAnnouncementStep(input)
  recordActsStep(
    transform({ input, before }, ({ input, before }): DoneAct[] => [
      { scope: { kind: "cluster", id: input.cluster_id }, actor: input.actor, act: "announcement.withdrawn", subject: { type: "announcement", id: input.announcement_id }, detail: { text: before.text.fa, from: before.from, to: before.to } },
    ]),
  )
  return new WorkflowResponse(before)
})
