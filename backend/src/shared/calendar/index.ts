export { FIXED_HOLIDAYS, LUNAR_HOLIDAYS, type Certainty } from "./holidays"
export { dayOfJalali, formatJalaliDay, formatJalaliInstant, jalaliOf, type JalaliDay } from "./jalali"
export { addWorkingDays, holidaysOn, isCalendarKnown, isWorkingDay, nextWorkingDay, workingDayFrom, type Holiday } from "./working-days"
export { spanOf, spansBefore, spansBetween, spansUntil, type Calendar, type Span, type SpanKind } from "./spans"
