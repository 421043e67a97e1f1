import { PaperFolder, type LaidFile } from "../../modules/paper/folder"
import { preparePaper, type PaperKind } from "../../modules/paper/prepare"
import { settings } from "../../shared/settings"
import type { ReceivedFile } from "../../shared/upload/receive-file"

/** A file that is known by its bytes and lies on disk, ready for `keepPaperWorkflow` or `keepPaperStep`. */
export type LaidPaper = LaidFile & { name: string; kind: PaperKind }

/**
 * Lays down a file that a person sent. Bytes never enter a workflow: its input is kept and may be logged.
 * @throws file_kind_unknown, file_broken, picture_too_large
 */
export async function layPaper({ bytes, name }: ReceivedFile): Promise<LaidPaper> {
  const paper = await preparePaper(bytes)
  return { ...(await new PaperFolder(settings().home).lay(paper.bytes)), name, kind: paper.kind }
}
