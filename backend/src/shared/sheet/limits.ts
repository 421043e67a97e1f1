/** Rows of a table below its header. */
export const mostRows = 5_000
export const mostColumns = 60
/** Characters of a cell; longer ones are cut nowhere, the file is refused. */
export const longestCell = 4_000
/** Bytes of a file as it comes. */
export const largestSheet = 8 * 1024 * 1024
/** Bytes of a workbook once unpacked: some twenty times what five thousand full rows need. */
export const mostUnpacked = 80 * 1024 * 1024
