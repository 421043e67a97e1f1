import type { RugDesign, RugSize } from "../art/types"
import { text, type Text } from "../support/text"

export type RugDesignSpec = { design: RugDesign; material: "wool" | "silk"; name: Text; description: Text }

/** Four designs in wool and six in silk; each is a kind of goods. */
export const rugDesigns: RugDesignSpec[] = [
  { design: "mahi-afshar", material: "wool", name: text("ماهی افشار", "Mahi Afshar"), description: text("ماهی ریز در متن و ترنج شش‌گوش در میان؛ نقشه‌ای که از افشار تا زنجان بافته می‌شود.", "Small fish across the field and a six-sided medallion; woven from the Afshar country to Zanjan.") },
  { design: "bidgineh", material: "wool", name: text("بیدگینه", "Bidgineh"), description: text("نقشه روستای بیدگینه با گل‌های پهن و رنگ‌های گرم.", "The design of Bidgineh village: broad flowers in warm colours.") },
  { design: "qoltuq", material: "wool", name: text("قولتوق", "Qoltuq"), description: text("نقشه روستای قولتوق؛ لوزی‌های درشت و حاشیه ساده، بیشترش از حافظه بافته می‌شود.", "The design of Qoltuq village: large lozenges and a plain border, mostly woven from memory.") },
  { design: "village", material: "wool", name: text("روستایی", "Rustai (village)"), description: text("بافت آزاد روستاهای زنجان؛ نقش‌ها را بافنده خودش می‌چیند و دو تای آن یکی نیست.", "Free village weaving of Zanjan; the weaver sets the motifs and no two are alike.") },
  { design: "shah-abbasi", material: "silk", name: text("شاه‌عباسی", "Shah Abbasi"), description: text("گل‌های شاه‌عباسی روی متن آرام؛ گره ریز و ابریشم براق.", "Shah Abbasi palmettes on a calm field; fine knots and lustrous silk.") },
  { design: "eslimi", material: "silk", name: text("اسلیمی", "Eslimi"), description: text("پیچک‌های اسلیمی که از یک ترنج باز می‌شود.", "Arabesque tendrils that open from one medallion.") },
  { design: "lachak-toranj", material: "silk", name: text("لچک‌ترنج", "Lachak Toranj"), description: text("ترنج در میان و چهار لچک در گوشه‌ها؛ نقشه‌ای که در بیشتر خانه‌ها جا می‌افتد.", "A medallion with four corner pieces; it settles well in most rooms.") },
  { design: "moharramat", material: "silk", name: text("محرمات", "Moharramat"), description: text("راه‌راه‌های باریک پر از گل ریز، از سر تا ته فرش.", "Narrow stripes full of small flowers from end to end.") },
  { design: "kheshti", material: "silk", name: text("خشتی", "Kheshti"), description: text("خانه‌های چهارگوش مثل کاشی؛ در هر خانه باغچه‌ای دیگر.", "Square compartments like tiles, a different garden in each.") },
  { design: "gonbadi", material: "silk", name: text("گنبدی", "Gonbadi"), description: text("دایره‌های تودرتو مثل زیر گنبد؛ نقشه از میان به بیرون باز می‌شود.", "Circles within circles, like the inside of a dome.") },
]

export type RugSizeSpec = {
  size: RugSize
  name: Text
  /** how a rug of this size is called before its design */
  title: Text
  width_cm: number
  length_cm: number
  /** US dollars free on board, low and high; null: not woven in silk */
  fob: { wool: [number, number]; silk: [number, number] | null }
}

/** The seven sizes with their export prices, as in the catalogue. */
export const rugSizes: RugSizeSpec[] = [
  { size: "zar-o-nim", name: text("ذرع‌ونیم", "Zar-o-nim"), title: text("ذرع‌ونیم", "zar-o-nim rug"), width_cm: 100, length_cm: 150, fob: { wool: [350, 900], silk: [1200, 4000] } },
  { size: "dozar", name: text("قالیچه", "Dozar"), title: text("قالیچه", "dozar rug"), width_cm: 135, length_cm: 210, fob: { wool: [700, 1700], silk: [2500, 7000] } },
  { size: "runner", name: text("کناره", "Runner"), title: text("کناره", "runner"), width_cm: 80, length_cm: 300, fob: { wool: [600, 1500], silk: null } },
  { size: "pardeh", name: text("پرده‌ای", "Pardeh"), title: text("پرده‌ای", "pardeh rug"), width_cm: 170, length_cm: 240, fob: { wool: [1100, 2700], silk: [4000, 11_000] } },
  { size: "six", name: text("۶ متری", "Six-metre"), title: text("فرش ۶ متری", "six-metre carpet"), width_cm: 200, length_cm: 300, fob: { wool: [1800, 4500], silk: [6500, 18_000] } },
  { size: "nine", name: text("۹ متری", "Nine-metre"), title: text("فرش ۹ متری", "nine-metre carpet"), width_cm: 250, length_cm: 350, fob: { wool: [2700, 6500], silk: null } },
  { size: "twelve", name: text("۱۲ متری", "Twelve-metre"), title: text("فرش ۱۲ متری", "twelve-metre carpet"), width_cm: 300, length_cm: 400, fob: { wool: [4000, 10_000], silk: null } },
]

/** The design of a handle. */
export function rugDesign(design: RugDesign): RugDesignSpec {
  const found = rugDesigns.find((each) => each.design === design)
  if (!found) throw new Error(`no rug design "${design}"`)
  return found
}

/** The size of a handle. */
export function rugSize(size: RugSize): RugSizeSpec {
  const found = rugSizes.find((each) => each.size === size)
  if (!found) throw new Error(`no rug size "${size}"`)
  return found
}
