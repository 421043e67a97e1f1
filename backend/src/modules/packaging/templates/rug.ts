import type { ListingTemplate } from "../../../contracts/listing-template"
import { rugContent } from "../pack-content"
import { field, text } from "./parts"

const centimetres = text("سانتی‌متر", "cm")

export const rugTemplate: ListingTemplate = {
  trade: "rug",
  fields: [
    field({ key: "width_cm", label: text("پهنا", "Width"), type: "whole", unit: centimetres, min: 20, max: 1000 }),
    field({ key: "length_cm", label: text("درازا", "Length"), type: "whole", unit: centimetres, min: 20, max: 2000 }),
    field({ key: "design", label: text("نقشه", "Design"), type: "text" }),
    field({ key: "material", label: text("جنس", "Material"), type: "choice", choices: [{ value: "wool", label: text("پشم", "Wool") }, { value: "silk", label: text("ابریشم", "Silk") }] }),
    field({ key: "pile", label: text("پرز", "Pile"), type: "text", suggested: text("پشم دست‌ریس", "Hand-spun wool") }),
    field({ key: "warp", label: text("چله", "Warp"), type: "text", suggested: text("پنبه", "Cotton") }),
    // a raj is counted on 7 cm of the row
    field({ key: "knots_per_7cm", label: text("رج‌شمار", "Knots in 7 cm (raj)"), type: "whole", unit: text("گره در ۷ سانتی‌متر", "knots in 7 cm"), min: 10, max: 120 }),
    field({ key: "dyes", label: text("رنگ‌ها", "Dyes"), type: "dyes", hint: text("هر رنگ از چه گرفته شده است", "What each colour comes from"), required: false }),
    field({ key: "village", label: text("جای بافت", "Woven in"), type: "text" }),
    field({ key: "year", label: text("سال بافت", "Year of weaving (Jalali)"), type: "whole", min: 1300, max: 1500 }),
    field({ key: "weight_gram", label: text("وزن", "Weight"), type: "whole", unit: text("گرم", "g"), min: 100, max: 200_000 }),
    field({ key: "certificate", label: text("شماره شناسنامه فرش", "Carpet certificate number"), type: "word", required: false }),
  ],
  packs: [
    {
      pack: "rug", name: text("تخته", "Rug"), level: "unit", net_unit: "cm2", net_min: 400, net_max: 20_000_000, pieces: 1, piece: null, sizes: "none", materials: [], only: true,
      // a dozar of wool, rolled round its long side
      taps: [{ net_amount: 28_350, gross_gram: 9900, sides_mm: [1350, 150, 150], content: rugContent(135, 210) }],
    },
  ],
  stock: "pieces",
  colours: [],
  size_range: null,
}
