import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { ApplicationState, PaperType } from "../../contracts/application"
import { json } from "../../shared/json"
import { Application } from "./models/application"
import { ApplicationEvent } from "./models/application-event"
import { ApplicationPaper } from "./models/application-paper"

export type Changes = { id: string; state: ApplicationState; moved_at: Date; submitted_at?: Date | null; asked?: Record<string, unknown>; asked_at?: Date | null; member_id?: string | null }
export type NewEvent = { reason: string | null; papers: PaperType[]; by: string }
export type NewPaper = { application_id: string; paper_id: string; type: string; number: string | null; issuer: string | null; issued_on: string | null; expires_on: string | null }

/** What belongs together is written together: a step that fails halfway is not undone by its workflow. */
export class ApplicationModuleService extends MedusaService({ Application, ApplicationEvent, ApplicationPaper }) {
  /** Moves an application and writes down why. @returns the event's id */
  @InjectTransactionManager()
  async moveApplication(changes: Changes, event: NewEvent, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    await this.updateApplications(changes, context)
    const { id } = await this.createApplicationEvents({ ...event, application_id: changes.id, state: changes.state, papers: json(event.papers) }, context)
    return id
  }

  /** Takes a move back. */
  @InjectTransactionManager()
  async unmoveApplication(changes: Changes, event_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await this.deleteApplicationEvents([event_id], context)
    await this.updateApplications(changes, context)
  }

  /** Puts a paper into an application, and takes others out. @returns the new row's id */
  @InjectTransactionManager()
  async filePaper(paper: NewPaper | null, removed: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    if (removed.length) await this.softDeleteApplicationPapers(removed, undefined, context)
    return paper ? (await this.createApplicationPapers(paper, context)).id : null
  }
}
