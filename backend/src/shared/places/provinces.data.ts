/** A province as it is listed; its cities are in `cities.data.ts`. */
export type ProvinceRow = {
  /** ISO 3166-2:IR, as numbered since 2020 */
  code: string
  handle: string
  fa: string
  en: string
  /** Persian name of the city it is governed from */
  centre: string
  /** ISO codes of the provinces that share a land border with it */
  neighbours: readonly string[]
}

/** The 31 provinces of Iran. Neighbours are from the map; Tabas counts to South Khorasan, as it has since 2013. */
export const PROVINCE_ROWS: readonly ProvinceRow[] = [
  { code: "IR-00", handle: "markazi", fa: "مرکزی", en: "Markazi", centre: "اراک", neighbours: ["IR-10", "IR-13", "IR-15", "IR-23", "IR-25", "IR-26", "IR-30"] },
  { code: "IR-01", handle: "gilan", fa: "گیلان", en: "Gilan", centre: "رشت", neighbours: ["IR-02", "IR-19", "IR-24", "IR-26"] },
  { code: "IR-02", handle: "mazandaran", fa: "مازندران", en: "Mazandaran", centre: "ساری", neighbours: ["IR-01", "IR-20", "IR-23", "IR-26", "IR-27", "IR-30"] },
  { code: "IR-03", handle: "east-azerbaijan", fa: "آذربایجان شرقی", en: "East Azerbaijan", centre: "تبریز", neighbours: ["IR-04", "IR-19", "IR-24"] },
  { code: "IR-04", handle: "west-azerbaijan", fa: "آذربایجان غربی", en: "West Azerbaijan", centre: "ارومیه", neighbours: ["IR-03", "IR-12", "IR-19"] },
  { code: "IR-05", handle: "kermanshah", fa: "کرمانشاه", en: "Kermanshah", centre: "کرمانشاه", neighbours: ["IR-12", "IR-13", "IR-15", "IR-16"] },
  { code: "IR-06", handle: "khuzestan", fa: "خوزستان", en: "Khuzestan", centre: "اهواز", neighbours: ["IR-14", "IR-15", "IR-16", "IR-17", "IR-18"] },
  { code: "IR-07", handle: "fars", fa: "فارس", en: "Fars", centre: "شیراز", neighbours: ["IR-08", "IR-10", "IR-17", "IR-18", "IR-21", "IR-22"] },
  { code: "IR-08", handle: "kerman", fa: "کرمان", en: "Kerman", centre: "کرمان", neighbours: ["IR-07", "IR-11", "IR-21", "IR-22", "IR-29"] },
  { code: "IR-09", handle: "razavi-khorasan", fa: "خراسان رضوی", en: "Razavi Khorasan", centre: "مشهد", neighbours: ["IR-20", "IR-28", "IR-29"] },
  { code: "IR-10", handle: "isfahan", fa: "اصفهان", en: "Isfahan", centre: "اصفهان", neighbours: ["IR-00", "IR-07", "IR-14", "IR-15", "IR-17", "IR-20", "IR-21", "IR-25", "IR-29"] },
  { code: "IR-11", handle: "sistan-and-baluchestan", fa: "سیستان و بلوچستان", en: "Sistan and Baluchestan", centre: "زاهدان", neighbours: ["IR-08", "IR-22", "IR-29"] },
  { code: "IR-12", handle: "kurdistan", fa: "کردستان", en: "Kurdistan", centre: "سنندج", neighbours: ["IR-04", "IR-05", "IR-13", "IR-19"] },
  { code: "IR-13", handle: "hamadan", fa: "همدان", en: "Hamadan", centre: "همدان", neighbours: ["IR-00", "IR-05", "IR-12", "IR-15", "IR-19", "IR-26"] },
  { code: "IR-14", handle: "chaharmahal-and-bakhtiari", fa: "چهارمحال و بختیاری", en: "Chaharmahal and Bakhtiari", centre: "شهرکرد", neighbours: ["IR-06", "IR-10", "IR-15", "IR-17"] },
  { code: "IR-15", handle: "lorestan", fa: "لرستان", en: "Lorestan", centre: "خرم‌آباد", neighbours: ["IR-00", "IR-05", "IR-06", "IR-10", "IR-13", "IR-14", "IR-16"] },
  { code: "IR-16", handle: "ilam", fa: "ایلام", en: "Ilam", centre: "ایلام", neighbours: ["IR-05", "IR-06", "IR-15"] },
  { code: "IR-17", handle: "kohgiluyeh-and-boyer-ahmad", fa: "کهگیلویه و بویراحمد", en: "Kohgiluyeh and Boyer-Ahmad", centre: "یاسوج", neighbours: ["IR-06", "IR-07", "IR-10", "IR-14", "IR-18"] },
  { code: "IR-18", handle: "bushehr", fa: "بوشهر", en: "Bushehr", centre: "بوشهر", neighbours: ["IR-06", "IR-07", "IR-17", "IR-22"] },
  { code: "IR-19", handle: "zanjan", fa: "زنجان", en: "Zanjan", centre: "زنجان", neighbours: ["IR-01", "IR-03", "IR-04", "IR-12", "IR-13", "IR-24", "IR-26"] },
  { code: "IR-20", handle: "semnan", fa: "سمنان", en: "Semnan", centre: "سمنان", neighbours: ["IR-02", "IR-09", "IR-10", "IR-23", "IR-25", "IR-27", "IR-28", "IR-29"] },
  { code: "IR-21", handle: "yazd", fa: "یزد", en: "Yazd", centre: "یزد", neighbours: ["IR-07", "IR-08", "IR-10", "IR-29"] },
  { code: "IR-22", handle: "hormozgan", fa: "هرمزگان", en: "Hormozgan", centre: "بندرعباس", neighbours: ["IR-07", "IR-08", "IR-11", "IR-18"] },
  { code: "IR-23", handle: "tehran", fa: "تهران", en: "Tehran", centre: "تهران", neighbours: ["IR-00", "IR-02", "IR-20", "IR-25", "IR-30"] },
  { code: "IR-24", handle: "ardabil", fa: "اردبیل", en: "Ardabil", centre: "اردبیل", neighbours: ["IR-01", "IR-03", "IR-19"] },
  { code: "IR-25", handle: "qom", fa: "قم", en: "Qom", centre: "قم", neighbours: ["IR-00", "IR-10", "IR-20", "IR-23"] },
  { code: "IR-26", handle: "qazvin", fa: "قزوین", en: "Qazvin", centre: "قزوین", neighbours: ["IR-00", "IR-01", "IR-02", "IR-13", "IR-19", "IR-30"] },
  { code: "IR-27", handle: "golestan", fa: "گلستان", en: "Golestan", centre: "گرگان", neighbours: ["IR-02", "IR-20", "IR-28"] },
  { code: "IR-28", handle: "north-khorasan", fa: "خراسان شمالی", en: "North Khorasan", centre: "بجنورد", neighbours: ["IR-09", "IR-20", "IR-27"] },
  { code: "IR-29", handle: "south-khorasan", fa: "خراسان جنوبی", en: "South Khorasan", centre: "بیرجند", neighbours: ["IR-08", "IR-09", "IR-10", "IR-11", "IR-20", "IR-21"] },
  { code: "IR-30", handle: "alborz", fa: "البرز", en: "Alborz", centre: "کرج", neighbours: ["IR-00", "IR-02", "IR-23", "IR-26"] },
]
