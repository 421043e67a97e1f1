import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { LocaleCode } from "../../contracts/shared"
import { executeOwn } from "../../shared/service-sql"
import { leaseSeconds } from "./back-off"
import type { NewMessage } from "./compose"
import { Message } from "./models/message"

export interface DueMessage {
  id: string
  to: string
  template: string
  text: string
  locale: LocaleCode
  /** this try included */
  attempts: number
  created_at: Date
}

export class MessageModuleService extends MedusaService({ Message }) {
  /** @returns the ids of rows that are new; what was said before stays as it is */
  @InjectManager()
  async writeMessages(messages: readonly NewMessage[], @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const written: string[] = []
    for (const { template, to, locale, params, text, unique_key } of messages) {
      const rows = await executeOwn<{ id: string }>(
        context,
        `insert into message (id, template, "to", locale, params, text, unique_key, state, attempts, next_try_at) values (?, ?, ?, ?, ?::jsonb, ?, ?, 'pending', 0, now())
         on conflict (unique_key) where deleted_at is null do nothing returning id`,
        [generateEntityId(undefined, "msg"), template, to, locale, JSON.stringify(params), text, unique_key],
      )
      written.push(...rows.map((row) => row.id))
    }
    return written
  }

  /** Takes back rows that nobody began to send. */
  @InjectManager()
  async withdrawMessages(ids: readonly string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    if (ids.length) await executeOwn(context, `delete from message where state = 'pending' and attempts = 0 and id in (select jsonb_array_elements_text(?::jsonb))`, [JSON.stringify(ids)])
  }

  /**
   * Takes due rows for this sender: each row goes to one sender at a time, and
   * comes up again by itself if that one dies before it says how it went.
   */
  @InjectManager()
  async claimDueMessages(limit: number, @MedusaContext() context: Context<EntityManager> = {}): Promise<DueMessage[]> {
    return executeOwn<DueMessage>(
      context,
      `update message set attempts = attempts + 1, next_try_at = now() + make_interval(secs => ?), updated_at = now()
       where id in (select id from message where state = 'pending' and next_try_at <= now() and deleted_at is null order by next_try_at, id limit ? for update skip locked)
       returning id, "to", template, text, locale, attempts, created_at`,
      [leaseSeconds, limit],
    )
  }
}
