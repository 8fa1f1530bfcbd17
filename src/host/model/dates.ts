/** Excel's two date systems: days as serial numbers from 1900 or from 1904. */

/** Serial 0 of 1904 is serial 1462 of 1900. */
export const DAYS_TO_1904 = 1462;

/** 31 December 9999, in the system of 1900. */
const LAST_SERIAL = 2_958_465;

/**
 * Serial number of a date, whose months and days may run beyond their year and month; undefined outside the date
 * system. From 1 March 1900 on serials are days from 30 December 1899; before, one less, because Excel's 1900 has a 29
 * February.
 */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  const days = new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000 + 25_569;
  const serial = date1904 ? days - DAYS_TO_1904 : days < 61 ? days - 1 : days;
  return serial >= 0 && days <= LAST_SERIAL ? serial : undefined;
}
