/** Dates that can be read, but cannot be right, or should be looked at. */
import { longDate, weekdayOf, yearBefore, type Day } from '../calendar';
import { must } from '../must';
import { dayAt, specOf } from '../register';
import type { Register } from '../register';
import type { Concern } from './applicability';
import { placeIn, textsWhere } from './sheetColumns';
import type { CellHit, Checked, CheckedRows, Rule, RowHit } from './types';

/** Whose date it is: a response to a compliment, say, is in no figure. */
const OF_WHOM = {
  received: ['counted', 'cancelled'],
  clockStart: ['timed'],
  acknowledged: ['timed'],
  response: ['timed'],
  closed: ['timed'],
  holdFrom: ['timed'],
  holdTo: ['timed'],
  panelDate: ['timed'],
  panelFindings: ['timed'],
  lgscoDecisionDate: ['ombudsman', 'decidedComplaint'],
  logged: ['timed'],
  dueAgreed: ['timed'],
  dueAmended: ['timed'],
  amendedOn: ['timed'],
  actionDue: ['answered', 'ombudsman'],
  actionDone: ['answered', 'ombudsman'],
} as const satisfies Readonly<Record<string, readonly Concern[]>>;

type DateKey = keyof typeof OF_WHOM;
const DATE_KEYS = Object.keys(OF_WHOM) as readonly DateKey[];
const DATED: readonly Concern[] = [...new Set(Object.values(OF_WHOM).flat())];

/** A panel, the end of a hold and what is due lie ahead; all else has happened by the time it is typed. */
const PLANNED: ReadonlySet<DateKey> = new Set<DateKey>(['panelDate', 'holdTo', 'dueAgreed', 'dueAmended', 'actionDue']);
const PAST = DATE_KEYS.filter((key) => !PLANNED.has(key));

/** Each date of a chain is not before the nearest one in front of it that is recorded. */
const CHAINS: readonly (readonly DateKey[])[] = [
  ['received', 'acknowledged', 'response', 'closed'],
  ['received', 'clockStart'],
  ['clockStart', 'response'],
  ['received', 'holdFrom', 'holdTo'],
  ['received', 'panelDate', 'panelFindings'],
  ['panelFindings', 'response'],
  ...(['lgscoDecisionDate', 'logged', 'dueAgreed', 'dueAmended', 'amendedOn', 'actionDue', 'actionDone'] as const).map(
    (key) => ['received', key] as const,
  ),
];

/** What an office does on its working days; a complaint can arrive on any. */
const IN_THE_OFFICE: readonly DateKey[] = ['acknowledged', 'response', 'closed', 'panelDate'];

export const DATE_RULES: readonly Rule[] = [
  {
    id: 'date-in-future',
    severity: 'error',
    title: 'Date in the future',
    columns: PAST,
    concerns: DATED,
    find: datesInFuture,
  },
  {
    id: 'date-order',
    severity: 'error',
    title: 'Dates out of order',
    columns: DATE_KEYS,
    concerns: DATED,
    find: datesOutOfOrder,
  },
  {
    id: 'date-long-before',
    severity: 'warning',
    title: 'Dates more than 12 months apart',
    columns: ['received', 'acknowledged', 'response', 'closed'],
    concerns: ['counted', 'cancelled'],
    find: datesFarApart,
  },
  {
    id: 'date-on-closed-day',
    severity: 'note',
    title: 'Date on a weekend or holiday',
    columns: IN_THE_OFFICE,
    concerns: ['timed'],
    find: datesOnClosedDays,
  },
  {
    id: 'date-as-text',
    severity: 'note',
    title: 'Dates typed as text',
    columns: DATE_KEYS,
    concerns: ['everything'],
    find: datesAsText,
  },
];

function* datesInFuture({ register, today, concerned }: CheckedRows): Iterable<RowHit> {
  for (const column of PAST) {
    if (!register.present.has(column)) continue;
    const days = register[column];
    if (latestOf(days) <= today) continue;
    for (const concern of OF_WHOM[column]) {
      for (const row of concerned(concern).rows) {
        const day = dayAt(days, row);
        if (day <= today || isCopied(register, column, row)) continue;
        yield {
          ...{ row, column },
          message: `${headingOf(column)} is ${longDate(day)}, after today.${figuresAffected(column)}`,
          suggestion: 'Check the year, then the day and the month.',
        };
      }
    }
  }
}

function latestOf(days: Int32Array): Day {
  let latest = 0;
  for (let row = 0; row < days.length; row++) latest = Math.max(latest, dayAt(days, row));
  return latest;
}

/** Clock start and Date closed have another date's value where nothing is typed. */
function isCopied(register: Register, column: DateKey, row: number): boolean {
  return copiedBy(register, column)?.[row] === register[column][row];
}

function copiedBy(register: Register, column: DateKey): Int32Array | undefined {
  return column === 'clockStart' ? register.received : column === 'closed' ? register.response : undefined;
}

function* datesOutOfOrder({ register, today, concerned }: CheckedRows): Iterable<RowHit> {
  const said = new Set<string>();
  const suspects = rowsNotAscending(register);
  for (const chain of CHAINS) {
    const dates = chain
      .filter((column) => register.present.has(column))
      .map((column) => ({ column, days: register[column], copied: copiedBy(register, column) }));
    for (const row of suspects) {
      let latest: Day = 0;
      for (const { column, days, copied } of dates) {
        const day = dayAt(days, row);
        if (day === 0 || day > today || copied?.[row] === day) continue;
        if (day < latest && isOf(column, row, concerned) && !said.has(`${row} ${column}`)) {
          // Of several later dates in front the first, which says most: before it was received, say.
          const later = must(
            chain.find((other) => dayAt(register[other], row) > day),
            'the later date in front',
          );
          said.add(`${row} ${column}`);
          yield {
            ...{ row, column },
            message:
              `${headingOf(column)} is ${longDate(day)}, before ${headingOf(later)}, ` +
              `${longDate(dayAt(register[later], row))}.${figuresAffected(column)}`,
            suggestion: 'Check both dates.',
          };
        }
        latest = day;
      }
    }
  }
}

/**
 * The few rows where a date of a chain is before another in front of it, which are then looked at one by one: every row
 * of a register is asked, so two columns at a time.
 */
function rowsNotAscending(register: Register): readonly number[] {
  const found = new Set<number>();
  for (const [before, after] of PAIRS) {
    if (!register.present.has(before) || !register.present.has(after)) continue;
    addDescents(register[before], register[after], found);
  }
  return [...found].sort((a, b) => a - b);
}

function addDescents(first: Int32Array, second: Int32Array, found: Set<number>): void {
  for (let row = 0; row < second.length; row++) {
    const day = dayAt(second, row);
    if (day !== 0 && day < dayAt(first, row)) found.add(row);
  }
}

/** The dates of each chain, two and two, each pair once. */
const PAIRS: readonly (readonly [DateKey, DateKey])[] = CHAINS.flatMap((chain) =>
  chain.flatMap((after, at) => chain.slice(0, at).map((before) => [before, after] as const)),
).filter(([before, after], at, all) => all.findIndex((pair) => pair[0] === before && pair[1] === after) === at);

function isOf(column: DateKey, row: number, concerned: CheckedRows['concerned']): boolean {
  return OF_WHOM[column].some((concern) => concerned(concern).has(row));
}

function figuresAffected(column: DateKey): string {
  const figures = specOf(column).figures;
  return figures === undefined ? '' : ` Figures affected: ${figures}.`;
}

/**
 * A slip in the year: of an answer, said at the first date that is too late, or of a Date received long before all
 * others, which moves where the register begins.
 */
function* datesFarApart({ register, today, concerned }: CheckedRows): Iterable<RowHit> {
  const outliers = longBeforeAll(register.received);
  for (const row of outliers) {
    const message =
      `Date received, ${longDate(dayAt(register.received, row))}, is more than 12 months before nearly every other. ` +
      'The register would begin there, and years without rows would show 0.';
    const suggestion = 'Check the year. If it is right, set Register begins on the sheet Settings.';
    yield { row, column: 'received', message, suggestion };
  }
  const later = (['acknowledged', 'response', 'closed'] as const).filter((key) => register.present.has(key));
  for (const row of concerned('timed').rows) {
    const received = dayAt(register.received, row);
    if (received === 0) continue;
    const column = later.find((key) => {
      const day = dayAt(register[key], row);
      return day > received + SHORTEST_YEAR && day <= today && yearBefore(day) > received;
    });
    if (column === undefined || outliers.includes(row)) continue;
    const day = longDate(dayAt(register[column], row));
    const message = `Date received, ${longDate(received)}, is more than 12 months before ${headingOf(column)}, ${day}.`;
    yield { row, column, message, suggestion: 'Check the years of both dates.' };
  }
}

const SHORTEST_YEAR = 364;

/** Rows before a gap of more than a year, if they are a handful. */
function longBeforeAll(received: Int32Array): readonly number[] {
  const days = received.filter((day) => day > 0).sort();
  const few = Math.min(5, Math.floor(days.length / 50));
  for (let after = few; after > 0; after--) {
    const next = dayAt(days, after);
    if (dayAt(days, after - 1) >= yearBefore(next)) continue;
    return [...received.keys()].filter((row) => dayAt(received, row) > 0 && dayAt(received, row) < next);
  }
  return [];
}

function* datesOnClosedDays({ register, calendar, today, concerned }: Checked): Iterable<RowHit> {
  for (const column of IN_THE_OFFICE) {
    if (!register.present.has(column)) continue;
    for (const row of concerned('timed').rows) {
      const day = dayAt(register[column], row);
      if (day < calendar.first || day > calendar.last || day > today || calendar.isWorkingDay(day)) continue;
      if (isCopied(register, column, row)) continue;
      const weekday = weekdayOf(day);
      const name = weekday === 6 ? 'a Saturday' : weekday === 0 ? 'a Sunday' : 'a holiday';
      const message = `${headingOf(column)}, ${longDate(day)}, is ${name}.`;
      yield { row, column, message, suggestion: 'Check the day.' };
    }
  }
}

/** One note a column: text such as 03/04/2023 is read day first, which is wrong for a month typed first. */
function* datesAsText({ columns }: Checked): Iterable<CellHit> {
  for (const at of columns) {
    if (at.spec?.kind !== 'date') continue;
    const isEither = (text: string): true | undefined => COULD_BE_EITHER.test(text.trim()) || undefined;
    const found = [...textsWhere(at, isEither)].filter((one) => one !== undefined);
    const [first] = found;
    if (!first) continue;
    yield {
      ...placeIn(at, first.gridRow),
      message:
        `${found.length === 1 ? 'A date is' : `${found.length.toLocaleString('en-GB')} dates, this the first, are`} ` +
        'typed as text and read with the day before the month.',
      suggestion: 'Enter them as dates if the month comes first in any of them.',
    };
  }
}

/** Day and month both from 1 to 12. */
const COULD_BE_EITHER = /^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2,4}(?!\d)/;

function headingOf(key: DateKey): string {
  return specOf(key).heading;
}
