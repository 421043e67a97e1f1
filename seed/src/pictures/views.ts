import { text, type Text } from "../support/text"

/** What a view shows, for the picture's words. */
const views: Record<string, Text> = {
  hero: text("تصویر اصلی", "main picture"),
  pack: text("بسته", "pack"),
  pour: text("از نزدیک", "close up"),
  loose: text("چند دانه", "a few pieces"),
  close: text("از نزدیک", "close up"),
  side: text("از کنار", "from the side"),
  pair: text("یک جفت", "a pair"),
  sole: text("زیره", "the sole"),
  box: text("جعبه", "the box"),
  full: text("از روبه‌رو", "the whole rug"),
  corner: text("گوشه", "a corner"),
  scale: text("کنار آدم، به یک مقیاس", "beside a person, to scale"),
}

/** "شکرپنیر، بسته": what a reader who cannot see the picture is told. */
export function altOf(title: Text, view: string, detail?: Text): Text {
  const words = detail ?? views[view] ?? text(view, view)
  return text(`${title.fa}، ${words.fa}`, `${title.en}, ${words.en}`)
}
