import fs from "node:fs"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { deskOrderPage, deskParcelPage } from "../../src/contracts/desk"
import { appointOperatorWorkflow } from "../../src/workflows/desk/appoint-operator"
import { layAgentGround, type AgentGround } from "../support/agent-ground"
import { signIn, type Call } from "../support/caller"
import { password } from "../support/ground"
import { writePastSlices, type PastSlice } from "../support/many-slices"
import { statementsOf } from "../support/statements"

/** Statements of ours that a list of the desk may cost, its lock included. */
const most = 6
const states = ["placed", "accepted", "packed", "shipped", "delivered", "cancelled"] as const

/**
 * Everything that the desk reads without naming one thing, and things that hold a list, by the folder of its route: as
 * whom, and what is asked of it. `:key` stands for where the first page ends.
 */
const lists: Readonly<Record<string, readonly ["maryam" | "agent", ...string[]]>> = {
  "me": ["agent", ""],
  "apply": ["agent", ""],
  "members/[id]/audit": ["maryam", "", "?before=:key"],
  "members/[id]/closures": ["maryam", ""],
  "members/[id]/figures": ["maryam", "", "?by=pack", "?by=destination&span=months"],
  "members/[id]/figures/download": ["maryam", "", "?format=xlsx"],
  "members/[id]/imports": ["maryam", ""],
  "members/[id]/imports/[import_id]": ["maryam", ""],
  "members/[id]/listing-kinds": ["maryam", ""],
  "members/[id]/listings": ["maryam", "", "?state=published", "?q=شکر"],
  "members/[id]/listings/[listing_id]/history": ["maryam", ""],
  "members/[id]/notices": ["maryam", "", "?before=:key"],
  "members/[id]/orders": ["maryam", "", "?after=:key", "?state=delivered", "?number=0001"],
  "members/[id]/parcels": ["maryam", "", "?after=:key", "?state=placed"],
  "members/[id]/permits": ["maryam", ""],
  "members/[id]/prices": ["maryam", "", "?q=شکر"],
  "members/[id]/prices/shift": ["maryam", "?by=percent&value=500"],
  "members/[id]/profile": ["maryam", ""],
  "members/[id]/sheet": ["maryam", "?format=csv", "?format=xlsx"],
  "members/[id]/team": ["maryam", ""],
  "clusters/[id]/applications": ["agent", "", "?state=admitted"],
  "clusters/[id]/audit": ["agent", ""],
  "clusters/[id]/auto-approvals": ["agent", ""],
  "clusters/[id]/figures": ["agent", "", "?by=kind", "?by=pack", "?by=destination"],
  "clusters/[id]/figures/download": ["agent", "?by=member"],
  "clusters/[id]/listings": ["agent", "", "?state=published"],
  "clusters/[id]/members": ["agent", "", "?q=workshop", "?status=active"],
  "clusters/[id]/notices": ["agent", "", "?before=:key"],
  "clusters/[id]/page": ["agent", ""],
  "clusters/[id]/permits": ["agent", "", "?state=expired"],
  "clusters/[id]/today": ["agent", ""],
}
/** Routes that read one thing though their last word is no id: the bytes of a file. */
const noLists = ["clusters/[id]/permits/[permit_id]/file", "members/[id]/permits/[permit_id]/file"]

/** Folders of the desk's routes that read. */
function readingRoutes(): string[] {
  const desk = path.join(__dirname, "../../src/api/desk")
  return fs
    .readdirSync(desk, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts" && /export (?:(?:async )?function|const) GET\b/.test(fs.readFileSync(path.join(desk, file), "utf8")))
    .map((file) => path.dirname(file).replaceAll("\\", "/"))
}

it("every list that the desk's router has is counted here", () => {
  const found = readingRoutes()
  expect(found.length).toBeGreaterThan(30)
  expect(found.filter((route) => !route.endsWith("]") && !noLists.includes(route) && !lists[route])).toEqual([])
  expect([...Object.keys(lists), ...noLists].filter((route) => !found.includes(route))).toEqual([])
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let ground: AgentGround
    let member: string
    let slices: (PastSlice & { id: string })[]

    beforeAll(async () => {
      ground = await layAgentGround(getContainer(), api)
      member = ground.idOf("maryam")
      const variant_id = ground.orders.members.find(({ handle }) => handle === "maryam")?.variant_id ?? ""
      const made = Array.from({ length: 150 }, (_, n): PastSlice => {
        const state = states[n % states.length] ?? "placed"
        // some share their day and their moment to the second, so that only the id tells them apart
        const day = String(1 + (n * 7) % 20).padStart(2, "0")
        return { member_id: member, cluster_id: ground.cluster_id, state, placed_at: `2026-10-${day}T0${n % 3}:00:00Z`, due_on: `2026-11-${String(1 + (n * 11) % 15).padStart(2, "0")}`, lines: [{ variant_id, quantity: 1, net_amount: 250 }] }
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
        const page: { orders: { id: string }[]; next: string | null; count: number } = (list === "orders" ? deskOrderPage : deskParcelPage).parse((await ground.as("maryam")(`/desk/members/${member}/${list}?state=${state ?? ""}&after=${after}`)).data)
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
      const orders = `/desk/members/${member}/orders`
      const first = deskOrderPage.parse((await ground.as("maryam")(orders)).data)
      const last = first.orders.at(-1)
      const rest = byUrgency(slices).slice(20, 40)
      await ground.sql("update member_order set state = 'delivered' where id = :id", { id: last?.id })
      expect(deskOrderPage.parse((await ground.as("maryam")(`${orders}?after=${first.next}`)).data).orders.map(({ id }) => id)).toEqual(rest)
    })

    /** Something in every list that the ground leaves empty, and more than a page of what is read on by key. */
    async function fillLists() {
      const about = { member, cluster: ground.cluster_id, title: JSON.stringify({ fa: "شکرپنیر", en: "Candy" }) }
      await ground.sql("insert into listing_draft (id, member_id, kind_handle, trade, state, change, sku_base, title, search_key, submitted_at, content) select 'ldft_x' || n, :member, 'shekar-panir', 'candy', case when n > 2 then 'draft' else 'in_review' end, 'none', 'x' || n, :title, 'شکر', now(), '{\"packs\":[]}' from generate_series(1, 4) n", about)
      await ground.sql("insert into application (id, desk_user_id, cluster_id, state, name_fa, city, goods, asked, submitted_at, moved_at) select 'appl_x' || n, 'x', :cluster, case when n > 2 then 'admitted' else 'submitted' end, 'کارگاه', 'بجنورد', '[]', '[]', now(), now() from generate_series(1, 4) n", about)
      await ground.sql("insert into application_paper (id, paper_id, type, application_id) values ('appa_x', 'papr_x', 'identity_card', 'appl_x1')")
      await ground.sql("insert into notice (id, cluster_id, kind, text, audience, sent_by, unique_key) select 'notc_x' || n, :cluster, 'written', 'خبر', 'all', 'x', 'x' || n from generate_series(1, 30) n", about)
      await ground.sql("insert into notice_receipt (id, member_id, notice_id) select 'nrcp_x' || n, :member, 'notc_x' || n from generate_series(1, 30) n", about)
      await ground.sql("insert into member_closure (id, \"from\", \"to\", member_id) values ('mclo_x', '2099-01-01', '2099-01-09', :member)", about)
      await ground.sql("insert into audit_entry (id, scope_kind, scope_id, actor, act, subject_type, subject_id) select 'audt_x' || n, 'member', :member, 'system', 'price.changed', 'listing', 'ldft_x1' from generate_series(1, 60) n", about)
      await ground.sql("insert into catalogue_import (id, member_id, actor, file_name, state, total, changed, same, wrong, jumps, ignored_columns, issues) values ('cimp_x', :member, 'x', 'x.csv', 'applied', 1, 1, 0, 0, 0, '[]', '[]')", about)
      await ground.sql("insert into catalogue_import_row (id, import_id, \"row\", sku, variant_id, name, changes, state) values ('cirow_x', 'cimp_x', 2, 'x', 'x', :title, '[]', 'applied')", about)
    }

    it("no list of a desk costs more than six statements, its lock included, and none counts its way to a page", async () => {
      await fillLists()
      for (const [route, [name, ...questions]] of Object.entries(lists)) {
        const at = `/desk/${route.replace("[id]", route.startsWith("members") ? member : ground.cluster_id).replace("[listing_id]", "ldft_x1").replace("[import_id]", "cimp_x")}`
        let key = ""
        for (const question of questions) {
          const asked = `${at}${question.replace(":key", key)}`
          const { result, statements } = await statementsOf(() => ground.as(name)(asked))
          expect([asked, result.status]).toEqual([asked, 200])
          expect([asked, statements.length > 0, statements.length <= most ? [] : statements]).toEqual([asked, true, []])
          expect([asked, statements.filter((statement) => /\boffset\b/i.test(statement))]).toEqual([asked, []])
          key ||= (result.data as { next?: string | null }).next ?? ""
        }
        if (questions.some((question) => question.includes(":key"))) expect([route, key]).not.toEqual([route, ""])
      }
    })

    it("nor do the operator's lists of slices and of what is due back", async () => {
      await appointOperatorWorkflow(getContainer()).run({ input: { email: "operator@khooshe.example", password, first_name: "ناظر", last_name: "خوشه" } })
      const operator: Call = await signIn(api, "user", "operator@khooshe.example")
      const { next } = (await operator("/admin/member-orders")).data as { next: string }
      for (const asked of ["/admin/member-orders", `/admin/member-orders?after=${next}`, "/admin/member-orders?state=delivered", `/admin/member-orders?member=${member}`, "/admin/refund-dues"]) {
        const { result, statements } = await statementsOf(() => operator(asked))
        expect([asked, result.status]).toEqual([asked, 200])
        expect([asked, statements.length > 0, statements.length <= most ? [] : statements, statements.filter((statement) => /\boffset\b/i.test(statement))]).toEqual([asked, true, [], []])
      }
    })
  },
})
