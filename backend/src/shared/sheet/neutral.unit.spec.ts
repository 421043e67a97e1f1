import { describe, expect, it } from "vitest"
import { neutral, plain } from "./neutral"

describe("no text of ours is a formula", () => {
  it.each([
    ['=HYPERLINK("http://elsewhere.example","x")', `'=HYPERLINK("http://elsewhere.example","x")`],
    ["+98912", "'+98912"],
    ["-1+2", "'-1+2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["شکرپنیر", "شکرپنیر"],
    ["a=b", "a=b"],
    ["", ""],
  ])("%j is written as %j, and read back as it was", (text, written) => {
    expect(neutral(text)).toBe(written)
    expect(plain(written)).toBe(text)
  })
  it("an apostrophe before ordinary text stays", () => expect(plain("'quoted'")).toBe("'quoted'"))
})
