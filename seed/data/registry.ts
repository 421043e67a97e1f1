import { said, type RegistryEntry } from "../src/registry/source"
import { text } from "../src/support/text"

/**
 * The 30 clusters, networks and reference works that the sources name; the four
 * with a shop first. Nothing is said of them that a source does not say, but for
 * the makers and goods of the shops, which are samples.
 */
export const registry: RegistryEntry[] = [
  {
    handle: "bojnurd-candy", name: text("آبنبات بجنورد", "Bojnurd hard candy (abnabat)"), province: "north-khorasan", town: text("بجنورد", "Bojnurd"), has_shop: true,
    story: text(
      "آبنبات سنتی بجنورد را هفت کارگاه می‌پزند، می‌پیچند و بسته می‌کنند. ده نوع، هفت اندازه بسته؛ از ساشه پذیرایی تا کارتن مادر.",
      "Seven workshops boil, wrap and pack the traditional candy of Bojnurd: ten kinds in seven sizes, from single sachets to master cartons.",
    ),
    assets: [
      text("اداره‌ها به جای قند، آبنبات بگذارند", "Offices are invited to replace sugar lumps with abnabat"),
      text("پیشنهاد پذیرایی در پروازها", "Proposed for airlines to serve on board"),
      text("برندسازی در داخل و خارج کشور", "Branding at home and abroad"),
    ],
    stages: [
      said("mehr", "formed", text("در حال سازمان‌دهی؛ بسته‌بندی مهم‌ترین نیاز خوشه شناخته شد", "Being organised; packaging was found to be its most important need")),
      said("irna", "independent", text("به گفته منبع، خوشه مستقل شده است", "By this account the cluster has become independent")),
    ],
  },
  {
    handle: "hidaj-shoes", name: text("کفش هیدج", "Hidaj shoes"), province: "zanjan", town: text("هیدج", "Hidaj"), has_shop: true,
    story: text(
      "کفش بچگانه هیدج از پاپوش نوزاد تا کفش مدرسه، و کفش چرم مردانه. تکی، سری، جین و کارتن می‌خرید؛ قیمت هر جفت کنار همه نوشته است.",
      "Children's shoes of Hidaj, from baby pre-walkers to school shoes, and men's leather. Buy a pair, a series, a dozen or a carton; the price per pair stands beside each.",
    ),
    assets: [
      text("مرکز تخصصی طراحی و الگوسازی کفش: آموزش و مشاوره برای متقاضیان", "Specialised shoe design and pattern-making centre: courses and consulting for applicants"),
      text("تورهای نمایشگاهی داخلی و خارجی", "Exhibition tours at home and abroad"),
      text("وب‌سایت در دست طراحی که سفارش اینترنتی کالا را ممکن می‌کند", "A web site under design that will allow online ordering of products"),
    ],
    stages: [said("pana", "formed"), said("pana", "final_year", text("سومین و آخرین سال حمایت", "Third and last year of support"))],
  },
  {
    handle: "qazvin-sweets", name: text("شیرینی سنتی قزوین", "Qazvin traditional sweets"), province: "qazvin", town: text("قزوین", "Qazvin"), has_shop: true,
    story: text(
      "باقلوا، نان برنجی، نان چای و شیرینی‌های دیگر قزوین، از کارگاه‌های صنفی و خانه‌ها. مسافرها می‌توانند سر راه، از فروشگاه بین‌راهی بردارند.",
      "Baklava, rice biscuits, tea bread and the other sweets of Qazvin, from guild workshops and homes. Travellers can collect at the roadside shop on their way.",
    ),
    assets: [
      text("عضوهای صنفی و خانگی", "Guild and home-based members"),
      text("هدف نهایی: بسته‌بندی، بازاریابی و فروش", "Final aim: packaging, marketing and sale"),
      text("دغدغه عضوها: قیمت واحد، قیمت‌های شناور، مجوزهای بهداشت", "Members' worries: unit (or uniform) price, floating prices, health permits"),
      text("بهترین شرکت بسته‌بندی کشور در قزوین کار می‌کند", "The country's best packaging company works in Qazvin"),
      text("سالانه میلیون‌ها مسافر و گردشگر از راه‌های قزوین می‌گذرند", "Millions of travellers and tourists a year on its corridors"),
    ],
    stages: [said("parks", "implementation", text("برنامه و سیاست‌ها با عامل توسعه به عضوها اعلام شد؛ شهرک صنفی شیرینی پیگیری می‌شود", "Programme and policies announced to members with the development agent; a sweets guild park is pursued"))],
  },
  {
    handle: "zanjan-carpet", name: text("فرش دستباف زنجان", "Zanjan handwoven carpet"), province: "zanjan", town: text("زنجان", "Zanjan"), has_shop: true, is_consortium: true,
    story: text(
      "پانزده تولیدکننده و بازرگان فرش زنجان در یک کنسرسیوم صادراتی. فرش‌های پشم و ابریشم، تک‌نسخه یا سفارشی؛ برای صادرات یک پیشنهاد قیمت می‌گیرید.",
      "Fifteen producers and traders of Zanjan carpets in one export consortium. Wool and silk, one of a kind or woven to order; for export you get one quote.",
    ),
    assets: [
      text(
        "کنسرسیوم صادرات فرش: ۱۵ عضو بازرگان و تولیدکننده با خط‌مشی توسعه صادرات؛ اتاق بازرگانی و شرکت شهرک‌ها می‌توانند بازارهای هدف را همچنان حمایت کنند",
        "Carpet export consortium: 15 members, traders and producers, with export-development policy lines; the chamber of commerce and the parks company may go on supporting target markets",
      ),
    ],
    stages: [said("pana", "formed"), said("pana", "handed_over", text("قرارداد تمام شد و خوشه به ذی‌نفعان سپرده شد", "Contract term ended, handed to its stakeholders"))],
  },
  {
    handle: "zanjan-zinc", name: text("روی زنجان", "Zanjan zinc"), province: "zanjan",
    story: text("به گفته پانا، این خوشه شکل گرفته و کار آن به پایان رسیده است.", "By PANA's account this cluster was formed and its project concluded."),
    stages: [said("pana", "formed"), said("pana", "concluded")],
  },
  {
    handle: "zanjan-knives", name: text("چاقوی زنجان", "Zanjan knives"), province: "zanjan",
    story: text("پانا از آن به عنوان خوشه‌ای شناسایی‌شده نام برده است.", "PANA names it as an identified cluster."), stages: [said("pana", "identified")],
  },
  {
    handle: "zanjan-copper", name: text("مسگری زنجان", "Zanjan coppersmithing"), province: "zanjan",
    story: text("پانا مسگری زنجان را میان خوشه‌های شناسایی‌شده استان آورده است.", "PANA lists coppersmithing among the province's identified clusters."), stages: [said("pana", "identified")],
  },
  {
    handle: "zanjan-tourism", name: text("گردشگری زنجان", "Zanjan tourism"), province: "zanjan",
    story: text("پانا گردشگری زنجان را میان خوشه‌های شناسایی‌شده استان آورده است.", "PANA lists tourism among the province's identified clusters."), stages: [said("pana", "identified")],
  },
  {
    handle: "north-khorasan-carpet", name: text("فرش خراسان شمالی", "North Khorasan carpet"), province: "north-khorasan",
    story: text("مهر در ۱۳۹۴ از شکل گرفتن آن گفته و ایرنا آن را مستقل خوانده است.", "Mehr reported its forming in 2016; IRNA calls it independent."),
    stages: [said("mehr", "formed"), said("irna", "independent")],
  },
  {
    handle: "north-khorasan-plastics", name: text("پلاستیک خراسان شمالی", "North Khorasan plastics"), province: "north-khorasan", units: 45,
    story: text("خوشه‌ای با ۴۵ واحد که یک دوره حمایت آن تمام شده است.", "A cluster of 45 units whose first period of support is over."),
    stages: [said("irna", "support_ended", text("یک دوره حمایت تمام شده؛ شاید تمدید شود", "One support period over; it may be extended"))],
  },
  {
    handle: "north-khorasan-clothing", name: text("پوشاک خراسان شمالی", "North Khorasan clothing"), province: "north-khorasan",
    story: text("به گفته ایرنا برای خوشه شدن پیشنهاد شده است.", "IRNA reports that it has been proposed as a cluster."),
    stages: [said("irna", "proposed", text("در دست پیگیری", "In follow-up"))],
  },
  {
    handle: "north-khorasan-light-livestock", name: text("دام سبک خراسان شمالی", "North Khorasan light livestock"), province: "north-khorasan",
    story: text("طرح آن بررسی می‌شود؛ اگر پذیرفته شود نخستین خوشه از این نوع در کشور است.", "Its plan is under review; if accepted it would be the first of its kind in the country."),
    stages: [said("irna", "under_review", text("در سازمان صنایع کوچک از آن دفاع شد؛ نخستین از نوع خود در کشور می‌شود", "Defended before the Small Industries Organisation; would be the first of its kind in the country"))],
  },
  {
    handle: "north-khorasan-beekeeping", name: text("زنبورداری خراسان شمالی", "North Khorasan beekeeping"), province: "north-khorasan",
    story: text("ایرنا آن را میان خوشه‌های پیشنهادی استان آورده است.", "IRNA lists it among the province's proposed clusters."), stages: [said("irna", "proposed")],
  },
  {
    handle: "north-khorasan-medicinal-herbs", name: text("گیاهان دارویی خراسان شمالی", "North Khorasan medicinal herbs"), province: "north-khorasan",
    story: text("ایرنا گیاهان دارویی را میان خوشه‌های پیشنهادی استان آورده است.", "IRNA lists medicinal herbs among the province's proposed clusters."), stages: [said("irna", "proposed")],
  },
  {
    handle: "garmeh-vehicle-bodies", name: text("اتاق‌سازی گرمه", "Garmeh vehicle body building"), province: "north-khorasan", town: text("گرمه", "Garmeh"), kind: "network",
    story: text("کمتر از ۳۰ واحد دارد؛ برای همین می‌تواند شبکه کسب‌وکار شود، نه خوشه.", "It has fewer than 30 units, so it can become a business network but not a cluster."),
    stages: [said("irna", "identified", text("کمتر از ۳۰ واحد؛ شبکه کسب‌وکار می‌شود، نه خوشه", "Fewer than 30 units: can become a business network, not a cluster"))],
  },
  {
    handle: "lorestan-stone", name: text("سنگ لرستان", "Lorestan stone"), province: "lorestan",
    story: text("تسنیم هم از امکان‌سنجی آن گفته و هم از مرحله پایانی توسعه.", "Tasnim speaks both of its feasibility study and of the final phase of its development."),
    stages: [said("tasnim", "feasibility"), said("tasnim", "development", text("مرحله پایانی", "Final phase"))],
  },
  {
    handle: "lorestan-honey", name: text("عسل لرستان", "Lorestan honey"), province: "lorestan",
    story: text("شناسایی شده و به گفته تسنیم به امکان‌سنجی رسیده است.", "Identified and, by Tasnim's account, taken to a feasibility study."),
    stages: [said("tasnim", "identified"), said("tasnim", "feasibility")],
  },
  {
    handle: "lorestan-nickel-silver", name: text("ورشوی لرستان", "Lorestan nickel-silver ware (varsho)"), province: "lorestan",
    story: text("توسعه آن به دستگاه دیگری واگذار شده است.", "Its development was delegated to another office."),
    stages: [said("tasnim", "identified"), said("tasnim", "delegated", text("توسعه آن واگذار شد؛ به ترتیب متن خبر، به میراث فرهنگی", "Development delegated, by word order to the cultural-heritage office"))],
  },
  {
    handle: "lorestan-trout", name: text("ماهی قزل‌آلای لرستان", "Lorestan trout"), province: "lorestan",
    story: text("توسعه آن به دستگاه دیگری واگذار شده است.", "Its development was delegated to another office."),
    stages: [said("tasnim", "identified"), said("tasnim", "delegated", text("توسعه آن واگذار شد؛ به ترتیب متن خبر، به جهاد کشاورزی", "Development delegated, by word order to the agricultural-jihad organisation"))],
  },
  {
    handle: "lorestan-poultry", name: text("طیور لرستان", "Lorestan poultry"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "lorestan-feed", name: text("خوراک دام لرستان", "Lorestan animal feed"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "lorestan-kilim", name: text("جاجیم و گلیم لرستان", "Lorestan jajim and kilim"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "lorestan-olive", name: text("فرآوری زیتون لرستان", "Lorestan olive processing"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "lorestan-medicinal-herbs", name: text("گیاهان دارویی لرستان", "Lorestan medicinal herbs"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "lorestan-pomegranate-fig", name: text("انار و انجیر لرستان", "Lorestan pomegranate and fig"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "lorestan-pickled-cucumber", name: text("خیارشور لرستان", "Lorestan pickled cucumber"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "lorestan-rice-milling", name: text("برنج‌کوبی لرستان", "Lorestan rice milling"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "lorestan-nylon", name: text("نایلون لرستان", "Lorestan nylon"), province: "lorestan",
    story: text("یکی از سیزده خوشه‌ای که در لرستان شناسایی شده است.", "One of thirteen clusters identified in Lorestan."), stages: [said("tasnim", "identified")],
  },
  {
    handle: "qom-sohan", name: text("سوهان قم", "Qom sohan"), province: "qom", kind: "reference",
    story: text("در گزارش قزوین به عنوان کار خوب گذشته از آن نام برده شده است.", "Named in the Qazvin report as good earlier work."),
    stages: [said("parks", "reference", text("کار خوب گذشته", "Named as good earlier work"))],
  },
  {
    handle: "isfahan-gaz", name: text("گز اصفهان", "Isfahan gaz"), province: "isfahan", kind: "reference",
    story: text("در گزارش قزوین به عنوان کار خوب گذشته از آن نام برده شده است.", "Named in the Qazvin report as good earlier work."),
    stages: [said("parks", "reference", text("کار خوب گذشته", "Named as good earlier work"))],
  },
]
