import { box } from "../box"
import { lettering } from "../lettering"
import { CREAM, INK, lattice, wovenBand } from "../print"
import { random } from "../random"
import { at, fill, ground, line, rect, use } from "../shapes"
import { Sheet } from "../sheet"
import { oneOf, SHOE_COLOURS, SHOE_MODELS, type GoodSpec, type Picture, type ShoeModel } from "../types"
import { BOOT } from "./boot"
import { HANDMADE } from "./handmade"
import { LEATHERS, roundness, type Leather, type ShoeDrawing } from "./kit"
import { MENS } from "./mens"
import { PREWALKER } from "./prewalker"
import { SANDAL } from "./sandal"
import { SCHOOL } from "./school"
import { SNEAKER } from "./sneaker"
import { outsole } from "./sole"
import { VELCRO } from "./velcro"

export type ShoeSpec = Extract<GoodSpec, { type: "shoe" }>
export const SHOE_VIEWS = ["side", "pair", "sole", "box"] as const
export type ShoeView = (typeof SHOE_VIEWS)[number]

const MODELS: Record<ShoeModel, { fa: string; drawing: ShoeDrawing }> = {
  "kids-sneaker": { fa: "کتانی اسپرت بچگانه", drawing: SNEAKER },
  "toddler-velcro": { fa: "کتانی چسبی نوپا", drawing: VELCRO },
  "kids-sandal": { fa: "صندل تابستانه بچگانه", drawing: SANDAL },
  "school-shoe": { fa: "کفش مدرسه", drawing: SCHOOL },
  "leather-handmade": { fa: "کفش چرم دست‌دوز", drawing: HANDMADE },
  "winter-boot": { fa: "نیم‌بوت زمستانی", drawing: BOOT },
  "baby-prewalker": { fa: "پاپوش نوزاد", drawing: PREWALKER },
  "mens-leather": { fa: "کفش چرم مردانه", drawing: MENS },
}

/** The side view on 400 × 300, toe to the left; without the shade it can be laid anywhere. */
export function shoeSide(sheet: Sheet, model: string, colour: string, seed: number, { shade = true } = {}): string {
  const known = oneOf("shoe", SHOE_MODELS, model)
  const leather = LEATHERS[oneOf("shoe colour", SHOE_COLOURS, colour)]
  const { drawing } = MODELS[known]
  const { upper, inside, panels, over, sole } = drawing.draw({ sheet, leather, dice: random(`shoe/${model}/${colour}/${seed}`) })
  const [x, half, y] = drawing.shade
  return (
    (shade ? ground(sheet, x, y, half, 17, 0.42) : "") +
    inside +
    fill(upper, leather.upper) +
    sheet.clip(`<path d="${upper}"/>`, panels + fill(upper, roundness(sheet))) +
    line(upper, "#fff", { width: 1.2, opacity: 0.2 }) +
    over +
    sole
  )
}

export function drawShoe(spec: ShoeSpec, view: ShoeView): Picture {
  const sheet = new Sheet()
  const { model, colour, seed } = spec
  const { fa } = MODELS[oneOf("shoe", SHOE_MODELS, model)]
  const leather = LEATHERS[oneOf("shoe colour", SHOE_COLOURS, colour)]
  const key = `shoe/${model}/${colour}/${view}`
  switch (view) {
    case "side":
      return sheet.picture(key, [0, 0, 400, 300], at(0, 14, shoeSide(sheet, model, colour, seed)))
    case "pair": {
      const one = sheet.symbol(shoeSide(sheet, model, colour, seed))
      return sheet.picture(key, [0, 0, 460, 330], use(one, 62, 4, { scale: 0.86 }) + use(one, 0, 46, { scale: 0.92 }))
    }
    case "sole":
      return sheet.picture(key, [0, 0, 400, 300], outsole(sheet, leather, model))
    case "box":
      return sheet.picture(
        key,
        [0, 0, 400, 310],
        shoeBox(sheet, leather, fa, seed, sheet.symbol(shoeSide(sheet, model, colour, seed, { shade: false }))),
      )
  }
}

/** Each workshop orders its boxes in one colour. */
const LIDS = ["#22365F", "#6B2A2E", "#2F4A38", "#4A3324", "#3F3A52"] as const

/** The closed box, 32 × 20 × 11 cm; its label carries the shoe that is in it. */
function shoeBox(sheet: Sheet, leather: Leather, fa: string, seed: number, drawn: string): string {
  const label =
    rect(1.5, 2.5, 232, 96, "#3B2612", 5, 0.2) +
    rect(0, 0, 232, 96, CREAM, 5) +
    use(drawn, -3, 8, { scale: 0.28 }) +
    lettering("کفش هیدج", 222, 24, { size: 12, weight: 500, fill: "#6B5F52", anchor: "right" }) +
    lettering(fa, 222, 52, { size: 17, weight: 800, fill: INK, anchor: "right", fit: 106 }) +
    lettering(leather.fa, 222, 78, { size: 14, weight: 600, fill: "#6A4A32", anchor: "right" })
  return (
    box(
      sheet,
      { x: 26, y: 126, w: 288, h: 156, d: 116 },
      {
        colour: "#E9DFCB",
        lid: 50,
        lidColour: random(`shoe box/${seed}`).pick(LIDS),
        front: at(28, 54, label),
        side: lattice(sheet, 0, 54, 116, 102, "#B9A98A", 0.5, 18),
        top: lattice(sheet, 0, 0, 293, 121, "#F4EAD6", 0.2, 18),
        topLight: 0.18,
      },
    ) + wovenBand(sheet, 23.5, 158, 293, 13)
  )
}
