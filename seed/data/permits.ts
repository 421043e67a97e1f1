import type { PermitToRegister } from "../../backend/src/workflows/permit/register-permit"
import { from, type Today } from "../src/support/days"
import { text } from "../src/support/text"

const guildChamber = (fa: string, en: string) => text(`اتاق اصناف ${fa}`, `Chamber of Guilds of ${en}`)
const university = (fa: string, en: string) => text(`معاونت غذا و داروی ${fa}`, `Food and Drug Office of ${en}`)
const industryOffice = (fa: string, en: string) => text(`سازمان صنعت، معدن و تجارت ${fa}`, `Industry, Mine and Trade Organisation of ${en}`)

/** Who looked at the papers. */
const AGENT = "development agent"

type Paper = Omit<PermitToRegister, "verified" | "issued_on" | "expires_on" | "covers"> & {
  /** days from the run: issue and last day */
  issued: number
  expires: number | null
  /** false: it waits to be looked at, and opens nothing */
  verified?: boolean
}

const candy = { university: university("خراسان شمالی", "North Khorasan"), guild: guildChamber("بجنورد", "Bojnurd") }
const sweets = { university: university("قزوین", "Qazvin"), guild: guildChamber("قزوین", "Qazvin") }

/**
 * The four boiling workshops of Bojnurd stand in four states: valid, 20 days
 * before its end, expired, none. Yas's renewal waits unverified. Numbers are made up.
 */
const bojnurd: Paper[] = [
  { member: "nastaran", type: "workshop_health", number: "HB-2291", issuer: candy.university, issued: -410, expires: 575 },
  { member: "nastaran", type: "guild_licence", number: "BJ-0418-77", issuer: candy.guild, issued: -520, expires: 940 },
  { member: "yas", type: "workshop_health", number: "HB-2304", issuer: candy.university, issued: -710, expires: 20 },
  { member: "yas", type: "workshop_health", number: "HB-2304-2", issuer: candy.university, issued: 21, expires: 751, verified: false },
  { member: "sepidar", type: "workshop_health", number: "HB-2188", issuer: candy.university, issued: -748, expires: -18 },
  { member: "maryam-bojnurd", type: "packing_permit", number: "PB-0117", issuer: candy.university, issued: -261, expires: 104 },
  { member: "poone", type: "packing_permit", number: "PB-0121", issuer: candy.university, issued: -338, expires: 27 },
  { member: "kaj", type: "trade_licence", number: "NK-7703", issuer: industryOffice("خراسان شمالی", "North Khorasan"), issued: -600, expires: 1200 },
]

const qazvin: Paper[] = [
  { member: "minoodar", type: "workshop_health", number: "HQ-1406", issuer: sweets.university, issued: -300, expires: 430 },
  { member: "minoodar", type: "guild_licence", number: "QZ-1120-03", issuer: sweets.guild, issued: -900, expires: 925 },
  { member: "fandogh", type: "workshop_health", number: "HQ-1411", issuer: sweets.university, issued: -250, expires: 480 },
  { member: "tak", type: "workshop_health", number: "HQ-1398", issuer: sweets.university, issued: -600, expires: 130 },
  { member: "shabdar", type: "workshop_health", number: "HQ-1420", issuer: sweets.university, issued: -120, expires: 610 },
  { member: "maryam-qazvin", type: "home_statement", number: "SQ-0311", issuer: sweets.university, issued: -200, expires: 165 },
  { member: "reyhan", type: "home_statement", number: "SQ-0327", issuer: sweets.university, issued: -150, expires: 215 },
  { member: "gandom", type: "home_statement", number: "SQ-0333", issuer: sweets.university, issued: -90, expires: 275 },
  { member: "karvan", type: "trade_licence", number: "QZ-2207-11", issuer: sweets.guild, issued: -400, expires: 695 },
  { member: "alvand", type: "trade_licence", number: "QI-8812", issuer: industryOffice("قزوین", "Qazvin"), issued: -800, expires: 1000 },
]

const hidajGuild = guildChamber("ابهر و هیدج", "Abhar and Hidaj")
const hidaj: Paper[] = (
  [["naron", 315], ["alaleh", 500], ["senobar", 640], ["shaghayegh", 210], ["sarv", 900], ["baloot", 420]] as const
).map(([member, expires], index) => ({
  member,
  type: "trade_licence",
  number: `HJ-05${String(31 + index * 7)}`,
  issuer: member === "sarv" ? industryOffice("زنجان", "Zanjan") : hidajGuild,
  issued: expires - 1095,
  expires,
}))

const zanjanGuild = guildChamber("زنجان", "Zanjan")
const zanjan: Paper[] = (
  [
    ["sahand", 478], ["arghavan", 300], ["golbarg", 620], ["banafsheh", 760], ["niloofar", 150], ["toranj", 540], ["shabboo", 390], ["laleh", 280],
    ["firoozeh", 880], ["yaghoot", 430], ["kahroba", 350], ["marjan", 260], ["negin", 700], ["atlas", 510], ["abrisham", 190],
  ] as const
).map(([member, expires], index) => ({
  member,
  type: "trade_licence",
  number: `ZN-12${String(14 + index * 3)}`,
  issuer: zanjanGuild,
  issued: expires - 1095,
  expires,
}))

/** Every paper of the demo, its days counted from the run. */
export function permitsOn(today: Today): PermitToRegister[] {
  return [...bojnurd, ...hidaj, ...qazvin, ...zanjan].map(({ issued, expires, verified = true, ...paper }) => ({
    ...paper,
    issued_on: from(today, issued),
    expires_on: expires === null ? null : from(today, expires),
    covers: [],
    verified: verified ? { by: AGENT, at: `${from(today, Math.min(issued + 2, -1))}T08:00:00.000Z` } : null,
  }))
}
