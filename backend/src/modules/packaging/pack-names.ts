import type { LocalizedText } from "../../contracts/shared"

/** Packs whose own names say more than the sort of pack: a shoe's series is named by its run. Others are called as their members call them. */
export const sortsOfPack: Readonly<Record<string, LocalizedText>> = {
  single: { fa: "جفت", en: "Single pair" },
  series: { fa: "سری", en: "Series" },
  dozen: { fa: "جین", en: "Dozen" },
  carton: { fa: "کارتن", en: "Carton" },
  rug: { fa: "تخته", en: "Rug" },
}
