import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { inWords, KNOWN, not, Scene, UNKNOWN } from "../testing/scene.js"
import { OtpAuthProvider } from "./service.js"

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
})
afterAll(() => scene.db.close())
beforeEach(() => scene.reset())

const rows = async () => (await scene.db.raw("select * from sign_in_code order by asked_at", [])).rows

it("two who bring the same right code at once: exactly one gets in", async () => {
  const code = await scene.codeFor()
  const answers = await Promise.all(Array.from({ length: 4 }, () => scene.call({ mobile: KNOWN, code })))
  expect(answers.map(inWords).sort()).toEqual(["token", "wrong_code", "wrong_code", "wrong_code"])
})

it("tries at once are all counted", async () => {
  const code = await scene.codeFor()
  await Promise.all(Array.from({ length: 5 }, () => scene.call({ mobile: KNOWN, code: not(code) })))
  expect(inWords(await scene.call({ mobile: KNOWN, code }))).toBe("wrong_code")
})

it("asking many times at once gains nothing", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => scene.call({ mobile: KNOWN })))
  expect(answers.map(inWords).filter((word) => word === "otp:code")).toHaveLength(3)
  expect(scene.sent).toHaveLength(3)
})

it("the table tells neither number nor code, and keeps nothing for more than a day", async () => {
  scene.origin = { address: "203.0.113.5", device: "d-1" }
  const code = await scene.codeFor()
  const kept = JSON.stringify(await rows())
  for (const secret of [KNOWN, KNOWN.slice(1), `"${code}"`, "203.0.113.5", "d-1"]) expect(kept).not.toContain(secret)
  scene.clock += 86_400_001
  await scene.codeFor()
  expect(await rows()).toHaveLength(1)
})

it("known or not, the same is written", async () => {
  await scene.call({ mobile: KNOWN })
  await scene.call({ mobile: UNKNOWN })
  const shapes = (await rows()).map((row) => Object.entries(row as object).map(([name, value]) => [name, typeof value, String(value).length]))
  expect(shapes[0]).toEqual(shapes[1])
})

it("the answer does not wait for the lookup", async () => {
  let asked = false
  const lookup = scene.known.has.bind(scene.known)
  scene.known.has = (mobile) => ((asked = true), lookup(mobile))
  const data = { actor_type: "desk_user", url: "", headers: {}, query: {}, body: Object.assign({ mobile: KNOWN }), protocol: "http" }
  const answer = await scene.provider.authenticate(data)
  expect(answer.location).toBe("otp:code")
  expect(asked).toBe(false)
  await vi.waitFor(() => expect(scene.sent).toHaveLength(1))
})

it("the code is sent in the reader's language", async () => {
  await scene.call({ mobile: KNOWN, locale: "en" })
  await scene.call({ mobile: KNOWN })
  expect(scene.sent.map(({ locale }) => locale)).toEqual(["en", "fa"])
})

it.each([{}, { secret: "short" }, { secret: "long enough a secret", actorTypes: [] }, { secret: "long enough a secret", actorTypes: ["user"], host: {} }])("options %j are refused, without telling them", (options) => {
  expect(() => OtpAuthProvider.validateOptions(options)).toThrow(/auth-otp is not configured/)
  expect(() => OtpAuthProvider.validateOptions(options)).not.toThrow(/long enough/)
})
