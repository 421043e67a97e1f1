import { assortment } from "../src/goods/assortment"
import type { Good } from "../src/goods/good"
import { supply } from "../src/goods/supply"
import { sweet, type SweetSeller, type SweetSpec } from "../src/goods/sweet"
import type { Today } from "../src/support/days"
import { text } from "../src/support/text"

const minoodar: SweetSeller = { handle: "minoodar", gtin: 3201, maker: null, boxes: { 250: 80, 500: 120, 1000: 60, 2000: 9, 400: 90 }, lot_letter: "Q", export: true }
const fandogh: SweetSeller = { handle: "fandogh", gtin: 3202, maker: null, boxes: { 500: 70, 1000: 40 }, lot_letter: "F", export: true }
const tak: SweetSeller = { handle: "tak", gtin: 3203, maker: null, boxes: { 700: 45, 1500: 20 }, lot_letter: "T", export: true }
const shabdar: SweetSeller = { handle: "shabdar", gtin: 3204, maker: null, boxes: {}, lot_letter: "H", export: false }
const maryam: SweetSeller = { handle: "maryam-qazvin", gtin: 3205, maker: null, boxes: {}, lot_letter: "M", export: false }
const reyhan: SweetSeller = { handle: "reyhan", gtin: 3206, maker: null, boxes: {}, lot_letter: "R", export: false }
const gandom: SweetSeller = { handle: "gandom", gtin: 3207, maker: null, boxes: { 500: 24 }, lot_letter: "G", export: false }
const karvan = (handle: string, fa: string, en: string): SweetSeller => ({
  handle: "karvan", gtin: 3208, maker: { handle, name: text(`کارگاه نمونه ${fa}`, `Sample Workshop ${en}`) }, boxes: {}, lot_letter: "K", export: false,
})
const alvand = { handle: "alvand", number: 3209, kind: "sweets-packaging" }

const copper = text("مینودر آن را در سینی مسی می‌پزد.", "Minoodar bakes it in copper trays.")
const ownAlmond = text("فندق بادامش را خودش پوست می‌گیرد.", "Fandogh blanches its own almonds.")
const teaHouse = text("تاک آن را برای چایخانه‌های شهر هم می‌پزد.", "Tak bakes it for the town's tea houses too.")
const woodFire = text("شبدر آن را در تنور هیزمی می‌پزد.", "Shabdar bakes it over a wood fire.")
const atHome = text("مریم آن را هفته‌ای دو روز در خانه می‌پزد.", "Maryam bakes it at home twice a week.")
const onTheWay = text("کاروان آن را هر صبح از کارگاه می‌آورد.", "Karvan fetches it from the workshop each morning.")
const wholeFlour = text("گندم آرد کامل از آسیاب سنگی به کار می‌برد.", "Gandom uses whole flour from a stone mill.")

const minoodarGoods: SweetSpec[] = [
  { spec: "baklava-diamond", bulk_gram: 24_000, per_kilo: 1300, nets: null, note: copper, baked_days_ago: 3 },
  { spec: "baklava-rolled", bulk_gram: 16_000, per_kilo: 1450, nets: null, note: copper, baked_days_ago: 3 },
  { spec: "baklava-golabi", bulk_gram: 9000, per_kilo: 1560, nets: [500, 1000, 2000], note: copper, baked_days_ago: 4 },
  { spec: "baklava-pishani", bulk_gram: 8000, per_kilo: 1080, nets: [250, 500, 1000], note: copper, baked_days_ago: 3 },
  { spec: "rice-biscuit", bulk_gram: 18_000, per_kilo: 455, nets: null, note: text("مینودر روی هر کدام خشخاش می‌پاشد.", "Minoodar dusts each with poppy seed."), baked_days_ago: 6 },
  { spec: "chickpea-biscuit", bulk_gram: 12_000, per_kilo: 520, nets: null, note: text("مینودر آن را در دو اندازه می‌زند.", "Minoodar cuts it in two sizes."), baked_days_ago: 6 },
]
const fandoghGoods: SweetSpec[] = [
  { spec: "baklava-diamond", bulk_gram: 18_000, per_kilo: 1220, nets: [500, 1000], note: ownAlmond, baked_days_ago: 2 },
  { spec: "baklava-golabi", bulk_gram: 7000, per_kilo: 1480, nets: [250, 500], note: ownAlmond, baked_days_ago: 2 },
  { spec: "atabaki", bulk_gram: 10_000, per_kilo: 640, nets: null, note: ownAlmond, baked_days_ago: 1 },
  { spec: "rice-biscuit", bulk_gram: 9000, per_kilo: 430, nets: null, note: text("فندق آن را با کره محلی می‌پزد.", "Fandogh bakes it with country butter."), baked_days_ago: 4 },
]
const takGoods: SweetSpec[] = [
  { spec: "rice-biscuit", bulk_gram: 14_000, per_kilo: 405, nets: null, note: teaHouse, baked_days_ago: 3 },
  { spec: "tea-bread", bulk_gram: 20_000, per_kilo: 360, nets: null, note: teaHouse, baked_days_ago: 1 },
  { spec: "chickpea-biscuit", bulk_gram: 11_000, per_kilo: 470, nets: null, note: teaHouse, baked_days_ago: 5 },
  { spec: "baklava-pishani", bulk_gram: 6000, per_kilo: 990, nets: [500, 1000], note: text("تاک فقط روزهای آخر هفته باقلوا می‌پزد.", "Tak bakes baklava at the end of the week only."), baked_days_ago: 4 },
  { spec: "atabaki", bulk_gram: 5000, per_kilo: 590, nets: null, note: text("تاک آن را کم‌شکر می‌پزد.", "Tak makes it with less sugar."), baked_days_ago: 2 },
]
const shabdarGoods: SweetSpec[] = [
  { spec: "charkhi", bulk_gram: 12_000, per_kilo: 520, nets: null, note: woodFire, baked_days_ago: 2 },
  { spec: "padrazi", bulk_gram: 10_000, per_kilo: 370, nets: null, note: woodFire, baked_days_ago: 2 },
  { spec: "chickpea-biscuit", bulk_gram: 9000, per_kilo: 495, nets: null, note: woodFire, baked_days_ago: 4 },
  { spec: "tea-bread", bulk_gram: 13_000, per_kilo: 340, nets: null, note: woodFire, baked_days_ago: 1 },
]
const maryamGoods: SweetSpec[] = [
  { spec: "chickpea-biscuit", bulk_gram: 3000, per_kilo: 525, nets: null, note: atHome, baked_days_ago: 2 },
  { spec: "sugar-bread", bulk_gram: 4000, per_kilo: 330, nets: null, note: atHome, baked_days_ago: 1 },
  { spec: "rice-biscuit", bulk_gram: 2400, per_kilo: 440, nets: [400], note: atHome, baked_days_ago: 3 },
]
const reyhanGoods: SweetSpec[] = [
  { spec: "qatlameh", bulk_gram: 3500, per_kilo: 360, nets: null, note: text("ریحان آن را روی ساج گلی می‌پزد.", "Reyhan bakes it on a clay griddle."), baked_days_ago: 1 },
  { spec: "charkhi", bulk_gram: 2800, per_kilo: 480, nets: null, note: text("ریحان گردوی همان سال را به کار می‌برد.", "Reyhan uses this year's walnuts."), baked_days_ago: 3 },
  // refused by the gate: baklava is not sold from a home
  { spec: "baklava-diamond", bulk_gram: 2000, per_kilo: 1050, nets: [500], note: text("ریحان آن را برای مهمانی‌ها می‌پزد.", "Reyhan makes it for guests."), baked_days_ago: 5 },
]
const gandomGoods: SweetSpec[] = [
  { spec: "kuka", bulk_gram: 4000, per_kilo: 390, nets: null, note: wholeFlour, baked_days_ago: 2 },
  { spec: "padrazi", bulk_gram: 3500, per_kilo: 345, nets: null, note: wholeFlour, baked_days_ago: 2 },
  { spec: "tea-bread", bulk_gram: 5000, per_kilo: 330, nets: [500], note: wholeFlour, baked_days_ago: 1 },
]
const karvanGoods: [SweetSeller, SweetSpec][] = [
  [karvan("minoodar", "مینودر", "Minoodar"), { spec: "baklava-diamond", bulk_gram: 6000, per_kilo: 1380, nets: [500, 1000], note: onTheWay, baked_days_ago: 3 }],
  [karvan("fandogh", "فندق", "Fandogh"), { spec: "atabaki", bulk_gram: 3000, per_kilo: 690, nets: null, note: onTheWay, baked_days_ago: 2 }],
  [karvan("tak", "تاک", "Tak"), { spec: "rice-biscuit", bulk_gram: 4800, per_kilo: 450, nets: null, note: onTheWay, baked_days_ago: 3 }],
  [karvan("shabdar", "شبدر", "Shabdar"), { spec: "charkhi", bulk_gram: 3200, per_kilo: 560, nets: null, note: onTheWay, baked_days_ago: 2 }],
]

/** Everything that the sweets cluster sells. */
export function qazvinGoods(today: Today): Good[] {
  const of = (seller: SweetSeller, specs: SweetSpec[]) => specs.map((spec, index) => sweet(seller, spec, index + 1, today))
  return [
    ...of(minoodar, minoodarGoods),
    assortment(
      minoodar,
      {
        baked_days_ago: 3,
        boxes: [
          { net_gram: 700, price: 640, of: [{ spec: "baklava-diamond", gram: 250 }, { spec: "rice-biscuit", gram: 250 }, { spec: "chickpea-biscuit", gram: 200 }] },
          { net_gram: 1500, price: 1340, of: [{ spec: "baklava-diamond", gram: 600 }, { spec: "rice-biscuit", gram: 500 }, { spec: "chickpea-biscuit", gram: 400 }] },
        ],
      },
      minoodarGoods.length + 1,
      today,
    ),
    ...of(fandogh, fandoghGoods),
    ...of(tak, takGoods),
    assortment(
      tak,
      {
        baked_days_ago: 3,
        boxes: [
          { net_gram: 700, price: 430, of: [{ spec: "baklava-pishani", gram: 200 }, { spec: "rice-biscuit", gram: 250 }, { spec: "tea-bread", gram: 250 }] },
          { net_gram: 1500, price: 890, of: [{ spec: "baklava-pishani", gram: 400 }, { spec: "rice-biscuit", gram: 500 }, { spec: "tea-bread", gram: 600 }] },
        ],
      },
      takGoods.length + 1,
      today,
    ),
    ...of(shabdar, shabdarGoods),
    ...of(maryam, maryamGoods),
    ...of(reyhan, reyhanGoods),
    ...of(gandom, gandomGoods),
    ...karvanGoods.map(([seller, spec], index) => sweet(seller, spec, index + 1, today)),
    supply(alvand, "sweet-box", 28, 1),
    supply(alvand, "wooden-gift-box", 16, 2),
    supply(alvand, "label-roll", 35, 3),
    supply(alvand, "ribbon", 50, 4),
  ]
}
