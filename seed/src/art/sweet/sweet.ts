import { houseOf } from "../print"
import { random } from "../random"
import { rect } from "../shapes"
import { Sheet } from "../sheet"
import { oneOf, SWEET_PACKS, type GoodSpec, type Picture } from "../types"
import { closedBox, openBox, type SweetLabel } from "./boxes"
import { lay } from "./confection"
import { sweetOf } from "./kinds"
import { gramsOf } from "./net"

export type SweetSpec = Extract<GoodSpec, { type: "sweet" }>
export const SWEET_VIEWS = ["hero", "pack", "close"] as const
export type SweetView = (typeof SWEET_VIEWS)[number]

/** The close view is the same for every box of a listing, so its key leaves the box out. */
export function drawSweet(spec: SweetSpec, view: SweetView): Picture {
  const sheet = new Sheet()
  const house = houseOf(spec.seed)
  const plain = sweetOf(spec.kind)
  const look = { ...plain, lid: house.tint(plain.lid) }
  const label: SweetLabel = {
    look,
    pack: oneOf("sweet pack", SWEET_PACKS, spec.pack),
    net: spec.netLabel,
    grams: gramsOf(spec.netLabel) ?? 500,
    house,
  }
  const kind = `sweet/${spec.kind}`
  const dice = random(`${kind}/${view}/${spec.seed}`)
  switch (view) {
    case "hero":
      return sheet.picture(`${kind}/${spec.pack}/hero`, [4, 0, 396, 330], openBox(sheet, label, dice))
    case "pack":
      return sheet.picture(`${kind}/${spec.pack}/pack`, [0, 0, 200, 200], closedBox(sheet, label, dice))
    case "close":
      return sheet.picture(`${kind}/close`, [0, 0, 400, 400], closeUp(sheet, label, dice))
  }
}

/** The goods fill the frame. */
function closeUp(sheet: Sheet, { look }: SweetLabel, dice: ReturnType<typeof random>): string {
  const shade = rect(
    0,
    0,
    400,
    400,
    sheet.linear(
      [
        [0, "#fff", 0.06],
        [0.6, "#000", 0],
        [1, "#000", 0.22],
      ],
      [0, 0, 1, 1],
    ),
  )
  if (look.compartments.length === 1 && look.compartments[0]) {
    const one = look.compartments[0]
    return rect(0, 0, 400, 400, one.bed) + lay(sheet, one, dice, [0, 0, 400, 400], 1.7, { bleed: 70 }) + shade
  }
  return (
    rect(0, 0, 400, 400, "#E9DCC0") +
    look.compartments
      .slice(0, 4)
      .map((one, i) => {
        const x = (i % 2) * 205
        const y = Math.floor(i / 2) * 205
        return sheet.clip(
          `<rect x="${x}" y="${y}" width="195" height="195"/>`,
          rect(x, y, 195, 195, one.bed) + lay(sheet, one, dice, [x, y, 195, 195], 1.1, { bleed: 20, variants: 3 }),
        )
      })
      .join("") +
    shade
  )
}
