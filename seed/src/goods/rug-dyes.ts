import { DYE_SETS, DYES, type Dye, type Role } from "../art/rug/dyes"
import { RUG_DESIGNS, type RugDesign } from "../art/types"
import { text, type Text } from "../support/text"

const madder = text("روناس", "Madder")
const indigo = text("نیل", "Indigo")
const walnut = text("پوست گردو", "Walnut husk")
const green = text("نیل و اسپرک", "Indigo and weld")
const silk = text("ابریشم خودرنگ", "Undyed silk")

/** What a dye of the artwork is called and where it comes from. */
const dyes: Record<Dye, { name: Text; source: Text }> = {
  madder: { name: text("لاکی", "Lac red"), source: madder },
  deepMadder: { name: text("جگری", "Dark red"), source: text("روناس و پوست گردو", "Madder and walnut husk") },
  indigo: { name: text("سرمه‌ای", "Navy"), source: indigo },
  deepIndigo: { name: text("سرمه‌ای تیره", "Midnight blue"), source: text("نیل، دو بار", "Indigo, dipped twice") },
  blue: { name: text("آبی", "Blue"), source: indigo },
  sky: { name: text("آبی آسمانی", "Sky blue"), source: text("نیل رقیق", "Weak indigo") },
  wool: { name: text("شیری", "Ivory"), source: text("پشم خودرنگ", "Undyed wool") },
  camel: { name: text("شتری", "Camel"), source: walnut },
  saffron: { name: text("زرد", "Yellow"), source: text("اسپرک", "Weld") },
  pistachio: { name: text("سبز پسته‌ای", "Pistachio green"), source: green },
  walnut: { name: text("قهوه‌ای", "Brown"), source: walnut },
  rose: { name: text("گلی", "Rose"), source: text("روناس رقیق", "Weak madder") },
  black: { name: text("مشکی", "Black"), source: text("پوست انار و آهن", "Pomegranate rind and iron") },
  ivory: { name: text("شیری", "Ivory"), source: silk },
  gold: { name: text("طلایی", "Gold"), source: text("اسپرک و پوست انار", "Weld and pomegranate rind") },
  turquoise: { name: text("فیروزه‌ای", "Turquoise"), source: text("نیل و اسپرک رقیق", "Weak indigo and weld") },
  plum: { name: text("ارغوانی", "Plum"), source: text("روناس و نیل", "Madder and indigo") },
  blush: { name: text("هلویی", "Blush"), source: text("روناس رقیق", "Weak madder") },
  moss: { name: text("سبز", "Moss green"), source: green },
  pearl: { name: text("صدفی", "Pearl"), source: silk },
}

/** One of the five dye sets that the artwork has for wool, and of the five for silk. */
export type Palette = 0 | 1 | 2 | 3 | 4
const PALETTES = 5

/** The parts of a rug whose colour its label names. */
const named: Role[] = ["field", "border", "medallion", "cream", "accent", "light"]

/** The dyes of a label, which are those that the rug is drawn in. */
export function dyesOf(material: "wool" | "silk", palette: Palette): { name: Text; source: Text; colour: string }[] {
  const set = DYE_SETS[material][palette]
  return [...new Set(named.flatMap((role) => set?.[role] ?? []))].map((dye) => ({ ...dyes[dye], colour: DYES[dye] }))
}

/** The drawing's seed: the artwork picks the dyes by seed and design, so this turns the wish round. `number` tells apart rugs of one design. */
export const seedOf = (design: RugDesign, palette: Palette, number: number): number =>
  number * PALETTES + ((palette - RUG_DESIGNS.indexOf(design) + 2 * PALETTES) % PALETTES)
