import type { Random } from "../random"
import type { RugDesign } from "../types"
import { bidgineh, mahi, qoltuq, village } from "./fields-wool"
import { eslimi, gonbadi, kheshti, lachakToranj, moharramat, shahAbbasi } from "./fields-silk"
import type { Loom } from "./loom"

/** The half measures of the field inside the frame, and the weaver's dice. */
export interface Field {
  fu: number
  fv: number
  dice: Random
}
/** Weaves one design into the field. */
export type FieldRule = (loom: Loom, field: Field) => void

/** `repeats`: on a runner the medallion comes three times instead of being drawn out. */
export const FIELDS: Record<RugDesign, { rule: FieldRule; geometric: boolean; repeats?: boolean }> = {
  "mahi-afshar": { rule: mahi, geometric: false, repeats: true },
  bidgineh: { rule: bidgineh, geometric: false, repeats: true },
  qoltuq: { rule: qoltuq, geometric: true, repeats: true },
  village: { rule: village, geometric: true },
  "shah-abbasi": { rule: shahAbbasi, geometric: false },
  eslimi: { rule: eslimi, geometric: false },
  "lachak-toranj": { rule: lachakToranj, geometric: false, repeats: true },
  moharramat: { rule: moharramat, geometric: false },
  kheshti: { rule: kheshti, geometric: true },
  gonbadi: { rule: gonbadi, geometric: false, repeats: true },
}
