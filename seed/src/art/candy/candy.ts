import type { BoxForm } from "../box"
import { houseOf } from "../print"
import { random } from "../random"
import { at, ground, rect, use } from "../shapes"
import { Sheet } from "../sheet"
import type { CandyPack, GoodSpec, Picture } from "../types"
import { flavourOf, piecesOf } from "./flavours"
import { openCarton, openTin } from "./open-packs"
import { closedPack, paperLabel, sachet, type CandyLabel } from "./packs"
import { handful, pour, scatter } from "./pour"

export type CandySpec = Extract<GoodSpec, { type: "candy" }>
export const CANDY_VIEWS = ["hero", "pack", "pour", "loose"] as const
export type CandyView = (typeof CANDY_VIEWS)[number]

/** Loose and poured candy is the same for every pack of a listing, so its key leaves the pack out. */
export function drawCandy(spec: CandySpec, view: CandyView): Picture {
  const sheet = new Sheet()
  const house = houseOf(spec.seed)
  const flavour = flavourOf(spec.flavour)
  const label: CandyLabel = { handle: spec.flavour, flavour: { ...flavour, lid: house.tint(flavour.lid) }, net: spec.netLabel, house }
  const kind = `candy/${spec.flavour}`
  const dice = random(`${kind}/${view}/${spec.seed}`)
  switch (view) {
    case "hero":
      return sheet.picture(`${kind}/${spec.pack}/hero`, [0, 0, 400, 330], hero(sheet, spec.pack, label, spec.seed))
    case "pack":
      return sheet.picture(`${kind}/${spec.pack}/pack`, [0, 0, 200, 200], closedPack(sheet, spec.pack, label, dice))
    case "pour":
      return sheet.picture(
        `${kind}/pour`,
        [0, 0, 400, 400],
        rect(0, 0, 400, 400, label.flavour.shade) +
          pour(sheet, piecesOf(spec.flavour), dice, { x: -10, y: -10, width: 420, height: 420, pitch: 42, scale: 1.55 }),
      )
    case "loose":
      return sheet.picture(`${kind}/loose`, [-10, -10, 142, 142], ground(sheet, 64, 92, 66, 36, 0.4) + handful(sheet, piecesOf(spec.flavour), dice))
  }
}

function hero(sheet: Sheet, pack: CandyPack, label: CandyLabel, seed: number): string {
  const dice = random(`candy/${label.handle}/${pack}/hero/${seed}`)
  const big = (x: number, y: number, scale: number) => at(x, y, closedPack(sheet, pack, label, dice), { scale })
  switch (pack) {
    case "tin":
      return openTin(sheet, label, dice)
    case "souvenir-box":
      return (
        big(34, -48, 1.72) +
        scatter(
          sheet,
          piecesOf(label.handle),
          dice,
          [
            [60, 288],
            [100, 302],
            [140, 288],
            [322, 284],
          ],
          1.15,
        )
      )
    case "family-box":
      return (
        big(30, -44, 1.72) +
        scatter(
          sheet,
          piecesOf(label.handle),
          dice,
          [
            [58, 292],
            [96, 304],
            [334, 278],
            [304, 300],
          ],
          1.15,
        )
      )
    case "office-box":
      return (
        big(26, -66, 1.78) +
        sachets(sheet, label, [
          [92, 282, -74, 0.8],
          [300, 286, 66, 0.8],
        ])
      )
    case "master-carton":
      return big(-22, -28, 1.66) + at(206, 130, closedPack(sheet, "family-box", { ...label, net: "۱ کیلو" }, dice), { scale: 0.97 })
    case "bulk-carton": {
      const form: BoxForm = { x: 74, y: 162, w: 210, h: 138, d: 96 }
      return (
        openCarton(
          sheet,
          form,
          paperLabel(label, 56, 48, 98, 76),
          pour(sheet, piecesOf(label.handle), dice, { x: 66, y: 84, width: 290, height: 90, pitch: 25, scale: 1.1 }),
        ) +
        scatter(
          sheet,
          piecesOf(label.handle),
          dice,
          [
            [44, 300],
            [330, 304],
          ],
          1.1,
        )
      )
    }
    case "sachet-carton": {
      const form: BoxForm = { x: 78, y: 168, w: 200, h: 132, d: 96 }
      return (
        openCarton(sheet, form, paperLabel(label, 54, 46, 92, 72), heapOfSachets(sheet, label, dice)) +
        sachets(sheet, label, [
          [52, 268, -20, 0.92],
          [338, 276, 62, 0.86],
        ])
      )
    }
  }
}

function sachets(sheet: Sheet, label: CandyLabel, places: readonly (readonly [number, number, number, number])[]): string {
  const one = sachet(sheet, label)
  return places.map(([x, y, turn, scale]) => use(one, x, y, { turn, scale })).join("")
}

function heapOfSachets(sheet: Sheet, label: CandyLabel, dice: ReturnType<typeof random>): string {
  const one = sachet(sheet, label)
  let heap = rect(60, 80, 320, 110, "#241710")
  for (let row = 0; row < 4; row++) {
    for (let i = 0; i < 8; i++)
      heap += use(one, 96 + i * 34 + (row % 2) * 17 + dice.between(-5, 5), 108 + row * 20 + dice.between(-4, 4), {
        turn: dice.between(-50, 50),
        scale: 0.62,
      })
  }
  return heap
}
