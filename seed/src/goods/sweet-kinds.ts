import type { SweetKind } from "../art/types"
import { listed, text, type Text } from "../support/text"

/** A kind as members share it: the four cuts of baklava are one kind. */
export type SweetGroup = { handle: string; name: Text; description: Text }

export const sweetGroups: SweetGroup[] = [
  { handle: "baklava", name: text("باقلوا", "Baklava"), description: text("باقلوای قزوین در چهار برش؛ لایه‌های نازک، مغز بادام و پسته، شربت هل و گلاب. فقط کارگاه‌های صنفی می‌پزند.", "Qazvin baklava in four cuts: thin layers, almond and pistachio, syrup of cardamom and rose water. Guild workshops alone make it.") },
  { handle: "rice-biscuit", name: text("نان برنجی", "Rice biscuit"), description: text("آرد برنج و خشخاش؛ پوک و خشک است و در دهان آب می‌شود.", "Rice flour and poppy seed; airy, dry and melting.") },
  { handle: "chickpea-biscuit", name: text("نان نخودچی", "Chickpea biscuit"), description: text("آرد نخودچی، هل و روغن؛ گل‌های ریز که با انگشت می‌شکند.", "Chickpea flour, cardamom and butter; small flowers that break at a touch.") },
  { handle: "tea-bread", name: text("نان چای قزوین", "Qazvin tea bread"), description: text("نان شیرین نیم‌خشک برای چای صبح و عصر؛ روی آن کنجد و سیاه‌دانه است.", "Half-dry sweet bread for morning and afternoon tea, with sesame and nigella on top.") },
  { handle: "charkhi", name: text("نان چرخی", "Charkhi"), description: text("نان نازک تابیده با گردو و دارچین؛ هر برش یک چرخ کوچک است.", "Thin rolled bread with walnut and cinnamon; every slice is a small wheel.") },
  { handle: "padrazi", name: text("پادرازی", "Padrazi"), description: text("نان کشیده و ترد با رازیانه و تخم‌مرغ؛ نامش از شکل درازش است.", "A long crisp bread with fennel and egg, named for its shape.") },
  { handle: "atabaki", name: text("شیرینی اتابکی", "Atabaki"), description: text("خمیر بادامی نرم با گلاب و خاکه‌قند؛ تر است و باید زود خورده شود.", "Soft almond paste with rose water and icing sugar; moist, and best eaten soon.") },
  { handle: "sugar-bread", name: text("نان شکری", "Sugar bread"), description: text("نان گرد خانگی با روی شکری ترک‌خورده.", "Round home bread with a cracked sugar top.") },
  { handle: "qatlameh", name: text("قتلمه", "Qatlameh"), description: text("نان لایه‌لایه روغنی که روی ساج پخته می‌شود.", "Layered bread baked with butter on a griddle.") },
  { handle: "kuka", name: text("کوکا", "Kuka"), description: text("نان کوچک شیری با زردچوبه و گردو، ویژه عید.", "A small milk bread with turmeric and walnut, made for Nowruz.") },
  { handle: "travellers-assortment", name: text("بسته مسافر", "Traveller's assortment"), description: text("چند شیرینی قزوین در یک جعبه محکم برای راه.", "Several Qazvin sweets in one sturdy box for the road.") },
]

/** What is baked: a cut of baklava, or a kind that has no cuts. */
export type SweetGood = {
  spec: SweetKind
  group: string
  title: Text
  description: Text
  hs_code: string | null
  ingredients: Text
  allergens: Text | null
  shelf_life_months: number
  /** thousand tomans a kilogram; null for the bundle */
  retail: [number, number] | null
  /** US dollars a kilogram; null: not exported */
  fob: [number, number] | null
  /** net grams of the packs it may be sold in */
  nets: number[]
  guild: boolean
  home: boolean
}

const flour = text("آرد گندم", "Wheat flour")
const sugar = text("شکر", "Sugar")
const egg = text("تخم‌مرغ", "Egg")
const butter = text("روغن کره", "Butter")
const cardamom = text("هل", "Cardamom")
const rose = text("گلاب", "Rose water")
const almond = text("بادام", "Almond")
const pistachio = text("پسته", "Pistachio")
const walnut = text("گردو", "Walnut")
const gluten = (fa: string, en: string) => text(`گندم (گلوتن)، ${fa} دارد`, `Contains wheat (gluten), ${en}`)
const nuts = gluten("شیر، تخم‌مرغ، بادام و پسته", "milk, egg, almond and pistachio")
const baklava = { group: "baklava", hs_code: "1905.90", retail: [900, 1800], fob: [8, 16], nets: [250, 500, 1000, 2000], guild: true, home: false, shelf_life_months: 2, allergens: nuts } satisfies Partial<SweetGood>
const homeBread = { hs_code: "1905.90", retail: [260, 420], fob: null, nets: [500], guild: false, home: true, shelf_life_months: 1 } satisfies Partial<SweetGood>

export const sweetGoods: SweetGood[] = [
  {
    ...baklava, spec: "baklava-diamond", title: text("باقلوای لوزی", "Diamond baklava"), ingredients: listed([flour, almond, pistachio, sugar, butter, cardamom, rose]),
    description: text("باقلوای لوزی قزوین: یازده لایه نازک، مغز بادام، رویه پسته. شربتش را سرد روی سینی داغ می‌دهند تا ترد بماند.", "The classic diamond of Qazvin: eleven thin layers, almond inside, pistachio on top. Cold syrup on a hot tray keeps it crisp."),
  },
  {
    ...baklava, spec: "baklava-rolled", title: text("باقلوای پیچی", "Rolled baklava"), ingredients: listed([flour, pistachio, sugar, butter, cardamom]),
    description: text("لایه‌ها را دور مغز پسته می‌پیچند و ریز می‌برند؛ کم‌شربت‌تر از لوزی است.", "The layers are rolled round a pistachio heart and cut small; it takes less syrup than the diamond."),
  },
  {
    ...baklava, spec: "baklava-golabi", title: text("باقلوای گلابی", "Golabi baklava"), ingredients: listed([flour, almond, sugar, butter, rose, cardamom]),
    description: text("شکل گلابی با مغز بادام و بوی گلاب؛ هر دانه جدا بسته می‌شود و برای هدیه است.", "Pear-shaped, with almond and the scent of rose water. Each piece is set apart; made for gifts."),
  },
  {
    ...baklava, spec: "baklava-pishani", title: text("باقلوای پیشانی", "Pishani baklava"), ingredients: listed([flour, walnut, almond, sugar, butter, cardamom]),
    allergens: gluten("شیر، تخم‌مرغ، گردو و بادام", "milk, egg, walnut and almond"),
    description: text("لبه سینی که پیشانی آن است: ترد، پررنگ و با مغز گردو. خیلی‌ها همین را بیشتر دوست دارند.", "The brow of the tray: its crisp dark edge, with walnut. Many like it best."),
  },
  {
    spec: "rice-biscuit", group: "rice-biscuit", title: text("نان برنجی", "Rice biscuit"), hs_code: "1905.31", retail: [320, 550], fob: [4, 7], nets: [400, 800], guild: true, home: true, shelf_life_months: 3,
    ingredients: listed([text("آرد برنج", "Rice flour"), sugar, butter, egg, cardamom, text("خشخاش", "Poppy seed")]), allergens: text("شیر و تخم‌مرغ دارد", "Contains milk and egg"),
    description: text("آرد برنج را دو بار الک می‌کنند و خمیر یک شب می‌ماند؛ برای همین پوک و سفید است.", "The rice flour is sifted twice and the dough rests overnight, so it stays white and airy."),
  },
  {
    spec: "chickpea-biscuit", group: "chickpea-biscuit", title: text("نان نخودچی", "Chickpea biscuit"), hs_code: "1905.31", retail: [350, 600], fob: [4.5, 8], nets: [300, 600], guild: true, home: true, shelf_life_months: 3,
    ingredients: listed([text("آرد نخودچی", "Roasted chickpea flour"), sugar, butter, cardamom, pistachio]), allergens: text("شیر و پسته دارد", "Contains milk and pistachio"),
    description: text("نخودچی تازه‌آسیاب با هل؛ گل‌های چهارپر که روی هر کدام یک پر پسته است.", "Freshly milled chickpea with cardamom; four-petalled flowers, each with a sliver of pistachio."),
  },
  {
    spec: "tea-bread", group: "tea-bread", title: text("نان چای قزوین", "Qazvin tea bread"), hs_code: "1905.90", retail: [280, 450], fob: [3.5, 6], nets: [500, 1000], guild: true, home: true, shelf_life_months: 2,
    ingredients: listed([flour, sugar, text("شیر", "Milk"), egg, butter, text("کنجد", "Sesame")]), allergens: gluten("شیر، تخم‌مرغ و کنجد", "milk, egg and sesame"),
    description: text("نان نیم‌خشک دست‌شکل؛ کنار چای می‌گذارند و چند روز تازه می‌ماند.", "Hand-shaped, half-dry bread for the tea tray; it stays fresh for days."),
  },
  {
    spec: "charkhi", group: "charkhi", title: text("نان چرخی", "Charkhi"), hs_code: "1905.90", retail: [350, 650], fob: [5, 9], nets: [400], guild: true, home: true, shelf_life_months: 2,
    ingredients: listed([flour, walnut, sugar, butter, text("دارچین", "Cinnamon"), egg]), allergens: gluten("شیر، تخم‌مرغ و گردو", "milk, egg and walnut"),
    description: text("خمیر نازک با گردو و دارچین که لوله و بریده می‌شود؛ رویه‌اش ترد و میانش نرم است.", "Thin dough with walnut and cinnamon, rolled and sliced: crisp outside, soft within."),
  },
  {
    spec: "padrazi", group: "padrazi", title: text("پادرازی", "Padrazi"), hs_code: "1905.90", retail: [280, 450], fob: [3.5, 6], nets: [500], guild: true, home: true, shelf_life_months: 2,
    ingredients: listed([flour, sugar, egg, butter, text("رازیانه", "Fennel seed")]), allergens: gluten("شیر و تخم‌مرغ", "milk and egg"),
    description: text("نان کشیده رازیانه‌ای؛ خشک و ترد است و در راه خرد نمی‌شود.", "Long fennel bread, dry and crisp, that does not crumble on the road."),
  },
  {
    spec: "atabaki", group: "atabaki", title: text("شیرینی اتابکی", "Atabaki"), hs_code: "1905.90", retail: [450, 800], fob: [6, 10], nets: [500], guild: true, home: false, shelf_life_months: 1,
    ingredients: listed([almond, sugar, egg, rose, flour]), allergens: gluten("تخم‌مرغ و بادام", "egg and almond"),
    description: text("بادام را با گلاب می‌کوبند و در خاکه‌قند می‌غلتانند؛ تر است و جای خنک می‌خواهد.", "Almond pounded with rose water and rolled in icing sugar; moist, and happy in a cool place."),
  },
  {
    ...homeBread, spec: "sugar-bread", group: "sugar-bread", title: text("نان شکری", "Sugar bread"), ingredients: listed([flour, sugar, egg, butter]), allergens: gluten("شیر و تخم‌مرغ", "milk and egg"),
    description: text("رویه شکری که در تنور ترک می‌خورد؛ کار تنور خانه است و دو روز در هفته پخته می‌شود.", "Its sugar top cracks in the oven; a home bread, baked twice a week."),
  },
  {
    ...homeBread, spec: "qatlameh", group: "qatlameh", title: text("قتلمه", "Qatlameh"), ingredients: listed([flour, butter, sugar, text("شیر", "Milk")]), allergens: gluten("شیر", "milk"),
    description: text("خمیر را با کره لایه می‌کنند و روی ساج می‌پزند؛ گرم‌کرده‌اش بهتر است.", "Dough layered with butter and baked on a griddle; better warmed."),
  },
  {
    ...homeBread, spec: "kuka", group: "kuka", title: text("کوکا", "Kuka"), ingredients: listed([flour, text("شیر", "Milk"), sugar, butter, walnut, text("زردچوبه", "Turmeric")]), allergens: gluten("شیر و گردو", "milk and walnut"),
    description: text("نان شیری کوچک با مغز گردو؛ رنگ زردش از زردچوبه است.", "A small milk bread with walnut inside; turmeric makes it yellow."),
  },
]

/** What is baked under a name of the artwork. */
export function sweetGood(spec: SweetKind): SweetGood {
  const found = sweetGoods.find((each) => each.spec === spec)
  if (!found) throw new Error(`no sweet "${spec}"`)
  return found
}
