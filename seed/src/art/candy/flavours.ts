import { oneOf, CANDY_FLAVOURS, type CandyFlavour } from "../types"

export type Mark = "pulled" | "ribbon" | "thread" | "speck" | "seed" | "crumb" | "flake"

/** How one kind of candy looks. Colours run from light to shade; `lid` is the colour of its packs. */
export interface Flavour {
  fa: string
  light: string
  body: string
  shade: string
  gloss: string
  lid: string
  /** a second colour of the print on its packs */
  print: string
  mark: Mark
  shape: "pillow" | "tetra"
  /** half width and half height of a piece; the drawn kinds differ in build as the boiled ones do */
  half: readonly [number, number]
}

const FLAVOURS: Record<Exclude<CandyFlavour, "assorted">, Flavour> = {
  "shekar-panir": {
    fa: "شکرپنیر",
    light: "#FFFDF6",
    body: "#EDE3CF",
    shade: "#C3B08D",
    gloss: "#FFFFFF",
    lid: "#27406F",
    print: "#8FA3C4",
    mark: "pulled",
    shape: "pillow",
    half: [16, 11],
  },
  qeychi: {
    fa: "قیچی",
    light: "#FBE7B4",
    body: "#E5BE62",
    shade: "#9F7623",
    gloss: "#FFF6DA",
    lid: "#1F5A63",
    print: "#8DB9B5",
    mark: "ribbon",
    shape: "tetra",
    half: [15, 11],
  },
  cardamom: {
    fa: "هل",
    light: "#F1F3CF",
    body: "#CBD390",
    shade: "#8B9750",
    gloss: "#FBFCE6",
    lid: "#53672A",
    print: "#B5C27C",
    mark: "speck",
    shape: "pillow",
    half: [15, 11],
  },
  saffron: {
    fa: "زعفران",
    light: "#FFD877",
    body: "#E9A21F",
    shade: "#AF6A08",
    gloss: "#FFF0BF",
    lid: "#9A4A12",
    print: "#E7A95C",
    mark: "thread",
    shape: "pillow",
    half: [16, 11],
  },
  ginger: {
    fa: "زنجبیل",
    light: "#F4DDB0",
    body: "#D7AB66",
    shade: "#94672C",
    gloss: "#FCEFD3",
    lid: "#6E5310",
    print: "#CDB36A",
    mark: "ribbon",
    shape: "pillow",
    half: [18, 9],
  },
  sesame: {
    fa: "کنجدی",
    light: "#F3D9A6",
    body: "#CE9C52",
    shade: "#8B5D22",
    gloss: "#FBEBC9",
    lid: "#6B4A2B",
    print: "#C3A079",
    mark: "seed",
    shape: "pillow",
    half: [15, 10],
  },
  pistachio: {
    fa: "پسته",
    light: "#EDF0C9",
    body: "#B5C274",
    shade: "#6F7F36",
    gloss: "#F8FADF",
    lid: "#2F5532",
    print: "#94B285",
    mark: "crumb",
    shape: "pillow",
    half: [15, 12],
  },
  coconut: {
    fa: "نارگیل",
    light: "#FFFFFF",
    body: "#EFEAE1",
    shade: "#A99F8E",
    gloss: "#FFFFFF",
    lid: "#5B5147",
    print: "#B3A798",
    mark: "flake",
    shape: "pillow",
    half: [13, 12],
  },
  rose: {
    fa: "گل‌محمدی",
    light: "#FBDDDD",
    body: "#E7A3A9",
    shade: "#AC5A68",
    gloss: "#FFF1F0",
    lid: "#8B3245",
    print: "#DDA0A6",
    mark: "ribbon",
    shape: "pillow",
    half: [16, 11],
  },
}

const ASSORTED: Flavour = { ...FLAVOURS["shekar-panir"], fa: "مخلوط", shade: "#8C6A3C", lid: "#5A3A5C", print: "#B79AB8" }

/** The look of a kind; an assorted pack has a look of its own and the pieces of `piecesOf`. */
export function flavourOf(handle: string): Flavour {
  const known = oneOf("candy", CANDY_FLAVOURS, handle)
  return known === "assorted" ? ASSORTED : FLAVOURS[known]
}

/** The kinds of piece that lie in a pack of this kind. */
export function piecesOf(handle: string): readonly Flavour[] {
  return handle === "assorted"
    ? [FLAVOURS.rose, FLAVOURS.saffron, FLAVOURS.pistachio, FLAVOURS["shekar-panir"], FLAVOURS.sesame]
    : [flavourOf(handle)]
}
