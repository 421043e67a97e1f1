import sharp from "sharp"

/** A form with a file, as a browser sends it. */
export function fileForm(file: Uint8Array<ArrayBuffer> | string, name: string, fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set("file", new Blob([file]), name)
  return form
}

/** A photograph that tells where it was taken. */
export async function photo(): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#8E2B26" } }).jpeg().withExif({ IFD0: { Make: "Phone of somebody" } }).toBuffer()
  return new Uint8Array(drawn)
}
