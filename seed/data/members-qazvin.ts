import { factoryHours, homeHours, roadsideHours, workshopHours } from "../src/members/hours"
import type { MemberSpec, Town } from "../src/members/member"
import { text } from "../src/support/text"

export const qazvin: Town = { cluster: "qazvin-sweets", town: text("قزوین", "Qazvin"), province_code: "IR-26", city: "قزوین", prefix: "26" }

/** Four guild workshops, three homes, a roadside shop and a supplier of packaging. All are made up. */
export const qazvinMembers: MemberSpec[] = [
  {
    handle: "minoodar", name: text("کارگاه نمونه مینودر", "Sample Workshop Minoodar"), kind: "guild", activity: "makes", vat_registered: true, lead_days: 1,
    story: text(
      "مینودر باقلوا را در سینی مسی می‌پزد و شربت را سرد روی سینی داغ می‌دهد. هر سینی ۱۲ کیلو است و تا عصر همان روز در جعبه می‌رود.",
      "Minoodar bakes its baklava in copper trays and pours cold syrup on the hot tray. A tray holds 12 kg and is boxed by the same afternoon.",
    ),
    pickup: { address: text("قزوین، خیابان نمونه، کوچه باغ، پلاک ۵", "5, Garden Alley, Sample Street, Qazvin"), hours: workshopHours, ready_minutes: 90 },
    delivery_methods: ["post", "courier", "freight", "pickup"],
  },
  {
    handle: "fandogh", name: text("کارگاه نمونه فندق", "Sample Workshop Fandogh"), kind: "guild", activity: "makes", vat_registered: true, lead_days: 2,
    story: text(
      "دو برش باقلوا و شیرینی اتابکی، با بادام باغ‌های اطراف قزوین. بادام را خودشان پوست می‌گیرند و همان هفته به کار می‌برند.",
      "Two cuts of baklava, and atabaki, with almonds from the orchards round Qazvin, which they blanch themselves and use within the week.",
    ),
    pickup: { address: text("قزوین، بازار نمونه، سرای شیرینی‌پزان، حجره ۱۱", "Room 11, Confectioners' Court, Sample Bazaar, Qazvin"), hours: workshopHours, ready_minutes: 120 },
    delivery_methods: ["post", "courier", "pickup"],
  },
  {
    handle: "tak", name: text("کارگاه نمونه تاک", "Sample Workshop Tak"), kind: "guild", activity: "makes", vat_registered: false, lead_days: 1,
    story: text(
      "نان برنجی و نان چای برای چایخانه‌های شهر می‌پزد و بسته مسافر را در جعبه محکم می‌چیند.",
      "It bakes rice biscuits and tea bread for the town's tea houses, and lays the traveller's assortment in sturdy boxes.",
    ),
    pickup: { address: text("قزوین، میدان نمونه، پلاک ۱۸", "18, Sample Square, Qazvin"), hours: workshopHours, ready_minutes: 60 },
    delivery_methods: ["post", "courier", "pickup"],
  },
  {
    handle: "shabdar", name: text("کارگاه نمونه شبدر", "Sample Workshop Shabdar"), kind: "guild", activity: "makes", vat_registered: false, lead_days: 2,
    story: text(
      "نان‌های خشک قزوین: چرخی، پادرازی و نخودچی. تنورش هیزمی است و هفته‌ای چهار روز روشن می‌شود.",
      "The dry breads of Qazvin: charkhi, padrazi and chickpea. The oven burns wood and is lit four days a week.",
    ),
    pickup: { address: text("قزوین، کوی نمونه، خیابان نهم، پلاک ۳۰", "30, Ninth Street, Sample Quarter, Qazvin"), hours: workshopHours, ready_minutes: 180 },
    delivery_methods: ["post", "pickup"],
  },
  {
    handle: "maryam-qazvin", name: text("کارگاه نمونه مریم", "Sample Workshop Maryam"), kind: "home_based", activity: "makes", vat_registered: false, lead_days: 2,
    story: text(
      "در خانه نان نخودچی و نان شکری می‌پزد، با اظهارنامه ثبت‌شده. نخودچی را روز پخت آسیاب می‌کند.",
      "She bakes chickpea biscuits and sugar bread at home under a registered statement, and mills the chickpeas on the day.",
    ),
    pickup: { address: text("قزوین، کوی نمونه، کوچه یکم، پلاک ۸", "8, First Alley, Sample Quarter, Qazvin"), hours: homeHours, ready_minutes: 240 },
    delivery_methods: ["post", "pickup"],
  },
  {
    handle: "reyhan", name: text("کارگاه نمونه ریحان", "Sample Workshop Reyhan"), kind: "home_based", activity: "makes", vat_registered: false, lead_days: 3,
    story: text(
      "قتلمه و نان چرخی خانگی. باقلوا هم می‌پزد، ولی باقلوا پروانه کارگاه می‌خواهد و از خانه فروخته نمی‌شود.",
      "Home-made qatlameh and charkhi. She makes baklava too, but baklava needs a workshop permit and is not sold from a home.",
    ),
    pickup: null,
    delivery_methods: ["post"],
    closed: [[6, 8]],
  },
  {
    handle: "gandom", name: text("کارگاه نمونه گندم", "Sample Workshop Gandom"), kind: "home_based", activity: "makes", vat_registered: false, lead_days: 2,
    story: text(
      "کوکا و پادرازی را مادر و دختری در خانه می‌پزند؛ آرد کامل از آسیاب سنگی می‌گیرند.",
      "A mother and daughter bake kuka and padrazi at home, with whole flour from a stone mill.",
    ),
    pickup: { address: text("قزوین، شهرک نمونه، خیابان سوم، پلاک ۱۷", "17, Third Street, Sample Township, Qazvin"), hours: homeHours, ready_minutes: 240 },
    delivery_methods: ["post", "pickup"],
  },
  {
    handle: "karvan", name: text("فروشگاه بین‌راهی نمونه کاروان", "Sample Roadside Shop Karvan"), kind: "trader", activity: "trades", vat_registered: true, lead_days: 0,
    story: text(
      "سر راه تهران و زنجان، هر روز از ۸ تا ۲۲. کار کارگاه‌های صنفی خوشه را می‌فروشد؛ سفارش بدهید و ۴۰ دقیقه بعد سر راه بردارید.",
      "On the road between Tehran and Zanjan, open every day from 8 to 22. It sells what the cluster's guild workshops make: order, and collect it on your way 40 minutes later.",
    ),
    pickup: { address: text("قزوین، آزادراه قزوین به زنجان، مجتمع خدماتی نمونه، غرفه ۶", "Shop 6, Sample Service Area, Qazvin–Zanjan freeway"), hours: roadsideHours, ready_minutes: 40 },
    delivery_methods: ["pickup", "post"],
  },
  {
    handle: "alvand", name: text("بسته‌بندی‌سازی نمونه الوند", "Sample Packaging Works Alvand"), kind: "industrial", activity: "supplies_packaging", vat_registered: true, lead_days: 4,
    story: text(
      "جعبه شیرینی، جعبه چوبی و برچسب برای عضوهای خوشه. از ۵۰ جعبه به بالا با نام کارگاه چاپ می‌شود.",
      "Sweets boxes, wooden boxes and labels for the cluster's members, printed with the workshop's name from 50 boxes up.",
    ),
    pickup: { address: text("قزوین، شهرک صنعتی نمونه، خیابان ششم", "Sixth Street, Sample Industrial Estate, Qazvin"), hours: factoryHours, ready_minutes: 60 },
    delivery_methods: ["freight", "post", "pickup"],
  },
]
