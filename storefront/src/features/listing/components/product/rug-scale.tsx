import type { ListingDetail } from "@contracts/listing"
import type { Picture } from "@contracts/shared"
import { useLocale, useTranslations } from "next-intl"
import { formatMetres, formatNumber } from "@/shared/quantity"

type Rug = NonNullable<ListingDetail["rug_facts"]>

const unit = 150 /* drawing units in a metre */
const floor = 384
const personHeight = 1.7
const person =
  "M-6 -228H8V-216C16 -212 25 -210 29 -202C32 -192 27 -178 25 -164C24 -154 26 -146 27 -136C29 -114 31 -92 32 -68L22 -66C22 -44 21 -26 20 -10C22 -6 27 -4 29 0H9C8 -4 8 -8 8 -12C7 -30 6 -46 4 -64H-2C-4 -46 -6 -30 -8 -12C-8 -8 -9 -4 -10 0H-31C-29 -4 -23 -6 -21 -10C-21 -28 -21 -46 -20 -66L-30 -68C-29 -92 -27 -114 -25 -136C-24 -146 -23 -154 -24 -164C-26 -178 -30 -192 -28 -202C-24 -210 -14 -212 -6 -216Z"
const arms = "M-25 -199C-31 -184 -35 -166 -36 -150C-36 -138 -35 -128 -33 -116M25 -199C34 -184 41 -170 43 -160C40 -150 33 -140 26 -132"

/** A drawing that shows the whole rug has about its proportions; one on a square ground has not and would lie about the scale. */
const showsWhole = (picture: Picture, rug: Rug): boolean => Math.abs(picture.width / picture.height / (rug.width_cm / rug.length_cm) - 1) < 0.16

/** The rug beside a person of 170 cm, to one scale; rooms are as large as the longer of the two needs. */
export function RugScale({ rug, picture }: { rug: Rug; picture: Picture | null }) {
  const t = useTranslations("rug")
  const locale = useLocale()
  const width = (rug.width_cm / 100) * unit
  const height = (rug.length_cm / 100) * unit
  const top = Math.min(60, floor - height - 46)
  const rugX = 300
  const room = Math.max(640, rugX + width + 90)
  const wall = (metres: number) => floor - metres * unit
  const metres = (value: number) => t("metres", { size: formatNumber(value, locale) })
  const text = { fill: "var(--color-ink-2)", textAnchor: "middle", className: "scale-text" } as const
  return (
    <figure>
      <div className="overflow-hidden rounded-lg bg-sunken">
        <svg viewBox={`0 ${top} ${room} ${440 - top}`} role="img" aria-label={t("scaleAlt", { size: formatMetres(rug.width_cm, rug.length_cm, locale) })} className="h-auto w-full">
          <path d={`M0 ${floor}H${room}V440H0Z`} fill="var(--color-line)" />
          <g stroke="var(--color-line)" strokeWidth="1.5" strokeDasharray="2 5">
            {[0.5, 1, 1.5, 2, 2.5, 3].filter((mark) => wall(mark) > top + 8).map((mark) => (
              <path key={mark} d={`M84 ${wall(mark)}H${room - 20}`} />
            ))}
          </g>
          {[1, 2, 3].filter((mark) => wall(mark) > top + 20).map((mark) => (
            <text key={mark} x="44" y={wall(mark) + 6} {...text}>
              {metres(mark)}
            </text>
          ))}
          <g transform={`translate(170 ${floor}) scale(${((personHeight * unit) / 255).toFixed(4)})`} fill="var(--color-ink-3)">
            <ellipse cx="2" cy="-237" rx="13" ry="17.5" />
            <path d={person} />
            <path d={arms} fill="none" stroke="var(--color-ink-3)" strokeWidth="11" strokeLinecap="round" />
          </g>
          <text x="170" y={floor + 38} {...text}>
            {t("person", { height: formatNumber(personHeight * 100, locale) })}
          </text>
          <path d={`M${rugX - 4} ${floor - height - 16}h${width + 8}`} stroke="var(--color-craft)" strokeWidth="4" strokeLinecap="round" />
          {picture && showsWhole(picture, rug) ? (
            <image href={`${picture.url}?w=480`} x={rugX} y={floor - height - 6} width={width} height={height} preserveAspectRatio="none" />
          ) : (
            <PlainRug rug={rug} x={rugX} y={floor - height - 6} width={width} height={height} />
          )}
          <g fill="none" stroke="var(--color-ink-3)" strokeWidth="1.5">
            <path d={`M${rugX} ${floor + 10}h${width}M${rugX} ${floor + 6}v8M${rugX + width} ${floor + 6}v8`} />
            <path d={`M${rugX + width + 24} ${floor - height - 6}v${height}M${rugX + width + 20} ${floor - height - 6}h8M${rugX + width + 20} ${floor - 6}h8`} />
          </g>
          <text x={rugX + width / 2} y={floor + 38} {...text}>
            {t("width", { metres: metres(rug.width_cm / 100) })}
          </text>
          <text transform={`translate(${rugX + width + 44} ${floor - height / 2}) rotate(90)`} {...text}>
            {t("length", { metres: metres(rug.length_cm / 100) })}
          </text>
        </svg>
      </div>
      <figcaption className="mt-2 text-xs text-ink-3">{t("scaleNote")}</figcaption>
    </figure>
  )
}

/** Field and borders in the rug's own dyes, when its picture cannot stand for its size. */
function PlainRug({ rug, x, y, width, height }: { rug: Rug; x: number; y: number; width: number; height: number }) {
  const [field = "var(--color-craft)", border = "var(--color-ink-2)", guard = "var(--color-craft-soft)"] = rug.dyes.map((dye) => dye.colour)
  const inset = (by: number, colour: string) => <rect x={x + by} y={y + by} width={width - 2 * by} height={height - 2 * by} fill={colour} />
  return (
    <g>
      {inset(0, border)}
      {inset(width * 0.04, guard)}
      {inset(width * 0.06, border)}
      {inset(width * 0.16, guard)}
      {inset(width * 0.18, field)}
    </g>
  )
}
