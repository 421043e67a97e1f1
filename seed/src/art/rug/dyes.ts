/** Colours by the dye they come from. */
export const DYES = {
  madder: "#8E2B26", deepMadder: "#6B1F1D", indigo: "#22365F", deepIndigo: "#16233F", blue: "#4C6C93", sky: "#93ABB9", wool: "#EADFC8",
  camel: "#B98A57", saffron: "#D39B36", pistachio: "#7F8C4A", walnut: "#4A3324", rose: "#C4806F", black: "#251A15",
  ivory: "#F3EBDA", gold: "#DDB45E", turquoise: "#4E8E93", plum: "#5B2E42", blush: "#DDB3A0", moss: "#5C6B3C", pearl: "#CFC3AE",
} as const
export type Dye = keyof typeof DYES

/** What a colour does in the design; the designs speak of roles, a seed picks the dyes. */
export type Role =
  | "field" | "field2" | "border" | "medallion" | "medallion2" | "cream" | "accent" | "light" | "guard" | "leaf" | "outline"
export type DyeSet = Record<Role, Dye>

const WOOL: readonly DyeSet[] = [
  { field: "madder", field2: "deepMadder", border: "indigo", medallion: "indigo", medallion2: "wool", cream: "wool", accent: "saffron", light: "blue", guard: "camel", leaf: "pistachio", outline: "black" },
  { field: "indigo", field2: "deepIndigo", border: "madder", medallion: "madder", medallion2: "saffron", cream: "wool", accent: "saffron", light: "sky", guard: "camel", leaf: "rose", outline: "black" },
  { field: "wool", field2: "camel", border: "madder", medallion: "indigo", medallion2: "rose", cream: "madder", accent: "saffron", light: "blue", guard: "walnut", leaf: "pistachio", outline: "walnut" },
  { field: "camel", field2: "walnut", border: "indigo", medallion: "madder", medallion2: "wool", cream: "indigo", accent: "wool", light: "blue", guard: "wool", leaf: "pistachio", outline: "black" },
  { field: "blue", field2: "indigo", border: "wool", medallion: "madder", medallion2: "wool", cream: "madder", accent: "saffron", light: "indigo", guard: "rose", leaf: "walnut", outline: "deepIndigo" },
]

const SILK: readonly DyeSet[] = [
  { field: "ivory", field2: "pearl", border: "turquoise", medallion: "madder", medallion2: "ivory", cream: "madder", accent: "gold", light: "turquoise", guard: "gold", leaf: "moss", outline: "walnut" },
  { field: "plum", field2: "deepMadder", border: "ivory", medallion: "ivory", medallion2: "gold", cream: "ivory", accent: "gold", light: "blush", guard: "gold", leaf: "moss", outline: "black" },
  { field: "deepIndigo", field2: "indigo", border: "madder", medallion: "ivory", medallion2: "madder", cream: "ivory", accent: "gold", light: "sky", guard: "gold", leaf: "turquoise", outline: "black" },
  { field: "madder", field2: "deepMadder", border: "deepIndigo", medallion: "deepIndigo", medallion2: "ivory", cream: "ivory", accent: "gold", light: "sky", guard: "gold", leaf: "turquoise", outline: "black" },
  { field: "blush", field2: "rose", border: "plum", medallion: "plum", medallion2: "ivory", cream: "plum", accent: "ivory", light: "turquoise", guard: "gold", leaf: "moss", outline: "plum" },
]

export const DYE_SETS = { wool: WOOL, silk: SILK } as const
