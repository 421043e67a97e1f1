import { warehouseHours } from "../src/members/hours"
import type { MemberSpec, Town } from "../src/members/member"
import { text, type Text } from "../src/support/text"

export const zanjan: Town = { cluster: "zanjan-carpet", town: text("زنجان", "Zanjan"), province_code: "IR-19", city: "زنجان", prefix: "19" }

const warehouse = text("زنجان، خیابان نمونه، انبار کنسرسیوم فرش", "Carpet Consortium Warehouse, Sample Street, Zanjan")

function producer(handle: string, fa: string, en: string, story: Text, vat_registered = false): MemberSpec {
  return {
    handle, name: text(`کارگاه نمونه ${fa}`, `Sample Workshop ${en}`), kind: "guild", activity: "makes", vat_registered, story,
    pickup: { address: warehouse, hours: warehouseHours, ready_minutes: 1440 }, delivery_methods: ["freight", "pickup"], lead_days: 3,
  }
}

function trader(handle: string, fa: string, en: string, story: Text): MemberSpec {
  return {
    handle, name: text(`بازرگانی نمونه ${fa}`, `Sample Trading ${en}`), kind: "trader", activity: "trades", vat_registered: true, story,
    pickup: { address: warehouse, hours: warehouseHours, ready_minutes: 1440 }, delivery_methods: ["freight", "pickup"], lead_days: 2,
  }
}

/** Fifteen members of the export consortium: eight producers and seven traders, a split that is assumed. All are made up. */
export const zanjanMembers: MemberSpec[] = [
  producer("sahand", "سهند", "Sahand", text("سهند در قولتوق و زنجان دوازده دار دارد. پشم را خودش رنگ می‌کند و برای هر تخته شناسنامه می‌دهد.", "Sahand keeps twelve looms in Qoltuq and Zanjan, dyes its own wool and gives every piece a certificate."), true),
  producer("arghavan", "ارغوان", "Arghavan", text("ماهی افشار و بیدگینه با پشم دست‌ریس؛ بافنده‌ها زنان روستا هستند و مزدشان را ماهانه می‌گیرند.", "Mahi Afshar and Bidgineh in hand-spun wool. The weavers are village women, paid by the month.")),
  producer("golbarg", "گلبرگ", "Golbarg", text("نقشه‌های روستایی که از حافظه بافته می‌شود. بیشتر کارها یک نسخه دارد.", "Village designs woven from memory; most pieces exist once.")),
  producer("banafsheh", "بنفشه", "Banafsheh", text("کارگاه ابریشم با شش دار؛ خشتی و گنبدی را با گره ریز می‌بافد.", "A silk workshop of six looms, weaving kheshti and gonbadi in fine knots."), true),
  producer("niloofar", "نیلوفر", "Niloofar", text("کناره و ذرع‌ونیم برای راهرو و کنار تخت؛ سفارش را در اندازه دلخواه هم می‌گیرد.", "Runners and zar-o-nim rugs for halls and bedsides; it also weaves to a size of your own.")),
  producer("toranj", "ترنج", "Toranj", text("لچک‌ترنج ابریشمی با نقشه‌های خود کارگاه؛ نقشه‌کش و بافنده زیر یک سقف‌اند.", "Silk lachak toranj to the workshop's own cartoons; designer and weavers work under one roof.")),
  producer("shabboo", "شب‌بو", "Shabboo", text("فرش بزرگ پشمی، ۶ تا ۱۲ متر. هر فرش را سه بافنده با هم می‌بافند.", "Large wool carpets of 6 to 12 m², each woven by three people together.")),
  producer("laleh", "لاله", "Laleh", text("روستایی و قولتوق با رنگ گیاهی؛ روناس و اسپرک را از همان اطراف می‌آورد.", "Village and Qoltuq pieces in plant dyes, with madder and weld from nearby.")),
  trader("firoozeh", "فیروزه", "Firoozeh", text("بیست سال فرش زنجان را به آلمان و ایتالیا برده است. بسته‌بندی و مدارک را خودش آماده می‌کند.", "It has taken Zanjan carpets to Germany and Italy for twenty years and prepares packing and papers itself.")),
  trader("yaghoot", "یاقوت", "Yaghoot", text("ابریشم ریزبافت برای خریداران خلیج فارس؛ هر تخته را پیش از خرید عکس و اندازه می‌کند.", "Fine silk for buyers round the Persian Gulf; every piece is photographed and measured before it is bought.")),
  trader("kahroba", "کهربا", "Kahroba", text("فرش‌های کهنه‌نما و رنگ آرام برای خانه‌های امروز.", "Washed, quiet colours for the homes of today.")),
  trader("marjan", "مرجان", "Marjan", text("قالیچه و پرده‌ای دست‌چین از روستاهای ماهنشان و ایجرود.", "Dozar and pardeh rugs chosen by hand in the villages of Mahneshan and Ijrud.")),
  trader("negin", "نگین", "Negin", text("سفارش جفت و چهارتایی برای هتل‌ها؛ رنگ و اندازه یکدست تحویل می‌دهد.", "Pairs and fours for hotels, delivered even in colour and size.")),
  trader("atlas", "اطلس", "Atlas", text("فرش بزرگ پشمی برای بازار روسیه و آسیای میانه.", "Large wool carpets for Russia and Central Asia.")),
  trader("abrisham", "ابریشم", "Abrisham", text("فقط ابریشم؛ هر سال ده تخته، هر کدام با آزمایش جنس نخ.", "Silk only: ten pieces a year, each with a test of its yarn.")),
]
