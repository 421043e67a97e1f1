import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { paths } from "@/shared/paths"
import { Crumbs } from "@/shared/ui/crumbs"

/** A page of plain text: title, what it says in one sentence, and its sections. Words come with their keys checked by the page. */
export function InfoView({ title, lead, sections, children }: { title: string; lead: string; sections: { title: string; text: string }[]; children?: ReactNode }) {
  const frame = useTranslations("frame")
  return (
    <article className="wrap">
      <Crumbs items={[{ name: frame("home"), href: paths.home() }, { name: title }]} />
      <h1>{title}</h1>
      <p className="mt-2 max-w-[62ch] text-lg text-ink-2">{lead}</p>
      {children}
      <div className="mt-8 grid max-w-[68ch] gap-8">
        {sections.map((section) => (
          <section key={section.title}>
            <h2 className="section-small">{section.title}</h2>
            {section.text.split("\n").map((paragraph) => (
              <p key={paragraph} className="mt-2 first-of-type:mt-0">
                {paragraph}
              </p>
            ))}
          </section>
        ))}
      </div>
    </article>
  )
}
