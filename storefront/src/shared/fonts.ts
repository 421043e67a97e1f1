import localFont from "next/font/local"

/** Vazirmatn from its npm package, in the two subsets that the shop's languages use; builds have no network. */
const arabic = localFont({
  src: "../../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-vazirmatn-arabic",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0600-06FF,U+0750-077F,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC" }],
})

const latin = localFont({
  src: "../../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-vazirmatn-latin",
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: "unicode-range", value: "U+0000-00FF,U+2000-200B,U+200F,U+2012-206F,U+20AC,U+2122,U+2212" }],
})

export const fontVariables = `${arabic.variable} ${latin.variable}`
