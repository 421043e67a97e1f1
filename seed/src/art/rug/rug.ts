import { ellipse, fill, line } from "../shapes"
import { n, SHADE, Sheet } from "../sheet"
import { oneOf, RUG_SIZES, type Picture } from "../types"
import { SIZES, weave, type RugSpec, type Woven } from "./weave"

export const RUG_VIEWS = ["full", "corner", "scale"] as const
export type RugView = (typeof RUG_VIEWS)[number]

export function drawRug(spec: RugSpec, view: RugView): Picture {
  const sheet = new Sheet()
  const woven = weave(sheet, spec)
  const key = `rug/${spec.design}/${spec.size}/${spec.material}/${view}`
  const { width, height } = woven
  switch (view) {
    case "full":
      return sheet.picture(key, [-4, -8, width + 8, height + 16], lying(woven))
    case "corner":
      return sheet.picture(key, [width - 50, height - 48, 55, 55], foldedCorner(sheet, woven))
    case "scale":
      return besidePerson(sheet, woven, spec, key)
  }
}

/** The whole rug with the shade under it. */
export function lying({ width, height, pile, fringe }: Woven): string {
  return (
    `<rect x="1" y="2" width="${width + 2}" height="${height + 2}" rx="1.5" fill="${SHADE}" fill-opacity=".1"/><rect x="0" y="1.2" width="${width + 1.6}" height="${height + 1}" rx=".8" fill="${SHADE}" fill-opacity=".2"/>` +
    fringe +
    pile
  )
}

/** The near corner turned over, so that the back with its knots can be seen. */
function foldedCorner(sheet: Sheet, { width, height, pile, fringe }: Woven): string {
  const turned = 17
  const rug = sheet.symbol(fringe + pile)
  const stays = `M-9 -9H${width + 9}V${height - turned - 9}L${width - turned - 9} ${height + 9}H-9Z`
  const flap = `M${width - turned} ${height}L${width} ${height - turned}L${width - turned} ${height - turned}Z`
  const flapWithFringe = `M${width - turned - 4} ${height + 4}L${width + 4} ${height - turned - 4}L${width - turned - 8} ${height - turned - 8}Z`
  const k = width + height - turned
  const reflected = sheet.clip(`<path d="${flapWithFringe}"/>`, `<use href="#${rug}" transform="matrix(0 -1 -1 0 ${k} ${k})"/>`)
  return (
    `<rect x="0" y="1" width="${width - turned}" height="${height + 1.2}" fill="${SHADE}" fill-opacity=".2"/>` +
    sheet.clip(`<path d="${stays}"/>`, `<use href="#${rug}"/>`) +
    `<g transform="translate(-2.4 -1)">${fill(flap, SHADE, 0.3)}</g><g transform="translate(-1 .2)">${fill(flap, SHADE, 0.24)}</g>` +
    reflected +
    fill(flap, "#F1E7D2", 0.42) +
    fill(
      flap,
      sheet.linear(
        [
          [0, "#fff", 0.05],
          [0.5, "#000", 0.05],
          [0.78, "#fff", 0.3],
          [1, "#000", 0.3],
        ],
        [0, 0, 0.5, 0.5],
      ),
    ) +
    line(`M${width - turned} ${height}L${width} ${height - turned}`, "#fff", { width: 0.5, opacity: 0.45 })
  )
}

/** Units of a metre in the drawing to scale. */
const METRE = 150
/** Middle tones, since the ground may be light or dark. */
const FIGURE = "#8A7D6B"
const RULE = "#A2957F"

/** The rug on a rod beside a person of 1.70 m, to one scale; dotted lines every half metre. No words, so any language. */
function besidePerson(sheet: Sheet, woven: Woven, spec: RugSpec, key: string): Picture {
  const { across, along } = SIZES[oneOf("rug size", RUG_SIZES, spec.size)]
  const w = across * METRE
  const h = along * METRE
  const floor = 0
  const left = 130
  const top = floor - h - 6
  const height = Math.max(h, 2 * METRE) + 46
  const width = 84 + left + w + 56
  let rules = ""
  for (let metre = 0.5; metre * METRE < height - 20; metre += 0.5) rules += `M-76 ${n(floor - metre * METRE)}H${n(width - 92)}`
  const rodY = n(top - 9)
  const body =
    line(rules, RULE, { width: 1.2, opacity: 0.55, dash: "2 6" }) +
    line(`M-80 ${floor}H${n(width - 92)}`, FIGURE, { width: 2, opacity: 0.7 }) +
    ellipse(0, floor + 2, 46, 6, SHADE, 0.2) +
    person() +
    line(`M${left - 10} ${rodY}h${n(w + 20)}`, "#7A5335", { width: 5 }) +
    ellipse(left - 12, rodY, 5, 5, "#B98E63") +
    ellipse(left + w + 12, rodY, 5, 5, "#B98E63") +
    `<rect x="${left + 7}" y="${n(top + 8)}" width="${n(w)}" height="${n(h)}" fill="${SHADE}" fill-opacity=".16"/>` +
    `<g transform="translate(${left} ${n(top)})scale(${n(w) / woven.width} ${n(h) / woven.height})">${woven.pile}</g>` +
    line(
      `M${left} ${floor + 16}h${n(w)}M${left} ${floor + 10}v12M${n(left + w)} ${floor + 10}v12M${n(left + w + 26)} ${n(top)}v${n(h)}M${n(left + w + 20)} ${n(top)}h12M${n(left + w + 20)} ${n(top + h)}h12`,
      FIGURE,
      { width: 2 },
    )
  return sheet.picture(key, [-84, floor - height, width, height + 34], body)
}

/** A standing person in a knee-long coat, 255 units tall, feet on 0,0. */
function person(): string {
  return (
    `<g fill="${FIGURE}"><ellipse cx="2" cy="-237" rx="13" ry="17.5"/><path d="M-6 -228H8V-216C16 -212 25 -210 29 -202C32 -192 27 -178 25 -164C24 -154 26 -146 27 -136C29 -114 31 -92 32 -68L22 -66C22 -44 21 -26 20 -10C22 -6 27 -4 29 0H9C8 -4 8 -8 8 -12C7 -30 6 -46 4 -64H-2C-4 -46 -6 -30 -8 -12C-8 -8 -9 -4 -10 0H-31C-29 -4 -23 -6 -21 -10C-21 -28 -21 -46 -20 -66L-30 -68C-29 -92 -27 -114 -25 -136C-24 -146 -23 -154 -24 -164C-26 -178 -30 -192 -28 -202C-24 -210 -14 -212 -6 -216Z"/></g>` +
    line("M-25 -199C-31 -184 -35 -166 -36 -150C-36 -138 -35 -128 -33 -116M25 -199C34 -184 41 -170 43 -160C40 -150 33 -140 26 -132", FIGURE, {
      width: 11,
    }) +
    line("M2 -206V-70M-22 -140C-18 -138 -15 -136 -13 -132M-6 -214L2 -205L8 -214", "#F6F3EB", { width: 1.6, opacity: 0.4 })
  )
}
