import { factoryHours, workshopHours } from "../src/members/hours"
import type { MemberSpec, Town } from "../src/members/member"
import { text } from "../src/support/text"

export const hidaj: Town = { cluster: "hidaj-shoes", town: text("هیدج", "Hidaj"), province_code: "IR-19", city: "هیدج", prefix: "19" }

const estate = (fa: string, en: string) => text(`هیدج، شهرک صنعتی نمونه، ${fa}`, `${en}, Sample Industrial Estate, Hidaj`)

/** Four guild workshops, a factory and a trader. All are made up. */
export const hidajMembers: MemberSpec[] = [
  {
    handle: "naron", name: text("کارگاه نمونه نارون", "Sample Workshop Naron"), kind: "guild", activity: "makes", vat_registered: true, lead_days: 1,
    story: text(
      "نارون از ۱۳۸۴ کفش بچگانه می‌دوزد و قالب‌هایش را با مرکز طراحی خوشه درست کرده است. هر مدل را اول چند بچه همسایه یک ماه می‌پوشند و بعد به تولید می‌رود.",
      "Naron has sewn children's shoes since 2005, on lasts made with the cluster's design centre. A few of the neighbours' children wear each model for a month before it goes into production.",
    ),
    pickup: { address: estate("خیابان دوم، کارگاه ۱۴", "Workshop 14, Second Street"), hours: factoryHours, ready_minutes: 180 },
    delivery_methods: ["post", "freight", "pickup"],
  },
  {
    handle: "alaleh", name: text("کارگاه نمونه آلاله", "Sample Workshop Alaleh"), kind: "guild", activity: "makes", vat_registered: false, lead_days: 2,
    story: text(
      "کار آلاله صندل است و هر زمستان مدل تابستان بعد را آماده می‌کند. شش دوزنده دارد؛ چهار نفرشان از همین محله‌اند.",
      "Sandals are Alaleh's trade; each winter it prepares next summer's. Six people sew here, four of them from the neighbourhood.",
    ),
    pickup: { address: text("هیدج، خیابان نمونه، کوچه کفاشان، پلاک ۹", "9, Shoemakers' Alley, Sample Street, Hidaj"), hours: workshopHours, ready_minutes: 240 },
    delivery_methods: ["post", "freight", "pickup"],
  },
  {
    handle: "senobar", name: text("کارگاه نمونه صنوبر", "Sample Workshop Senobar"), kind: "guild", activity: "makes", vat_registered: false, lead_days: 2,
    story: text(
      "برای پاهای کوچک می‌دوزد: پاپوش نوزاد و کتانی نوپا. زیره‌ها نرم است و هیچ بندی از دو سانتی‌متر بلندتر نیست.",
      "Senobar sews for small feet: baby pre-walkers and toddler sneakers. Soles are soft, and no lace is longer than two centimetres.",
    ),
    pickup: { address: text("هیدج، میدان نمونه، پلاک ۳", "3, Sample Square, Hidaj"), hours: workshopHours, ready_minutes: 240 },
    delivery_methods: ["post", "pickup"],
  },
  {
    handle: "shaghayegh", name: text("کارگاه نمونه شقایق", "Sample Workshop Shaghayegh"), kind: "guild", activity: "makes", vat_registered: true, lead_days: 4,
    story: text(
      "چرم را از دباغ می‌خرد و رویه را با دست می‌دوزد. هر جفت یک روز کار دارد و زیره‌اش در همان کارگاه عوض می‌شود.",
      "Leather comes from the tanner and the uppers are sewn by hand. A pair takes a day, and the same workshop will resole it.",
    ),
    pickup: { address: text("هیدج، خیابان نمونه، کوچه کفاشان، پلاک ۲۲", "22, Shoemakers' Alley, Sample Street, Hidaj"), hours: workshopHours, ready_minutes: 300 },
    delivery_methods: ["post", "freight", "pickup"],
    closed: [[20, 22]],
  },
  {
    handle: "sarv", name: text("کارخانه نمونه سرو", "Sample Factory Sarv"), kind: "industrial", activity: "makes", vat_registered: true, lead_days: 1,
    story: text(
      "خط تزریق زیره دارد و روزی ۴۰۰ جفت درمی‌آورد. بیشتر کفش مدرسه و نیم‌بوت است و کارتنی می‌رود.",
      "With its own line for injected soles it turns out 400 pairs a day, mostly school shoes and boots, sold by the carton.",
    ),
    pickup: { address: estate("خیابان پنجم، سالن ۲", "Hall 2, Fifth Street"), hours: factoryHours, ready_minutes: 60 },
    delivery_methods: ["freight", "post", "pickup"],
  },
  {
    handle: "baloot", name: text("بازرگانی نمونه بلوط", "Sample Trading Baloot"), kind: "trader", activity: "trades", vat_registered: true, lead_days: 1,
    story: text(
      "خودش نمی‌دوزد؛ کار چند کارگاه خوشه را یک‌جا می‌فروشد و برای نمایشگاه می‌برد. نام سازنده هر کفش کنارش نوشته است.",
      "It does not sew. It sells the work of several workshops together and takes it to exhibitions; every shoe names its maker.",
    ),
    pickup: { address: text("هیدج، بلوار نمونه، پلاک ۴۰", "40, Sample Boulevard, Hidaj"), hours: factoryHours, ready_minutes: 60 },
    delivery_methods: ["post", "freight", "pickup"],
  },
]
