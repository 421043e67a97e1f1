import type { DeskListing } from "@contracts/desk-listings"
import type { PackTemplate } from "@contracts/listing-template"
import { useLocale, useTranslations } from "next-intl"
import { formatDigits } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Button } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { addPack } from "../actions"
import { FormSender, type Place } from "./form-sender"
import { PackArt } from "./pack-art"

type Props = { listing: DeskListing; place: Place }

/** Sizes to tap: one tap is one pack, with the weights that it usually has. */
export function PackTaps({ listing: { template, packs, state }, place }: Props) {
  const t = useTranslations("goods.packs")
  const say = useText()
  const open = template.packs.filter(({ only }) => !only || packs.length === 0)
  if (open.length === 0) return null
  const has = (pack: string, net: number) => packs.some((each) => (each.pack === pack || each.pack === `${pack}-${net}`) && each.net_amount === net)
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
              template.size_range && <SizeRun pack={pack} range={template.size_range} />
            )}
          </div>
        </div>
      ))}
    </form>
    </details>
  )
}

/** Sizes of shoes from one to another: a single pair of each, or all of them in one box. */
function SizeRun({ pack, range }: { pack: PackTemplate; range: { from: number; to: number } }) {
  const t = useTranslations("goods.packs")
  const locale = useLocale()
  const say = useText()
  const sizes = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index)
  const start = Math.max(range.from, Math.min(26, range.to))
  const end = Math.min(range.to, start + (pack.taps[0]?.net_amount === 1 ? 9 : (pack.taps[0]?.net_amount ?? 5) - 1))
  const select = (name: "from" | "to", value: number) => (
    <span className="field-box size-box">
      <select name={`${name}_${pack.pack}`} defaultValue={value} aria-label={t(name === "from" ? "fromSize" : "toSize", { pack: say(pack.name) })}>
        {sizes.map((size) => (
          <option key={size} value={size}>
            {formatDigits(size, locale)}
          </option>
        ))}
      </select>
      <Icon name="down" size="sm" />
    </span>
  )
  return (
    <>
      <span className="flex flex-wrap items-center gap-2 text-sm">
        {t("sizesFrom")} {select("from", start)} {t("sizesTo")} {select("to", end)}
      </span>
      <span className="flex flex-wrap gap-2">
        {pack.taps.map((tap) => (
          <Button key={tap.net_amount} compact name="tap" value={`${pack.pack}:${tap.net_amount}`} aria-label={`${say(pack.name)} ${say(tap.content)}`}>
            <Icon name="plus" size="xs" />
            {pack.taps[0]?.net_amount === 1 ? t("eachSize") : say(tap.content)}
          </Button>
        ))}
      </span>
    </>
  )
}
