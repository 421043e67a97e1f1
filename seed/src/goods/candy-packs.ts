import type { CandyPack } from "../art/types"
import { counted, text, type Text } from "../support/text"

/** A material that goes into packs; a member tracks it or leaves it out of its kits. */
export type Material = "sachet" | "sachet-carton" | "office-box" | "souvenir-box" | "tin" | "family-box" | "bulk-carton" | "master-carton"

export const materials: Record<Material, Text> = {
  sachet: text("ساشه خالی", "Empty sachet"),
  "sachet-carton": text("کارتن ساشه", "Sachet carton"),
  "office-box": text("جعبه اداری خالی", "Empty office box"),
  "souvenir-box": text("جعبه سوغات خالی", "Empty souvenir box"),
  tin: text("قوطی فلزی خالی", "Empty tin"),
  "family-box": text("جعبه خانواده خالی", "Empty family box"),
  "bulk-carton": text("کارتن فله", "Bulk carton"),
  "master-carton": text("کارتن مادر خالی", "Empty master carton"),
}

export type CandyPackSpec = {
  pack: CandyPack
  name: Text
  content: Text
  level: "unit" | "inner" | "carton"
  net_gram: number
  pieces: number
  gross_gram: number
  sides_mm: [number, number, number]
  materials: { material: Material; amount: number }[]
  /** thousand tomans and US dollars, low and high */
  retail: [number, number]
  fob: [number, number]
  /** what the drawn label says */
  net_label: string
}

/** The seven packs of the candy cluster: contents, gross weight, outer sides and price ranges of the catalogue. */
export const candyPacks: CandyPackSpec[] = [
  {
    pack: "tin", name: text("قوطی فلزی", "Metal tin"), content: counted(250, "{} گرم", "{} g"), level: "unit",
    net_gram: 250, pieces: 1, gross_gram: 310, sides_mm: [100, 100, 60], materials: [{ material: "tin", amount: 1 }],
    retail: [190, 320], fob: [2.5, 4], net_label: "۲۵۰ گرم",
  },
  {
    pack: "souvenir-box", name: text("جعبه سوغات", "Souvenir box"), content: counted(450, "{} گرم", "{} g"), level: "unit",
    net_gram: 450, pieces: 1, gross_gram: 540, sides_mm: [200, 140, 60], materials: [{ material: "souvenir-box", amount: 1 }],
    retail: [190, 330], fob: [2.2, 3.8], net_label: "۴۵۰ گرم",
  },
  {
    pack: "family-box", name: text("جعبه خانواده", "Family box"), content: counted(1, "{} کیلو", "{} kg"), level: "unit",
    net_gram: 1000, pieces: 1, gross_gram: 1110, sides_mm: [240, 160, 90], materials: [{ material: "family-box", amount: 1 }],
    retail: [320, 600], fob: [4, 7], net_label: "۱ کیلو",
  },
  {
    pack: "office-box", name: text("جعبه اداری چای", "Office tea box"), content: text("۱۰۰ ساشه ۱۰ گرمی", "100 sachets of 10 g"), level: "inner",
    net_gram: 1000, pieces: 100, gross_gram: 1120, sides_mm: [250, 180, 80],
    materials: [{ material: "sachet", amount: 100 }, { material: "office-box", amount: 1 }],
    retail: [450, 700], fob: [5, 8], net_label: "۱۰۰ × ۱۰ گرم",
  },
  {
    pack: "bulk-carton", name: text("فله کارتنی", "Bulk carton"), content: counted(5, "{} کیلو", "{} kg"), level: "carton",
    net_gram: 5000, pieces: 1, gross_gram: 5350, sides_mm: [320, 240, 180], materials: [{ material: "bulk-carton", amount: 1 }],
    retail: [1350, 2600], fob: [17, 30], net_label: "۵ کیلو",
  },
  {
    pack: "master-carton", name: text("کارتن مادر", "Master carton"), content: text("۱۰ جعبه ۱ کیلویی", "10 boxes of 1 kg"), level: "carton",
    net_gram: 10_000, pieces: 10, gross_gram: 13_000, sides_mm: [500, 340, 190],
    materials: [{ material: "family-box", amount: 10 }, { material: "master-carton", amount: 1 }],
    retail: [2900, 5600], fob: [36, 65], net_label: "۱۰ × ۱ کیلو",
  },
  {
    pack: "sachet-carton", name: text("ساشه تک‌نفره", "Single-serve sachets"), content: text("کارتن ۱۰۰۰ تایی ۱۰ گرمی", "carton of 1000, 10 g each"), level: "carton",
    net_gram: 10_000, pieces: 1000, gross_gram: 11_200, sides_mm: [400, 300, 300],
    materials: [{ material: "sachet", amount: 1000 }, { material: "sachet-carton", amount: 1 }],
    retail: [5000, 8000], fob: [45, 80], net_label: "۱۰۰۰ × ۱۰ گرم",
  },
]
