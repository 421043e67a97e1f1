import type { LocalizedText } from "../../contracts/shared"

/** What the sources say of a province as a whole, by province handle. Facts only, each with who said it. */
export const provinceFacts: Readonly<Record<string, readonly LocalizedText[]>> = {
  "north-khorasan": [
    {
      fa: "۱۶ رشته بررسی شده؛ ۱۵ شهرک و ناحیه صنعتی و ۱ منطقه ویژه اقتصادی؛ ۳ خوشه شناخته‌شده. ایرنا",
      en: "16 fields studied; 15 industrial parks and districts and 1 special economic zone; 3 recognised clusters. IRNA",
    },
  ],
  lorestan: [{ fa: "۱۳ خوشه شناسایی شده. تسنیم", en: "13 clusters identified. Tasnim" }],
}
