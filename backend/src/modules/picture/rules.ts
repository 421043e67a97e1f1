/** A person takes some dozens of pictures of a day's goods; more in an hour is a machine. */
export const uploadsPerHour = 60

/** No side of a master is longer, pixels: twice what the widest page shows. */
export const longestMasterSide = 2400

/** Days for which a picture that nothing shows is kept: long enough for a draft that waits in somebody's phone. */
export const orphanDays = 7

/** Pictures of people stand in a folder of their own, apart from the drawings. */
const folder = "up/"
const KEY = /^up\/[0-9a-f]{32}$/

/** @param random 16 random bytes */
export const keyOfUpload = (random: Buffer) => folder + random.toString("hex")

export const isUploadKey = (key: string) => KEY.test(key)

/** Whether somebody who sent so many pictures in the last hour may send one more. */
export const mayUpload = (inLastHour: number) => inLastHour < uploadsPerHour
