import { expect, it } from "vitest"
import { commonAllergens, readAllergens, writeAllergens } from "./allergens"

const at = (fa: string) => commonAllergens.findIndex((each) => each.fa === fa)

it("a written list comes back as chips and the rest, and goes out as it came in", () => {
  const written = { fa: "گندم، تخم مرغ, پسته، فندق", en: "wheat, egg, pistachio, hazelnut" }
  expect(readAllergens(written)).toEqual({ chosen: [at("گندم"), at("پسته")], others: { fa: "تخم مرغ، فندق", en: "hazelnut" } })
  const { chosen, others } = readAllergens({ fa: "شیر، فندق", en: "milk, hazelnut" })
  expect(writeAllergens(chosen, others)).toEqual({ fa: "شیر، فندق", en: "milk, hazelnut" })
})

it("a half-space more or less is the same word, and nothing chosen is nothing written", () => {
  expect(readAllergens({ fa: "تخممرغ", en: "egg" }).chosen).toEqual([at("تخم‌مرغ")])
  expect(writeAllergens([], { fa: "  ", en: "" })).toEqual({ fa: "", en: "" })
})
