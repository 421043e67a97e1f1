import type { MyApplication } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { applyPaths } from "@/features/desk/paths"
import { formatNumber } from "@/shared/quantity"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { isDone, steps, type Step } from "../steps"

/** The four steps, each to go to at any time: nothing is lost on the way. */
export function StepNav({ application, current }: { application: MyApplication; current: Step }) {
  const t = useTranslations("apply")
  const locale = useLocale()
  return (
    <nav aria-label={t("steps")}>
      <ol className="apply-steps">
        {steps.map((step, index) => (
          <li key={step}>
            <ShopLink href={applyPaths.one(application.id, { step })} aria-current={step === current ? "step" : undefined}>
              <span className="apply-dot" data-done={isDone(step, application) || undefined}>
                {isDone(step, application) ? <Icon name="check" size="xs" /> : formatNumber(index + 1, locale)}
              </span>
              {t(`step.${step}`)}
              {isDone(step, application) && <span className="sr-only">{t("stepDone")}</span>}
            </ShopLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
