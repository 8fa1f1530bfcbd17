// Bank holidays of England and Wales on weekdays, 2006–2040, with Good Friday and Christmas Day: the days that reg 2 of
// SI 2006/1738 leaves out beside weekends. Proclamations after 2026 can add to it: the Holidays sheet takes those.
import { dayOf, weekdayOf } from './days';
import type { Day } from './types';

/** Month and day (`MM-DD`) of each closed weekday, by year. */
export const BANK_HOLIDAYS: Readonly<Record<number, string>> = {
  2006: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2007: '01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26',
  2008: '01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26',
  2009: '01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28',
  2010: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2031: '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26',
  2032: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2033: '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27',
  2034: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26',
  2035: '01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26',
  2036: '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26',
  2037: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2038: '01-01 04-23 04-26 05-03 05-31 08-30 12-27 12-28',
  2039: '01-03 04-08 04-11 05-02 05-30 08-29 12-26 12-27',
  2040: '01-02 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
};

/**
 * The bank holidays that Scotland or Northern Ireland have and England and Wales have not: 2 January, St Patrick's Day,
 * 12 July, the first Monday of August, St Andrew's Day (from 2007) and those of a proclamation. One at a weekend moves to
 * the next free weekday.
 */
export function restOfKingdom(year: number): readonly Day[] {
  const newYear = weekdayOf(dayOf(year, 1, 1));
  // A New Year's Day at the weekend takes the Monday, so that 2 January goes to the Tuesday.
  const secondOfJanuary = newYear === SATURDAY ? 4 : newYear === SUNDAY ? 3 : newYear === FRIDAY ? 4 : 2;
  const august = dayOf(year, 8, 1);
  return [
    dayOf(year, 1, secondOfJanuary),
    onWeekday(dayOf(year, 3, 17)),
    onWeekday(dayOf(year, 7, 12)),
    august + ((MONDAY - weekdayOf(august) + 7) % 7),
    ...(year < 2007 ? [] : [onWeekday(dayOf(year, 11, 30))]),
    // Scotland's return to the World Cup, by the proclamation of 3 February 2026.
    ...(year === 2026 ? [dayOf(2026, 6, 15)] : []),
  ];
}

function onWeekday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY ? day + 2 : weekday === SUNDAY ? day + 1 : day;
}

const [SUNDAY, MONDAY, FRIDAY, SATURDAY] = [0, 1, 5, 6];
