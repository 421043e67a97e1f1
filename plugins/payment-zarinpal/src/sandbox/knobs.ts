import { z } from "zod"
import { refuse, type Answer } from "./gateway.js"

export const operations = ["request", "verify", "reverse", "unverified"] as const
export type Operation = (typeof operations)[number]

/**
 * How the next call misbehaves. `effect`: whether the call is carried out all the same, which makes a lost
 * answer: the money moved and nobody heard. Only `slow` has an effect unless told otherwise.
 */
export const knobBody = z.object({
  operation: z.enum(operations).default("verify"),
  answer: z.enum(["slow", "http_500", "http_503", "malformed", "empty", "huge", "amount_mismatch", "code"]),
  code: z.number().int().min(-1_000).max(1_000).default(-52),
  delay_ms: z.number().int().min(0).max(60_000).default(5_000),
  times: z.number().int().min(1).max(100).default(1),
  effect: z.boolean().optional(),
}).strict()
export type Knob = z.infer<typeof knobBody>

export type Reply = { status: number; body: string; delayMs: number }

/** The answers that tests ask for, first come, first served; forgotten at a restart. */
export class Knobs {
  private readonly queue: Knob[] = []

  add(knob: Knob): void {
    for (let i = 0; i < knob.times; i += 1) this.queue.push(knob)
  }

  clear(): void {
    this.queue.length = 0
  }

  /** Runs a call, or what the next knob for it makes of it. */
  run(operation: Operation, call: () => Answer): Reply {
    const at = this.queue.findIndex((knob) => knob.operation === operation)
    const [knob] = at < 0 ? [] : this.queue.splice(at, 1)
    if (!knob) return reply(call())
    const effect = knob.effect ?? knob.answer === "slow"
    const real = effect ? call() : null
    switch (knob.answer) {
      case "slow":
        return { ...reply(real ?? refuse(-51)), delayMs: knob.delay_ms }
      case "http_500":
        return { status: 500, body: "<h1>Server Error</h1>", delayMs: 0 }
      case "http_503":
        return { status: 503, body: "<h1>Service Unavailable</h1>", delayMs: 0 }
      case "malformed":
        return { status: 200, body: '{"data":{"code":', delayMs: 0 }
      case "empty":
        return { status: 200, body: '{"data":[],"errors":[]}', delayMs: 0 }
      case "huge":
        return { status: 200, body: JSON.stringify({ data: { code: 100, filler: "x".repeat(2_000_000) }, errors: [] }), delayMs: 0 }
      case "amount_mismatch":
        return reply(refuse(-50))
      case "code":
        return reply(knob.code === 100 || knob.code === 101 ? { status: 200, json: { data: { code: knob.code, message: "" }, errors: [] } } : refuse(knob.code))
    }
  }
}

function reply({ status, json }: Answer): Reply {
  return { status, body: JSON.stringify(json), delayMs: 0 }
}
