import type { PaymentState } from "./payment.js"

export type Language = "fa" | "en"

/** Persian unless the page is asked for in another language; we speak two. */
export function languageOf(asked: string | null, acceptLanguage: string | undefined): Language {
  if (asked) return asked === "fa" ? "fa" : "en"
  for (const range of (acceptLanguage ?? "").split(",")) {
    const tag = range.trim().slice(0, 2).toLowerCase()
    if (tag === "fa" || tag === "en") return tag
  }
  return "fa"
}

type State = Exclude<PaymentState, "open">

const fa = {
  dir: "rtl",
  shop: "خوشه",
  gateway: "درگاه آزمایشی",
  title: "درگاه پرداخت آزمایشی",
  other: "English",
  sandbox: "این درگاه آزمایشی است و هیچ پولی جابه‌جا نمی‌شود.",
  amount: "مبلغ پرداخت",
  merchant: "پذیرنده",
  purpose: "بابت",
  authority: "شناسه پرداخت",
  until: (clock: string) => `تا ساعت ${clock} می‌توانید پرداخت کنید.`,
  card: "کارت نمونه",
  funded: "کارت با موجودی",
  unfunded: "کارت بی‌موجودی",
  noFunds: "موجودی این کارت کافی نیست و پولی برداشت نشد. کارت دیگری را انتخاب کنید.",
  pay: (amount: string) => `پرداخت ${amount}`,
  cancel: "انصراف",
  leaving: "آزمودن بازنگشتن",
  leavingHint: "گاهی مرورگر پس از پرداخت به فروشگاه برنمی‌گردد. با این دکمه‌ها همان را بسازید.",
  leavePaid: "پرداخت و بازنگشتن",
  leaveUnpaid: "رفتن بی‌پرداخت",
  gonePaid: ["پرداخت شد و مرورگر برنگشت", "این صفحه را ببندید. فروشگاه باید خودش از درگاه بپرسد."],
  goneUnpaid: ["بی‌پرداخت رفتید", "این صفحه را ببندید. فروشگاه از درگاه خبری نمی‌گیرد."],
  back: "برگشت به فروشگاه",
  unknown: ["این پرداخت پیدا نشد", "شناسه پرداخت درست نیست. از سبد خرید دوباره شروع کنید."],
  broken: ["درخواست درست نبود", "به صفحه پیش برگردید و دوباره امتحان کنید."],
  states: {
    paid: ["پرداخت شده است", "فروشگاه هنوز تأیید نکرده است؛ تا نیم ساعت وقت دارد."],
    verified: ["پرداخت شده است", "فروشگاه این پرداخت را تأیید کرده است."],
    cancelled: ["پرداخت انجام نشد", "از این پرداخت انصراف داده‌اید و پولی برداشت نشد."],
    expired: ["زمان پرداخت گذشت", "پولی برداشت نشد. از سبد خرید دوباره شروع کنید."],
    returned: ["پول به کارت برگشت", "فروشگاه در نیم ساعت تأیید نکرد و پول خودبه‌خود برگشت."],
    reversed: ["پول به کارت برگشت", "فروشگاه این پرداخت را برگرداند."],
  } satisfies Record<State, [string, string]>,
  messages: "پیام‌ها",
  messagesLead: "پیامک‌ها و رایانامه‌هایی که فروشگاه در حالت آزمایشی می‌فرستد، این‌جا می‌آید.",
  to: "شماره یا نشانی گیرنده",
  show: "نشان دادن",
  all: "همه گیرنده‌ها",
  none: "هنوز پیامی نیامده است.",
  noneOf: "برای این گیرنده پیامی نیامده است.",
}

const en: typeof fa = {
  dir: "ltr",
  shop: "Khooshe",
  gateway: "Sandbox gateway",
  title: "Sandbox payment gateway",
  other: "فارسی",
  sandbox: "This is a sandbox. No money moves.",
  amount: "Amount to pay",
  merchant: "Merchant",
  purpose: "For",
  authority: "Payment id",
  until: (clock) => `You can pay until ${clock}.`,
  card: "Sample card",
  funded: "Card with funds",
  unfunded: "Card without funds",
  noFunds: "This card has not enough funds and nothing was taken. Choose another card.",
  pay: (amount) => `Pay ${amount}`,
  cancel: "Cancel",
  leaving: "Try not coming back",
  leavingHint: "Sometimes a browser does not return to the shop after paying. These buttons do just that.",
  leavePaid: "Pay and do not return",
  leaveUnpaid: "Leave without paying",
  gonePaid: ["Paid, and the browser did not return", "Close this page. The shop has to ask the gateway by itself."],
  goneUnpaid: ["You left without paying", "Close this page. The shop hears nothing from the gateway."],
  back: "Back to the shop",
  unknown: ["This payment was not found", "The payment id is wrong. Start again from your cart."],
  broken: ["The request was not right", "Go back and try again."],
  states: {
    paid: ["Already paid", "The shop has not confirmed it yet; it has half an hour."],
    verified: ["Already paid", "The shop has confirmed this payment."],
    cancelled: ["Not paid", "You cancelled this payment and nothing was taken."],
    expired: ["The time to pay is over", "Nothing was taken. Start again from your cart."],
    returned: ["The money went back", "The shop did not confirm within half an hour, so the money went back by itself."],
    reversed: ["The money went back", "The shop reversed this payment."],
  },
  messages: "Messages",
  messagesLead: "Text messages and mails that the shop sends while testing arrive here.",
  to: "Number or address of the recipient",
  show: "Show",
  all: "All recipients",
  none: "No message has come yet.",
  noneOf: "No message has come for this recipient.",
}

export const words: Record<Language, typeof fa> = { fa, en }

const numbers: Record<Language, Intl.NumberFormat> = { fa: new Intl.NumberFormat("fa-IR"), en: new Intl.NumberFormat("en-US") }

/** An amount with its unit; the unit is written by us, since `Intl` puts it in the wrong place. */
export function money(language: Language, toman: number | null, rials: number): string {
  const unit = language === "fa" ? (toman === null ? "ریال" : "تومان") : toman === null ? "rials" : "toman"
  return `${numbers[language].format(toman ?? rials)} ${unit}`
}

const ZONE = "Asia/Tehran"
const clocks: Record<Language, Intl.DateTimeFormat> = {
  fa: new Intl.DateTimeFormat("fa-IR", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
}
const days: Record<Language, Intl.DateTimeFormat> = {
  fa: new Intl.DateTimeFormat("fa-IR-u-ca-persian", { timeZone: ZONE, day: "numeric", month: "long", year: "numeric" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, day: "numeric", month: "long", year: "numeric" }),
}

export const clock = (language: Language, at: number): string => clocks[language].format(at)

/** «۱ آذر ۱۴۰۵», in this order whatever `Intl` would do, and without the era. */
export function day(language: Language, at: number): string {
  const parts = days[language].formatToParts(at)
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? ""
  return `${part("day")} ${part("month")} ${part("year")}`
}
