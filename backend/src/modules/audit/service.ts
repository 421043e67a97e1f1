import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"

const refuse = () => Promise.reject(new Error("What was written down stays as it was written"))

/** Entries are added and read. Nothing changes or removes them, whoever asks. */
export class AuditModuleService extends MedusaService({ AuditEntry }) {
  override updateAuditEntries = refuse
  override deleteAuditEntries = refuse
  override softDeleteAuditEntries = refuse
  override restoreAuditEntries = refuse
}
