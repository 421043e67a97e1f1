import type { ListingTemplate, PackTemplate } from "../../../contracts/listing-template"
import { contentWords } from "../pack-content"
import { field, text } from "./parts"

/** A box is 550 g and 320 × 200 × 110 mm; boxes of a series are strapped two by two, a carton has its own. */
const box = 550

function pairPack(pack: string, name: PackTemplate["name"], level: PackTemplate["level"], sizes: PackTemplate["sizes"], taps: [number, number, [number, number, number]][]): PackTemplate {
  return {
    pack, name, level, sizes, net_unit: "pair", net_min: 1, net_max: 96, pieces: 1, piece: null, materials: [], only: false,
    taps: taps.map(([net_amount, gross_gram, sides_mm]) => ({ net_amount, gross_gram, sides_mm, content: contentWords({ net_unit: "pair", net_amount, pieces: 1, piece: null }) })),
  }
}

export const shoeTemplate: ListingTemplate = {
  trade: "shoe",
  fields: [
    field({ key: "upper", label: text("رویه", "Upper"), type: "text", hint: text("چرم گاو، چرم مصنوعی، پارچه توری", "Cowhide, synthetic leather, mesh") }),
    field({ key: "lining", label: text("آستر", "Lining"), type: "text" }),
    field({ key: "sole", label: text("زیره", "Sole"), type: "text", hint: text("لاستیک دوخته، پی‌یو تزریقی", "Stitched rubber, injected polyurethane") }),
    field({ key: "closure", label: text("بسته شدن", "Closure"), type: "text", hint: text("بند، چسب، زیپ، کش", "Laces, straps, zip, elastic") }),
    field({ key: "care", label: text("نگهداری", "Care"), type: "text", suggested: text("با دستمال نم‌دار پاک کنید؛ در ماشین نشویید", "Wipe with a damp cloth; do not machine wash") }),
  ],
  packs: [
    pairPack("single", text("جفت", "Single pair"), "unit", "one", [[1, box, [320, 200, 110]]]),
    pairPack("series", text("سری", "Series"), "inner", "run", [[5, 5 * box, [320, 400, 330]], [6, 6 * box, [320, 400, 330]]]),
    pairPack("dozen", text("جین", "Dozen"), "carton", "run", [[12, 12 * box, [320, 400, 660]]]),
    pairPack("carton", text("کارتن", "Carton"), "carton", "run", [[24, 24 * box + 900, [640, 600, 450]]]),
  ],
  stock: "sizes",
  colours: [
    { colour: "black", name: text("مشکی", "Black") }, { colour: "white", name: text("سفید", "White") }, { colour: "grey", name: text("طوسی", "Grey") },
    { colour: "navy", name: text("سرمه‌ای", "Navy") }, { colour: "blue", name: text("آبی", "Blue") }, { colour: "teal", name: text("سبزآبی", "Teal") },
    { colour: "brown", name: text("قهوه‌ای", "Brown") }, { colour: "honey", name: text("عسلی", "Honey") }, { colour: "cream", name: text("کرم", "Cream") },
    { colour: "maroon", name: text("زرشکی", "Maroon") }, { colour: "red", name: text("قرمز", "Red") }, { colour: "pink", name: text("صورتی", "Pink") },
  ],
  size_range: { from: 16, to: 46 },
}
