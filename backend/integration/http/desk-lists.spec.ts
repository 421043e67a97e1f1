import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { deskOrderPage, deskParcelPage } from "../../src/contracts/desk"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { signIn, type Call } from "../support/caller"
import { layGround, password, type Ground } from "../support/ground"
import { writePastSlices, type PastSlice } from "../support/many-slices"
import { statementsOf } from "../support/statements"

/** Statements of ours that a list of the desk may cost, its lock included. */
const most = 6
const states = ["placed", "accepted", "packed", "shipped", "delivered", "cancelled"] as const

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let ground: Ground
    let owner: Call
    let agent: Call
    let slices: (PastSlice & { id: string })[]

    beforeAll(async () => {
      ground = await layGround(getContainer())
      const [{ id: member_id, cluster_id, email, variant_id }] = ground.members
      owner = await signIn(api, "desk_user", email)
      await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name: "agent", email: "agent@khooshe.example", mobile: null, password, grants: [{ scope_kind: "cluster", scope_id: cluster_id, role: "agent" }] }] } })
      agent = await signIn(api, "desk_user", "agent@khooshe.example")
      const made = Array.from({ length: 150 }, (_, n): PastSlice => {
        const state = states[n % states.length] ?? "placed"
        // some share their day and their moment to the second, so that only the id tells them apart
        const day = String(1 + (n * 7) % 20).padStart(2, "0")
        return { member_id, cluster_id, state, placed_at: `2026-10-${day}T0${n % 3}:00:00Z`, due_on: `2026-11-${String(1 + (n * 11) % 15).padStart(2, "0")}`, lines: [{ variant_id, quantity: 1, net_amount: 250 }] }
      })
      const ids = await writePastSlices(getContainer(), made)
      slices = made.map((slice, index) => ({ ...slice, id: ids[index] ?? "" }))
    })

    const over = (slice: PastSlice) => slice.state === "delivered" || slice.state === "cancelled"
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
    const byUrgency = (all: typeof slices) => [
      ...all.filter((each) => !over(each)).sort((a, b) => compare(a.due_on ?? "", b.due_on ?? "") || compare(a.placed_at, b.placed_at) || compare(a.id, b.id)),
      ...all.filter(over).sort((a, b) => compare(b.placed_at, a.placed_at) || compare(b.id, a.id)),
    ].map(({ id }) => id)

    async function walk(list: string, state?: string): Promise<{ ids: string[]; pages: number }> {
      const ids: string[] = []
      let pages = 0
      for (let after: string | null = ""; after !== null; pages++) {
        const page: { orders: { id: string }[]; next: string | null; count: number } = (list === "orders" ? deskOrderPage : deskParcelPage).parse((await owner(`/desk/members/${ground.members[0].id}/${list}?state=${state ?? ""}&after=${after}`)).data)
        ids.push(...page.orders.map(({ id }) => id))
        after = page.next
      }
      return { ids, pages }
    }

    it.each(["orders", "parcels"])("%s: pages by key hold every slice once, the most urgent first", async (list) => {
      expect(await walk(list)).toEqual({ ids: byUrgency(slices), pages: 8 })
      for (const state of ["placed", "cancelled"] as const) expect((await walk(list, state)).ids).toEqual(byUrgency(slices.filter((slice) => slice.state === state)))
    })

    it("a page goes on where the one before ended, also when its last slice has moved on meanwhile", async () => {
      const path = `/desk/members/${ground.members[0].id}/orders`
      const first = deskOrderPage.parse((await owner(path)).data)
      const last = first.orders.at(-1)
      const rest = byUrgency(slices).slice(20, 40)
      await getContainer().resolve<{ raw(sql: string, values: unknown[]): Promise<unknown> }>("__pg_connection__").raw("update member_order set state = 'delivered' where id = ?", [last?.id])
      expect(deskOrderPage.parse((await owner(`${path}?after=${first.next}`)).data).orders.map(({ id }) => id)).toEqual(rest)
    })

    it("no list of a desk costs more than six statements, its lock included, and none counts its way to a page", async () => {
      const [{ id, cluster_id }] = ground.members
      const own = `/desk/members/${id}`
      const next = deskOrderPage.parse((await owner(`${own}/orders`)).data).next ?? ""
      const lists: [Call, string][] = [
        ...["/orders", `/orders?after=${next}`, "/parcels", `/parcels?state=placed`, "/prices", "/closures", "/audit"].map((path): [Call, string] => [owner, own + path]),
        ...["/figures", "/figures?by=destination&span=months", "/figures/download?format=xlsx"].map((path): [Call, string] => [owner, own + path]),
        ...["/audit", "/figures?by=member", "/figures?by=kind", "/figures/download?by=pack"].map((path): [Call, string] => [agent, `/desk/clusters/${cluster_id}${path}`]),
      ]
      for (const [call, path] of lists) {
        const { result, statements } = await statementsOf(() => call(path))
        expect([path, result.status]).toEqual([path, 200])
        expect([path, statements.length > 1, statements.length <= most ? [] : statements]).toEqual([path, true, []])
        expect([path, statements.filter((statement) => /\boffset\b/i.test(statement))]).toEqual([path, []])
      }
    })
  },
})
