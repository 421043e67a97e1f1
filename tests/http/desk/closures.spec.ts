import { afterAll, describe, expect, it } from "vitest"
import { deskClosures } from "../../../backend/src/contracts/desk-closures"
import { deskMe } from "../../../backend/src/contracts/desk"
import { auditPage } from "../../../backend/src/contracts/audit"
import { memberPage } from "../../../backend/src/contracts/member"
import { addDays, tehranDay } from "../../../backend/src/shared/tehran"
import { cartWith, detailOf, forSale, openCart, parsed, readyToPay, shop } from "../../support/api"
import { desk } from "../../support/operator"

const sahand = "sahand@khooshe.example"
const minoodar = "minoodar@khooshe.example"
const scopeOf = async (email: string) => parsed(deskMe, await desk(email, "/me")).grants[0]?.scope_id ?? ""
const today = tehranDay(new Date())
const read = async () => parsed(deskClosures, await desk(minoodar, `/members/${await scopeOf(minoodar)}/closures`)).closures
const set = async (from: string, to: string) => desk(minoodar, `/members/${await scopeOf(minoodar)}/closures`, { from, to })
const lift = async (id: string) => desk(minoodar, `/members/${await scopeOf(minoodar)}/closures/${id}/lift`, {})

afterAll(async () => {
  for (const { id } of await read()) await lift(id)
})

describe("a member closes for some days", () => {
  it("and buyers see it before they buy: deliveries move behind the days, on the member's page and in the cart", async () => {
    const card = (await forSale("qazvin-sweets")).find((each) => each.member.handle === "minoodar" && each.packs.some((pack) => pack.available > 3))
    const pack = (await detailOf(card?.handle ?? "")).packs.find((each) => each.available > 3)
    const cart = await readyToPay(await cartWith([{ variant_id: pack?.variant_id ?? "", quantity: 1 }]))
    const soonest = async () => (await openCart(cart.id)).groups[0]?.deliveries.find((delivery) => delivery.chosen)?.earliest ?? ""
    const before = await soonest()
    const until = addDays(today, 20)
    expect((await set(today, until)).status).toBe(200)
    await expect.poll(async () => parsed(memberPage, await shop("/members/minoodar")).closed).toEqual([{ from: today, to: until, sends_on: expect.any(String) }])
    // its goods say until when, and from when they are sent
    const seen = async () => (await detailOf(card?.handle ?? "")).closed
    await expect.poll(seen, { timeout: 15_000 }).toEqual([{ from: today, to: until, sends_on: expect.any(String) }])
    expect(((await seen())[0]?.sends_on ?? "") > until).toBe(true)
    expect((await soonest()) > until).toBe(true)
    expect(before <= until).toBe(true)
    const [closure] = await read()
    expect((await lift(closure?.id ?? "")).status).toBe(200)
    expect(await read()).toEqual([])
    expect(await soonest()).toBe(before)
    await expect.poll(seen, { timeout: 15_000 }).toEqual([])
  })

  it.each<[string, number, number, number, string]>([
    ["yesterday", -1, 3, 422, "invalid_dates"],
    ["an end before its beginning", 5, 4, 422, "invalid_dates"],
    ["further ahead than a year", 10, 400, 422, "invalid_dates"],
  ])("%s is refused, at the field", async (_, from, to, status, code) => {
    expect(await set(addDays(today, from), addDays(today, to))).toMatchObject({ status, body: { code, field: "to" } })
  })

  it.each([{}, { from: "2026-13-01", to: "2026-13-02" }, { from: "۱۴۰۵-۰۹-۰۱", to: "x" }, { from: today }, { from: today, to: today, member_id: "memb_1" }])("%j is no body", async (body) => {
    const answer = await desk(minoodar, `/members/${await scopeOf(minoodar)}/closures`, body)
    expect([400, 422]).toContain(answer.status)
  })

  it("the same days twice, also at once, are one closure", async () => {
    const answers = await Promise.all([set(addDays(today, 90), addDays(today, 95)), set(addDays(today, 90), addDays(today, 95)), set(addDays(today, 95), addDays(today, 96))])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409])
    expect(answers.filter((answer) => answer.status === 409).map((answer) => (answer.body as { code: string }).code)).toEqual(["days_overlap", "days_overlap"])
    expect(await read()).toHaveLength(1)
  })

  it("another member neither sees nor lifts it, and lifting it twice changes nothing", async () => {
    const [closure] = await read()
    const foreign = await scopeOf(minoodar)
    const own = await scopeOf(sahand)
    for (const at of [`/members/${foreign}/closures`, `/members/${foreign}/audit`]) expect((await desk(sahand, at)).status).toBe(404)
    for (const scope of [foreign, own]) expect((await desk(sahand, `/members/${scope}/closures/${closure?.id}/lift`, {})).status).toBe(404)
    expect(await read()).toHaveLength(1)
    expect((await lift(closure?.id ?? "")).status).toBe(200)
    expect((await lift(closure?.id ?? "")).status).toBe(404)
  })

  it("who did it is written down, the newest first", async () => {
    const { entries } = parsed(auditPage, await desk(minoodar, `/members/${await scopeOf(minoodar)}/audit`))
    expect(entries[0]).toMatchObject({ act: "closure.lifted", detail: { from: expect.any(String), to: expect.any(String) } })
    expect(entries.filter((entry) => entry.act === "closure.set").length).toBeGreaterThanOrEqual(2)
    expect(entries[0]?.by).toBeTruthy()
  })
})
