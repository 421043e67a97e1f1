/**
 * Official days off in Iran beside Fridays, as Jalali dates.
 *
 * Fixed dates are by law the same every year. Lunar ones move by about eleven days a year and are settled by the
 * sighting of the moon, so any of them may shift by a day:
 * - 1405 "announced": the official calendar published by the Council of Public Culture (ILNA, 30 October 2025) and
 *   lists taken from it. 25 Shawwal (25 Farvardin) is a day off by law though that article does not count it.
 * - 1406 "estimated": no official calendar was at hand; reckoned by the arithmetic (civil) Hijri calendar, which
 *   agrees with the announced dates of 1405 to within a day.
 * When a calendar for a new year is published, add its year here.
 */
export type Certainty = "fixed" | "announced" | "estimated"

/** Jalali [month, day] and the occasion, the same every year. */
export const FIXED_HOLIDAYS: ReadonlyArray<readonly [month: number, day: number, occasion: string]> = [
  [1, 1, "نوروز"],
  [1, 2, "نوروز"],
  [1, 3, "نوروز"],
  [1, 4, "نوروز"],
  [1, 12, "روز جمهوری اسلامی"],
  [1, 13, "روز طبیعت"],
  [3, 14, "رحلت امام خمینی"],
  [3, 15, "قیام ۱۵ خرداد"],
  [11, 22, "پیروزی انقلاب"],
  [12, 29, "ملی شدن صنعت نفت"],
]

/** Lunar days off by Jalali year: [month, day, occasion]. */
export const LUNAR_HOLIDAYS: Readonly<
  Record<number, { certainty: Certainty; days: ReadonlyArray<readonly [month: number, day: number, occasion: string]> }>
> = {
  1405: {
    certainty: "announced",
    days: [
      [1, 1, "عید فطر"],
      [1, 2, "عید فطر"],
      [1, 25, "شهادت امام صادق"],
      [3, 6, "عید قربان"],
      [3, 14, "عید غدیر"],
      [4, 3, "تاسوعا"],
      [4, 4, "عاشورا"],
      [5, 13, "اربعین"],
      [5, 21, "رحلت پیامبر و شهادت امام حسن"],
      [5, 22, "شهادت امام رضا"],
      [5, 30, "شهادت امام حسن عسکری"],
      [6, 8, "میلاد پیامبر و امام صادق"],
      [8, 22, "شهادت حضرت فاطمه"],
      [10, 2, "ولادت امام علی"],
      [10, 16, "مبعث"],
      [11, 4, "نیمه شعبان"],
      [12, 9, "شهادت امام علی"],
      [12, 19, "عید فطر"],
      [12, 20, "عید فطر"],
    ],
  },
  1406: {
    certainty: "estimated",
    days: [
      [1, 14, "شهادت امام صادق"],
      [2, 27, "عید قربان"],
      [3, 4, "عید غدیر"],
      [3, 24, "تاسوعا"],
      [3, 25, "عاشورا"],
      [5, 3, "اربعین"],
      [5, 11, "رحلت پیامبر و شهادت امام حسن"],
      [5, 12, "شهادت امام رضا"],
      [5, 20, "شهادت امام حسن عسکری"],
      [5, 29, "میلاد پیامبر و امام صادق"],
      [8, 12, "شهادت حضرت فاطمه"],
      [9, 21, "ولادت امام علی"],
      [10, 5, "مبعث"],
      [10, 23, "نیمه شعبان"],
      [11, 28, "شهادت امام علی"],
      [12, 8, "عید فطر"],
      [12, 9, "عید فطر"],
    ],
  },
}
