import type { DeskMe } from "@contracts/desk"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { SignOut } from "@/features/desk/components/desk-bar"
import { deskPaths } from "@/features/desk/paths"
import { Logo } from "@/features/frame/components/site-header"
import { ShopLink } from "@/shared/ui/shop-link"

/** The frame of somebody who applies: no desk yet, so the shop's own mark, the way out, and to desks that there are already. */
export function ApplyFrame({ me, children }: { me: DeskMe; children: ReactNode }) {
  const frame = useTranslations("frame")
  const t = useTranslations("apply")
  return (
    <div className="apply">
      <header className="apply-bar">
        <Logo name={frame("name")} />
        <span className="flex items-center gap-3">
          {me.grants.length > 0 && (
            <ShopLink className="link inline-flex min-h-11 items-center text-sm" href={`${deskPaths.home()}?choose=1`}>
              {t("toDesk")}
            </ShopLink>
          )}
          <SignOut />
        </span>
      </header>
      <main id="content" className="apply-main">
        {children}
      </main>
    </div>
  )
}
