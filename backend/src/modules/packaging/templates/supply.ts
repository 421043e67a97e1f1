import type { ListingTemplate, PackTemplate } from "../../../contracts/listing-template"
import type { LocalizedText } from "../../../contracts/shared"
import { contentWords } from "../pack-content"
import { field, text } from "./parts"

function piecePack(pack: string, name: LocalizedText, piece: LocalizedText, taps: [number, number, [number, number, number]][]): PackTemplate {
  return {
    pack, name, piece, level: "carton", sizes: "none", net_unit: "piece", net_min: 1, net_max: 100_000, pieces: 1, materials: [], only: false,
    taps: taps.map(([net_amount, gross_gram, sides_mm]) => ({ net_amount, gross_gram, sides_mm, content: contentWords({ net_unit: "piece", net_amount, pieces: 1, piece }) })),
  }
}

const pieces = text("عدد", "pieces")

export const supplyTemplate: ListingTemplate = {
  trade: "supply",
  fields: [
    field({ key: "material", label: text("جنس", "Material"), type: "text" }),
    field({ key: "capacity", label: text("گنجایش", "Capacity"), type: "text", hint: text("هر کدام چقدر می‌گیرد", "What one of them holds"), required: false }),
    field({ key: "food_grade", label: text("مناسب تماس با خوراکی", "Safe for contact with food"), type: "yes_no", suggested: false }),
    field({ key: "print", label: text("چاپ", "Print"), type: "text", required: false }),
  ],
  packs: [
    piecePack("bundle", text("بسته", "Bundle"), pieces, [[25, 4500, [500, 350, 200]], [50, 7000, [500, 350, 300]], [100, 11_000, [480, 360, 280]], [200, 13_000, [480, 360, 300]]]),
    piecePack("roll", text("حلقه", "Roll"), text("متر", "m"), [[100, 450, [140, 140, 60]], [500, 14_000, [320, 320, 220]]]),
    piecePack("piece", text("عدد", "Piece"), text("عدد", "piece"), [[1, 120, [200, 150, 80]]]),
  ],
  stock: "pieces",
  colours: [],
  size_range: null,
}
