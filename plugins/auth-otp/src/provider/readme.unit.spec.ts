import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { AuthenticationResponse } from "@medusajs/framework/types"
import { toPersianDigits } from "@khooshe/persian-text"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { inWords, KNOWN, not, OTHER, Scene, UNKNOWN } from "../testing/scene.js"

const text = readFileSync(join(__dirname, "../../README.md"), "utf8")
const rows = text
  .slice(text.indexOf("## What happens"), text.indexOf("## Why it holds"))
  .split("\n")
  .filter((line) => /^\| (ask|try|register) /.test(line))
  .map((line) => {
    const [call = "", when = "", answer = "", sent = ""] = line.split("|").slice(1, 5).map((cell) => cell.trim())
    return { call, when, answer, sent }
  })

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
})
afterAll(() => scene.db.close())
beforeEach(() => scene.reset())

type Play = () => Promise<AuthenticationResponse>
const arabic = (digits: string) => digits.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
const times = async (count: number, act: (index: number) => Promise<unknown>) => {
  for (let index = 0; index < count; index += 1) await act(index)
}
const minutes = (count: number) => (scene.clock += count * 60_000)
const askFor = (mobile: string) => scene.call({ mobile })

/** What comes before the call of each row; it returns the call itself. */
const plays: Record<string, () => Promise<Play> | Play> = {
  "ask: known number": () => () => askFor(KNOWN),
  "ask: unknown number": () => () => askFor(UNKNOWN),
  "ask: Persian digits": () => () => askFor(toPersianDigits(KNOWN)),
  "ask: Arabic digits and +98": () => () => askFor(`+${arabic(`98 ${KNOWN.slice(1)}`)}`),
  "ask: delivery fails": () => ((scene.broken = "delivery"), () => askFor(KNOWN)),
  "ask: lookup fails": () => ((scene.broken = "lookup"), () => askFor(KNOWN)),
  "ask: fourth in ten minutes for the number": async () => (await times(3, () => (minutes(3), askFor(KNOWN))), () => askFor(toPersianDigits(KNOWN))),
  "ask: fourth in ten minutes for an unknown number": async () => (await times(3, () => askFor(UNKNOWN)), () => askFor(UNKNOWN)),
  "ask: fourth after ten minutes": async () => (await times(3, () => askFor(KNOWN)), minutes(10), () => askFor(KNOWN)),
  "ask: eleventh in a day for the number": async () => (await times(10, () => (minutes(60), askFor(KNOWN))), minutes(60), () => askFor(KNOWN)),
  "ask: over the limit of the address": async () => ((scene.origin = { address: "203.0.113.5", device: null }), await times(4, (index) => askFor(`0912000000${index}`)), () => askFor(KNOWN)),
  "ask: over the limit of the device": async () => ((scene.origin = { address: null, device: "d" }), await times(2, (index) => askFor(`0912000000${index}`)), () => askFor(KNOWN)),
  "ask: not a mobile": () => () => askFor("02122334455"),
  "ask: mobile is no text": () => () => scene.call({ mobile: { $ne: "" } }),
  "ask: a field too many": () => () => scene.call({ mobile: KNOWN, actor_id: "x" }),
  "ask: no body": () => () => scene.call(undefined),
  "ask: another actor type": () => () => scene.call({ mobile: KNOWN }, "user"),
  "ask: table out of order": () => ((scene.broken = "table"), () => askFor(KNOWN)),
  "try: right code": async () => withRight((code) => code),
  "try: right code in Persian digits": async () => withRight(toPersianDigits),
  "try: right code in Arabic digits": async () => withRight(arabic),
  "try: right code, fifth try": async () => afterWrong(4),
  "try: right code, sixth try": async () => afterWrong(5),
  "try: right code, used before": async () => {
    const code = await scene.codeFor()
    expect(inWords(await scene.call({ mobile: KNOWN, code }))).toBe("token")
    return () => scene.call({ mobile: KNOWN, code })
  },
  "try: right code, two minutes later": async () => {
    const code = await scene.codeFor()
    minutes(2)
    return () => scene.call({ mobile: KNOWN, code })
  },
  "try: right code, replaced by a newer one": async () => {
    let code = await scene.codeFor()
    while (code === (scene.clock += 600_000, await scene.codeFor())) code = scene.sent.at(-1)?.code ?? ""
    return () => scene.call({ mobile: KNOWN, code })
  },
  "try: right code of another number": async () => {
    const [code, own] = [await scene.codeFor(OTHER), await scene.codeFor()]
    return () => scene.call({ mobile: KNOWN, code: code === own ? not(own) : code })
  },
  "try: right code, person removed meanwhile": async () => {
    const code = await scene.codeFor()
    scene.known.delete(KNOWN)
    return () => scene.call({ mobile: KNOWN, code })
  },
  "try: right code of an unknown number": async () => {
    // nobody hears this code: it is sent while somebody has the number, who then has not
    scene.known.add(UNKNOWN)
    const code = await scene.codeFor(UNKNOWN)
    scene.known.delete(UNKNOWN)
    return () => scene.call({ mobile: UNKNOWN, code })
  },
  "try: right code, asked for as another actor": async () => {
    const code = await scene.codeFor()
    return () => scene.call({ mobile: KNOWN, code }, "customer")
  },
  "try: wrong code": async () => withRight(not),
  "try: no code was asked for": () => () => scene.call({ mobile: KNOWN, code: "12345" }),
  "try: not five digits": async () => withRight((code) => code.slice(1)),
  "try: another actor type": async () => {
    const code = await scene.codeFor()
    return () => scene.call({ mobile: KNOWN, code }, "user")
  },
  "try: table out of order": async () => {
    const code = await scene.codeFor()
    scene.broken = "table"
    return () => scene.call({ mobile: KNOWN, code })
  },
  "register: anything": () => () => scene.provider.register(),
}

async function withRight(typed: (code: string) => string): Promise<Play> {
  const code = await scene.codeFor()
  return () => scene.call({ mobile: KNOWN, code: typed(code) })
}

async function afterWrong(count: number): Promise<Play> {
  const code = await scene.codeFor()
  await times(count, () => scene.call({ mobile: KNOWN, code: not(code) }))
  return () => scene.call({ mobile: KNOWN, code })
}

describe("what the README says is what happens", () => {
  it("every row is played, and every play is a row", () => expect(rows.map((row) => `${row.call}: ${row.when}`)).toEqual(Object.keys(plays)))

  it.each(rows)("$call, $when → $answer, sent: $sent", async ({ call, when, answer, sent }) => {
    const play = await plays[`${call}: ${when}`]?.()
    const before = scene.sent.length
    const got = play && (await play())
    expect({ answer: got && inWords(got), sent: scene.sent.length > before ? "yes" : "no" }).toEqual({ answer, sent })
    expect(scene.logged.join()).not.toMatch(/\d{5}/)
  })
})
