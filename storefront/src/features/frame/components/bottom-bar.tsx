import { useLocale, useTranslations } from "next-intl"
import { localPath, paths } from "@/shared/paths"
import { Icon, type IconName } from "@/shared/ui/icon"
import { digitsOf } from "../languages"
import { CartCount } from "./cart-count"
import { CurrentLink } from "./current-link"

/** Five places under the thumb, on the phone only. */
export function BottomBar() {
  const t = useTranslations("frame")
  const locale = useLocale()
  const items: { key: "home" | "clusters" | "search" | "cartShort" | "trackShort"; icon: IconName; path: string; below: boolean }[] = [
    { key: "home", icon: "home", path: paths.home(), below: false },
    { key: "clusters", icon: "bunch", path: paths.clusters(), below: true },
    { key: "search", icon: "search", path: paths.search(), below: false },
    { key: "cartShort", icon: "basket", path: paths.cart(), below: true },
    { key: "trackShort", icon: "box", path: paths.orders(), below: true },
  ]
  return (
    <nav className="tabs" aria-label={t("bottomNav")}>
      {items.map(({ key, icon, path, below }) => (
        <CurrentLink key={key} href={localPath(locale, path)} below={below}>
          <Icon name={icon} />
          {key === "cartShort" && <CartCount digits={digitsOf(locale)} />}
          {t(key)}
        </CurrentLink>
      ))}
    </nav>
  )
}
