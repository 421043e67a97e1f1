import type { IFileModuleService } from "@medusajs/framework/types"
import { isUploadKey } from "../../../modules/picture/rules"
import { rowsOf, type Database } from "../../../shared/database"

/** The master of an uploaded picture, a WebP; null when the key is none of ours, or its picture is gone. */
export async function readMaster(database: Database, files: IFileModuleService, key: string): Promise<Buffer | null> {
  if (!isUploadKey(key)) return null
  const [row] = await rowsOf<{ file_id: string }>(database, "select file_id from picture where key = :key and deleted_at is null", { key })
  return row ? files.getAsBuffer(row.file_id) : null
}
