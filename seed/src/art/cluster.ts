import { flavourOf, piecesOf } from "./candy/flavours"
import { openTin } from "./candy/open-packs"
import { pour } from "./candy/pour"
import { houseOf } from "./print"
import { random, type Random } from "./random"
import { lying } from "./rug/rug"
import { weave } from "./rug/weave"
import { at, fill, line, rect } from "./shapes"
import { Sheet } from "./sheet"
import { shoeSide } from "./shoe/shoe"
import { BAKLAVA_DIAMOND } from "./sweet/baklava"
import { CHICKPEA_BISCUIT, RICE_BISCUIT } from "./sweet/biscuits"
import { TEA_BREAD } from "./sweet/breads"
import { lay } from "./sweet/confection"
import { oneOf, type Picture } from "./types"
import { board } from "./wood"

/** The clusters that have a shop. */
export const CLUSTERS = ["bojnurd-candy", "hidaj-shoes", "qazvin-sweets", "zanjan-carpet"] as const
export type ClusterHandle = (typeof CLUSTERS)[number]
export type ClusterView = "hero" | "tile"

type Painter = (sheet: Sheet, dice: Random, key: string) => Picture

/** `hero` fills a frame of 640 × 360; `tile` is the cluster's good on the tile's own tint. */
export function paintCluster(handle: string, view: ClusterView): Picture {
  const known = oneOf("cluster", CLUSTERS, handle)
  return PAINTERS[known][view](new Sheet(), random(`cluster/${known}/${view}`), `cluster/${known}/${view}`)
}

const WIDE = [0, 0, 640, 360] as const

const candyHero: Painter = (sheet, dice, key) =>
  sheet.picture(
    key,
    WIDE,
    rect(0, 0, 640, 360, "#A8793F") + pour(sheet, piecesOf("assorted"), dice, { x: -10, y: -10, width: 660, height: 380, pitch: 43, scale: 1.6 }),
  )

const candyTile: Painter = (sheet, dice, key) =>
  sheet.picture(
    key,
    [0, 0, 400, 330],
    openTin(sheet, { handle: "shekar-panir", flavour: flavourOf("shekar-panir"), net: "۲۵۰ گرم", house: houseOf(0) }, dice),
  )

/** Two shelves of a workshop, lit from the left. */
const shoeHero: Painter = (sheet, dice, key) => {
  const shelf = (y: number) =>
    rect(
      0,
      y + 14,
      640,
      34,
      sheet.linear([
        [0, "#000", 0.34],
        [1, "#000", 0],
      ]),
    ) +
    board(sheet, dice, -4, y, 648, 16) +
    line(`M0 ${y + 0.8}H640`, "#D9B98C", { width: 1.6, opacity: 0.6, butt: true })
  const rows = [
    ["kids-sneaker", "navy", 1],
    ["toddler-velcro", "pink", 2],
    ["kids-sandal", "teal", 1],
    ["leather-handmade", "honey", 1],
    ["mens-leather", "brown", 2],
    ["school-shoe", "black", 1],
  ] as const
  const places = [
    [14, 20, 0.5],
    [236, 20, 0.5],
    [424, 20, 0.5],
    [20, 191, 0.5],
    [222, 191, 0.5],
    [430, 191, 0.5],
  ] as const
  const shoes = rows
    .map(([model, colour, seed], i) => {
      const [x, y, scale] = places[i] ?? places[0]
      return at(x, y, shoeSide(sheet, model, colour, seed), { scale })
    })
    .join("")
  return sheet.picture(
    key,
    WIDE,
    rect(
      0,
      0,
      640,
      360,
      sheet.linear([
        [0, "#E7DFCE"],
        [1, "#CBBFA6"],
      ]),
    ) +
      rect(
        0,
        0,
        640,
        360,
        sheet.radial(
          [
            [0, "#fff", 0.5],
            [1, "#fff", 0],
          ],
          [0.25, 0.2, 0.7],
        ),
      ) +
      shelf(144) +
      shelf(315) +
      shoes,
  )
}

const shoeTile: Painter = (sheet, _dice, key) => sheet.picture(key, [20, 14, 374, 262], shoeSide(sheet, "kids-sneaker", "navy", 2))

/** A confectioner's counter: four trays side by side. */
const sweetHero: Painter = (sheet, dice, key) => {
  const trays = [
    [BAKLAVA_DIAMOND, 0, 250, 1.35],
    [RICE_BISCUIT, 262, 120, 1],
    [CHICKPEA_BISCUIT, 394, 116, 1.05],
    [TEA_BREAD, 522, 128, 1.1],
  ] as const
  const goods = trays
    .map(([confection, x, w, scale]) =>
      sheet.clip(
        `<rect x="${x}" y="-2" width="${w}" height="364"/>`,
        rect(x, -2, w, 364, confection.bed) +
          lay(sheet, confection, dice, [x, 0, w, 360], scale, { bleed: 34, variants: 4 }) +
          rect(
            x,
            -2,
            w,
            364,
            sheet.linear(
              [
                [0, "#000", 0.34],
                [0.14, "#000", 0],
              ],
              [0, 0, 1, 0],
            ),
          ),
      ),
    )
    .join("")
  const walls = [250, 382, 510].map((x) => `<g transform="translate(${x + 12} -4)rotate(90)">${board(sheet, dice, 0, 0, 368, 12)}</g>`).join("")
  return sheet.picture(
    key,
    WIDE,
    goods +
      walls +
      rect(
        0,
        0,
        640,
        360,
        sheet.linear(
          [
            [0, "#fff", 0.1],
            [0.5, "#fff", 0],
            [1, "#000", 0.18],
          ],
          [0, 0, 1, 1],
        ),
      ),
  )
}

const sweetTile: Painter = (sheet, dice, key) =>
  sheet.picture(
    key,
    [0, 0, 560, 300],
    board(sheet, dice, 0, 0, 560, 300) +
      sheet.clip(
        `<rect x="22" y="0" width="516" height="300"/>`,
        rect(22, 0, 516, 300, BAKLAVA_DIAMOND.bed) +
          lay(sheet, BAKLAVA_DIAMOND, dice, [22, 0, 516, 300], 1.5, { bleed: 50, variants: 6 }) +
          rect(
            22,
            0,
            516,
            300,
            sheet.linear(
              [
                [0, "#000", 0.5],
                [0.04, "#000", 0],
                [0.97, "#000", 0],
                [1, "#000", 0.3],
              ],
              [0, 0, 1, 0],
            ),
          ),
      ),
  )

/** The middle of a rug laid across the frame. */
const rugHero: Painter = (sheet, _dice, key) => {
  const woven = weave(sheet, { type: "rug", design: "lachak-toranj", size: "six", material: "wool", seed: 4 })
  const scale = 360 / (woven.width * 0.84)
  return sheet.picture(
    key,
    WIDE,
    rect(0, 0, 640, 360, "#6B1F1D") +
      `<g transform="translate(320 180)rotate(90)scale(${scale.toFixed(3)})translate(${-woven.width / 2} ${-woven.height / 2})">${woven.pile}</g>` +
      fill(
        "M0 0H640V360H0Z",
        sheet.linear(
          [
            [0, "#fff", 0.12],
            [0.5, "#fff", 0],
            [1, "#000", 0.25],
          ],
          [0, 0, 1, 1],
        ),
      ),
  )
}

const rugTile: Painter = (sheet, _dice, key) => {
  const woven = weave(sheet, { type: "rug", design: "lachak-toranj", size: "dozar", material: "wool", seed: 4 })
  return sheet.picture(key, [-4, -8, woven.width + 8, woven.height + 16], lying(woven))
}

const PAINTERS: Record<ClusterHandle, Record<ClusterView, Painter>> = {
  "bojnurd-candy": { hero: candyHero, tile: candyTile },
  "hidaj-shoes": { hero: shoeHero, tile: shoeTile },
  "qazvin-sweets": { hero: sweetHero, tile: sweetTile },
  "zanjan-carpet": { hero: rugHero, tile: rugTile },
}
