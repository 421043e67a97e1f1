import type { MedusaContainer } from "@medusajs/framework/types"
import { createApiKeysWorkflow, linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"
import type { LabelFacts } from "../../src/modules/packaging/label-facts"
import { addDays, tehranDay } from "../../src/shared/tehran"
import { createClustersWorkflow, type ClusterToCreate } from "../../src/workflows/cluster/create-cluster"
import { openTownsWorkflow } from "../../src/workflows/cluster/open-town"
import { createKindsWorkflow } from "../../src/workflows/kind/create-kind"
import { admitMembersWorkflow, type MemberToAdmit } from "../../src/workflows/member/admit-member"
import { listProductsWorkflow } from "../../src/workflows/packaging/list-product"
import type { PackToList, ProductToList } from "../../src/workflows/packaging/product-to-list"
import { registerPermitsWorkflow, type PermitToRegister } from "../../src/workflows/permit/register-permit"
import { prepareShopWorkflow } from "../../src/workflows/shop/prepare-shop"

const t = (fa: string, en: string) => ({ fa, en })
const today = tehranDay(new Date())
const mehr = t("خبرگزاری مهر", "Mehr News")
const said = (stage: ClusterToCreate["stages"][number]["stage"], date: string | null = null) => ({ stage, note: null, date, source_file: "000.txt", source_outlet: mehr })

const cluster = (handle: string, fa: string, en: string, province: string, town: ReturnType<typeof t> | null, over: Partial<ClusterToCreate> = {}): ClusterToCreate => ({
  handle, name: t(fa, en), kind: "cluster", province, town, story: t(`داستان ${fa}`, `The story of ${en}`), assets: [t("سرمایه", "An asset")], units: null,
  has_shop: town !== null, is_consortium: false, tile_picture: town && `clusters/${handle}`, hero_picture: null, rank: 0, stages: [said("formed", "2016-02-17"), said("independent")], ...over,
})

const clusters = [
  cluster("bojnurd-candy", "آبنبات بجنورد", "Bojnurd hard candy", "north-khorasan", t("بجنورد", "Bojnurd")),
  cluster("hidaj-shoes", "کفش هیدج", "Hidaj shoes", "zanjan", t("هیدج", "Hidaj"), { rank: 1 }),
  cluster("qazvin-sweets", "شیرینی سنتی قزوین", "Qazvin traditional sweets", "qazvin", t("قزوین", "Qazvin"), { rank: 2 }),
  cluster("zanjan-carpet", "فرش دستباف زنجان", "Zanjan handwoven carpet", "zanjan", t("زنجان", "Zanjan"), { rank: 3, is_consortium: true }),
  cluster("lorestan-stone", "سنگ لرستان", "Lorestan stone", "lorestan", null, { stages: [said("feasibility")] }),
  cluster("qom-sohan", "سوهان قم", "Qom sohan", "qom", null, { kind: "reference", stages: [said("reference")] }),
]

type Sketch = Pick<MemberToAdmit, "handle" | "cluster" | "kind" | "activity"> & { fa: string; en: string; town: string; province: string; collects?: boolean; permit: [PermitToRegister["type"], number | null, boolean?] | null }
/** Their permits end so many days from today; null: they never do. The third says that nobody verified it. */
const sketches: Sketch[] = [
  { handle: "nastaran", fa: "نسترن", en: "Nastaran", cluster: "bojnurd-candy", kind: "guild", activity: "makes", town: "بجنورد", province: "IR-28", collects: true, permit: ["workshop_health", 600] },
  { handle: "maryam", fa: "مریم", en: "Maryam", cluster: "bojnurd-candy", kind: "guild", activity: "makes", town: "بجنورد", province: "IR-28", permit: ["workshop_health", 20] },
  { handle: "narges", fa: "نرگس", en: "Narges", cluster: "bojnurd-candy", kind: "guild", activity: "makes", town: "بجنورد", province: "IR-28", permit: ["workshop_health", -5] },
  { handle: "yas", fa: "یاس", en: "Yas", cluster: "bojnurd-candy", kind: "home_based", activity: "packs", town: "بجنورد", province: "IR-28", permit: ["packing_permit", 300] },
  { handle: "jabe", fa: "جعبه", en: "Jabe", cluster: "bojnurd-candy", kind: "industrial", activity: "supplies_packaging", town: "بجنورد", province: "IR-28", permit: ["guild_licence", 300] },
  { handle: "naron", fa: "نارون", en: "Naron", cluster: "hidaj-shoes", kind: "guild", activity: "makes", town: "هیدج", province: "IR-19", permit: ["trade_licence", 300] },
  { handle: "mina", fa: "مینا", en: "Mina", cluster: "qazvin-sweets", kind: "guild", activity: "makes", town: "قزوین", province: "IR-26", permit: ["workshop_health", 300] },
  { handle: "home", fa: "خانه", en: "Home", cluster: "qazvin-sweets", kind: "home_based", activity: "makes", town: "قزوین", province: "IR-26", permit: ["home_statement", 300] },
  { handle: "sahand", fa: "سهند", en: "Sahand", cluster: "zanjan-carpet", kind: "trader", activity: "trades", town: "زنجان", province: "IR-19", permit: ["trade_licence", null] },
]

const member = (sketch: Sketch, index: number): MemberToAdmit => ({
  handle: sketch.handle, cluster: sketch.cluster, kind: sketch.kind, activity: sketch.activity, name: t(`کارگاه نمونه ${sketch.fa}`, `Sample workshop ${sketch.en}`),
  legal_name: sketch.handle, legal_id: "0012345678", vat_registered: index === 0, town: t(sketch.town, sketch.town), province_code: sketch.province, city: sketch.town, story: t("داستان", "Story"),
  process: [{ title: t("پختن", "Boil"), text: t("شکر و آب", "Sugar and water"), picture: { key: "process/boil", width: 1280, height: 960, alt: t("دیگ", "A kettle") } }],
  pickup_address: sketch.collects ? t("خیابان طالقانی ۵", "5 Taleqani St") : null, pickup_hours: sketch.collects ? [{ weekday: 6, from: "09:00", to: "20:00" }] : null, pickup_ready_minutes: 40,
  delivery_methods: sketch.collects ? ["post", "pickup"] : ["post", "freight"], lead_days: 1, sends_from: sketch.town, rank: index, closures: index === 0 ? [{ from: today, to: addDays(today, 2) }] : [],
})

const permits = sketches.flatMap(({ handle, permit }): PermitToRegister[] => {
  if (!permit) return []
  const [type, days, unverified] = permit
  return [{ member: handle, type, number: `${handle}-1`, issuer: t("دانشگاه", "University"), issued_on: addDays(today, -400), expires_on: days === null ? null : addDays(today, days), covers: [], verified: unverified ? null : { by: "test", at: "2026-01-01T00:00:00Z" } }]
})

const kind = (handle: string, fa: string, en: string, parent: string) => ({ handle, name: t(fa, en), description: t(`درباره ${fa}`, `About ${en}`), parent, rank: 0 })
const roots = clusters.filter((each) => each.has_shop).map((each) => ({ handle: each.handle, name: each.name, description: each.name, parent: null, rank: 0 }))
const kinds = [
  kind("shekar-panir", "شکرپنیر", "Shekar-panir", "bojnurd-candy"), kind("pistachio", "آب‌نبات پسته", "Pistachio candy", "bojnurd-candy"), kind("candy-packaging", "بسته‌بندی آبنبات", "Candy packaging", "bojnurd-candy"),
  kind("kids-sneaker", "کتانی اسپرت بچگانه", "Kids' sport sneaker", "hidaj-shoes"), kind("baklava-diamond", "باقلوای لوزی", "Diamond baklava", "qazvin-sweets"), kind("rice-biscuit", "نان برنجی", "Rice biscuit", "qazvin-sweets"),
  kind("dozar", "قالیچه", "Dozar", "zanjan-carpet"),
]

const food = (trade: "candy" | "sweet"): LabelFacts => ({ trade, ingredients: t("شکر", "sugar"), allergens: null, storage: t("خشک", "dry"), shelf_life_months: 12, lot: "B-1" })
const shoeFacts: LabelFacts = { trade: "shoe", upper: t("توری", "mesh"), lining: t("نخی", "cotton"), sole: t("پیو", "PU"), closure: t("بندی", "laces"), care: t("پارچه نم‌دار", "damp cloth") }
const rugFacts: LabelFacts = {
  trade: "rug", width_cm: 135, length_cm: 210, design: t("قولتوق", "Qoltuq"), material: "wool", pile: t("پشم", "wool"), warp: t("پنبه", "cotton"), knots_per_7cm: 30,
  dyes: [{ name: t("روناس", "madder"), source: t("ریشه روناس", "madder root"), colour: "#9E2B28" }], village: t("قولتوق", "Qoltuq"), year: 1404, weight_gram: 9900, certificate: "Z-1",
}
const supplyFacts: LabelFacts = { trade: "supply", material: t("فلز", "tin plate"), capacity: t("۲۵۰ گرم", "250 g"), food_grade: true, print: null }

const pack = (sku: string, name: string, words: [string, string], content: [string, string], net: [number, PackToList["net_unit"]], toman: number, parts: PackToList["parts"], over: Partial<PackToList> = {}): PackToList => ({
  sku, pack: name, name: t(...words), content: t(...content), level: "unit", net_amount: net[0], net_unit: net[1], pieces: 1, gross_gram: net[1] === "g" ? net[0] + 60 : 550, sides_mm: [100, 100, 60], gtin: null,
  price_rial: toman * 10, price_usd: null, label_languages: ["fa"], shelf_life_days: null, sizes: [], picture: null, parts, ...over,
})
const product = (handle: string, title: [string, string], seller: string, kindHandle: string, facts: LabelFacts, packs: PackToList[], over: Partial<ProductToList> = {}): ProductToList => ({
  handle, title: t(...title), description: t(`${title[0]} خوب`, `Good ${title[1]}`), member: seller, maker: null, kind: kindHandle, facts, hs_code: null,
  pictures: [{ key: `goods/${handle}`, view: "front", width: 1280, height: 1164, alt: t(...title) }], model: null, colour: null, colour_name: null, lead_days: null, made_to_order: false, packs, ...over,
})

const bulk = (sku: string, grams: number) => [{ what: "bulk" as const, name: t("آبنبات", "candy"), amount: grams, sku }]
const candyPacks = (seller: string, toman: number) => [
  pack(`${seller}-kilo`, "family-box", ["جعبه خانواده", "Family box"], ["۱ کیلو", "1 kg"], [1000, "g"], toman * 2, bulk(`${seller}-bulk`, 1000)),
  pack(`${seller}-tin`, "tin", ["قوطی فلزی", "Metal tin"], ["۲۵۰ گرم", "250 g"], [250, "g"], toman, bulk(`${seller}-bulk`, 250)),
]
const sneaker = (colour: string, fa: string) => {
  const sizes = [26, 27, 28]
  const stock = (size: number) => ({ what: "size" as const, name: t(`سایز ${size}`, `Size ${size}`), amount: 1, sku: `${colour}-${size}` })
  return product(`sneaker-${colour}-naron`, [`کتانی اسپرت بچگانه، ${fa}`, `Kids' sport sneaker, ${colour}`], "naron", "kids-sneaker", shoeFacts, [
    ...sizes.map((size) => pack(`${colour}-single-${size}`, "single", [`سایز ${size}`, `Size ${size}`], ["یک جفت", "1 pair"], [1, "pair"], 500_000, [stock(size)], { sizes: [{ size, pairs: 1 }] })),
    pack(`${colour}-series`, "series", ["سری ۲۶ تا ۲۸", "Series 26 to 28"], ["۳ جفت", "3 pairs"], [3, "pair"], 1_200_000, sizes.map(stock), { level: "inner", pieces: 3, sizes: sizes.map((size) => ({ size, pairs: 1 })) }),
  ], { model: "kids-sneaker", colour, colour_name: t(fa, colour) })
}

const products = [
  product("shekar-panir-nastaran", ["شکرپنیر", "Shekar-panir"], "nastaran", "shekar-panir", food("candy"), candyPacks("nastaran", 240_000)),
  product("pistachio-nastaran", ["آبنبات پسته", "Pistachio abnabat"], "nastaran", "pistachio", food("candy"), candyPacks("nastaran-pistachio", 300_000)),
  product("shekar-panir-maryam", ["شکرپنیر", "Shekar-panir"], "maryam", "shekar-panir", food("candy"), candyPacks("maryam", 230_000)),
  product("shekar-panir-narges", ["شکرپنیر", "Shekar-panir"], "narges", "shekar-panir", food("candy"), candyPacks("narges", 200_000)),
  product("shekar-panir-yas", ["شکرپنیر بسته‌بندی یاس", "Shekar-panir packed by Yas"], "yas", "shekar-panir", food("candy"), candyPacks("yas", 250_000), { maker: "nastaran" }),
  product("round-tin-jabe", ["قوطی گرد", "Round tin"], "jabe", "candy-packaging", supplyFacts, [pack("jabe-tin", "tins", ["صد قوطی", "100 tins"], ["۱۰۰ عدد", "100 pieces"], [100, "piece"], 900_000, [{ what: "material", name: t("قوطی", "tin"), amount: 100, sku: "jabe-tins" }])]),
  sneaker("navy", "سرمه‌ای"), sneaker("pink", "صورتی"),
  product("baklava-diamond-mina", ["باقلوای لوزی", "Diamond baklava"], "mina", "baklava-diamond", food("sweet"), candyPacks("mina", 350_000)),
  product("baklava-home", ["باقلوای خانگی", "Home baklava"], "home", "baklava-diamond", food("sweet"), candyPacks("home-baklava", 300_000)),
  product("rice-biscuit-home", ["نان برنجی", "Rice biscuit"], "home", "rice-biscuit", food("sweet"), candyPacks("home-rice", 120_000)),
  product("dozar-qoltuq-sahand", ["قالیچه قولتوق", "Qoltuq dozar"], "sahand", "dozar", rugFacts, [pack("rug-1", "rug", ["قالیچه", "Rug"], ["۱٫۳۵ × ۲٫۱ متر", "1.35 × 2.1 m"], [28_350, "cm2"], 98_000_000, [{ what: "bulk", name: t("فرش", "rug"), amount: 1, sku: "rug-1" }], { price_usd: 850 })]),
]

/** Pairs, grams, tins and rugs; the pink sneaker is out of size 28, and with it of its series. */
const stocked = (sku: string) => (sku === "pink-28" ? 0 : /^(navy|pink)/.test(sku) ? 5 : sku === "rug-1" ? 1 : 10_000)
const items = [...new Map(products.flatMap((each) => each.packs.flatMap((one) => one.parts.flatMap((part) => (part.sku ? [[part.sku, { sku: part.sku, title: part.sku, member: each.member, stocked: stocked(part.sku) }] as const] : []))))).values()]

/** Four shops with goods of every trade, permits in every state, and two clusters without a shop. */
export async function layBrowseGround(container: MedusaContainer): Promise<void> {
  const { result: shop } = await prepareShopWorkflow(container).run({
    input: { name: "Khooshe", currencies: ["irr", "usd"], locales: [{ code: "fa-IR", name: "فارسی" }, { code: "en-US", name: "English" }], regions: [{ name: "Iran", currency_code: "irr", countries: ["ir"], payment_providers: ["pp_zarinpal_zarinpal"] }], untaxed_countries: ["ir"] },
  })
  const { sales_channel_id } = shop
  const { result: keys } = await createApiKeysWorkflow(container).run({ input: { api_keys: [{ type: "publishable", title: "shop", created_by: "" }] } })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: keys[0]?.id ?? "", add: [sales_channel_id] } })
  await createClustersWorkflow(container).run({ input: { clusters } })
  await createKindsWorkflow(container).run({ input: { kinds: roots } })
  await createKindsWorkflow(container).run({ input: { kinds } })
  const towns = [...new Map(sketches.map(({ town, province }) => [town, { name: town, province_code: province, address_1: "…", postal_code: "9413813114" }])).values()]
  await openTownsWorkflow(container).run({ input: { towns, sales_channel_id, delivery_providers: ["iran_iran"] } })
  await admitMembersWorkflow(container).run({ input: { members: sketches.map(member), provider_id: "iran_iran" } })
  await registerPermitsWorkflow(container).run({ input: { permits } })
  await listProductsWorkflow(container).run({ input: { products, items, sales_channel_id } })
}
