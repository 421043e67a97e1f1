import { model } from "@medusajs/framework/utils"

/**
 * A licence, a statement, a card: a file that somebody handed in. It is private: it lies beside the data, never among
 * the pictures of the shop, and goes out only through a route that asked a grant for it.
 */
export const Paper = model
  .define("paper", {
    id: model.id({ prefix: "papr" }).primaryKey(),
    holder_type: model.enum(["application", "permit"]),
    holder_id: model.text(),
    /** what it is handed in for, a word of its holder's: the type of a permit, for example */
    purpose: model.text(),
    /** what its owner called the file; never a path */
    name: model.text(),
    /** what it is by its bytes: pictures are kept as JPEG */
    kind: model.enum(["jpeg", "pdf"]),
    /** as kept */
    bytes: model.number(),
    /** of the bytes as kept, in hex */
    sha256: model.text(),
    /** desk user */
    uploaded_by: model.text(),
  })
  .indexes([{ name: "IDX_paper_holder", on: ["holder_type", "holder_id"], where: "deleted_at IS NULL" }])
