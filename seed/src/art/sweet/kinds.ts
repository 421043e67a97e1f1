import { oneOf, SWEET_KINDS, type SweetKind } from "../types"
import { BAKLAVA_DIAMOND, BAKLAVA_GOLABI, BAKLAVA_PISHANI, BAKLAVA_ROLLED } from "./baklava"
import { ATABAKI, CHICKPEA_BISCUIT, KUKA, RICE_BISCUIT, SUGAR_BREAD } from "./biscuits"
import { CHARKHI, PADRAZI, QATLAMEH, TEA_BREAD } from "./breads"
import type { Confection } from "./confection"

const KINDS: Record<Exclude<SweetKind, "travellers-assortment">, Confection> = {
  "baklava-diamond": BAKLAVA_DIAMOND,
  "baklava-rolled": BAKLAVA_ROLLED,
  "baklava-golabi": BAKLAVA_GOLABI,
  "baklava-pishani": BAKLAVA_PISHANI,
  "rice-biscuit": RICE_BISCUIT,
  "chickpea-biscuit": CHICKPEA_BISCUIT,
  "tea-bread": TEA_BREAD,
  charkhi: CHARKHI,
  padrazi: PADRAZI,
  atabaki: ATABAKI,
  "sugar-bread": SUGAR_BREAD,
  qatlameh: QATLAMEH,
  kuka: KUKA,
}

/** A box of one kind, or one of several compartments. */
export interface SweetLook {
  fa: string
  lid: string
  print: string
  compartments: readonly Confection[]
}

/** The traveller's box: what Qazvin is known for, six compartments. */
const ASSORTMENT: SweetLook = {
  fa: "بسته مسافر",
  lid: "#7C2A34",
  print: "#DDA0A6",
  compartments: [BAKLAVA_DIAMOND, RICE_BISCUIT, TEA_BREAD, CHICKPEA_BISCUIT, ATABAKI, BAKLAVA_ROLLED],
}

export function sweetOf(handle: string): SweetLook {
  const kind = oneOf("sweet", SWEET_KINDS, handle)
  if (kind === "travellers-assortment") return ASSORTMENT
  const { fa, lid, print } = KINDS[kind]
  return { fa, lid, print, compartments: [KINDS[kind]] }
}
