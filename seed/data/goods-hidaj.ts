import type { Good } from "../src/goods/good"
import { shoe, type ShoeSeller, type ShoeSpec } from "../src/goods/shoe"
import { text } from "../src/support/text"

const naron: ShoeSeller = { handle: "naron", style: 1, gtin: 2101, maker: null }
const alaleh: ShoeSeller = { handle: "alaleh", style: 2, gtin: 2102, maker: null }
const senobar: ShoeSeller = { handle: "senobar", style: 4, gtin: 2103, maker: null }
const shaghayegh: ShoeSeller = { handle: "shaghayegh", style: 5, gtin: 2104, maker: null }
const sarv: ShoeSeller = { handle: "sarv", style: 6, gtin: 2105, maker: null }
const baloot = (handle: string, fa: string, en: string): ShoeSeller => ({ handle: "baloot", style: 11, gtin: 2106, maker: { handle, name: text(`کارگاه نمونه ${fa}`, `Sample Workshop ${en}`) } })

const sneakerNote = text("نارون جلوی این مدل را نیم سانت بازتر گرفته است.", "Naron cut this model half a centimetre wider in front.")
const alalehNote = text("بندهایش را آلاله دو بار می‌دوزد.", "Alaleh stitches the straps twice.")
const babyNote = text("صنوبر آسترش را از پنبه بی‌رنگ می‌دوزد.", "Senobar lines it with undyed cotton.")
const velcroNote = text("چسبش را صنوبر تا هزار بار باز و بسته آزموده است.", "Senobar tested the straps a thousand times.")
const leatherNote = text("شقایق زیره‌اش را تا دو سال عوض می‌کند.", "Shaghayegh will resole it within two years.")
const sarvNote = text("سرو آن را کارتنی در یک روز آماده می‌کند.", "Sarv has cartons ready within a day.")
const traderNote = text("بلوط آن را از سازنده می‌خرد و در چند شهر نگه می‌دارد.", "Baloot buys it from the maker and keeps it in stock.")

const naronGoods: ShoeSpec[] = [
  { model: "kids-sneaker", colour: "navy", retail: 680, wholesale: 530, note: sneakerNote, out: [33], last: [34], export: true },
  { model: "kids-sneaker", colour: "black", retail: 680, wholesale: 530, note: sneakerNote, export: true },
  { model: "kids-sneaker", colour: "grey", retail: 680, wholesale: 530, note: sneakerNote, last: [26], export: true },
  { model: "kids-sneaker", colour: "pink", retail: 680, wholesale: 530, note: sneakerNote, out: [30], export: true },
  { model: "toddler-velcro", colour: "pink", retail: 540, wholesale: 412, note: text("نارون پشت پاشنه را سفت‌تر دوخته است.", "Naron stitched the heel firmer."), export: true },
  { model: "school-shoe", colour: "black", retail: 780, wholesale: 590, note: text("نارون آن را با کفی جداشدنی می‌دهد.", "Naron fits a removable insole."), export: true },
  { model: "winter-boot", colour: "navy", retail: 1180, wholesale: 890, note: text("نارون درز جلویش را چسب می‌زند که آب نگیرد.", "Naron seals the front seam against water."), export: true },
  { model: "leather-handmade", colour: "honey", retail: 1650, wholesale: 1300, note: text("نارون هفته‌ای دوازده جفت بیشتر نمی‌دوزد.", "Naron sews no more than twelve pairs a week."), export: true },
  { model: "kids-sandal", colour: "white", retail: 360, wholesale: 270, note: text("نارون زیره‌اش را آج‌دار گرفته است.", "Naron gave it a treaded sole."), export: true },
]

const alalehGoods: ShoeSpec[] = [
  { model: "kids-sneaker", colour: "black", retail: 640, wholesale: 490, note: text("آلاله رویه‌اش را یک‌تکه می‌برد.", "Alaleh cuts the upper in one piece."), export: true },
  { model: "kids-sandal", colour: "brown", retail: 330, wholesale: 245, note: alalehNote, out: [22, 23], export: true },
  { model: "kids-sandal", colour: "teal", retail: 330, wholesale: 245, note: alalehNote, export: true },
  { model: "toddler-velcro", colour: "white", retail: 495, wholesale: 375, note: text("آلاله آن را با نخ رنگی می‌دوزد.", "Alaleh sews it with coloured thread."), export: false },
]

const senobarGoods: ShoeSpec[] = [
  { model: "kids-sneaker", colour: "pink", retail: 590, wholesale: 440, only: { from: 26, to: 30 }, note: text("صنوبر این مدل را فقط در سری کوچک می‌دوزد.", "Senobar sews this model in the small run only."), export: false },
  { model: "toddler-velcro", colour: "blue", retail: 520, wholesale: 390, note: velcroNote, export: true },
  { model: "toddler-velcro", colour: "pink", retail: 520, wholesale: 390, note: velcroNote, last: [25], export: true },
  { model: "toddler-velcro", colour: "white", retail: 520, wholesale: 390, note: velcroNote, export: true },
  { model: "baby-prewalker", colour: "cream", retail: 260, wholesale: 195, note: babyNote, export: true },
  { model: "baby-prewalker", colour: "pink", retail: 260, wholesale: 195, note: babyNote, export: true },
  { model: "baby-prewalker", colour: "blue", retail: 260, wholesale: 195, note: babyNote, out: [19], export: true },
]

const shaghayeghGoods: ShoeSpec[] = [
  { model: "kids-sneaker", colour: "grey", retail: 720, wholesale: 570, only: { from: 31, to: 35 }, note: text("شقایق زبانه‌اش را چرمی می‌دوزد.", "Shaghayegh gives it a leather tongue."), export: false },
  { model: "leather-handmade", colour: "honey", retail: 1750, wholesale: 1360, note: leatherNote, export: true },
  { model: "leather-handmade", colour: "black", retail: 1750, wholesale: 1360, note: leatherNote, export: true },
  { model: "leather-handmade", colour: "maroon", retail: 1820, wholesale: 1410, note: leatherNote, last: [28], export: true },
  { model: "mens-leather", colour: "black", retail: 2950, wholesale: 2300, note: leatherNote, export: true },
  { model: "mens-leather", colour: "brown", retail: 2950, wholesale: 2300, note: leatherNote, out: [45], export: true },
]

const sarvGoods: ShoeSpec[] = [
  { model: "school-shoe", colour: "black", retail: 620, wholesale: 455, note: sarvNote, export: true },
  { model: "school-shoe", colour: "brown", retail: 620, wholesale: 455, note: sarvNote, export: true },
  { model: "winter-boot", colour: "black", retail: 880, wholesale: 655, note: sarvNote, export: true },
  { model: "winter-boot", colour: "navy", retail: 880, wholesale: 655, note: sarvNote, last: [24], export: true },
  { model: "kids-sandal", colour: "teal", retail: 275, wholesale: 200, note: sarvNote, export: true },
]

const balootGoods: [ShoeSeller, ShoeSpec][] = [
  [baloot("senobar", "صنوبر", "Senobar"), { model: "baby-prewalker", colour: "cream", retail: 285, wholesale: 215, note: traderNote, export: true }],
  [baloot("shaghayegh", "شقایق", "Shaghayegh"), { model: "mens-leather", colour: "black", retail: 3150, wholesale: 2450, note: traderNote, export: true }],
  [baloot("naron", "نارون", "Naron"), { model: "school-shoe", colour: "brown", retail: 820, wholesale: 610, note: traderNote, export: true }],
  [baloot("alaleh", "آلاله", "Alaleh"), { model: "kids-sandal", colour: "white", retail: 345, wholesale: 258, note: traderNote, only: { from: 26, to: 30 }, export: false }],
]

/** Everything that the shoe cluster sells. */
export function hidajGoods(): Good[] {
  const of = (seller: ShoeSeller, specs: ShoeSpec[]) => specs.map((spec, index) => shoe(seller, spec, index + 1))
  return [
    ...of(naron, naronGoods),
    ...of(alaleh, alalehGoods),
    ...of(senobar, senobarGoods),
    ...of(shaghayegh, shaghayeghGoods),
    ...of(sarv, sarvGoods),
    ...balootGoods.map(([seller, spec], index) => shoe(seller, spec, index + 1)),
  ]
}
