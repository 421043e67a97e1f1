import { expect, it } from "vitest"
import { stageName } from "../../contracts/cluster"
import { kindByUnits, newestStatement, stageLevels } from "./rules"

it("every stage has a level", () => expect(Object.keys(stageLevels).sort()).toEqual([...stageName.options].sort()))

it("the newest statement is the last one said, in whatever order they come", () => {
  expect(newestStatement([{ position: 1, stage: "independent" }, { position: 0, stage: "formed" }])?.stage).toBe("independent")
  expect(newestStatement([])).toBeUndefined()
})

it.each([
  ["cluster", 30, "cluster"], ["cluster", 29, "network"], ["network", 45, "cluster"], ["network", null, "network"], ["cluster", null, "cluster"], ["reference", 3, "reference"],
] as const)("a %s of %s units is a %s", (declared, units, kind) => expect(kindByUnits(declared, units)).toBe(kind))
