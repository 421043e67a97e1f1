import type { StageName } from "../../../backend/src/contracts/cluster"
import type { ClusterToCreate, StageToRecord } from "../../../backend/src/workflows/cluster/create-cluster"
import { text, type Text } from "../support/text"

/** The five articles that the registry was read from. Only one carries a date. */
export const sources = {
  mehr: { file: "000_3ec0060529147ec9.txt", outlet: text("خبرگزاری مهر", "Mehr News"), date: "2016-02-17" },
  parks: { file: "001_f5ccfba48bf2d0b5.txt", outlet: text("شرکت شهرک‌های صنعتی قزوین", "Qazvin Industrial Parks Company"), date: null },
  irna: { file: "002_4a35d0ee4191a94a.txt", outlet: text("ایرنا", "IRNA"), date: null },
  tasnim: { file: "003_3b652d0cb9f5a26a.txt", outlet: text("تسنیم", "Tasnim"), date: null },
  pana: { file: "004_7fa22eedb8ce855b.txt", outlet: text("پانا", "PANA"), date: null },
} as const
export type SourceName = keyof typeof sources

/** What a source said, dated as the source is. */
export function said(source: SourceName, stage: StageName, note: Text | null = null): StageToRecord {
  const { file, outlet, date } = sources[source]
  return { stage, note, date, source_file: file, source_outlet: outlet }
}

export type RegistryEntry = Pick<ClusterToCreate, "handle" | "name" | "province" | "story" | "stages"> &
  Partial<Pick<ClusterToCreate, "kind" | "town" | "assets" | "units" | "has_shop" | "is_consortium">>

/** An entry as the backend keeps it; pictures are put in once they are drawn. */
export function clusterToCreate(entry: RegistryEntry, index: number): ClusterToCreate {
  return {
    kind: "cluster", town: null, assets: [], units: null, has_shop: false, is_consortium: false, tile_picture: null, hero_picture: null,
    ...entry,
    rank: index + 1,
  }
}
