import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditPage } from "../../src/contracts/audit"
import { deskPrices, priceChange, priceShiftPreview } from "../../src/contracts/desk-prices"
import { errorBody } from "../../src/contracts/errors"
import { PRICE_CHANGE_MODULE } from "../../src/modules/price-change"
import type { PriceChangeModuleService } from "../../src/modules/price-change/service"
import { addDays, startOfTehranDay, tehranDay } from "../../src/shared/tehran"
import { applyPriceChange, publishDuePrices } from "../../src/workflows/price/apply-price-change"
import { layAgentGround, type AgentGround } from "../support/agent-ground"
import { listManyPacks } from "../support/many-packs"
import type { Answer } from "../support/caller"
import { ShopEar } from "../support/shop-ear"
import { statementsOf } from "../support/statements"

const goods = 120
const packsOfGood = 10

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const ear = new ShopEar()
    let ground: AgentGround
    let path: string
    const today = tehranDay(new Date())
    const code = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const read = async (query = "") => deskPrices.strict().parse((await ground.as("maryam")(`${path}${query}`)).data)
    const preview = async (query: string) => priceShiftPreview.strict().parse((await ground.as("clerk")(`${path}/shift?${query}`)).data)
    const changed = ({ status, data }: Answer) => {
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
      return priceChange.strict().parse(data)
    }
    const pricesOf = async (like: string) => (await ground.sql<{ amount: number }>(
      "select p.amount::float8 as amount from price p join product_variant_price_set s on s.price_set_id = p.price_set_id and s.deleted_at is null join product_variant v on v.id = s.variant_id and v.deleted_at is null where v.sku like :like and p.currency_code = 'irr' and p.deleted_at is null order by v.sku",
      { like })).map(({ amount }) => amount)
    const variantOf = async (sku: string) => (await ground.sql<{ id: string }>("select id from product_variant where sku = :sku and deleted_at is null", { sku }))[0]?.id ?? ""
    const acts = async (name: string) => auditPage.parse((await ground.as("maryam")(`/desk/members/${ground.idOf("maryam")}/audit`)).data).entries.filter(({ act }) => act === name)

    beforeAll(async () => {
      process.env.KHOOSHE_SHOP_URL = await ear.open()
      ground = await layAgentGround(getContainer(), api)
      path = `/desk/members/${ground.idOf("maryam")}/prices`
      await listManyPacks(getContainer(), "maryam", "shekar-panir", goods)
      // so many rows at once are news to the planner, and nobody else tells it so soon
      await ground.sql("analyze")
    }, 240_000)
    afterAll(() => ear.close())

    it("a first price is set in place, once, and taken back as none", async () => {
      const id = await variantOf("MANY-0-0")
      await ground.sql("delete from price p using product_variant_price_set s where s.price_set_id = p.price_set_id and s.variant_id = :id", { id })
      const seen = (await read()).goods.flatMap(({ packs }) => packs).find(({ variant_id }) => variant_id === id)
      expect([seen?.price_rial, seen?.unit_price_rial]).toEqual([null, null])
      const wish = { key: "first-price-1", changes: [{ variant_id: id, old_rial: null, new_rial: 1_500_000 }] }
      // of people who give it one at once, one does
      const answers = await Promise.all(["first-price-1", "first-price-1", "first-price-2", "first-price-3"].map((key, turn) => ground.as("maryam")(path, { ...wish, key, changes: [{ ...wish.changes[0], new_rial: turn < 2 ? 1_500_000 : 1_600_000 + turn * 10_000 }] })))
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1)
      expect(new Set(answers.filter(({ status }) => status === 200).map(({ data }) => priceChange.parse(data).id)).size).toBe(1)
      expect(await pricesOf("MANY-0-0")).toHaveLength(1)
      const { id: change } = changed(answers.find(({ status }) => status === 200) ?? { status: 0, data: null, headers: {} })
      changed(await ground.as("maryam")(`${path}/${change}/undo`, {}))
      expect(await pricesOf("MANY-0-0")).toEqual([])
      changed(await ground.as("maryam")(path, { ...wish, key: "first-price-9" }))
      expect(await pricesOf("MANY-0-0")).toEqual([1_500_000])
    })

    it("a change of all goes beyond the page: previewed with its ends, published as it was seen or not at all, taken back in one", async () => {
      const page = await read()
      expect([page.goods.length, page.next !== null, page.packs]).toEqual([50, true, goods * packsOfGood + 2])
      expect((await read("?q=MANY-7-")).packs).toBe(packsOfGood)
      expect((await read("?kind=pistachio")).packs).toBe(0)
      expect(code(await ground.as("maryam")(`${path}?colour=red`))).toEqual([400, "invalid_request"])

      const many = await preview("by=percent&value=1000&q=MANY-")
      expect(many).toMatchObject({ packs: goods * packsOfGood, changes: goods * packsOfGood, same: 0, impossible: 0, unpriced: 0, jumps: 0 })
      expect(many.extremes?.highest).toMatchObject({ old_rial: 1_000_000, new_rial: 1_100_000 })
      expect((await preview("by=amount&value=-100000000")).impossible).toBeGreaterThan(1_000)
      for (const wrong of ["by=percent&value=0", "by=percent&value=-10000", "by=amount&value=15", "by=rate&value=1", "value=1", "by=percent&value=1&member=x"]) expect([wrong, (await ground.as("clerk")(`${path}/shift?${wrong}`)).status]).toEqual([wrong, 400])

      const { statements } = await statementsOf(() => preview("by=percent&value=1000"))
      expect(statements.length <= 6 ? [] : statements).toEqual([])
      const body = { key: "all-up-ten", shift: { by: "percent", hundredths: 1000 }, filter: { q: "MANY-" }, seen: many.seen }
      expect(code(await ground.as("maryam")(`${path}/shift`, { ...body, seen: "another-word" }))).toEqual([409, "price_changed"])
      expect(code(await ground.as("maryam")(`${path}/shift`, { ...body, key: "up-a-lot", shift: { by: "percent", hundredths: 90_000 } }))).toEqual([422, "required"])
      expect(code(await ground.as("maryam")(`${path}/shift`, { ...body, member_id: "x" }))).toEqual([400, "invalid_request"])
      const started = Date.now()
      const done = changed(await ground.as("clerk")(`${path}/shift`, body))
      expect([done.state, done.packs, done.changes.length, done.conflicts]).toEqual(["applied", goods * packsOfGood, 500, []])
      expect(Date.now() - started).toBeLessThan(60_000)
      const up = await pricesOf("MANY-%")
      expect([up.length, new Set(up)]).toEqual([goods * packsOfGood, new Set([1_100_000])])
      // the same again changes nothing again; another after it has seen other prices
      expect(changed(await ground.as("clerk")(`${path}/shift`, body)).id).toBe(done.id)
      expect(code(await ground.as("maryam")(`${path}/shift`, { ...body, key: "all-up-again" }))).toEqual([409, "price_changed"])
      expect((await read()).undoable).toMatchObject({ id: done.id, packs: goods * packsOfGood })
      expect(changed(await ground.as("maryam")(`${path}/${done.id}/undo`, {})).undone_at).not.toBeNull()
      expect(new Set(await pricesOf("MANY-%"))).toEqual(new Set([1_000_000]))
      expect(changed(await ground.as("maryam")(`${path}/${done.id}/undo`, {})).undone_at).not.toBeNull()
      expect((await acts("price.undone")).filter(({ subject }) => subject.id === done.id)).toHaveLength(1)
      expect((await acts("price.changed")).filter(({ subject }) => subject.id === done.id)).toMatchObject([{ by: "clerk" }])
    }, 180_000)

    it("of a change that a crash broke off the rest is written once, and a price that a colleague set meanwhile stays", async () => {
      const service = getContainer().resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE)
      const { seen } = await preview("by=amount&value=100000&q=MANY-3-")
      const planned = changed(await ground.as("maryam")(`${path}/shift`, { key: "broken-off", shift: { by: "amount", rial: 100_000 }, filter: { q: "MANY-3-" }, seen, on: addDays(today, 1) }))
      expect([planned.state, planned.on]).toEqual(["planned", addDays(today, 1)])
      // it died after four prices; a colleague changed a fifth
      const ids = planned.changes.map(({ variant_id }) => variant_id)
      await ground.sql("update price_change set state = 'applying', leased_until = now() + interval '1 minute' where id = :id", { id: planned.id })
      const written = planned.changes.slice(0, 4).map(({ variant_id, old_rial, new_rial }) => ({ variant_id, old_rial, new_rial }))
      changed(await ground.as("maryam")(path, { key: "by-the-crash", changes: written }))
      changed(await ground.as("clerk")(path, { key: "by-a-colleague", changes: [{ variant_id: ids[4], old_rial: planned.changes[4]?.old_rial, new_rial: 3_000_000 }] }))
      await publishDuePrices(getContainer())
      expect((await service.retrievePriceChange(planned.id)).state).toBe("applying")
      await ground.sql("update price_change set leased_until = now() - interval '1 second' where id = :id", { id: planned.id })
      await Promise.all([applyPriceChange(getContainer(), planned.id), applyPriceChange(getContainer(), planned.id)])
      const kept = await service.retrievePriceChange(planned.id)
      expect([kept.state, kept.conflicts]).toEqual(["applied", [ids[4]]])
      expect((await pricesOf("MANY-3-%")).toSorted()).toEqual([...Array.from({ length: packsOfGood - 1 }, () => 1_100_000), 3_000_000])
      expect((await read()).published).toEqual({ on: addDays(today, 1), packs: packsOfGood, conflicts: 1 })
      expect((await acts("price.changed")).filter(({ subject }) => subject.id === planned.id)).toMatchObject([{ by: "maryam", detail: { conflicts: 1, on: addDays(today, 1) } }])
    })

    it("prices wait for their day in Tehran, are shown with a way to call them off, and come once", async () => {
      const id = await variantOf("MANY-5-0")
      const wish = (key: string, on: string, new_rial = 2_000_000) => ground.as("clerk")(path, { key, on, changes: [{ variant_id: id, old_rial: 1_000_000, new_rial }] })
      for (const on of [today, addDays(today, -1), addDays(today, 400), "2026-02-31", "soon"]) expect([on, (await wish("when-exactly", on)).status]).toEqual([on, on.startsWith("20") && on !== "2026-02-31" ? 422 : 400])
      expect(code(await wish("too-far-off", addDays(today, 2), 20_000_000))).toEqual([422, "required"])
      const soon = changed(await wish("in-two-days", addDays(today, 2)))
      expect(changed(await wish("in-two-days", addDays(today, 2))).id).toBe(soon.id)
      const later = changed(await wish("in-a-week", addDays(today, 7), 2_500_000))
      expect((await read()).planned).toMatchObject([{ id: soon.id, on: addDays(today, 2), packs: 1, by: "clerk" }, { id: later.id, on: addDays(today, 7) }])
      expect((await acts("price.planned"))[0]).toMatchObject({ by: "clerk", subject: { id: later.id }, detail: { on: addDays(today, 7) } })

      await publishDuePrices(getContainer(), new Date(startOfTehranDay(addDays(today, 2)).getTime() - 1000))
      expect(await pricesOf("MANY-5-0")).toEqual([1_000_000])
      for (const name of ["packer", "yas", "viewer"] as const) expect([name, (await ground.as(name)(`${path}/${later.id}/cancel`, {})).status]).toEqual([name, 404])
      expect(changed(await ground.as("maryam")(`${path}/${later.id}/cancel`, {})).state).toBe("cancelled")
      expect(code(await ground.as("maryam")(`${path}/${later.id}/cancel`, {}))).toEqual([409, "conflict"])
      expect(code(await ground.as("maryam")(`${path}/${soon.id}/undo`, {}))).toEqual([409, "conflict"])

      const day = startOfTehranDay(addDays(today, 2))
      await Promise.all([publishDuePrices(getContainer(), day), publishDuePrices(getContainer(), day)])
      expect(await pricesOf("MANY-5-0")).toEqual([2_000_000])
      await publishDuePrices(getContainer(), startOfTehranDay(addDays(today, 8)))
      expect(await pricesOf("MANY-5-0")).toEqual([2_000_000])
      expect((await read()).planned).toEqual([])
      expect((await acts("price.changed")).filter(({ subject }) => subject.id === soon.id)).toHaveLength(1)
      expect((await acts("price.unplanned")).map(({ subject }) => subject.id)).toEqual([later.id])
    })

    it("nobody else plans: no token is 401, other members, packers and viewers are 404", async () => {
      const body = { key: "not-allowed", shift: { by: "percent", hundredths: 100 }, seen: "whatever-it-is" }
      for (const name of ["yas", "packer", "viewer", "agent"] as const) {
        expect([name, (await ground.as(name)(`${path}/shift`, body)).status]).toEqual([name, 404])
        expect([name, (await ground.as(name)(`${path}/shift?by=percent&value=1`)).status]).toEqual([name, 404])
      }
    })
  },
})
