/** How far ahead the form offers days; the backend allows a year. */
const offered = 180

/** ISO days from `today` on, for a list to choose from: nobody types a date, in whatever calendar. */
export function daysFrom(today: string, count = offered): string[] {
  const start = Date.parse(`${today}T00:00:00Z`)
  return Array.from({ length: count }, (_, index) => new Date(start + index * 86_400_000).toISOString().slice(0, 10))
}
