import { factoryHours, homeHours, workshopHours } from "../src/members/hours"
import type { MemberSpec, Town } from "../src/members/member"
import { text } from "../src/support/text"

export const bojnurd: Town = { cluster: "bojnurd-candy", town: text("بجنورد", "Bojnurd"), province_code: "IR-28", city: "بجنورد", prefix: "28" }

/** Four guild workshops, two home-based packers, one supplier of packaging. All are made up. */
export const bojnurdMembers: MemberSpec[] = [
  {
    handle: "nastaran", name: text("کارگاه نمونه نسترن", "Sample Workshop Nastaran"), kind: "guild", activity: "makes", vat_registered: true, lead_days: 1,
    story: text(
      "کارگاه را خواهر و برادری در ۱۳۸۹ با یک دیگ باز کردند. هنوز شکر را با دست می‌کشند تا سفید و پوک شود؛ این کار را دستگاه خوب درنمی‌آورد. هر دیگ ۴۰ کیلو می‌دهد و همان روز بسته می‌شود.",
      "A sister and brother opened the workshop in 2010 with one kettle. They still pull the sugar by hand until it turns white and airy; no machine does it well. A kettle gives 40 kg, packed the same day.",
    ),
    pickup: { address: text("بجنورد، خیابان نمونه، کوچه سوم، پلاک ۱۲", "12, Third Alley, Sample Street, Bojnurd"), hours: workshopHours, ready_minutes: 120 },
    delivery_methods: ["post", "courier", "freight", "pickup"],
  },
  {
    handle: "yas", name: text("کارگاه نمونه یاس", "Sample Workshop Yas"), kind: "guild", activity: "makes", vat_registered: false, lead_days: 0,
    story: text(
      "سه نفر در یک کارگاه کوچک کنار بازار. کنجد را هر صبح تازه بو می‌دهند و زنجبیل را خودشان آسیاب می‌کنند. سفارش تا ظهر همان روز بسته می‌شود.",
      "Three people in a small workshop beside the bazaar. They roast the sesame fresh each morning and grind their own ginger. Orders placed before noon are packed the same day.",
    ),
    pickup: { address: text("بجنورد، بازار نمونه، راسته قنادان، پلاک ۷", "7, Confectioners' Row, Sample Bazaar, Bojnurd"), hours: workshopHours, ready_minutes: 60 },
    delivery_methods: ["post", "courier", "pickup"],
  },
  {
    handle: "sepidar", name: text("کارگاه نمونه سپیدار", "Sample Workshop Sepidar"), kind: "guild", activity: "makes", vat_registered: true, lead_days: 2,
    story: text(
      "کار سپیدار آبنبات مغزدار است: پسته و نارگیل. پروانه بهداشت کارگاه تمام شده و تا تمدید آن فروش بسته است؛ کالاها را می‌بینید ولی نمی‌توانید بخرید.",
      "Sepidar makes filled candy: pistachio and coconut. Its health permit has lapsed, and until it is renewed nothing is for sale; you can look, but not buy.",
    ),
    pickup: { address: text("بجنورد، بلوار نمونه، نبش کوچه هفتم", "Corner of Seventh Alley, Sample Boulevard, Bojnurd"), hours: workshopHours, ready_minutes: 180 },
    delivery_methods: ["post", "freight", "pickup"],
  },
  {
    handle: "narenj", name: text("کارگاه نمونه نارنج", "Sample Workshop Narenj"), kind: "guild", activity: "makes", vat_registered: false, lead_days: 2,
    story: text(
      "تازه‌ترین عضو خوشه؛ فقط آبنبات قیچی می‌پزد، به روش پدربزرگ خانواده. هنوز پروانه ندارد و فعلاً فقط معرفی می‌شود.",
      "The newest member of the cluster. It boils qeychi only, the way the family's grandfather did. It has no permit yet and is only introduced here.",
    ),
    pickup: null,
    delivery_methods: ["post"],
  },
  {
    handle: "maryam-bojnurd", name: text("بسته‌بندی نمونه مریم", "Sample Packers Maryam"), kind: "home_based", activity: "packs", vat_registered: false, lead_days: 1,
    story: text(
      "در خانه بسته می‌کند، نه می‌پزد: آبنبات را از کارگاه نسترن می‌گیرد، دانه‌ها را جدا می‌کند و در جعبه سوغات می‌چیند. نام سازنده روی هر جعبه نوشته است.",
      "She packs at home and does not boil: the candy comes from Workshop Nastaran, is sorted piece by piece and laid in souvenir boxes. Every box names its maker.",
    ),
    pickup: { address: text("بجنورد، شهرک نمونه، خیابان دوم، پلاک ۲۵", "25, Second Street, Sample Township, Bojnurd"), hours: homeHours, ready_minutes: 240 },
    delivery_methods: ["post", "pickup"],
    closed: [[12, 14]],
  },
  {
    handle: "poone", name: text("بسته‌بندی نمونه پونه", "Sample Packers Poone"), kind: "home_based", activity: "packs", vat_registered: false, lead_days: 2,
    story: text(
      "جعبه اداری و ساشه را با یک دستگاه دوخت کوچک می‌بندد. آبنباتش را کارگاه یاس می‌پزد؛ آبنبات پسته از کارگاه سپیدار است و تا پروانه آن‌جا تمدید شود فروخته نمی‌شود.",
      "Office boxes and sachets, closed on one small sealing machine. Workshop Yas boils the candy; the pistachio kind comes from Workshop Sepidar and waits until that permit is renewed.",
    ),
    pickup: null,
    delivery_methods: ["post"],
  },
  {
    handle: "kaj", name: text("جعبه‌سازی نمونه کاج", "Sample Boxworks Kaj"), kind: "industrial", activity: "supplies_packaging", vat_registered: true, lead_days: 3,
    story: text(
      "قوطی، جعبه و کارتن را در شهرک صنعتی می‌سازد و به کارگاه‌های خوشه می‌دهد. بسته‌بندی نخستین نیاز این خوشه بود. خوراکی نمی‌فروشد.",
      "Tins, boxes and cartons, made on the industrial estate for the cluster's workshops. Packaging was this cluster's first need. It sells no food.",
    ),
    pickup: { address: text("بجنورد، شهرک صنعتی نمونه، خیابان چهارم", "Fourth Street, Sample Industrial Estate, Bojnurd"), hours: factoryHours, ready_minutes: 60 },
    delivery_methods: ["freight", "post", "pickup"],
  },
]
