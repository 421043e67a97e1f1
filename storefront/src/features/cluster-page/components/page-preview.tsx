import type { DeskClusterPage } from "@contracts/desk-cluster-page"
import { useTranslations } from "next-intl"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { clusterLook } from "@/shared/ui/cluster-look"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Selvedge } from "@/shared/ui/selvedge"

/** The head of the cluster's page in the shop, with what was typed and not saved yet. */
export function PagePreview({ page, values }: { page: DeskClusterPage; values: KeptForm["values"] }) {
  const t = useTranslations("clusterPage")
  const say = useText()
  const fa = values.story_fa ?? page.story.fa
  const uploaded = (key: string | undefined) => (key?.startsWith("up/") ? { url: `/media/${key}`, width: 1280, height: 960, alt: page.name } : null)
  const hero = (values.hero === page.hero?.key ? page.hero?.picture : uploaded(values.hero)) ?? (values.tile === page.tile?.key ? page.tile?.picture : uploaded(values.tile)) ?? null
  return (
    <section id="preview" aria-labelledby="preview-title" className="grid gap-2">
      <h2 id="preview-title" className="text-lg">
        {t("previewTitle")}
      </h2>
      <div className="tinted-head" data-tint={clusterLook(page.handle).tint}>
        <div className="tinted-head-text">
          <p className="mb-1 text-xl font-bold">
            <bdi>{say(page.name)}</bdi>
          </p>
          <p className="whitespace-pre-line text-ink-2">
            <bdi>{say({ fa, en: values.story_en || fa })}</bdi>
          </p>
        </div>
        {hero && <GoodPicture picture={hero} place="hero" decorative className="tinted-head-art" />}
        <Selvedge cluster={page.handle} />
      </div>
      <p className="text-xs text-ink-2">{t("previewNote")}</p>
    </section>
  )
}
