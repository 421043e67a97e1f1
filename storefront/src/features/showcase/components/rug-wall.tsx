import type { ShowcasePage } from "@contracts/enquiry"
import { useLocale, useTranslations } from "next-intl"
import type { CSSProperties } from "react"
import { formatMetres } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Selvedge } from "@/shared/ui/selvedge"
import { fittingMetre, onePerSize } from "../wall"

/** One rug of each size on one wall, drawn to one scale. */
export function RugWall({ listings, cluster }: { listings: ShowcasePage["listings"]; cluster: string }) {
  const t = useTranslations("showcase")
  const say = useText()
  const locale = useLocale()
  const rugs = onePerSize(listings)
  if (rugs.length === 0) return null
  return (
    <>
      <div className="rug-wall" tabIndex={0} role="group" aria-label={t("wallLabel", { count: rugs.length })}>
        <ul style={{ "--fit": `${fittingMetre(rugs.map(({ rug }) => rug.width_cm))}px` } as CSSProperties}>
          {rugs.map(({ listing, rug, picture }) => (
            <li key={listing.id} style={{ "--width": rug.width_cm / 100, "--height": rug.length_cm / 100 } as CSSProperties}>
              <img src={`${picture.url}?w=480`} srcSet={`${picture.url}?w=320 320w, ${picture.url}?w=480 480w, ${picture.url}?w=640 640w`} sizes="250px" width={picture.width} height={picture.height} alt={say(picture.alt)} fetchPriority="high" />
              <p>
                <b>{say(rug.design)}</b>
                <span className="block text-ink-2">{t("metres", { size: formatMetres(rug.width_cm, rug.length_cm, locale) })}</span>
              </p>
            </li>
          ))}
        </ul>
        <Selvedge cluster={cluster} />
      </div>
      <p className="wrap mt-2 text-xs text-ink-3">{t("wallNote", { count: rugs.length })}</p>
    </>
  )
}
