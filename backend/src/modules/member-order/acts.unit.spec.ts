import { describe, expect, it } from "vitest"
import { deliveryMethod } from "../../contracts/cart"
import { memberOrderState } from "../../contracts/order"
import { judgeAct } from "./acts"
import { nextState, transitions } from "./rules"

describe("asking for an act", () => {
  it.each([
    // state, way, act, what happens
    ["placed", "post", "accept", "do"], ["accepted", "post", "accept", "done"], ["shipped", "post", "accept", "done"], ["cancelled", "post", "accept", "refused"], ["pending", "post", "accept", "refused"],
    ["placed", "post", "pack", "do"], ["accepted", "pickup", "pack", "do"], ["packed", "post", "pack", "done"], ["delivered", "pickup", "pack", "done"], ["pending", "post", "pack", "refused"],
    ["packed", "post", "undo_pack", "do"], ["accepted", "post", "undo_pack", "done"], ["placed", "post", "undo_pack", "refused"], ["shipped", "post", "undo_pack", "refused"], ["delivered", "pickup", "undo_pack", "refused"],
    ["packed", "courier", "ship", "do"], ["shipped", "post", "ship", "done"], ["accepted", "post", "ship", "refused"], ["packed", "pickup", "ship", "refused"], ["delivered", "pickup", "ship", "refused"],
    ["packed", "pickup", "hand_over", "do"], ["delivered", "pickup", "hand_over", "done"], ["delivered", "post", "hand_over", "refused"], ["accepted", "pickup", "hand_over", "refused"],
    ["shipped", "freight", "deliver", "do"], ["delivered", "freight", "deliver", "done"], ["delivered", "pickup", "deliver", "refused"], ["packed", "post", "deliver", "refused"],
  ] as const)("%s by %s: %s is %s", (state, method, action, verdict) => expect(judgeAct({ state, method }, action, "member").verdict).toBe(verdict))

  it("never does what the table of transitions does not allow, and a done act repeated is never refused", () => {
    for (const state of memberOrderState.options)
      for (const method of deliveryMethod.options)
        for (const { action, actors } of transitions)
          for (const actor of actors) {
            const slice = { state, method }
            const judged = judgeAct(slice, action, actor)
            const to = nextState(slice, action, actor)
            expect(judged.verdict === "do" ? judged.to : null).toBe(to)
            if (to) expect(judgeAct({ state: to, method }, action, actor).verdict).toBe("done")
          }
  })
})
