import { describe, expect, it } from "vitest"
import { checkAll, physicalSides } from "./check-logical.mjs"

describe("styles know start and end, not left and right", () => {
  it("holds for the whole storefront", () => expect(checkAll()).toEqual([]))

  it.each([
    ["a.tsx", 'className="ml-2"'],
    ["a.tsx", 'className="md:pr-4 flex"'],
    ["a.tsx", 'className="-left-1"'],
    ["a.tsx", 'className="text-left"'],
    ["a.tsx", 'className="rounded-tl-lg"'],
    ["a.tsx", "style={{ marginLeft: 4 }}"],
    ["a.css", "a { margin-left: 4px; }"],
    ["a.css", "a { left: 0; }"],
    ["a.css", "a { text-align: right; }"],
    ["a.css", "a { border-top-left-radius: 4px; }"],
  ])("%s: finds %s", (file, text) => expect(physicalSides(text, file)).toHaveLength(1))

  it.each([
    ["a.tsx", 'className="ms-2 pe-4 start-0 text-start rounded-s-lg border-e"'],
    ["a.tsx", "const left = daysBetween(today, end)"],
    ["a.css", "a { margin-inline-start: 4px; inset-inline-end: 0; border-start-start-radius: 4px; }"],
  ])("%s: leaves %s", (file, text) => expect(physicalSides(text, file)).toEqual([]))
})
