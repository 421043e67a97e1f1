import path from "node:path"

const required = ["S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const

/**
 * The provider of Medusa's file module: the folder `uploads` of the data home, which no build wipes and nothing
 * serves, or a bucket when `S3_*` names one. Either way only routes of ours read what is in it: the bucket may stay
 * closed to the world. `S3_ENDPOINT` is for stores other than Amazon's, `S3_PREFIX` for a bucket that is shared.
 * @throws Error naming what a half-configured store lacks
 */
export function fileStore(environment: Readonly<Record<string, string | undefined>>, home: string) {
  const { S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_ENDPOINT, S3_PREFIX } = environment
  if (![...required, "S3_ENDPOINT", "S3_PREFIX"].some((name) => environment[name])) {
    const folder = path.join(home, "uploads")
    return { resolve: "@medusajs/medusa/file-local", id: "local", options: { upload_dir: folder, private_upload_dir: folder } }
  }
  const missing = required.filter((name) => !environment[name])
  if (missing.length) throw new Error(`The file store is half configured: ${missing.join(", ")} must be set too`)
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      bucket: S3_BUCKET,
      region: S3_REGION,
      access_key_id: S3_ACCESS_KEY_ID,
      secret_access_key: S3_SECRET_ACCESS_KEY,
      prefix: S3_PREFIX ?? "",
      // no address of the store is ever shown
      file_url: S3_ENDPOINT ?? "",
      // the bucket's own policy says who reads it; many stores refuse a list of rights per file
      acl: false,
      ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, additional_client_config: { forcePathStyle: true } } : {}),
    },
  }
}
