import sharp from "sharp"
import { beforeAll, expect, it } from "vitest"
import { loadLettering } from "./lettering"
import { PAPER_SIZE, paperArt } from "./paper"

const words = { issuer: "معاونت غذا و داروی خراسان شمالی", title: "پروانه بهداشت کارگاه", number: "HB-2304-2", holder: "کارگاه نمونه یاس", from: "۱۳ آذر ۱۴۰۵", to: "۱۳ آذر ۱۴۰۷" }

beforeAll(() => loadLettering())

it("a licence is drawn with all its words as paths, and can be photographed", async () => {
  const svg = paperArt(words)
  expect(svg).not.toContain("<text")
  expect(svg.length).toBeLessThan(45_000)
  const { width, height } = await sharp(Buffer.from(svg)).metadata()
  expect({ width, height }).toEqual(PAPER_SIZE)
  expect(paperArt({ ...words, number: "HB-9" })).not.toBe(svg)
})
