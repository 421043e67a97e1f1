import { normaliseForStorage } from "@khooshe/persian-text"

/** Words that people wrote, as they are kept: Persian letters, and the Persian words for both when nobody wrote English ones. */
export const keptWords = ({ fa, en }: { fa: string; en: string }) => ({ fa: normaliseForStorage(fa), en: en || normaliseForStorage(fa) })
