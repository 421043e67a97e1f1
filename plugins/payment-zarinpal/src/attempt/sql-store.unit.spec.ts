import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openDatabase, openSession, type TestDatabase } from "../testing/database.js"
import type { NewAttempt } from "./attempt.js"
import { attemptEvents, attemptStates, nextState } from "./rules.js"
import { createSqlAttemptStore } from "./sql-store.js"
import type { AttemptStore } from "./store.js"

let db: TestDatabase
let store: AttemptStore
beforeAll(async () => {
  db = await openDatabase()
  store = createSqlAttemptStore(db)
})
afterAll(() => db.close())
beforeEach(() => db.empty())

const at = new Date("2026-11-22T10:00:00Z")
const attempt = (n: number): NewAttempt => ({
  id: `patt_${n}`, provider_id: "pp_zarinpal_zarinpal", authority: `S${n}`, token: `t${n}`, amount: 9_007_199_254_740_990, currency_code: "irr",
  cart_id: null, payment_session_id: "payses_1", locale: "en", started_at: at,
})

describe("the table moves by the same rules as the pure ones", () => {
  const cases = attemptStates.flatMap((state) => attemptEvents.map((event) => ({ state, event })))
  it.each(cases)("$state, $event", async ({ state, event }) => {
    await store.insert(attempt(1))
    await db.raw("update payment_attempt set state = ?", [state])
    expect((await store.apply("S1", event, { at, reason: "too_late" }))?.state).toBe(nextState(state, event))
  })
  it("an event that moves nothing leaves the row as it is", async () => {
    await store.insert(attempt(1))
    const paid = await store.apply("S1", "confirmed", { at, reason: null, gatewayCode: 100, refId: "7", cardMask: "6037" })
    expect(await store.apply("S1", "outdated", { at: new Date(0), reason: "too_late", gatewayCode: -51 })).toEqual(paid)
    expect(await store.apply("unknown", "outdated", { at, reason: null })).toBeNull()
  })
  it("a verify is sent for a started attempt only", async () => {
    await store.insert(attempt(1))
    expect(await store.markVerifySent("S1")).toBe(true)
    await store.apply("S1", "cancelled", { at, reason: "buyer_cancelled" })
    expect(await store.markVerifySent("S1")).toBe(false)
    expect((await store.byAuthority("S1"))?.reason).toBe("verify_sent")
  })
})

describe("what is kept", () => {
  it("amounts to the last rial, twice, as Medusa's model reads them", async () => {
    await store.insert(attempt(1))
    expect((await store.byAuthority("S1"))?.amount).toBe(9_007_199_254_740_990)
    const { rows } = await db.raw("select raw_amount->>'value' as value from payment_attempt", [])
    expect(rows).toEqual([{ value: "9007199254740990" }])
  })
  it("an authority is one attempt, whoever inserts", async () => {
    await store.insert(attempt(1))
    await expect(store.insert({ ...attempt(2), authority: "S1" })).rejects.toThrow(/unique/)
    await expect(store.insert({ ...attempt(2), token: "t1" })).rejects.toThrow(/unique/)
  })
  it("text with signs of SQL is text", async () => {
    const odd = "x'); drop table payment_attempt; -- ?"
    await store.insert({ ...attempt(1), cart_id: odd })
    expect((await store.byAuthority("S1"))?.cart_id).toBe(odd)
    expect(await store.byAuthority(odd)).toBeNull()
  })
  it("facts of a session, until it is gone", async () => {
    const cart = await openSession(db, "1", 50_000)
    expect(await store.sessionFacts(cart.sessionId)).toEqual({ provider_id: "pp_zarinpal_zarinpal", cart_id: "cart_1", amount: 50_000, collection_amount: 50_000, authority: null })
    await db.raw("update payment_session set deleted_at = now()", [])
    expect(await store.sessionFacts(cart.sessionId)).toBeNull()
  })
})
