import type { ErrorCode } from "@contracts/errors"
import words from "@messages/fa.json"

/** Whether a text from an address or a cookie is one of our codes; a test holds the messages and the closed list together. */
export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === "string" && Object.hasOwn(words.errors, code)
