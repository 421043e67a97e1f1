import type { LocaleCode, LocalizedText } from "../../contracts/shared"

/**
 * How a parameter is written: a `code` as it is (order number, tracking code,
 * link), `digits` in the reader's digits, `rial` as tomans, a `day` of Tehran
 * in the reader's calendar, `words` in the reader's language.
 */
export type FieldKind = "code" | "digits" | "count" | "rial" | "day" | "words"
interface FieldValue {
  code: string
  digits: string
  count: number
  rial: number
  day: string
  words: LocalizedText
}

interface Template {
  fields: Readonly<Record<string, FieldKind>>
  /** Persian is the source; languages that are not here read English */
  text: { fa: string; en: string } & Partial<Record<LocaleCode, string>>
}

/** Everything that the shop says by message. Plain and short: each is one SMS or two. */
export const templates = {
  order_placed_buyer: {
    fields: { number: "code", parcels: "count", total: "rial", link: "code" },
    text: {
      fa: "سفارش {number} ثبت شد: {parcels} مرسوله، {total}.\nپیگیری سفارش:\n{link}",
      en: "Order {number} is placed. Parcels: {parcels}. Total: {total}.\nFollow it here:\n{link}",
    },
  },
  order_placed_member: {
    fields: { number: "code", member: "words", items: "count", total: "rial", due: "day", link: "code" },
    text: {
      fa: "سفارش تازه {number} برای {member}: {items} بسته، {total}. باید تا {due} فرستاده شود.\nکارتابل:\n{link}",
      en: "New order {number} for {member}. Packs: {items}. Total: {total}. It should leave by {due}.\nDesk:\n{link}",
    },
  },
  shipped: {
    fields: { number: "code", member: "words", carrier: "code", tracking: "code", link: "code" },
    text: {
      fa: "مرسوله {member} از سفارش {number} در راه است.\nحمل با {carrier}\nکد رهگیری {tracking}\n{link}",
      en: "Your parcel from {member}, order {number}, is on its way.\nCarrier: {carrier}\nTracking code: {tracking}\n{link}",
    },
  },
  part_shipped: {
    fields: { number: "code", member: "words", carrier: "code", tracking: "code", link: "code" },
    text: {
      fa: "بخشی از مرسوله {member}، سفارش {number}، زودتر در راه است؛ بقیه جدا می‌آید.\nحمل با {carrier}\nکد رهگیری {tracking}\n{link}",
      en: "Part of your parcel from {member}, order {number}, is on its way; the rest comes separately.\nCarrier: {carrier}\nTracking code: {tracking}\n{link}",
    },
  },
  ready_for_pickup: {
    fields: { number: "code", member: "words", code: "digits", address: "words", link: "code" },
    text: {
      fa: "مرسوله {member} از سفارش {number} آماده تحویل است. این کد را در کارگاه بگویید: {code}\nنشانی: {address}\n{link}",
      en: "Your parcel from {member}, order {number}, is ready. Say this code at the workshop: {code}\nAddress: {address}\n{link}",
    },
  },
  desk_invitation: {
    fields: { member: "words", role: "words", link: "code" },
    text: {
      fa: "{member} شما را به کارتابلش در خوشه دعوت کرده است، در نقش {role}. با همین شماره وارد شوید و پاسخ دهید:\n{link}",
      en: "{member} invites you to its desk at Khooshe, as {role}. Sign in with this number and answer:\n{link}",
    },
  },
  goods_missing: {
    fields: { number: "code", member: "words", goods: "words", day: "day", link: "code" },
    text: {
      fa: "{member} این کالای سفارش {number} را الان ندارد: {goods}.\nتا {day} صبر کنید یا پولش را پس بگیرید. دو روز فرصت دارید؛ اگر چیزی نگویید، پولش برمی‌گردد:\n{link}",
      en: "{member} does not have this of your order {number} now: {goods}.\nWait until {day}, or have your money back. You have two days; if you say nothing, the money is due back:\n{link}",
    },
  },
  goods_found: {
    fields: { number: "code", member: "words", goods: "words", link: "code" },
    text: {
      fa: "{member} کالای کم سفارش {number} را پیدا کرد: {goods}. همراه بقیه می‌آید.\n{link}",
      en: "{member} found what was missing of order {number}: {goods}. It comes with the rest.\n{link}",
    },
  },
  refund_due: {
    fields: { number: "code", member: "words", goods: "words", amount: "rial", link: "code" },
    text: {
      fa: "{goods} از {member} در سفارش {number} نمی‌آید. {amount} به شما برمی‌گردد.\n{link}",
      en: "{goods} from {member}, order {number}, does not come. {amount} is due back to you.\n{link}",
    },
  },
  buyer_waits: {
    fields: { number: "code", goods: "words", day: "day", link: "code" },
    text: {
      fa: "خریدار سفارش {number} برای {goods} تا {day} صبر می‌کند.\nکارتابل:\n{link}",
      en: "The buyer of order {number} waits for {goods} until {day}.\nDesk:\n{link}",
    },
  },
  buyer_wants_money: {
    fields: { number: "code", goods: "words", link: "code" },
    text: {
      fa: "از سفارش {number} این کالا کم شد و پولش به خریدار برمی‌گردد: {goods}. آن را نفرستید.\nکارتابل:\n{link}",
      en: "This left order {number}, and its money goes back to the buyer: {goods}. Do not send it.\nDesk:\n{link}",
    },
  },
  permit_ends: {
    fields: { member: "words", permit: "words", until: "day", days: "count", link: "code" },
    text: {
      fa: "{permit} {member} تا {until} اعتبار دارد: {days} روز مانده. تمدید را همین‌جا بفرستید تا فروش بسته نشود:\n{link}",
      en: "{permit} of {member} is valid until {until}. Days left: {days}. Send the renewal here, so that sales go on:\n{link}",
    },
  },
  permit_ended: {
    fields: { member: "words", permit: "words", until: "day", link: "code" },
    text: {
      fa: "روز آخر {permit} {member}: {until}. پس از آن فروش کالاهایش تا تمدید بسته می‌ماند.\nتمدید:\n{link}",
      en: "Last day of {permit} of {member}: {until}. After it, sales stay closed until it is renewed.\nRenewal:\n{link}",
    },
  },
  permit_verified: {
    fields: { member: "words", permit: "words", link: "code" },
    text: {
      fa: "{permit} {member} تأیید شد.\n{link}",
      en: "{permit} of {member} was verified.\n{link}",
    },
  },
  permit_rejected: {
    fields: { member: "words", permit: "words", reason: "code", link: "code" },
    text: {
      fa: "{permit} {member} پذیرفته نشد. دلیل: {reason}\nدوباره بفرستید:\n{link}",
      en: "{permit} of {member} was not accepted. Reason: {reason}\nSend it again:\n{link}",
    },
  },
  permit_revoked: {
    fields: { member: "words", permit: "words", reason: "code", link: "code" },
    text: {
      fa: "{permit} {member} باطل شد و فروش کالاهایش بسته است. دلیل: {reason}\n{link}",
      en: "{permit} of {member} was revoked, and sales of its goods are closed. Reason: {reason}\n{link}",
    },
  },
  sign_in_code: {
    fields: { code: "digits" },
    text: {
      fa: "کد ورود به خوشه: {code}\nدو دقیقه اعتبار دارد. آن را به هیچ‌کس نگویید.",
      en: "Your Khooshe sign-in code: {code}\nIt is good for two minutes. Tell it to nobody.",
    },
  },
  member_suspended: {
    fields: { member: "words", reason: "code", link: "code" },
    text: {
      fa: "فروش {member} از سوی خوشه متوقف شد. سفارش‌های باز را مثل همیشه بفرستید.\nدلیل: {reason}\nکارتابل:\n{link}",
      en: "The cluster has suspended the sales of {member}. Open orders go on as usual.\nReason: {reason}\nDesk:\n{link}",
    },
  },
  member_resumed: {
    fields: { member: "words", reason: "code", link: "code" },
    text: {
      fa: "فروش {member} از سر گرفته شد.\nتوضیح: {reason}\nکارتابل:\n{link}",
      en: "{member} sells again.\nNote: {reason}\nDesk:\n{link}",
    },
  },
  member_ended: {
    fields: { member: "words", reason: "code", link: "code" },
    text: {
      fa: "عضویت {member} در خوشه پایان یافت و کارتابل آن بسته شد.\nدلیل: {reason}\n{link}",
      en: "The membership of {member} has ended, and its desk is closed.\nReason: {reason}\n{link}",
    },
  },
  notice: {
    fields: { cluster: "words", member: "words", text: "code", link: "code" },
    text: {
      fa: "خوشه {cluster} به {member}:\n{text}\nکارتابل:\n{link}",
      en: "{cluster} cluster to {member}:\n{text}\nDesk:\n{link}",
    },
  },
  application_submitted: {
    fields: { member: "words", cluster: "words", link: "code" },
    text: {
      fa: "درخواست عضویت {member} به خوشه {cluster} رسید. نتیجه را همین‌جا می‌بینید:\n{link}",
      en: "The application of {member} has reached the cluster {cluster}. See how it stands:\n{link}",
    },
  },
  application_received: {
    fields: { member: "words", cluster: "words", link: "code" },
    text: {
      fa: "درخواست عضویت تازه در خوشه {cluster}: {member}\n{link}",
      en: "A new application in the cluster {cluster}: {member}\n{link}",
    },
  },
  application_papers_asked: {
    fields: { member: "words", papers: "words", reason: "code", link: "code" },
    text: {
      fa: "برای عضویت {member} این مدرک لازم است: {papers}\nدلیل: {reason}\nبفرستید:\n{link}",
      en: "For the application of {member} this is needed: {papers}\nReason: {reason}\nSend it here:\n{link}",
    },
  },
  application_admitted: {
    fields: { member: "words", cluster: "words", link: "code" },
    text: {
      fa: "{member} عضو خوشه {cluster} شد. کارتابل شما باز است:\n{link}",
      en: "{member} is now a member of the cluster {cluster}. Your desk is open:\n{link}",
    },
  },
  application_refused: {
    fields: { member: "words", cluster: "words", reason: "code", link: "code" },
    text: {
      fa: "درخواست عضویت {member} در خوشه {cluster} پذیرفته نشد.\nدلیل: {reason}\n{link}",
      en: "The application of {member} to the cluster {cluster} was not accepted.\nReason: {reason}\n{link}",
    },
  },
} as const satisfies Record<string, Template>

export type TemplateName = keyof typeof templates
export type TemplateParams<N extends TemplateName> = { [F in keyof (typeof templates)[N]["fields"]]: FieldValue[Extract<(typeof templates)[N]["fields"][F], FieldKind>] }
