import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { paths } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"

/** Small art, one sentence, one action: an empty basket still leads somewhere. */
export function EmptyCart({ note }: { note?: ReactNode }) {
  const t = useTranslations("cart")
  return (
    <div className="wrap grid justify-items-center gap-3 pb-8 pt-10 text-center md:pt-16">
      {note && <div className="mb-4 w-full max-w-xl text-start">{note}</div>}
      <svg viewBox="0 0 120 96" className="w-36 text-edge" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
        <path d="M14 40h92l-9 42a7 7 0 0 1-7 6H30a7 7 0 0 1-7-6Z" fill="var(--color-surface)" />
        <path d="M38 40 54 12M82 40 66 12M44 54v20M60 54v20M76 54v20" />
        <path d="m60 6 5.600 5.600L60 17.200l-5.600-5.600Z" fill="var(--color-saffron)" stroke="none" />
      </svg>
      <h1>{t("emptyTitle")}</h1>
      <p className="max-w-[44ch] text-ink-2">{t("emptyText")}</p>
      <div className="flex flex-wrap justify-center gap-3 pt-2">
        <ButtonLink look="primary" href={paths.clusters()}>
          {t("emptyAction")}
        </ButtonLink>
        <ButtonLink look="secondary" href={paths.orders()}>
          {t("emptyTrack")}
        </ButtonLink>
      </div>
    </div>
  )
}
