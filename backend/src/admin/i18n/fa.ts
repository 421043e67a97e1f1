import type { en } from "./en"

/** واژه‌های صفحه‌های ما در مدیریت مدوسا؛ کلیدها همان کلیدهای en.ts است. */
export const fa: typeof en = {
  common: { comma: "، ", loading: "در حال آمدن…", failed: "الان این فهرست نمی‌آید. دوباره امتحان کنید.", retry: "دوباره", none: "ندارد", of: "از", results: "ردیف", pages: "صفحه", previous: "قبلی", next: "بعدی", back: "بازگشت" },
  memberOrders: {
    title: "مرسوله‌های اعضا",
    empty: "سهمی ندارد: سفارش پرداخت نشده یا در فروشگاه ثبت نشده است.",
    member: "عضو", state: "وضعیت", goods: "کالاها", delivery: "ارسال", due: "ارسال تا", tracking: "رهگیری",
    items: "کالا", discount: "تخفیف", delivered: "هزینه ارسال", share: "سهم", vat: "مالیات درون قیمت", total: "جمع سهم‌ها",
  },
  dues: {
    title: "بازگشت پول", empty: "به هیچ‌کس پولی بدهکار نیستیم.", lead: "آنچه برای کالای کم به خریدارها بدهکاریم. با این فهرست پولی جابه‌جا نمی‌شود.", sum: "جمع بدهی", order: "سفارش", member: "عضو", what: "بابت", amount: "مبلغ", reason: "چرا", date: "از", delivery: "ارسال سهمی که چیزی از آن نمانده",
    reasons: { sold_out: "تمام شد", not_made: "ساخته نشده", damaged: "خراب", other: "دلیل دیگر" }, asked: "درباره کالای کم از خریدار پرسیده شده است.", parts: "زودتر فرستاده شد",
  },
  slices: { title: "سهم‌ها", empty: "در این وضعیت سهمی نیست.", order: "سفارش", member: "عضو", state: "وضعیت", placed: "ثبت", due: "ارسال تا", packs: "بسته", share: "سهم", refund: "بازگشتنی", all: "همه", asked: "پرسش از خریدار", more: "بیشتر" },
  clusters: {
    title: "خوشه‌ها", empty: "هنوز خوشه‌ای نیست.", name: "نام", kind: "نوع", province: "استان", units: "واحد", members: "اعضا", stage: "مرحله", shop: "فروشگاه", stages: "گفته منابع", people: "افراد", noPeople: "کسی برای آن وارد نمی‌شود.", noMembers: "هنوز عضوی ندارد.", noStages: "هیچ منبعی چیزی نگفته است.",
    kinds: { cluster: "خوشه", network: "شبکه", reference: "مرجع" }, yes: "دارد", no: "ندارد", goods: "کالا",
    stageNames: { proposed: "پیشنهاد", identified: "شناسایی", under_review: "در دست بررسی", feasibility: "امکان‌سنجی", formed: "شکل‌گیری", implementation: "اجرای برنامه", development: "توسعه", final_year: "سال پایانی حمایت", delegated: "واگذاری", support_ended: "پایان دوره حمایت", concluded: "پایان‌یافته", handed_over: "سپرده به ذی‌نفعان", independent: "مستقل", reference: "تجربه مرجع" },
    roles: { owner: "صاحب کارگاه", clerk: "دفتردار", packer: "بسته‌بند", agent: "عامل توسعه", viewer: "ناظر" },
  },
  member: { facts: "مشخصات", legal: "نام رسمی", legalId: "شناسه ملی", town: "شهر", lead: "روز کاری تا ارسال", delivery: "روش ارسال", pickup: "تحویل حضوری", closures: "تعطیلی", until: "تا", noPermits: "پروانه‌ای ندارد.", slices: "سهم‌ها", refund: "بازگشتنی به خریدارها", all: "همه سهم‌ها" },
  customer: { title: "سفارش‌ها به تفکیک کارگاه", empty: "هنوز سفارش پرداخت‌شده‌ای ندارد." },
  tariffs: { title: "تعرفه ارسال", empty: "هنوز تعرفه‌ای نیست.", lead: "قیمت با ردیف تازه عوض می‌شود، نه روی ردیف پیشین. هر ردیف از تاریخ خودش اعتبار دارد.", method: "با", band: "فاصله", upTo: "تا (گرم)", price: "قیمت (تومان)", from: "از", note: "منبع", notes: { illustrative: "قیمت نمونه" }, add: "افزودن", added: "افزوده شد", incomplete: "وزن، قیمت و منبع را بنویسید.", notAdded: "افزوده نشد: بسته سنگین‌تر ارزان‌تر نمی‌شود و مبلغ تومان کامل است.", bands: { same_city: "همان شهر", same_province: "همان استان", neighbour: "استان همسایه", other: "جای دیگر" } },
  product: { title: "در فروشگاه", none: "کالای هیچ عضوی نیست.", member: "عضو", kind: "نوع", sale: "فروش", yes: "در فروش", no: "فروخته نمی‌شود", hidden: "دیده نمی‌شود", packs: "بسته‌ها", left: "مانده", permits: "پروانه‌ها" },
  states: { pending: "در انتظار پرداخت", placed: "ثبت شد", accepted: "کارگاه پذیرفت", packed: "بسته شد", shipped: "در راه", delivered: "رسید", cancelled: "لغو شد" },
  methods: { post: "پست", courier: "پیک شهری", freight: "باربری", pickup: "تحویل از کارگاه" },
  enquiries: {
    title: "استعلام‌ها", one: "استعلام", empty: "هنوز استعلامی نیامده است.", reference: "شماره", company: "شرکت", person: "نام", country: "کشور", from: "از صفحه", items: "خواسته", state: "وضعیت", date: "تاریخ",
    contact: "تماس", email: "رایانامه", messenger: "پیام‌رسان", wish: "خواسته‌ها", incoterm: "اینکوترمز", place: "محل", message: "پیام", locale: "زبان", amount: "تعداد",
    states: { new: "تازه", read: "خوانده شد", closed: "بسته شد" }, markRead: "خوانده شد", close: "بستن", reopen: "باز کردن", saved: "ثبت شد", notSaved: "ثبت نشد. دوباره امتحان کنید.",
  },
  members: {
    title: "اعضا", empty: "هنوز عضوی نیست.", name: "نام", cluster: "خوشه", town: "شهر", kind: "نوع", activity: "کار", goods: "کالا", permit: "پروانه", status: "وضعیت", vat: "ارزش افزوده",
    kinds: { guild: "صنفی", home_based: "خانگی", industrial: "صنعتی", trader: "بازرگان", cooperative: "تعاونی" },
    activities: { makes: "می‌سازد", packs: "بسته‌بندی می‌کند", supplies_packaging: "ملزومات بسته‌بندی", trades: "می‌فروشد" },
    statuses: { active: "فعال", suspended: "تعلیق", ended: "پایان‌یافته" },
    registered: "ثبت‌نام شده", unregistered: "ثبت‌نام نشده",
  },
  permits: {
    title: "پروانه‌ها", empty: "هنوز پروانه‌ای نیست.", member: "عضو", type: "نوع", number: "شماره", issuer: "صادرکننده", issued: "صدور", expires: "اعتبار تا", state: "وضعیت", never: "بی‌پایان", all: "همه", one: "پروانه", emptyState: "پروانه‌ای در این وضعیت نیست.", covers: "برای", coversAll: "همه کالاهایی که این نوع در بر می‌گیرد", submitted: "رسید", verified: "بررسی شد", file: "فایل", noFile: "فایل ندارد", photo: "عکس پروانه",
    types: { guild_licence: "پروانه صنفی", trade_licence: "پروانه کسب", workshop_health: "پروانه بهداشت کارگاه", factory_health: "پروانه بهداشتی کارخانه", operating_licence: "پروانه بهره‌برداری", home_statement: "اظهارنامه فرآورده خانگی", packing_permit: "پروانه بسته‌بندی", home_packing_permit: "مجوز بسته‌بندی خانگی", cooperative_registration: "ثبت شرکت تعاونی", carpet_certificate: "شناسنامه فرش" },
    states: { valid: "معتبر", expiring: "رو به پایان", expired: "تمام شده", not_started: "شروع نشده", revoked: "باطل شده", unverified: "در انتظار بررسی", rejected: "پذیرفته نشد", none: "ندارد" },
  },
  messages: {
    title: "پیام‌ها", empty: "هنوز پیامی نیست.", date: "نوشته شد", template: "درباره", to: "به", text: "متن", state: "وضعیت", tries: "تلاش", retry: "ارسال دوباره", retried: "دوباره فرستاده شد", notRetried: "فرستاده نشد. دوباره امتحان کنید.", all: "همه",
    states: { pending: "در صف", sent: "فرستاده شد", failed: "فرستاده نشد" },
    templates: { goods_missing: "کالای کم (خریدار)", goods_found: "کالا پیدا شد (خریدار)", refund_due: "بازگشت پول (خریدار)", buyer_waits: "خریدار صبر می‌کند (عضو)", buyer_wants_money: "خریدار پول می‌خواهد (عضو)", part_shipped: "بخشی فرستاده شد (خریدار)", order_placed_buyer: "ثبت سفارش (خریدار)", order_placed_member: "سفارش تازه (عضو)", shipped: "ارسال مرسوله", ready_for_pickup: "آماده تحویل", desk_invitation: "دعوت به کارتابل", permit_ends: "پروانه رو به پایان (عضو)", permit_ended: "روز آخر پروانه (عضو)", permit_verified: "پروانه تأیید شد (عضو)", permit_rejected: "پروانه پذیرفته نشد (عضو)", permit_revoked: "پروانه باطل شد (عضو)", sign_in_code: "کد ورود", member_suspended: "توقف فروش (عضو)", member_resumed: "از سرگیری فروش (عضو)", member_ended: "پایان عضویت (عضو)", notice: "پیام خوشه (عضو)", application_submitted: "درخواست رسید (متقاضی)", application_received: "درخواست تازه (عامل)", application_papers_asked: "خواستن مدرک (متقاضی)", application_admitted: "پذیرش (متقاضی)", application_refused: "نپذیرفتن (متقاضی)" },
  },
}
