import type { SupplyItem } from "../art/types"
import { tomans } from "../support/money"
import { counted, text, type Text } from "../support/text"
import { sku, type Good } from "./good"

/** What the packaging members make for the other members. Prices are illustrative, in thousand tomans a bundle. */
type SupplySpec = {
  item: SupplyItem
  name: Text
  description: Text
  /** pieces (metres of film and ribbon) in a bundle */
  bundle: number
  sold: { name: Text; content: Text }
  price: number
  gross_gram: number
  sides_mm: [number, number, number]
  material: Text
  capacity: Text | null
  food_grade: boolean
  print: Text | null
}

const bundle = { name: text("بسته", "Bundle"), content: text("{} عدد", "{} pieces") }
const roll = { name: text("حلقه", "Roll"), content: text("{} متر", "{} m") }
const cardboard = text("مقوای ایندربرد", "Folding boxboard")
const corrugated = text("کارتن سه‌لایه", "Three-ply corrugated board")
const twoColours = text("چاپ دو رنگ با نام شما", "Two-colour print with your name")

export const supplies: SupplySpec[] = [
  { item: "round-tin", name: text("قوطی فلزی گرد", "Round metal tin"), description: text("قوطی گرد با در چسبان برای ۲۵۰ گرم آبنبات؛ درون آن لاک خوراکی دارد.", "A round tin with a tight lid for 250 g of candy, lacquered inside for food."), bundle: 100, sold: bundle, price: 3200, gross_gram: 6200, sides_mm: [520, 520, 300], material: text("ورق قلع‌اندود", "Tinplate"), capacity: counted(250, "{} گرم آبنبات", "{} g of candy"), food_grade: true, print: twoColours },
  { item: "souvenir-box", name: text("جعبه سوغات", "Souvenir box"), description: text("جعبه پنجره‌دار برای ۴۵۰ گرم؛ تخت می‌آید و بی‌چسب بسته می‌شود.", "A windowed box for 450 g; it comes flat and closes without glue."), bundle: 200, sold: bundle, price: 2900, gross_gram: 15_000, sides_mm: [420, 320, 260], material: cardboard, capacity: counted(450, "{} گرم آبنبات", "{} g of candy"), food_grade: true, print: twoColours },
  { item: "family-box", name: text("جعبه خانواده", "Family box"), description: text("جعبه یک‌کیلویی با کیسه درونی؛ پنج جعبه روی هم می‌ایستد.", "A one-kilo box with an inner bag; five of them stack."), bundle: 200, sold: bundle, price: 3400, gross_gram: 20_000, sides_mm: [480, 360, 280], material: cardboard, capacity: counted(1, "{} کیلو آبنبات", "{} kg of candy"), food_grade: true, print: twoColours },
  { item: "office-box", name: text("جعبه اداری چای", "Office tea box"), description: text("جعبه رومیزی برای ۱۰۰ ساشه؛ جلویش باز می‌شود.", "A desk box for 100 sachets; its front opens."), bundle: 100, sold: bundle, price: 2100, gross_gram: 11_000, sides_mm: [480, 360, 240], material: cardboard, capacity: counted(100, "{} ساشه", "{} sachets"), food_grade: true, print: twoColours },
  { item: "sachet-film", name: text("فیلم ساشه", "Sachet film"), description: text("فیلم دولایه برای ساشه ۱۰ گرمی؛ با دستگاه دوخت گرم بسته می‌شود.", "Two-layer film for 10 g sachets, closed by heat sealing."), bundle: 500, sold: roll, price: 4600, gross_gram: 14_000, sides_mm: [320, 320, 220], material: text("پلی‌پروپیلن متالایز", "Metallised polypropylene"), capacity: counted(6000, "نزدیک {} ساشه", "About {} sachets"), food_grade: true, print: text("چاپ چهار رنگ با نام شما", "Four-colour print with your name") },
  { item: "sachet-carton", name: text("کارتن ساشه", "Sachet carton"), description: text("کارتن هزار ساشه‌ای برای پذیرایی پرواز و هتل.", "A carton for a thousand sachets, for airlines and hotels."), bundle: 25, sold: bundle, price: 950, gross_gram: 9000, sides_mm: [620, 420, 180], material: corrugated, capacity: counted(1000, "{} ساشه", "{} sachets"), food_grade: false, print: null },
  { item: "bulk-carton", name: text("کارتن فله", "Bulk carton"), description: text("کارتن پنج‌کیلویی با کیسه خوراکی درون آن.", "A five-kilo carton with a food-grade bag inside."), bundle: 50, sold: bundle, price: 1500, gross_gram: 16_000, sides_mm: [640, 480, 200], material: corrugated, capacity: counted(5, "{} کیلو آبنبات", "{} kg of candy"), food_grade: true, print: null },
  { item: "master-carton", name: text("کارتن مادر", "Master carton"), description: text("کارتن ده جعبه یک‌کیلویی؛ چهار ردیف روی پالت می‌ایستد.", "A carton for ten one-kilo boxes; four layers stand on a pallet."), bundle: 25, sold: bundle, price: 1250, gross_gram: 13_000, sides_mm: [700, 500, 160], material: text("کارتن پنج‌لایه", "Five-ply corrugated board"), capacity: counted(10, "{} جعبه یک‌کیلویی", "{} one-kilo boxes"), food_grade: false, print: null },
  { item: "sweet-box", name: text("جعبه شیرینی", "Sweets box"), description: text("جعبه نیم‌کیلویی با کف روغنی‌گیر؛ شیرینی به آن نمی‌چسبد.", "A half-kilo box with a grease-proof floor; sweets do not stick."), bundle: 200, sold: bundle, price: 2600, gross_gram: 13_000, sides_mm: [460, 340, 260], material: cardboard, capacity: counted(500, "{} گرم شیرینی", "{} g of sweets"), food_grade: true, print: twoColours },
  { item: "wooden-gift-box", name: text("جعبه چوبی هدیه", "Wooden gift box"), description: text("جعبه چوب روسی با در کشویی برای دو کیلو باقلوا.", "A pine box with a sliding lid for two kilos of baklava."), bundle: 10, sold: bundle, price: 3800, gross_gram: 9500, sides_mm: [680, 460, 240], material: text("چوب روسی با کاغذ روغنی‌گیر", "Pine with grease-proof paper"), capacity: counted(2, "{} کیلو شیرینی", "{} kg of sweets"), food_grade: true, print: text("نشان داغ با نام شما", "Branded with your name") },
  { item: "label-roll", name: text("برچسب رولی", "Label roll"), description: text("برچسب دوزبانه با جای سری ساخت و تاریخ؛ با چاپگر کوچک پر می‌شود.", "Two-language labels with room for lot and date, filled in by a small printer."), bundle: 1000, sold: { name: roll.name, content: text("{} برچسب", "{} labels") }, price: 650, gross_gram: 1400, sides_mm: [180, 180, 120], material: text("کاغذ پشت‌چسب‌دار", "Self-adhesive paper"), capacity: null, food_grade: false, print: text("چاپ چهار رنگ", "Four-colour print") },
  { item: "ribbon", name: text("روبان جعبه", "Box ribbon"), description: text("روبان پهن یک سانتی‌متری برای جعبه هدیه، در شش رنگ.", "One-centimetre ribbon for gift boxes, in six colours."), bundle: 100, sold: roll, price: 380, gross_gram: 450, sides_mm: [140, 140, 60], material: text("ساتن پلی‌استر", "Polyester satin"), capacity: null, food_grade: false, print: null },
]

/** A packaging good of a supplier: sold by the bundle to anybody, and not food. */
export function supply(seller: { handle: string; number: number; kind: string }, item: SupplyItem, bundles: number, number: number): Good {
  const spec = supplies.find((each) => each.item === item)
  if (!spec) throw new Error(`no supply "${item}"`)
  const handle = `${item}-${seller.handle}`
  return {
    product: {
      handle,
      title: spec.name,
      description: spec.description,
      member: seller.handle,
      maker: null,
      kind: seller.kind,
      facts: { trade: "supply", material: spec.material, capacity: spec.capacity, food_grade: spec.food_grade, print: spec.print },
      hs_code: null,
      pictures: [],
      model: null,
      colour: null,
      colour_name: null,
      lead_days: 3,
      made_to_order: false,
      packs: [
        {
          sku: sku(handle, "bundle"),
          pack: "bundle",
          name: spec.sold.name,
          content: counted(spec.bundle, spec.sold.content.fa, spec.sold.content.en),
          level: "carton",
          net_amount: spec.bundle,
          net_unit: "piece",
          pieces: spec.bundle,
          gross_gram: spec.gross_gram,
          sides_mm: spec.sides_mm,
          gtin: null,
          price_rial: tomans(spec.price * 1000),
          price_usd: null,
          label_languages: ["fa"],
          shelf_life_days: null,
          sizes: [],
          picture: null,
          parts: [{ what: "material", name: spec.name, amount: 1, sku: sku(handle, "stock") }],
        },
      ],
    },
    items: [{ sku: sku(handle, "stock"), title: `${spec.name.fa} (${spec.sold.name.fa})`, member: seller.handle, stocked: bundles }],
    drawings: { good: { type: "supply", item, seed: seller.number * 100 + number }, packs: {}, alt: spec.name },
  }
}
