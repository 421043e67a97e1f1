import { model } from "@medusajs/framework/utils"

/**
 * A picture that people of a desk sent, as it was made fit to be shown: upright, without what the camera wrote about
 * place and time, no larger than is needed. The same bytes are kept once per scope.
 */
export const Picture = model
  .define("picture", {
    id: model.id({ prefix: "pict" }).primaryKey(),
    /** its address is `/media/<key>`; nobody guesses it */
    key: model.text().unique(),
    scope_kind: model.enum(["member", "cluster"]),
    scope_id: model.text(),
    /** desk user id */
    uploaded_by: model.text(),
    /** pixels, of the master */
    width: model.number(),
    height: model.number(),
    /** size of the master */
    bytes: model.number(),
    /** of the bytes as they were sent, hexadecimal */
    sha256: model.text(),
    /** the master in Medusa's file module */
    file_id: model.text(),
    /** when it was sent last: what nobody uses is kept for a while from here on */
    offered_at: model.dateTime(),
  })
  .indexes([
    { name: "UQ_picture_bytes", on: ["scope_kind", "scope_id", "sha256"], unique: true, where: "deleted_at IS NULL" },
    { name: "IDX_picture_uploads", on: ["uploaded_by", "created_at"] },
    { name: "IDX_picture_offered", on: ["offered_at"], where: "deleted_at IS NULL" },
  ])
