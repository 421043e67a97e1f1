/** Marks that steer writing direction or carry nothing (LRM, RLM, embeddings, isolates, ALM, BOM, soft hyphen). */
export const DIRECTION_MARKS = /[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Tatweel (ـ), which only stretches a word. */
export const TATWEEL = /\u0640/g

/** Arabic vowel signs, tanwin, shadda, hamza and madda above or below, Quranic signs. */
export const DIACRITICS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g

/** Zero-width non-joiner: the half space of Persian. */
export const ZWNJ = "\u200c"
