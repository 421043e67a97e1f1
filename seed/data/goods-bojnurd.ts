import { candy, type CandySeller, type CandySpec } from "../src/goods/candy"
import type { Good } from "../src/goods/good"
import { supply } from "../src/goods/supply"
import type { Today } from "../src/support/days"
import { text } from "../src/support/text"

const nastaran: CandySeller = {
  handle: "nastaran", gtin: 1405, maker: null, lot_letter: "B",
  // no master carton is left: that pack is sold out while its bulk is not
  materials: { sachet: 9400, "sachet-carton": 3, "office-box": 36, "souvenir-box": 260, tin: 310, "family-box": 140, "bulk-carton": 22, "master-carton": 0 },
}
// counts its cartons alone: boxes and tins come from next door within the hour
const yas: CandySeller = { handle: "yas", gtin: 1406, maker: null, lot_letter: "Y", materials: { "bulk-carton": 14, "master-carton": 6 } }
const sepidar: CandySeller = { handle: "sepidar", gtin: 1407, maker: null, lot_letter: "S", materials: { tin: 120, "souvenir-box": 90 } }
const narenj: CandySeller = { handle: "narenj", gtin: 1408, maker: null, lot_letter: "N", materials: {} }
const byNastaran = { handle: "nastaran", name: text("کارگاه نمونه نسترن", "Sample Workshop Nastaran") }
const byYas = { handle: "yas", name: text("کارگاه نمونه یاس", "Sample Workshop Yas") }
const bySepidar = { handle: "sepidar", name: text("کارگاه نمونه سپیدار", "Sample Workshop Sepidar") }
const maryam: CandySeller = { handle: "maryam-bojnurd", gtin: 1409, maker: byNastaran, lot_letter: "M", materials: { tin: 60, "souvenir-box": 85 } }
const poone: CandySeller = { handle: "poone", gtin: 1410, maker: byYas, lot_letter: "P", materials: { sachet: 3600, "office-box": 30, "family-box": 40 } }

const nastaranGoods: CandySpec[] = [
  {
    kind: "shekar-panir", bulk_gram: 18_500, boiled_days_ago: 5, export: true,
    prices: { tin: 240, "souvenir-box": 279, "family-box": 470, "office-box": 590, "bulk-carton": 1950, "master-carton": 4400, "sachet-carton": 6500 },
    note: text("همه بسته‌ها از یک دیگ پر می‌شوند.", "All packs are filled from one kettle."),
  },
  {
    kind: "saffron", bulk_gram: 9500, boiled_days_ago: 9, export: true,
    prices: { tin: 265, "souvenir-box": 315, "family-box": 520, "office-box": 690 },
    note: text("زعفران را از کشاورزان قائن می‌گیرند.", "The saffron comes from growers in Qaen."),
  },
  {
    kind: "cardamom", bulk_gram: 12_750, boiled_days_ago: 7, export: true,
    prices: { tin: 255, "souvenir-box": 298, "family-box": 490, "bulk-carton": 2150 },
    note: text("هلش را درسته می‌خرند و خودشان می‌کوبند.", "They buy the pods whole and crush them here."),
  },
  {
    kind: "rose", bulk_gram: 7200, boiled_days_ago: 12, export: false,
    prices: { tin: 258, "family-box": 480 },
    note: text("گلابش دوآتشه است.", "The rose water is twice distilled."),
  },
]

const yasGoods: CandySpec[] = [
  {
    kind: "shekar-panir", bulk_gram: 22_000, boiled_days_ago: 3, export: true,
    prices: { tin: 235, "souvenir-box": 272, "family-box": 480, "bulk-carton": 2050, "master-carton": 4600 },
    note: text("کمی ریزتر بریده می‌شود و برای قندان است.", "Cut a little smaller, for the sugar bowl."),
  },
  {
    kind: "sesame", bulk_gram: 15_000, boiled_days_ago: 2, export: true,
    prices: { tin: 230, "souvenir-box": 262, "family-box": 455, "bulk-carton": 1980 },
    note: text("کنجد هر صبح تازه بو داده می‌شود.", "The sesame is roasted fresh each morning."),
  },
  {
    kind: "ginger", bulk_gram: 11_000, boiled_days_ago: 6, export: true,
    prices: { tin: 238, "family-box": 465, "office-box": 575 },
    note: text("زنجبیل را خودشان آسیاب می‌کنند.", "They grind the ginger themselves."),
  },
  {
    kind: "cardamom", bulk_gram: 14_000, boiled_days_ago: 4, export: false,
    prices: { "family-box": 475, "office-box": 620, "bulk-carton": 2080 },
    note: text("در جعبه اداری برای میز چای دفترها.", "In office boxes, for the tea table at work."),
  },
  {
    kind: "coconut", bulk_gram: 6000, boiled_days_ago: 8, export: false,
    prices: { tin: 245, "family-box": 485 },
    note: text("نارگیلش شیرین‌نشده است.", "The coconut is unsweetened."),
  },
]

const sepidarGoods: CandySpec[] = [
  { kind: "pistachio", bulk_gram: 8000, boiled_days_ago: 30, export: false, prices: { tin: 315, "souvenir-box": 328, "family-box": 595 }, note: text("پسته‌اش از دامغان است.", "The pistachios come from Damghan.") },
  { kind: "coconut", bulk_gram: 5000, boiled_days_ago: 30, export: false, prices: { tin: 248, "souvenir-box": 282 }, note: text("روی هر دانه یک لایه شکر نرم است.", "Each piece has a coat of soft sugar.") },
  { kind: "assorted", bulk_gram: 9000, boiled_days_ago: 28, export: false, prices: { tin: 262, "souvenir-box": 300, "family-box": 530 }, note: text("هفت نوع در هر بسته است.", "Seven kinds in every pack.") },
]

const narenjGoods: CandySpec[] = [
  { kind: "qeychi", bulk_gram: 6000, boiled_days_ago: 15, export: false, prices: { tin: 195, "family-box": 345, "bulk-carton": 1400 }, note: text("با همان قیچی پدربزرگ بریده می‌شود.", "Cut with the grandfather's own scissors.") },
]

const maryamGoods: CandySpec[] = [
  { kind: "shekar-panir", bulk_gram: 9900, boiled_days_ago: 6, export: false, prices: { "souvenir-box": 285 }, note: text("مریم دانه‌ها را جدا می‌کند و شکسته‌ها را کنار می‌گذارد.", "Maryam sorts the pieces and sets the broken ones aside.") },
  { kind: "rose", bulk_gram: 8100, boiled_days_ago: 12, export: false, prices: { tin: 255, "souvenir-box": 292 }, note: text("روی در هر جعبه یک گل خشک است.", "A dried rose lies under every lid.") },
  { kind: "assorted", bulk_gram: 10_350, boiled_days_ago: 10, export: false, prices: { tin: 260, "souvenir-box": 297 }, note: text("مریم رنگ‌ها را در خانه‌های جعبه می‌چیند.", "Maryam lays the colours in the box's compartments.") },
]

const pooneGoods: CandySpec[] = [
  { kind: "assorted", bulk_gram: 16_000, boiled_days_ago: 9, export: false, prices: { "family-box": 540, "office-box": 640 }, note: text("نام شرکت شما روی جعبه اداری چاپ می‌شود، از ۱۲ جعبه به بالا.", "Your company's name is printed on office boxes, from twelve up.") },
  { kind: "ginger", bulk_gram: 9000, boiled_days_ago: 7, export: false, prices: { "office-box": 590 }, note: text("هر ساشه ۱۰ گرم است، برای یک استکان چای.", "A sachet is 10 g, right for one glass of tea.") },
]

/** Candy of Sepidar that Poone packed: not for sale while its maker's permit is expired. */
const pistachioByPoone: CandySpec = {
  kind: "pistachio", bulk_gram: 5000, boiled_days_ago: 30, export: false, prices: { "family-box": 580 }, note: text("پونه آن را در جعبه یک‌کیلویی می‌بندد.", "Poone packs it in one-kilo boxes."),
}

const kaj = { handle: "kaj", number: 1411, kind: "candy-packaging" }

/** Everything that the candy cluster sells. */
export function bojnurdGoods(today: Today): Good[] {
  const of = (seller: CandySeller, specs: CandySpec[]) => specs.map((spec, index) => candy(seller, spec, index + 1, today))
  return [
    ...of(nastaran, nastaranGoods),
    ...of(yas, yasGoods),
    ...of(sepidar, sepidarGoods),
    ...of(narenj, narenjGoods),
    ...of(maryam, maryamGoods),
    ...of(poone, pooneGoods),
    candy({ ...poone, maker: bySepidar }, pistachioByPoone, pooneGoods.length + 1, today),
    supply(kaj, "round-tin", 40, 1),
    supply(kaj, "souvenir-box", 30, 2),
    supply(kaj, "family-box", 30, 3),
    supply(kaj, "office-box", 18, 4),
    supply(kaj, "sachet-film", 12, 5),
    supply(kaj, "sachet-carton", 20, 6),
    supply(kaj, "bulk-carton", 24, 7),
    supply(kaj, "master-carton", 26, 8),
  ]
}
