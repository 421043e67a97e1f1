import type { DeskListing } from "@contracts/desk-listings"
import type { PackTemplate } from "@contracts/listing-template"
import { useLocale, useTranslations } from "next-intl"
import { formatDigits } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Button } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { addPack } from "../actions"
import type { Refused } from "../refusals"
import { runOf, type Run } from "../size-runs"
import { FormSender, type Place } from "./form-sender"
import { PackArt } from "./pack-art"

type Props = { listing: DeskListing; place: Place; /** what was tapped just now and could not be made */ refused: Refused }

/** Sizes to tap: one tap is one pack, with the weights that it usually has. */
export function PackTaps({ listing: { template, packs, state }, place, refused }: Props) {
  const t = useTranslations("goods.packs")
  const say = useText()
  const open = template.packs.filter(({ only }) => !only || packs.length === 0)
  if (open.length === 0) return null
  const has = (pack: string, net: number) => packs.some((each) => (each.pack === pack || each.pack === `${pack}-${net}`) && each.net_amount === net)
  // a run that is boxed already is what the next box is usually of
  const boxed = packs.findLast(({ sizes }) => sizes.length > 1)?.sizes ?? []
  return (
    <details className="panel folded px-4 py-1" id="taps" open={state === "draft" || packs.length === 0}>
      <summary>{t(packs.length === 0 ? "tapFirst" : "tapMore")}</summary>
      <form action={addPack} className="grid gap-2 py-3">
        <FormSender place={place} form="taps" />
        {open.map((pack) => (
          <div key={pack.pack} className="tap-row">
            <PackArt pack={pack.pack} />
            <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1.5">
              <b className="text-sm">{say(pack.name)}</b>
              {pack.sizes === "none" ? (
                <span className="flex flex-wrap gap-2">
                  {pack.taps
                    .filter((tap) => !has(pack.pack, tap.net_amount))
                    .map((tap) => (
                      <button key={tap.net_amount} className="chip" name="tap" value={`${pack.pack}:${tap.net_amount}`} aria-label={pack.only ? undefined : `${say(pack.name)} ${say(tap.content)}`}>
                        <Icon name="plus" size="xs" />
                        {pack.only ? t("addOnly") : say(tap.content)}
                      </button>
                    ))}
                </span>
              ) : (
                template.size_range && <SizeRun pack={pack} run={runOf(pack, template.size_range, boxed, refused.kept)} range={template.size_range} />
              )}
              {refused.bad[pack.pack] && (
                <p className="field-error w-full" role="alert">
                  <Icon name="alert" size="sm" />
                  {refused.bad[pack.pack]}
                </p>
              )}
            </div>
          </div>
        ))}
      </form>
    </details>
  )
}

type SizeRunProps = { pack: PackTemplate; run: Run; range: Run }

/** Sizes of shoes from one to another: a single pair of each, or all of them in one box. */
function SizeRun({ pack, run, range }: SizeRunProps) {
  const t = useTranslations("goods.packs")
  const locale = useLocale()
  const say = useText()
  const sizes = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index)
  const select = (name: "from" | "to") => (
    <span className="field-box size-box">
      <select name={`${name}_${pack.pack}`} defaultValue={run[name]} aria-label={t(name === "from" ? "fromSize" : "toSize", { pack: say(pack.name) })}>
        {sizes.map((size) => (
          <option key={size} value={size}>
            {formatDigits(size, locale)}
          </option>
        ))}
      </select>
      <Icon name="down" size="sm" />
    </span>
  )
  // how many pairs a box holds is told by its sizes: a series has one of each, a dozen twelve of any run
  const words = pack.sizes === "one" ? t("eachSize") : pack.pack === "series" ? t("onePerSize") : pack.taps[0] && say(pack.taps[0].content)
  return (
    <>
      <span className="flex flex-wrap items-center gap-2 text-sm">
        {t("sizesFrom")} {select("from")} {t("sizesTo")} {select("to")}
      </span>
      <Button compact name="tap" value={pack.pack} aria-label={`${say(pack.name)} ${words}`}>
        <Icon name="plus" size="xs" />
        {words}
      </Button>
    </>
  )
}
