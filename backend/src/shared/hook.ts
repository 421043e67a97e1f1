import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { StepExecutionContext } from "@medusajs/framework/workflows-sdk"

/** What a handler of a hook is called with, and what it may leave for its undoing. */
type HookHandler<I> = (input: I, context: StepExecutionContext) => Promise<unknown>
type HookUndo = (kept: unknown, context: StepExecutionContext) => Promise<unknown>
type Register<I> = (handler: HookHandler<I>, undo?: HookUndo) => void

/**
 * Two hooks of the completion that core marks as internal, so that its types
 * leave them out. They exist at runtime in the pinned version; the boot fails
 * here, loudly, on the day they do not.
 */
export function completionHooks() {
  const hooks: object = completeCartWorkflow.hooks
  const found = <I>(name: string) => {
    const register: unknown = Reflect.get(hooks, name)
    if (typeof register !== "function") throw new Error(`completeCartWorkflow has no hook ${name} in this version of Medusa`)
    return register as Register<I>
  }
  return {
    beforePaymentAuthorization: found<{ input: { id: string } }>("beforePaymentAuthorization"),
    orderCreated: found<{ order_id: string; cart_id: string }>("orderCreated"),
  }
}
