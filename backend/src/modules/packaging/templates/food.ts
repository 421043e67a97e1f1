import type { ListingTemplate, TemplateField } from "../../../contracts/listing-template"
import { field, gramPack, text } from "./parts"

const months = text("ماه", "months")

/** What the label of any food says (ISIRI 4470: ingredients, allergens, storage, shelf life, lot). */
const labelOf = (suggested: { storage: [string, string]; months: number }): TemplateField[] => [
  field({ key: "ingredients", label: text("مواد سازنده", "Ingredients"), type: "paragraph", hint: text("از بیشتر به کمتر، با ویرگول", "From most to least, with commas"), max_length: 600 }),
  field({ key: "allergens", label: text("حساسیت‌زا", "Allergens"), type: "text", hint: text("گندم، شیر، تخم‌مرغ، مغزها، کنجد؛ اگر ندارد خالی بگذارید", "Wheat, milk, egg, nuts, sesame; leave empty when there is none"), max_length: 300, required: false }),
  field({ key: "storage", label: text("نگهداری", "Storage"), type: "text", suggested: text(...suggested.storage) }),
  field({ key: "shelf_life_months", label: text("ماندگاری", "Shelf life"), type: "whole", unit: months, min: 1, max: 60, suggested: suggested.months }),
  field({ key: "lot", label: text("سری ساخت", "Lot"), type: "word", hint: text("همان که روی بسته چاپ می‌شود", "As printed on the pack"), max_length: 40 }),
]

const material = (name: string, fa: string, en: string, amount = 1) => ({ material: name, name: text(fa, en), amount })

const sachet = text("ساشه", "sachets")

export const candyTemplate: ListingTemplate = {
  trade: "candy",
  fields: labelOf({ storage: ["در جای خشک و دور از آفتاب، با در بسته", "Keep closed, dry and out of the sun"], months: 12 }),
  packs: [
    gramPack({ pack: "tin", name: text("قوطی فلزی", "Metal tin"), level: "unit", taps: [[250, 310, [100, 100, 60]], [400, 480, [120, 120, 70]]], materials: [material("tin", "قوطی فلزی خالی", "Empty tin")] }),
    gramPack({ pack: "souvenir-box", name: text("جعبه سوغات", "Souvenir box"), level: "unit", taps: [[450, 540, [200, 140, 60]], [250, 310, [160, 110, 50]]], materials: [material("souvenir-box", "جعبه سوغات خالی", "Empty souvenir box")] }),
    gramPack({ pack: "bag", name: text("پاکت", "Bag"), level: "unit", taps: [[250, 262, [180, 120, 40]], [450, 466, [220, 140, 50]], [1000, 1025, [280, 180, 70]]], materials: [material("bag", "پاکت خالی", "Empty bag")] }),
    gramPack({ pack: "family-box", name: text("جعبه خانواده", "Family box"), level: "unit", taps: [[1000, 1110, [240, 160, 90]]], materials: [material("family-box", "جعبه خانواده خالی", "Empty family box")] }),
    gramPack({ pack: "office-box", name: text("جعبه اداری چای", "Office tea box"), level: "inner", holds: { pieces: 100, piece: sachet }, taps: [[1000, 1120, [250, 180, 80]]], materials: [material("sachet", "ساشه خالی", "Empty sachet", 100), material("office-box", "جعبه اداری خالی", "Empty office box")] }),
    gramPack({ pack: "bulk-carton", name: text("فله کارتنی", "Bulk carton"), level: "carton", taps: [[5000, 5350, [320, 240, 180]], [10_000, 10_600, [400, 300, 220]]], materials: [material("bulk-carton", "کارتن فله", "Bulk carton")] }),
    gramPack({ pack: "master-carton", name: text("کارتن مادر", "Master carton"), level: "carton", holds: { pieces: 10, piece: text("جعبه", "boxes") }, taps: [[10_000, 13_000, [500, 340, 190]]], materials: [material("family-box", "جعبه خانواده خالی", "Empty family box", 10), material("master-carton", "کارتن مادر خالی", "Empty master carton")] }),
    gramPack({ pack: "sachet-carton", name: text("ساشه تک‌نفره", "Single-serve sachets"), level: "carton", holds: { pieces: 1000, piece: sachet }, taps: [[10_000, 11_200, [400, 300, 300]]], materials: [material("sachet", "ساشه خالی", "Empty sachet", 1000), material("sachet-carton", "کارتن ساشه", "Sachet carton")] }),
  ],
  stock: "bulk",
  colours: [],
  size_range: null,
}

export const sweetTemplate: ListingTemplate = {
  trade: "sweet",
  fields: labelOf({ storage: ["در جای خشک و خنک، در جعبه خودش", "Keep dry and cool, in its box"], months: 2 }),
  packs: [
    gramPack({
      pack: "box", name: text("جعبه", "Box"), level: "unit", materials: [material("box", "جعبه خالی", "Empty box")],
      taps: [[250, 280, [145, 95, 60]], [450, 504, [190, 125, 60]], [500, 560, [200, 135, 60]], [1000, 1120, [285, 190, 60]]],
    }),
    gramPack({ pack: "gift-box", name: text("جعبه چوبی هدیه", "Wooden gift box"), level: "unit", taps: [[2000, 2900, [325, 220, 90]]], materials: [material("gift-box", "جعبه چوبی خالی", "Empty wooden box")] }),
    gramPack({ pack: "tray", name: text("سینی یک‌بارمصرف", "Tray"), level: "unit", taps: [[1000, 1080, [300, 220, 50]], [2000, 2140, [400, 300, 50]]], materials: [material("tray", "سینی خالی", "Empty tray")] }),
    gramPack({ pack: "bulk-carton", name: text("فله کارتنی", "Bulk carton"), level: "carton", taps: [[5000, 5400, [400, 300, 150]]], materials: [material("bulk-carton", "کارتن فله", "Bulk carton")] }),
  ],
  stock: "bulk",
  colours: [],
  size_range: null,
}
