import { describe, expect, it } from "vitest"
import { fileStore } from "./file-store"

const whole = { S3_BUCKET: "khooshe", S3_REGION: "ir-thr", S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" }

describe("where uploads are kept", () => {
  it("is the data home without configuration, apart from what a build wipes", () => {
    expect(fileStore({}, "/data")).toEqual({ resolve: "@medusajs/medusa/file-local", id: "local", options: { upload_dir: "/data/uploads", private_upload_dir: "/data/uploads" } })
    expect(fileStore({ S3_BUCKET: "" }, "/data")).toMatchObject({ id: "local" })
  })

  it("is a bucket once it is named, at an endpoint of its own if it has one", () => {
    expect(fileStore(whole, "/data")).toMatchObject({ resolve: "@medusajs/medusa/file-s3", options: { bucket: "khooshe", acl: false } })
    expect(fileStore({ ...whole, S3_ENDPOINT: "https://s3.example", S3_PREFIX: "shop/" }, "/data")).toMatchObject({ options: { endpoint: "https://s3.example", prefix: "shop/", additional_client_config: { forcePathStyle: true } } })
  })

  it.each(Object.keys(whole))("half configured, without %s, nothing starts", (missing) => {
    expect(() => fileStore({ ...whole, [missing]: "" }, "/data")).toThrow(missing)
  })
  it("an endpoint alone is half a configuration too", () => expect(() => fileStore({ S3_ENDPOINT: "https://s3.example" }, "/data")).toThrow("S3_BUCKET"))
})
