import type { RugDesign, RugSize } from "../src/art/types"
import type { Good } from "../src/goods/good"
import type { Palette } from "../src/goods/rug-dyes"
import { rug, type RugSeller, type RugSpec } from "../src/goods/rug"
import { text, type Text } from "../src/support/text"

const villages = {
  qoltuq: text("قولتوق", "Qoltuq"), bidgineh: text("بیدگینه", "Bidgineh"), zanjan: text("زنجان", "Zanjan"),
  ijrud: text("ایجرود", "Ijrud"), mahneshan: text("ماهنشان", "Mahneshan"), khodabandeh: text("خدابنده", "Khodabandeh"), tarom: text("طارم", "Tarom"),
} satisfies Record<string, Text>

/** Who weaves a design for the consortium's traders; the large ones are Shabboo's. */
const weavers: Record<RugDesign, string> = {
  "mahi-afshar": "sahand", bidgineh: "arghavan", qoltuq: "laleh", village: "golbarg", "shah-abbasi": "sahand", eslimi: "banafsheh",
  "lachak-toranj": "toranj", moharramat: "toranj", kheshti: "banafsheh", gonbadi: "banafsheh",
}

type Woven = [design: RugDesign, size: RugSize, usd: number, knots: number, palette: Palette, village: keyof typeof villages, year: number, months: number]
/** A piece that is there, with its certificate. */
const woven = (certificate: string, [design, size, usd, knots_per_7cm, palette, village, year, months]: Woven): RugSpec => ({
  maker: null, design, size, usd, knots_per_7cm, palette, village: villages[village], year, months, certificate,
})
/** A piece to be woven, on so many free looms; it has no certificate yet. */
const toOrder = (looms: number, [design, size, usd, knots_per_7cm, palette, village, year, months]: Woven): RugSpec => ({
  maker: null, design, size, usd, knots_per_7cm, palette, village: villages[village], year, months, certificate: null, to_order: looms,
})

const collections: [RugSeller, RugSpec[]][] = [
  [{ handle: "sahand", number: 51 }, [
    woven("ZN-1405-0318", ["mahi-afshar", "dozar", 852, 45, 0, "qoltuq", 1404, 14]),
    woven("ZN-1405-0322", ["shah-abbasi", "zar-o-nim", 2800, 70, 4, "zanjan", 1404, 16]),
    woven("ZN-1404-0277", ["mahi-afshar", "six", 3300, 46, 1, "qoltuq", 1403, 20]),
    toOrder(2, ["qoltuq", "pardeh", 1450, 35, 3, "qoltuq", 1405, 9]),
  ]],
  [{ handle: "arghavan", number: 52 }, [
    woven("ZN-1405-0301", ["mahi-afshar", "pardeh", 1900, 45, 3, "ijrud", 1404, 15]),
    woven("ZN-1405-0305", ["mahi-afshar", "dozar", 775, 42, 2, "ijrud", 1404, 12]),
    woven("ZN-1404-0291", ["bidgineh", "zar-o-nim", 620, 44, 0, "bidgineh", 1403, 8]),
    woven("ZN-1405-0309", ["bidgineh", "dozar", 1265, 40, 0, "bidgineh", 1404, 11]),
  ]],
  [{ handle: "golbarg", number: 53 }, [
    toOrder(3, ["qoltuq", "dozar", 1120, 40, 3, "qoltuq", 1405, 8]),
    woven("ZN-1405-0311", ["village", "dozar", 890, 35, 1, "mahneshan", 1404, 9]),
    woven("ZN-1404-0266", ["village", "runner", 740, 32, 2, "mahneshan", 1403, 7]),
  ]],
  [{ handle: "banafsheh", number: 54 }, [
    woven("ZN-1405-0330", ["kheshti", "pardeh", 7400, 65, 1, "zanjan", 1404, 22]),
    woven("ZN-1405-0331", ["gonbadi", "dozar", 5200, 62, 2, "zanjan", 1404, 18]),
    toOrder(1, ["kheshti", "zar-o-nim", 2600, 60, 4, "zanjan", 1405, 13]),
  ]],
  [{ handle: "niloofar", number: 55 }, [
    toOrder(2, ["bidgineh", "runner", 980, 40, 0, "tarom", 1405, 7]),
    woven("ZN-1405-0340", ["village", "zar-o-nim", 430, 30, 3, "tarom", 1404, 5]),
    woven("ZN-1405-0341", ["mahi-afshar", "runner", 1150, 42, 3, "tarom", 1404, 9]),
  ]],
  [{ handle: "toranj", number: 56 }, [
    woven("ZN-1405-0350", ["lachak-toranj", "dozar", 4600, 60, 1, "zanjan", 1404, 17]),
    woven("ZN-1404-0288", ["lachak-toranj", "six", 12_800, 64, 2, "zanjan", 1403, 26]),
    toOrder(1, ["lachak-toranj", "pardeh", 7900, 60, 2, "zanjan", 1405, 20]),
  ]],
  [{ handle: "shabboo", number: 57 }, [
    woven("ZN-1404-0259", ["mahi-afshar", "nine", 4900, 43, 0, "khodabandeh", 1403, 24]),
    woven("ZN-1404-0260", ["bidgineh", "twelve", 7600, 40, 0, "khodabandeh", 1403, 30]),
    toOrder(1, ["mahi-afshar", "twelve", 8800, 44, 1, "khodabandeh", 1405, 28]),
  ]],
  [{ handle: "laleh", number: 58 }, [
    woven("ZN-1405-0360", ["qoltuq", "dozar", 960, 33, 3, "qoltuq", 1404, 9]),
    woven("ZN-1405-0361", ["qoltuq", "zar-o-nim", 510, 30, 3, "qoltuq", 1404, 6]),
    woven("ZN-1405-0362", ["village", "pardeh", 1380, 34, 0, "ijrud", 1404, 11]),
  ]],
  [{ handle: "firoozeh", number: 59 }, [
    woven("ZN-1404-0240", ["mahi-afshar", "six", 3900, 48, 1, "zanjan", 1402, 22]),
    woven("ZN-1405-0371", ["bidgineh", "pardeh", 2150, 42, 4, "bidgineh", 1404, 13]),
  ]],
  [{ handle: "yaghoot", number: 60 }, [
    woven("ZN-1405-0380", ["eslimi", "pardeh", 9200, 68, 1, "zanjan", 1404, 25]),
    woven("ZN-1405-0381", ["eslimi", "zar-o-nim", 3100, 66, 2, "zanjan", 1404, 15]),
  ]],
  [{ handle: "kahroba", number: 61 }, [
    woven("ZN-1404-0222", ["village", "six", 2450, 30, 4, "tarom", 1402, 14]),
    woven("ZN-1404-0223", ["qoltuq", "runner", 690, 32, 1, "qoltuq", 1403, 7]),
  ]],
  [{ handle: "marjan", number: 62 }, [
    woven("ZN-1405-0390", ["bidgineh", "dozar", 1080, 41, 2, "mahneshan", 1404, 11]),
    woven("ZN-1405-0391", ["village", "pardeh", 1250, 33, 0, "ijrud", 1404, 10]),
  ]],
  [{ handle: "negin", number: 63 }, [
    toOrder(4, ["mahi-afshar", "zar-o-nim", 720, 44, 3, "zanjan", 1405, 8]),
    woven("ZN-1404-0215", ["moharramat", "dozar", 3900, 58, 2, "zanjan", 1403, 16]),
  ]],
  [{ handle: "atlas", number: 64 }, [
    woven("ZN-1404-0201", ["mahi-afshar", "twelve", 9100, 46, 0, "khodabandeh", 1402, 32]),
    woven("ZN-1404-0202", ["bidgineh", "nine", 4100, 40, 3, "bidgineh", 1403, 22]),
  ]],
  [{ handle: "abrisham", number: 65 }, [
    woven("ZN-1405-0399", ["shah-abbasi", "six", 16_500, 70, 4, "zanjan", 1404, 34]),
    woven("ZN-1405-0400", ["moharramat", "zar-o-nim", 2950, 64, 1, "zanjan", 1404, 14]),
    woven("ZN-1405-0401", ["gonbadi", "pardeh", 8600, 66, 2, "zanjan", 1404, 24]),
  ]],
]

/** Everything that the carpet consortium sells. */
export function zanjanGoods(): Good[] {
  return collections.flatMap(([seller, specs]) => specs.map((spec, index) => rug(seller, { ...spec, maker: makerOf(seller, spec) }, index + 1)))
}

const producers = new Set(["sahand", "arghavan", "golbarg", "banafsheh", "niloofar", "toranj", "shabboo", "laleh"])

function makerOf(seller: RugSeller, { design, size }: RugSpec): string | null {
  if (producers.has(seller.handle)) return null
  return size === "nine" || size === "twelve" ? "shabboo" : weavers[design]
}
