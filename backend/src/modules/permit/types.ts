import type { MemberActivity, MemberKind } from "../../contracts/member"
import type { PermitType } from "../../contracts/permit"
import type { LocalizedText } from "../../contracts/shared"
import { drySweets, requirements, type Requirement, type Trade } from "./requirements"

const t = (fa: string, en: string): LocalizedText => ({ fa, en })

/** What is true of every paper of a type, whoever holds it. */
export type PermitTypeFacts = {
  title: LocalizedText
  /** what it says and where one gets it, in a sentence for a workshop */
  about: LocalizedText
  /** who usually issues it: suggestions, others may be written */
  issuers: readonly LocalizedText[]
  /** whether its last day is written on it */
  ends: "always" | "sometimes" | "never"
  holders: readonly MemberKind[]
  trades: readonly Trade[]
  /** kinds of goods that it can speak of at all; absent means all of its trades */
  kinds?: readonly string[]
}

const everybody: readonly MemberKind[] = ["guild", "home_based", "industrial", "trader", "cooperative"]
const food: readonly Trade[] = ["candy", "sweet"]
const everything: readonly Trade[] = ["candy", "sweet", "shoe", "rug", "supply"]
const foodOffice = t("معاونت غذا و داروی دانشگاه علوم پزشکی", "Food and Drug Office of the medical university")
const healthCentre = t("مرکز بهداشت شهرستان", "County health centre")
const guilds = t("اتاق اصناف شهرستان", "County chamber of guilds")
const industry = t("سازمان صنعت، معدن و تجارت استان", "Provincial organisation of industry, mine and trade")
const carpetCentre = t("مرکز ملی فرش ایران", "National carpet centre of Iran")

/** Every type of paper. Sources: facts.md, "Food, permits, customs"; architecture.md, "Permits". */
export const permitTypes: Readonly<Record<PermitType, PermitTypeFacts>> = {
  guild_licence: {
    title: t("پروانه صنفی", "Guild licence"), about: t("اتاق اصناف به واحد صنفی می‌دهد؛ نشانی کارگاه و رسته روی آن است.", "The chamber of guilds gives it to a guild unit; address and branch are on it."),
    issuers: [guilds], ends: "always", holders: ["guild", "trader", "industrial", "cooperative"], trades: everything,
  },
  trade_licence: {
    title: t("پروانه کسب", "Trade licence"), about: t("برای ساخت و فروش کفش و فرش، و برای فروشگاه. از اتحادیه یا سازمان صمت گرفته می‌شود.", "For making and selling shoes and rugs, and for shops; from the union or the industry organisation."),
    issuers: [guilds, industry], ends: "sometimes", holders: everybody, trades: everything,
  },
  workshop_health: {
    title: t("پروانه بهداشت کارگاه", "Workshop health permit"), about: t("برای پخت و ساخت خوراکی در کارگاه. بازرس بهداشت از کارگاه دیدن می‌کند.", "For making food in a workshop; a health inspector visits it."),
    issuers: [foodOffice, healthCentre], ends: "always", holders: ["guild", "industrial", "cooperative"], trades: food,
  },
  factory_health: {
    title: t("پروانه بهداشتی کارخانه", "Factory health permit"), about: t("پروانه تأسیس و بهره‌برداری بهداشتی برای واحد صنعتی خوراکی.", "The health permit of an industrial food unit."),
    issuers: [foodOffice], ends: "always", holders: ["industrial"], trades: food,
  },
  operating_licence: {
    title: t("پروانه بهره‌برداری", "Operating licence"), about: t("پروانه واحد صنعتی از سازمان صمت؛ نام فرآورده‌ها روی آن است.", "An industrial unit's licence; its products are named on it."),
    issuers: [industry], ends: "sometimes", holders: ["industrial"], trades: everything,
  },
  home_statement: {
    title: t("اظهارنامه فرآورده خانگی", "Registered home product statement"),
    about: t("برای شیرینی خشک خانگی. باقلوا، اتابکی و آبنبات جوشیده را در بر نمی‌گیرد؛ آن‌ها کارگاه می‌خواهند.", "For dry sweets made at home. It never covers baklava, atabaki or boiled candy: they need a workshop."),
    issuers: [foodOffice, healthCentre], ends: "always", holders: ["home_based"], trades: ["sweet"], kinds: drySweets,
  },
  packing_permit: {
    title: t("پروانه بسته‌بندی", "Packing permit"), about: t("برای بسته‌بندی خوراکی که کارگاه دیگری ساخته است.", "For packing food that another workshop made."),
    issuers: [foodOffice, healthCentre], ends: "always", holders: ["guild", "home_based", "industrial", "cooperative"], trades: food,
  },
  home_packing_permit: {
    title: t("مجوز بسته‌بندی خانگی", "Home packing permit"), about: t("برای بسته‌بندی خوراکی در خانه؛ سازنده باید پروانه خودش را داشته باشد.", "For packing food at home; the maker must hold a permit of its own."),
    issuers: [foodOffice, healthCentre], ends: "always", holders: ["home_based"], trades: food,
  },
  cooperative_registration: {
    title: t("ثبت شرکت تعاونی", "Cooperative registration"), about: t("آگهی ثبت تعاونی با شناسه ملی. پایان ندارد.", "The registration notice with the national id. It does not end."),
    issuers: [t("اداره تعاون، کار و رفاه اجتماعی", "Office of cooperatives, labour and welfare"), t("اداره ثبت شرکت‌ها", "Companies registry")], ends: "never", holders: ["cooperative"], trades: everything,
  },
  carpet_certificate: {
    title: t("شناسنامه فرش", "Carpet certificate"), about: t("بافت، رنگ و اندازه یک فرش را گواهی می‌کند؛ جای پروانه کسب را نمی‌گیرد.", "It certifies weave, dyes and size of a rug; it does not stand in for the trade licence."),
    issuers: [carpetCentre], ends: "sometimes", holders: everybody, trades: ["rug"],
  },
}

/** A kind of goods and its trade; a trade that nobody told yet limits nothing. */
export type KindOfGoods = { handle: string; trade: Trade | null }

/** Whether a paper of this type can speak of goods of this kind at all. */
export function canCover(type: PermitType, { handle, trade }: KindOfGoods): boolean {
  const facts = permitTypes[type]
  if (facts.kinds && !facts.kinds.includes(handle)) return false
  return trade === null || facts.trades.includes(trade)
}

type Holder = { kind: MemberKind; activity: MemberActivity }

/**
 * Types that a member may hold, those that its goods need first. Only such a paper is taken in.
 * @param goods kinds of its cluster, or of its own goods; none: whatever it may sell one day
 */
export function typesFor(member: Holder, goods: readonly KindOfGoods[]): PermitType[] {
  const needed = requirements.filter((row) => fits(row, member) && (goods.length === 0 || goods.some((kind) => speaksOf(row, kind)))).flatMap((row) => row.one_of)
  const held = Object.entries(permitTypes).flatMap(([type, facts]) => (facts.holders.includes(member.kind) && (goods.length === 0 || goods.some((kind) => canCover(type as PermitType, kind))) ? [type as PermitType] : []))
  return [...new Set([...needed, ...held])]
}

/** What a member is asked for: one paper of any of these types, for these kinds. */
export type AskedPaper = {
  one_of: readonly PermitType[]
  kinds: string[]
  /** "gate": without a valid one these goods are not for sale; "standing": it says who the member is */
  why: "gate" | "standing"
}

/** Papers that say who a member is, whatever it sells. */
const standing: Partial<Record<MemberKind, PermitType>> = { guild: "guild_licence", industrial: "operating_licence", cooperative: "cooperative_registration" }

/**
 * The check-list of a member: a row for each group of its goods that one paper opens, and the paper of its legal form.
 * @returns also the kinds that it may not deal in at all
 */
export function papersAsked(member: Holder, goods: readonly KindOfGoods[]): { papers: AskedPaper[]; refused: string[] } {
  const rows = new Map<Requirement, string[]>()
  const refused: string[] = []
  for (const kind of goods) {
    const row = requirements.find((each) => fits(each, member) && speaksOf(each, kind))
    if (row) rows.set(row, [...(rows.get(row) ?? []), kind.handle])
    else refused.push(kind.handle)
  }
  const papers = [...rows].map(([row, kinds]): AskedPaper => ({ one_of: row.one_of, kinds, why: "gate" }))
  const own = standing[member.kind]
  if (own && !papers.some((paper) => paper.one_of.includes(own))) papers.push({ one_of: [own], kinds: [], why: "standing" })
  return { papers, refused }
}

const fits = (row: Requirement, member: Holder) => row.activity === member.activity && row.member_kinds.includes(member.kind)

function speaksOf(row: Requirement, { handle, trade }: KindOfGoods): boolean {
  if (row.kinds && !row.kinds.includes(handle)) return false
  return trade === null || row.trades.includes(trade)
}
