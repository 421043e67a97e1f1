import type { MyApplication } from "@contracts/application"
import { describe, expect, it } from "vitest"
import { fieldErrors, isDone, stepAfter, stepOf } from "./steps"

type Problem = MyApplication["problems"][number]
const problems: Problem[] = [{ field: "kind", code: "required" }, { field: "province_code", code: "unknown_province" }, { field: "goods", code: "kind_not_allowed" }, { field: "papers", code: "papers_missing" }]

describe("steps of the form", () => {
  it("each problem is mended in one of them", () => expect(problems.map(stepOf)).toEqual(["who", "who", "what", "papers"]))
  it("what is still to be said is no error before somebody wants to go on", () => {
    expect(fieldErrors(problems, false)).toEqual({ province: "unknown_province", goods: "kind_not_allowed", papers: "papers_missing" })
    expect(fieldErrors(problems, true)).toMatchObject({ kind: "required" })
  })
  it("one is done when nothing is wrong with it; papers when all were sent", () => {
    expect([isDone("who", { problems, papers: [] }), isDone("what", { problems: [], papers: [] }), isDone("papers", { problems: [], papers: [] })]).toEqual([false, true, false])
    const paper = (state: "missing" | "sent") => ({ one_of: [], state, paper: null })
    expect([isDone("papers", { problems, papers: [paper("sent")] }), isDone("papers", { problems, papers: [paper("sent"), paper("missing")] })]).toEqual([true, false])
  })
  it("the last one has none after it", () => expect([stepAfter("who"), stepAfter("papers"), stepAfter("send")]).toEqual(["what", "send", "send"]))
})
