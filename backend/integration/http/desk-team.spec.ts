import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { toPersianDigits } from "@khooshe/persian-text"
import { auditPage } from "../../src/contracts/audit"
import { deskMe } from "../../src/contracts/desk"
import { deskTeam } from "../../src/contracts/desk-team"
import { errorBody } from "../../src/contracts/errors"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { grantDeskAccessWorkflow } from "../../src/workflows/desk/grant-desk-access"
import { caller, signIn, type Answer, type Call } from "../support/caller"
import { signInByCode } from "../support/code-door"
import { layGround, password, type Ground } from "../support/ground"
import { eventually, MessageBox } from "../support/message-box"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const box = new MessageBox()
    let ground: Ground
    let owner: Call
    let stranger: Call
    let path: string

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const answer = ({ status, data }: Answer) => [status, status < 400 ? "" : errorBody.parse(data).code]
    const team = async (call = owner) => deskTeam.parse((await call(path)).data)
    const mate = async (name: string) => (await team()).people.find((each) => each.name === name)?.id ?? ""
    const me = async (call: Call) => deskMe.parse((await call("/desk/me")).data)
    const invite = (mobile: string, role = "packer", name = "رعنا", more: object = {}) => owner(path, { mobile, name, role, ...more })
    const invitationOf = async (mobile: string) => (await team()).invitations.find((each) => each.mobile === mobile)?.id ?? ""

    beforeAll(async () => {
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layGround(getContainer())
      path = `/desk/members/${ground.members[0].id}/team`
      for (const role of ["clerk", "packer", "viewer"] as const)
        await grantDeskAccessWorkflow(getContainer()).run({ input: { users: [{ name: role, email: `${role}@khooshe.example`, mobile: null, password, grants: [{ scope_kind: "member", scope_id: ground.members[0].id, role }] }] } })
      owner = await signIn(api, "desk_user", ground.members[0].email)
      stranger = await signIn(api, "desk_user", ground.members[1].email)
    })
    afterAll(() => box.close())
    // limits of the sign-in have a spec of their own
    beforeEach(() => sql("delete from sign_in_code"))

    it("somebody invited by number signs in, sees what awaits, accepts, and works there in that role from then on", async () => {
      const mobile = "09361000001"
      expect(deskTeam.parse((await invite(toPersianDigits(mobile))).data).invitations).toMatchObject([{ mobile, name: "رعنا", role: "packer", state: "open" }])
      const [message] = await eventually(() => box.of("desk_invitation"), (all) => all.length > 0)
      expect(message).toMatchObject({ to: mobile, locale: "fa", text: expect.stringMatching(/کارگاه candy .*بسته‌بند[\s\S]*\/fa\/desk$/) as string })
      expect(answer(await invite(mobile))).toEqual([409, "already_invited"])

      const rana = await signInByCode(api, box, mobile)
      const before = await me(rana)
      expect(before).toMatchObject({ user: { name: "رعنا", email: null, mobile }, grants: [], invitations: [{ role: "packer", handle: "candy", invited_by: "candy" }] })
      const parcels = path.replace("team", "parcels")
      expect((await rana(parcels)).status).toBe(404)
      const at = `/desk/invitations/${before.invitations[0]?.id}`
      const answers = await Promise.all([1, 2, 3].map(() => rana(`${at}/accept`, {})))
      expect(answers.map(answer).sort()).toEqual([[200, ""], [409, "invitation_closed"], [409, "invitation_closed"]])
      expect(await me(rana)).toMatchObject({ grants: [{ role: "packer", scope_id: ground.members[0].id }], invitations: [] })
      expect((await rana(parcels)).status).toBe(200)
      expect((await rana(path)).status).toBe(404)
      expect(answer(await rana(`${at}/decline`, {}))).toEqual([409, "invitation_closed"])
      expect(answer(await invite(mobile))).toEqual([409, "already_in_team"])
      const { entries } = auditPage.parse((await owner(path.replace("team", "audit"))).data)
      expect(entries.slice(0, 2).map(({ act, by, detail }) => [act, by, detail])).toEqual([["grant.accepted", "رعنا", { role: "packer" }], ["grant.invited", "candy", { role: "packer" }]])

      // removed: the session that is open finds nothing at its next request, and the door is empty
      expect((await owner(`${path}/${await mate("رعنا")}/remove`, {})).status).toBe(200)
      expect((await rana(parcels)).status).toBe(404)
      expect((await me(rana)).grants).toEqual([])
      // and may be asked again
      expect((await invite(mobile, "clerk")).status).toBe(200)
      const [again] = (await me(rana)).invitations
      expect((await rana(`/desk/invitations/${again?.id}/accept`, {})).status).toBe(200)
      expect((await me(rana)).grants).toMatchObject([{ role: "clerk" }])
      expect((await rana(path.replace("team", "orders"))).status).toBe(200)
    })

    it("an invitation is its addressee's: to others it is not there, and what lapsed or was withdrawn opens nothing", async () => {
      const [mine, other] = ["09361000002", "09361000003"]
      await invite(mine)
      const id = await invitationOf(mine)
      const somebody = await signInByCode(api, box, other)
      const noNumber = await signIn(api, "desk_user", "clerk@khooshe.example")
      for (const act of ["accept", "decline"]) {
        for (const call of [stranger, somebody, noNumber, owner]) expect([act, ...answer(await call(`/desk/invitations/${id}/${act}`, {}))]).toEqual([act, 404, "not_found"])
        expect((await caller(api)(`/desk/invitations/${id}/${act}`, {})).status).toBe(401)
        expect(answer(await somebody(`/desk/invitations/dinv_none/${act}`, {}))).toEqual([404, "not_found"])
      }
      const addressee = await signInByCode(api, box, mine)
      expect(answer(await addressee(`/desk/invitations/${id}/accept`, { role: "owner" }))).toEqual([400, "invalid_request"])
      await sql("update desk_invitation set expires_at = now() where id = :id", { id })
      expect((await me(addressee)).invitations).toEqual([])
      expect(answer(await addressee(`/desk/invitations/${id}/accept`, {}))).toEqual([409, "invitation_closed"])
      expect((await team()).invitations.find((each) => each.mobile === mine)).toMatchObject({ state: "expired" })

      expect((await invite(mine)).status).toBe(200)
      const fresh = await invitationOf(mine)
      expect(fresh).not.toBe(id)
      for (const call of [stranger, noNumber]) expect((await call(`${path}/invitations/${fresh}/withdraw`, {})).status).toBe(404)
      expect(answer(await stranger(`/desk/members/${ground.members[1].id}/team/invitations/${fresh}/withdraw`, {}))).toEqual([404, "not_found"])
      expect((await owner(`${path}/invitations/${fresh}/withdraw`, {})).status).toBe(200)
      expect(answer(await addressee(`/desk/invitations/${fresh}/accept`, {}))).toEqual([409, "invitation_closed"])
      expect((await me(addressee)).grants).toEqual([])
    })

    it("who declines works nowhere, and one person may serve several members", async () => {
      const mobile = "09361000004"
      await invite(mobile, "clerk")
      const second = `/desk/members/${ground.members[1].id}/team`
      await stranger(second, { mobile, name: "هر دو", role: "packer" })
      const person = await signInByCode(api, box, mobile)
      const { invitations } = await me(person)
      expect(invitations).toHaveLength(2)
      for (const { id, handle } of invitations) expect((await person(`/desk/invitations/${id}/${handle === "shoe" ? "accept" : "decline"}`, {})).status).toBe(200)
      expect(await me(person)).toMatchObject({ grants: [{ handle: "shoe", role: "packer" }], invitations: [] })
      await invite(mobile, "clerk")
      const [next] = (await me(person)).invitations
      await person(`/desk/invitations/${next?.id}/accept`, {})
      expect((await me(person)).grants.map(({ handle, role }) => [handle, role])).toEqual([["shoe", "packer"], ["candy", "clerk"]])
    })

    it("roles change at once; there is always an owner, and nobody locks themself out", async () => {
      const packer = await signIn(api, "desk_user", "packer@khooshe.example")
      const orders = path.replace("team", "orders")
      expect((await packer(orders)).status).toBe(404)
      const grant = await mate("packer")
      expect((await owner(`${path}/${grant}/role`, { role: "clerk" })).status).toBe(200)
      expect((await packer(orders)).status).toBe(200)
      const own = (await team()).people.find((each) => each.is_me)?.id ?? ""
      expect(answer(await owner(`${path}/${own}/role`, { role: "clerk" }))).toEqual([409, "last_owner"])
      expect(answer(await owner(`${path}/${own}/remove`, {}))).toEqual([409, "last_owner"])
      expect((await owner(`${path}/${grant}/role`, { role: "owner" })).status).toBe(200)
      expect(answer(await owner(`${path}/${own}/role`, { role: "clerk" }))).toEqual([409, "own_access"])
      expect(answer(await owner(`${path}/${own}/remove`, {}))).toEqual([409, "own_access"])
      // of two owners who lower each other at once, one stays
      const answers = await Promise.all([owner(`${path}/${grant}/role`, { role: "clerk" }), packer(`${path}/${own}/role`, { role: "clerk" })])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const left = answers[0]?.status === 200 ? owner : packer
      expect((await team(left)).people.filter(({ role }) => role === "owner")).toHaveLength(1)
      await sql("update desk_grant set role = case when id = :own then 'owner' else 'packer' end where id in (:own, :grant)", { own, grant })
    })

    it("nobody but owners manages a team, and nobody brings more than is asked for", async () => {
      const grant = await mate("viewer")
      const body = { mobile: "09361000009", name: "کسی", role: "clerk" }
      const calls: [string, object][] = [[path, body], [`${path}/${grant}/role`, { role: "owner" }], [`${path}/${grant}/remove`, {}]]
      for (const name of ["clerk", "packer", "viewer"]) {
        const call = await signIn(api, "desk_user", `${name}@khooshe.example`)
        expect([name, (await call(path)).status]).toEqual([name, 404])
        for (const [at, sent] of calls) expect([name, at, (await call(at, sent)).status]).toEqual([name, at, 404])
      }
      for (const [at, sent] of calls) {
        expect([at, (await stranger(at, sent)).status]).toEqual([at, 404])
        expect([at, (await caller(api)(at, sent)).status]).toEqual([at, 401])
        for (const more of [{ member_id: ground.members[1].id }, { scope_id: "x" }, { desk_user_id: "x" }, { is_admin: true }, { state: "accepted" }]) expect([at, ...answer(await owner(at, { ...sent, ...more }))]).toEqual([at, 400, "invalid_request"])
      }
      // a grant of another team, in the own scope
      const foreign = (await sql<{ id: string }>("select id from desk_grant where scope_id = :id", { id: ground.members[1].id }))[0]?.id ?? ""
      for (const [rest, sent] of [["role", { role: "clerk" }], ["remove", {}]] as const) expect(answer(await owner(`${path}/${foreign}/${rest}`, sent))).toEqual([404, "not_found"])
      for (const role of ["agent", "viewer", "operator", ""]) expect((await owner(path, { ...body, role })).status).toBeGreaterThanOrEqual(400)
      expect(answer(await owner(path, { ...body, mobile: "02122334455" }))).toEqual([422, "invalid_mobile"])
      expect(answer(await owner(path, { ...body, name: "" }))).toEqual([422, "required"])
      expect((await team()).invitations.some(({ mobile }) => mobile === body.mobile)).toBe(false)
      await sql("update member set status = 'suspended' where id = :id", { id: ground.members[0].id })
      expect((await owner(path)).status).toBe(404)
      await sql("update member set status = 'active' where id = :id", { id: ground.members[0].id })
    })
  },
})
