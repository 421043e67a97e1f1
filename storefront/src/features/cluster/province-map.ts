/**
 * Where each province lies on a schematic map of 31 squares, seven by five: [row, column] from the north-west.
 * Keys are handles of `GET /shop/places`. The picture is of the land, so it is never mirrored.
 */
export const provinceSquares: Record<string, readonly [number, number]> = {
  "west-azerbaijan": [1, 1], "east-azerbaijan": [1, 2], ardabil: [1, 3], gilan: [1, 4], mazandaran: [1, 5], golestan: [1, 6], "north-khorasan": [1, 7],
  kurdistan: [2, 1], zanjan: [2, 2], qazvin: [2, 3], alborz: [2, 4], tehran: [2, 5], semnan: [2, 6], "razavi-khorasan": [2, 7],
  kermanshah: [3, 1], hamadan: [3, 2], markazi: [3, 3], qom: [3, 4], isfahan: [3, 5], yazd: [3, 6], "south-khorasan": [3, 7],
  ilam: [4, 1], lorestan: [4, 2], khuzestan: [4, 3], "chaharmahal-and-bakhtiari": [4, 4], "kohgiluyeh-and-boyer-ahmad": [4, 5], fars: [4, 6], kerman: [4, 7],
  bushehr: [5, 3], hormozgan: [5, 5], "sistan-and-baluchestan": [5, 7],
}
