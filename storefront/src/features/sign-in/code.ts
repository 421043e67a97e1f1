import type { ErrorCode } from "@contracts/errors"
import { parseIranMobile, toLatinDigits } from "@khooshe/persian-text"
import type { KeptForm } from "@/shared/kept-form"

/** How the backend's provider guards a code (its README): two minutes, five tries. Said to the reader, never relied on. */
const lifeMs = 120_000
const allTries = 5
/** Seconds until a new code is offered; most messages are there by then. */
const waitSeconds = 60

export const codeDigits = 5

/** What is remembered between the number and its code, in the kept form's values. */
export type AskedCode = { mobile: string; asked: number; tries: number }

/** @returns the number that a code was sent to, and when; null when none was, or it is forgotten */
export function askedIn({ mobile, asked, tries }: KeptForm["values"]): AskedCode | null {
  const number = mobile === undefined ? null : parseIranMobile(mobile)
  return number && asked && /^\d{1,15}$/.test(asked) ? { mobile: number, asked: Number(asked), tries: Number(tries ?? 0) || 0 } : null
}

export const valuesOf = ({ mobile, asked, tries }: AskedCode): KeptForm["values"] => ({ mobile, asked: String(asked), tries: String(tries) })

/** Seconds until the reader may ask again. */
export const secondsToWait = ({ asked }: AskedCode, now: number): number => Math.min(waitSeconds, Math.max(0, Math.ceil((asked - now) / 1000) + waitSeconds))

/** Why a code did not open: what the reader can do about it differs. */
export type WrongCode = { reason: "wrong"; remaining: number } | { reason: "expired" | "noTries" }

export function whyWrong({ asked, tries }: AskedCode, now: number): WrongCode {
  if (now - asked >= lifeMs) return { reason: "expired" }
  return tries >= allTries ? { reason: "noTries" } : { reason: "wrong", remaining: allTries - tries }
}

/** A code as typed, in any digits, without what stands between them; its length is judged by whoever reads it. */
export const bareCode = (typed: string): string => toLatinDigits(typed).replace(/[\s\u200c\u200e\u200f-]/g, "")

/** What is wrong with a code before anybody is asked. */
export const codeError = (typed: string): ErrorCode | null => (bareCode(typed) === "" ? "required" : new RegExp(`^\\d{${codeDigits}}$`).test(bareCode(typed)) ? null : "invalid_code")
