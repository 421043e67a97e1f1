import type { Run } from "../../../backend/src/modules/packaging/shoe-runs"
import type { ShoeColour, ShoeModel } from "../art/types"
import { text, type Text } from "../support/text"

export const shoeColours: Record<ShoeColour, Text> = {
  navy: text("سرمه‌ای", "Navy"), black: text("مشکی", "Black"), grey: text("طوسی", "Grey"), pink: text("صورتی", "Pink"),
  blue: text("آبی", "Blue"), white: text("سفید", "White"), brown: text("قهوه‌ای", "Brown"), teal: text("سبزآبی", "Teal"),
  honey: text("عسلی", "Honey"), maroon: text("زرشکی", "Maroon"), cream: text("کرم", "Cream"),
}

export type ShoeModelSpec = {
  model: ShoeModel
  name: Text
  description: Text
  hs_code: string
  sizes: Run
  runs: Run[]
  colours: ShoeColour[]
  /** thousand tomans a pair, low and high: single pairs, and a series or more */
  retail: [number, number]
  wholesale: [number, number]
  /** US dollars a pair */
  fob: [number, number]
  gross_gram: number
  facts: { upper: Text; lining: Text; sole: Text; closure: Text; care: Text }
}

const dryCare = text("با دستمال نم‌دار پاک کنید؛ در ماشین نشویید", "Wipe with a damp cloth; do not machine wash")
const leatherCare = text("با واکس بی‌رنگ نگه دارید؛ از آب دور باشد", "Keep with clear polish, away from water")

/** The eight models of Hidaj, with sizes, runs, colours and price ranges of the catalogue. */
export const shoeModels: ShoeModelSpec[] = [
  {
    model: "kids-sneaker", name: text("کتانی اسپرت بچگانه", "Kids' sport sneaker"), hs_code: "6404.11",
    description: text("رویه پارچه‌ای و سبک، زیره دوخته و چسب‌خورده، زبانه نرم. جلوی کفش جا دارد و انگشت جمع نمی‌شود.", "Light textile upper, a sole both stitched and glued, a soft tongue. There is room at the toe."),
    sizes: { from: 26, to: 35 }, runs: [{ from: 26, to: 30 }, { from: 31, to: 35 }], colours: ["navy", "black", "grey", "pink"],
    retail: [450, 850], wholesale: [330, 620], fob: [4.5, 8], gross_gram: 550,
    facts: { upper: text("پارچه توری و چرم مصنوعی", "Mesh and synthetic leather"), lining: text("پنبه", "Cotton"), sole: text("لاستیک سبک، دوخته", "Light rubber, stitched"), closure: text("بند", "Laces"), care: dryCare },
  },
  {
    model: "toddler-velcro", name: text("کتانی چسبی نوپا", "Toddler velcro sneaker"), hs_code: "6404.19",
    description: text("دو چسب پهن که بچه خودش می‌بندد؛ پشت پاشنه سفت است و قدم‌های نو را نگه می‌دارد.", "Two wide straps that a child can close alone; a firm heel steadies new steps."),
    sizes: { from: 20, to: 25 }, runs: [{ from: 20, to: 25 }], colours: ["blue", "pink", "white"],
    retail: [380, 650], wholesale: [280, 480], fob: [3.8, 6.5], gross_gram: 550,
    facts: { upper: text("پارچه و چرم مصنوعی", "Textile and synthetic leather"), lining: text("پنبه", "Cotton"), sole: text("لاستیک خم‌شو", "Flexible rubber"), closure: text("دو چسب", "Two velcro straps"), care: dryCare },
  },
  {
    model: "kids-sandal", name: text("صندل تابستانه بچگانه", "Kids' summer sandal"), hs_code: "6402.99",
    description: text("جلوبسته برای انگشت‌ها و پشت‌باز برای هوا؛ کفی‌اش خیس نمی‌ماند.", "Closed at the toes, open behind; the insole does not stay wet."),
    sizes: { from: 20, to: 35 }, runs: [{ from: 20, to: 25 }, { from: 26, to: 30 }, { from: 31, to: 35 }], colours: ["white", "brown", "teal"],
    retail: [250, 480], wholesale: [180, 350], fob: [2.5, 4.5], gross_gram: 550,
    facts: { upper: text("چرم مصنوعی", "Synthetic leather"), lining: text("اسفنج و جیر مصنوعی", "Foam and synthetic suede"), sole: text("پی‌یو", "Polyurethane"), closure: text("یک چسب", "One velcro strap"), care: dryCare },
  },
  {
    model: "school-shoe", name: text("کفش مدرسه", "School shoe"), hs_code: "6402.99",
    description: text("کفش ساده برای هر روز؛ پنجه‌اش روکش دارد و زود ساییده نمی‌شود.", "A plain everyday shoe; its capped toe does not scuff soon."),
    sizes: { from: 30, to: 37 }, runs: [{ from: 30, to: 33 }, { from: 34, to: 37 }], colours: ["black", "brown"],
    retail: [550, 950], wholesale: [400, 700], fob: [6, 10], gross_gram: 550,
    facts: { upper: text("چرم مصنوعی", "Synthetic leather"), lining: text("پارچه", "Textile"), sole: text("پی‌یو، تزریقی", "Injected polyurethane"), closure: text("چسب یا بند", "Strap or laces"), care: dryCare },
  },
  {
    model: "leather-handmade", name: text("کفش چرم طبیعی بچگانه دست‌دوز", "Hand-made leather kids' shoe"), hs_code: "6403.99",
    description: text("چرم گاو و آستر چرم بز؛ رویه را با دست می‌دوزند و زیره را می‌شود عوض کرد.", "Cowhide with goat lining; the upper is sewn by hand and the sole can be replaced."),
    sizes: { from: 24, to: 36 }, runs: [{ from: 24, to: 29 }, { from: 30, to: 36 }], colours: ["honey", "black", "maroon"],
    retail: [1100, 2200], wholesale: [850, 1700], fob: [13, 24], gross_gram: 550,
    facts: { upper: text("چرم گاو", "Cowhide"), lining: text("چرم بز", "Goatskin"), sole: text("چرم و لاستیک", "Leather and rubber"), closure: text("بند", "Laces"), care: leatherCare },
  },
  {
    model: "winter-boot", name: text("نیم‌بوت زمستانی بچگانه", "Kids' winter ankle boot"), hs_code: "6402.91",
    description: text("آستر گرم و ساق نرم؛ زیره آج‌دار روی برف نمی‌لغزد و تا مچ آب نمی‌گیرد.", "Warm lining and a soft shaft; the treaded sole grips snow and keeps water out to the ankle."),
    sizes: { from: 24, to: 35 }, runs: [{ from: 24, to: 29 }, { from: 30, to: 35 }], colours: ["black", "navy"],
    retail: [750, 1500], wholesale: [560, 1150], fob: [8, 15], gross_gram: 800,
    facts: { upper: text("چرم مصنوعی ضدآب", "Water-resistant synthetic leather"), lining: text("خز مصنوعی", "Fleece"), sole: text("لاستیک آج‌دار", "Treaded rubber"), closure: text("زیپ کناری و بند", "Side zip and laces"), care: dryCare },
  },
  {
    model: "baby-prewalker", name: text("پاپوش نوزاد", "Baby pre-walker"), hs_code: "6404.19",
    description: text("زیره پارچه‌ای نرم برای پیش از راه افتادن؛ کش دور مچ نمی‌گذارد بیفتد.", "A soft cloth sole for before the first steps; elastic at the ankle keeps it on."),
    sizes: { from: 16, to: 19 }, runs: [{ from: 16, to: 19 }], colours: ["cream", "pink", "blue"],
    retail: [180, 350], wholesale: [130, 260], fob: [2, 3.5], gross_gram: 250,
    facts: { upper: text("پنبه", "Cotton"), lining: text("پنبه", "Cotton"), sole: text("پارچه نرم بی‌لغزش", "Soft non-slip cloth"), closure: text("کش", "Elastic"), care: text("با دست و آب سرد بشویید", "Hand wash in cold water") },
  },
  {
    model: "mens-leather", name: text("کفش چرم مردانه", "Men's leather shoe"), hs_code: "6403.99",
    description: text("چرم گاو با زیره دوخته؛ قالب آن پهن است و برای کار روزانه خوب است.", "Cowhide with a stitched sole on a wide last, good for a working day."),
    sizes: { from: 39, to: 45 }, runs: [{ from: 39, to: 45 }], colours: ["black", "brown"],
    retail: [1800, 4000], wholesale: [1400, 3100], fob: [20, 40], gross_gram: 1200,
    facts: { upper: text("چرم گاو", "Cowhide"), lining: text("چرم بز", "Goatskin"), sole: text("لاستیک، دوخته", "Rubber, stitched"), closure: text("بند", "Laces"), care: leatherCare },
  },
]

/** The model of a handle. */
export function shoeModel(model: ShoeModel): ShoeModelSpec {
  const found = shoeModels.find((each) => each.model === model)
  if (!found) throw new Error(`no shoe model "${model}"`)
  return found
}
