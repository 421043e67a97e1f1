import { foldText } from "./search-key.js"

/**
 * Consonants of both scripts in one alphabet: c = ش/sh, y = چ/ch, x = خ/kh, q = ق غ/q gh, j = ج ژ/j zh,
 * h = ح ه inside a word, the rest as in Latin. و and ی are vowels as often as consonants, so they and
 * v, w, y are left out on both sides.
 */
const PERSIAN: Readonly<Record<string, string>> = {
  ب: "b", پ: "p", ت: "t", ط: "t", ث: "s", س: "s", ص: "s", ج: "j", ژ: "j", چ: "y", ح: "h", ه: "h", خ: "x",
  د: "d", ذ: "z", ز: "z", ض: "z", ظ: "z", ر: "r", ش: "c", غ: "q", ق: "q", ف: "f", ک: "k", گ: "g", ل: "l",
  م: "m", ن: "n",
}

const LATIN: Readonly<Record<string, string>> = {
  sh: "c", ch: "y", kh: "x", gh: "q", zh: "j", ph: "f", th: "t", ck: "k",
  b: "b", c: "k", d: "d", f: "f", g: "g", h: "h", j: "j", k: "k", l: "l", m: "m", n: "n", p: "p", q: "q", r: "r",
  s: "s", t: "t", x: "x", z: "z",
}

/**
 * What is left of a word when vowels go: "shekarpanir" and "شکرپنیر" both give "ckrpnr". It finds Latin
 * spellings that no alias lists, and Persian spellings with a vowel more or less (قلتوق, قولتوق). Words stay
 * apart by a space; digits stay; a word of vowels only vanishes. Short skeletons match too much: use it below
 * the exact keys, and from three letters on.
 */
export function consonantSkeleton(text: string): string {
  return foldText(text)
    .split(" ")
    .map(skeletonOfWord)
    .filter(Boolean)
    .join(" ")
}

function skeletonOfWord(word: string): string {
  return dropSilentH(word)
    .replace(/sh|ch|kh|gh|zh|ph|th|ck|[a-z]|[\u0600-\u06ff]/g, (sound) => LATIN[sound] ?? PERSIAN[sound] ?? "")
    .replace(/[^a-z0-9]/g, "")
    .replace(/([a-z])\1+/g, "$1")
}

/** A final h is silent in خانه and may be written or not in "khane(h)"; the h of a closing sh, ch, kh, gh or zh is not. */
function dropSilentH(word: string): string {
  return word.length > 1 && /(?:ه|[^sckgz]h)$/.test(word) ? word.slice(0, -1) : word
}
