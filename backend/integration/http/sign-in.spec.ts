import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { toPersianDigits } from "@khooshe/persian-text"
import { deskMe } from "../../src/contracts/desk"
import { adminMessages } from "../../src/contracts/admin"
import { databaseOf, rowsOf } from "../../src/shared/database"
import { settings } from "../../src/shared/settings"
import { deviceHeader, originHeaders, signDevice } from "../../src/workflows/sign-in/origin"
import { appointOperatorWorkflow } from "../../src/workflows/desk/appoint-operator"
import { caller, signIn } from "../support/caller"
import { layGround, password, type Ground } from "../support/ground"
import { eventually, MessageBox } from "../support/message-box"

const route = "/auth/desk_user/otp"
const asked = { status: 200, data: { location: "otp:code" } }
const refused = (message: string) => ({ status: 401, data: { type: "unauthorized", message } })
const not = (code: string) => (code === "00000" ? "00001" : "00000")

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const box = new MessageBox()
    let ground: Ground
    /** each test comes from an address of its own, so that limits do not meet */
    let address = 0

    const sql = <T>(text: string, bindings: Record<string, unknown> = {}) => rowsOf<T>(databaseOf(getContainer()), text, bindings)
    const post = async (body: object, headers: Record<string, string> = {}, path = route) => {
      const { status, data } = await caller(api, { "x-forwarded-for": `203.0.113.${address}`, ...headers })(path, body)
      return { status, data }
    }
    /** Asks for a code and reads it in the message that comes. */
    const codeFor = async (mobile: string, locale = "en") => {
      const before = box.of("sign_in_code").length
      expect(await post({ mobile, locale })).toEqual(asked)
      const messages = await eventually(() => box.of("sign_in_code"), (all) => all.length > before)
      return /[0-9۰-۹]{5}/.exec(messages.at(-1)?.text ?? "")?.[0] ?? ""
    }

    beforeAll(async () => {
      process.env.KHOOSHE_SANDBOX_URL = await box.open()
      ground = await layGround(getContainer())
    })
    afterAll(() => box.close())
    beforeEach(async () => {
      address += 1
      box.messages.length = 0
      await sql("delete from sign_in_code")
    })

    it("a number and its code open the desk, once; the token is the one of the sign-in by e-mail", async () => {
      const [{ mobile, email, desk_user_id }] = ground.members
      const code = await codeFor(mobile)
      expect(box.messages).toMatchObject([{ to: mobile, locale: "en" }])
      expect(await post({ mobile, code: not(code) })).toEqual(refused("wrong_code"))
      const { status, data } = await post({ mobile, code })
      expect(status).toBe(200)
      const { token } = data as { token: string }
      const byCode = caller(api, { authorization: `Bearer ${token}` })
      const me = deskMe.parse((await byCode("/desk/me")).data)
      expect(me.user.id).toBe(desk_user_id)
      expect(me).toEqual(deskMe.parse((await (await signIn(api, "desk_user", email))("/desk/me")).data))
      expect(await post({ mobile, code })).toEqual(refused("wrong_code"))

      const renewed = (await byCode("/auth/token/refresh", {})).data as { token: string }
      expect((await caller(api, { authorization: `Bearer ${renewed.token}` })("/desk/me")).status).toBe(200)
      expect(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()).not.toContain(mobile)
      expect((await sql("select id from auth_identity where app_metadata->>'desk_user_id' = :desk_user_id", { desk_user_id })).length).toBe(1)
    })

    it("Persian digits are digits, in the number, in the code and in the message", async () => {
      const [, { mobile }] = ground.members
      const code = await codeFor(toPersianDigits(mobile), "fa")
      expect(code).toMatch(/^[۰-۹]{5}$/)
      expect((await post({ mobile: `+۹۸ ${toPersianDigits(mobile.slice(1))}`, code: ` ${code} ` })).status).toBe(200)
    })

    it("of many who bring the right code at once exactly one gets in, and of many wrong ones none is free", async () => {
      const [{ mobile }] = ground.members
      const code = await codeFor(mobile)
      const answers = await Promise.all(Array.from({ length: 5 }, () => post({ mobile, code })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401])

      const next = await codeFor(mobile)
      await Promise.all(Array.from({ length: 5 }, () => post({ mobile, code: not(next) })))
      expect(await post({ mobile, code: next })).toEqual(refused("wrong_code"))
    })

    it("an unknown number hears the same, at every step, and finds an empty door", async () => {
      const mobile = "09350000000"
      const code = await codeFor(mobile)
      expect(await post({ mobile, code: not(code) })).toEqual(refused("wrong_code"))
      expect(await sql("select id from desk_user where mobile = :mobile", { mobile })).toEqual([])
      const { token } = (await post({ mobile, code })).data as { token: string }
      const newcomer = caller(api, { authorization: `Bearer ${token}` })
      expect(deskMe.parse((await newcomer("/desk/me")).data)).toMatchObject({ user: { name: "", email: null, mobile }, grants: [], invitations: [] })
      expect((await newcomer(`/desk/members/${ground.members[0].id}/orders`)).status).toBe(404)
      for (const turn of [2, 3]) expect([turn, await post({ mobile })]).toEqual([turn, asked])
      expect(await post({ mobile })).toEqual(refused("too_many_requests"))
    })

    it("three codes in ten minutes, however many ask at once", async () => {
      const [{ mobile }] = ground.members
      const answers = await Promise.all(Array.from({ length: 8 }, () => post({ mobile })))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
      expect(answers.filter(({ status }) => status === 401)).toEqual(Array.from({ length: 5 }, () => refused("too_many_requests")))
      await sql("update sign_in_code set asked_at = asked_at - interval '10 minutes'")
      expect(await post({ mobile })).toEqual(asked)
      expect(await eventually(() => box.of("sign_in_code").length, (count) => count >= 4)).toBe(4)
    })

    it("an address and a signed device have limits of their own, which a caller cannot write away", async () => {
      const mobile = (index: number) => `0936${String(index).padStart(7, "0")}`
      const mine = { [deviceHeader]: signDevice("device-0001", settings().revalidateSecret) }
      for (let index = 0; index < 5; index += 1) expect(await post({ mobile: mobile(index) }, mine)).toEqual(asked)
      expect(await post({ mobile: mobile(5) }, { ...mine, [originHeaders.device]: "another" })).toEqual(refused("too_many_requests"))
      expect(await post({ mobile: mobile(6) }, { [deviceHeader]: "device-0001.forged" })).toEqual(asked)
      for (let index = 10; index < 34; index += 1) expect(await post({ mobile: mobile(index) })).toEqual(asked)
      expect(await post({ mobile: mobile(40) }, { [originHeaders.address]: "198.51.100.1" })).toEqual(refused("too_many_requests"))
    })

    it.each([
      [{ mobile: "02122334455" }, "invalid_mobile"], [{ mobile: "09120000000", code: "1234" }, "invalid_code"], [{ mobile: { $ne: "" } }, "invalid_request"],
      [{ mobile: "09120000000", desk_user_id: "dusr_1" }, "invalid_request"], [{}, "invalid_request"],
    ])("%j is refused as %s", async (body, word) => expect(await post(body)).toEqual(refused(word)))

    it("nobody but the desk's people and buyers signs in by code, and nobody registers by it", async () => {
      const mobile = ground.members[0].mobile
      for (const actor of ["user", "other"]) {
        const { status } = await post({ mobile }, {}, `/auth/${actor}/otp`)
        expect([actor, status >= 400 && status < 500]).toEqual([actor, true])
      }
      for (const actor of ["desk_user", "customer"]) expect(await post({ mobile }, {}, `/auth/${actor}/otp/register`)).toEqual(refused("not_supported"))
      expect((await post({ mobile }, {}, `${route}/callback`)).status).toBe(401)
      expect(await sql("select id from sign_in_code")).toEqual([])
    })

    it("a code that was asked for as a buyer opens no desk, nor the other way round", async () => {
      const { mobile } = ground.members[0]
      const code = await codeFor(mobile)
      expect(await post({ mobile, code }, {}, "/auth/customer/otp")).toEqual(refused("wrong_code"))
      expect((await post({ mobile, code })).status).toBe(200)
      expect(await sql("select id from customer where phone = :mobile", { mobile })).toEqual([])
    })

    it("the outbox forgets a code once it is sent, an operator reads none before, and one that is late is not sent", async () => {
      await appointOperatorWorkflow(getContainer()).run({ input: { email: "operator@khooshe.example", password, first_name: "ناظر", last_name: "خوشه" } })
      const operator = await signIn(api, "user", "operator@khooshe.example")
      const [{ mobile }] = ground.members
      const code = await codeFor(mobile)
      const rows = () => sql<{ text: string; params: object; state: string }>(`select text, params, state from message where template = 'sign_in_code' and "to" = :mobile order by id desc limit 1`, { mobile })
      expect(await eventually(rows, ([row]) => row?.state === "sent")).toEqual([{ text: "…", params: {}, state: "sent" }])

      box.broken = true
      expect(await post({ mobile, locale: "en" })).toEqual(asked)
      const [waiting] = await eventually(rows, ([row]) => row?.state === "pending")
      expect(waiting?.text).toMatch(/\d{5}/)
      const read = adminMessages.parse((await operator("/admin/messages?state=pending")).data)
      expect(read.messages.map(({ text }) => text)).toContain("…")
      expect(JSON.stringify(read)).not.toMatch(/sign-in code: \d/)
      box.broken = false
      await sql(`update message set created_at = created_at - interval '3 minutes', next_try_at = now() where state = 'pending' and template = 'sign_in_code'`)
      await codeFor(ground.members[1].mobile)
      expect(await eventually(rows, ([row]) => row?.state === "failed")).toEqual([{ text: "…", params: {}, state: "failed" }])
      expect(JSON.stringify(await sql("select * from sign_in_code"))).not.toContain(code)
    })

    it("somebody removed comes in and finds nothing", async () => {
      const [{ mobile, desk_user_id, id }] = ground.members
      await sql("update desk_grant set deleted_at = now() where desk_user_id = :desk_user_id", { desk_user_id })
      const { token } = (await post({ mobile, code: await codeFor(mobile) })).data as { token: string }
      const removed = caller(api, { authorization: `Bearer ${token}` })
      expect(deskMe.parse((await removed("/desk/me")).data).grants).toEqual([])
      expect((await removed(`/desk/members/${id}/orders`)).status).toBe(404)
      await sql("update desk_grant set deleted_at = null where desk_user_id = :desk_user_id", { desk_user_id })
    })

    it("somebody without e-mail and password signs in by code as well, as themselves", async () => {
      await sql("insert into desk_user (id, name, email, mobile) values ('dusr_new', 'تازه', null, '09127654321')")
      for (const turn of [1, 2]) {
        const { data } = await post({ mobile: "09127654321", code: await codeFor("09127654321") })
        const me = await caller(api, { authorization: `Bearer ${(data as { token: string }).token}` })("/desk/me")
        expect([turn, deskMe.parse(me.data).user.id]).toEqual([turn, "dusr_new"])
      }
      expect((await sql("select id from auth_identity where app_metadata->>'desk_user_id' = 'dusr_new'")).length).toBe(1)
      // a number is one person's
      await expect(sql("insert into desk_user (id, name, mobile) values ('dusr_same', 'همان', '09127654321')")).rejects.toMatchObject({ code: "23505" })
    })

    it("five who come for the first time at once are one person", async () => {
      const mobile = "09351112233"
      const code = await codeFor(mobile)
      const answers = await Promise.all(Array.from({ length: 5 }, () => post({ mobile, code })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401])
      expect(await sql("select u.mobile from desk_user u join auth_identity i on i.app_metadata->>'desk_user_id' = u.id where u.mobile = :mobile", { mobile })).toEqual([{ mobile }])
    })
  },
})
