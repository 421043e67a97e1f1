import type { DeskListing } from "@contracts/desk-listings"
import { useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { deskPaths } from "@/features/desk/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { stepListing } from "../actions"
import { placeOfField } from "../field-places"
import { missingPlaces } from "../pack-groups"
import { FormSender, type Place } from "./form-sender"

type Props = { listing: DeskListing; place: Place; problem: string | null }

/** What is missing still, each with the way to it; then the step into the shop. */
export function PublishPanel({ listing: { missing, packs, gate, actions, auto_approval, state }, place, problem }: Props) {
  const t = useTranslations("goods.publish")
  const permits = useTranslations("goods.permits")
  const say = useText()
  const step = actions.includes("publish") ? "publish" : actions.includes("submit") ? "submit" : null
  const parts = missingPlaces(missing, packs, placeOfField)
  const waits = missing.length > 0 || !gate.allowed
  return (
    <section className="panel grid gap-3 p-4" id="publish" aria-labelledby="publish-title">
      <h2 className="text-lg" id="publish-title">
        {t("title")}
      </h2>
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
      {missing.length > 0 && (
        <div className="grid gap-1">
          <p className="text-sm">{t("missing", { count: parts.length })}</p>
          <ul className="missing">
            {parts.map(({ field, label, place, pack }) => (
              <li key={field}>
                <a href={`#${place}`}>
                  <Icon name="plus" size="xs" />
                  {pack && field.endsWith("price_rial") ? t("priceOf", { pack: say(pack.name) }) : say(label)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!gate.allowed && (
        <Note tone="warn" icon="seal">
          <p>{gate.needs.length > 0 ? t("permit", { permits: gate.needs.map((type) => permits(type)).join(t("or")) }) : t("notAllowed")}</p>
          {gate.needs.length > 0 && (
            <ButtonLink compact href={deskPaths.permits(place.member)} className="mt-2">
              {t("toPermits")}
            </ButtonLink>
          )}
        </Note>
      )}
      {step && !waits && <p className="text-sm text-ink-2">{t(step === "publish" ? "readyOwn" : "readyReview")}</p>}
      {step && (
        <form action={stepListing}>
          <FormSender place={place} form="publish" />
          <BusyButton look={waits ? "secondary" : "primary"} wide name="step" value={step}>
            {t(step === "publish" ? (state === "published" ? "publishChange" : "publish") : "submit")}
          </BusyButton>
        </form>
      )}
      {!auto_approval && step && <p className="field-hint">{t("reviewed")}</p>}
    </section>
  )
}
