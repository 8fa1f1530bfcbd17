export * from './types';
export { dateOf, dayOf, isoDate, longDate, weekdayOf, yearBefore } from './days';
export type { CivilDate } from './days';
export { dayFromText } from './dateText';
export { financialYear, financialYearOf, parsePeriod, previousPeriod, quarter } from './periods';
export type { QuarterNumber } from './periods';
export { workingCalendar } from './workingDays';
export { DEFAULT_LIMITS, dueDate, limitFor } from './timeLimits';
export type { Clock } from './timeLimits';
