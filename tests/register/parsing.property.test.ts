import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, isoDate, type Day } from '../../src/calendar';
import { COLUMNS, type CellValue, type Register } from '../../src/register';
import { RECORD_TYPES, OUTCOMES, STATUSES } from '../../src/register';
import { readRegister } from '../builders/register';

const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2100, 12, 31) });
const name = fc.constantFrom('Family Support', 'family support', 'MASH', 'Mash', 'Adoption', '');

/** One register row: days as days, so that each test can write them in its own form. */
const row = fc.record({
  Ref: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `R${text.trim()}`),
  'Record type': fc.constantFrom(...RECORD_TYPES),
  'Date received': day,
  Team: name,
  'Date of response': fc.option(day, { nil: '' as const }),
  Outcome: fc.constantFrom(...OUTCOMES, ''),
  Status: fc.constantFrom(...STATUSES, ''),
  'Primary theme': name,
  'Other themes': fc.array(name, { maxLength: 3 }).map((names) => names.join('; ')),
  'Remedy (£)': fc.option(fc.nat(100_000), { nil: '' as const }),
  'Issue summary': fc.string(),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
const rows = fc.array(row, { minLength: 1, maxLength: 12 });
const HEADINGS = [
  'Ref',
  'Record type',
  'Date received',
  'Team',
  'Date of response',
  'Outcome',
  'Status',
  'Primary theme',
  'Other themes',
  'Remedy (£)',
  'Issue summary',
] as const;
const DATES: readonly string[] = ['Date received', 'Date of response'];

interface Writing {
  readonly order?: readonly (typeof HEADINGS)[number][];
  readonly heading?: (text: string) => string;
  readonly date?: (day: Day) => CellValue;
  readonly dateSystem?: 1900 | 1904;
}

/** The register of these rows, written in that way; what is recorded, without the places of the columns. */
function read(
  written: readonly Row[],
  { order = HEADINGS, heading = (text) => text, date = (serial) => serial, dateSystem = 1900 }: Writing = {},
): object {
  const cells = written.map((cellsOf) =>
    order.map((column): CellValue => {
      const value = cellsOf[column];
      return DATES.includes(column) && typeof value === 'number' ? date(value) : value;
    }),
  );
  const { register, findings } = readRegister([{ name: 'Register', cells: [order.map(heading), ...cells] }], {
    dateSystem,
  });
  return { ...recorded(register), findings: findings.map(({ cell: _, ...finding }) => finding) };
}

function recorded(register: Register): object {
  return Object.fromEntries(COLUMNS.map(({ key }) => [key, register[key]]));
}

describe('reading a register', () => {
  it('is blind to the order of columns', () => {
    fc.assert(
      fc.property(rows, fc.shuffledSubarray([...HEADINGS], { minLength: HEADINGS.length }), (written, order) => {
        expect(read(written, { order })).toEqual(read(written));
      }),
    );
  });

  it('is blind to case, spaces and punctuation of headings', () => {
    const disguise = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => ` ${text.toLowerCase().replaceAll(' ', '  ')}.`,
      (text) => text.replaceAll(' ', '\u00a0').replace('(£)', 'GBP'),
      (text) => text.replaceAll(' ', '_').replace('_(£)', ''),
      (text) => text.replaceAll(' ', '\n'),
    );
    fc.assert(
      fc.property(rows, disguise, (written, heading) => {
        expect(read(written, { heading })).toEqual(read(written));
      }),
    );
  });

  it('is blind to the form of dates', () => {
    const ukDate = (serial: Day): string => {
      const { year, month, day: dayOfMonth } = dateOf(serial);
      return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
    };
    const form = fc.constantFrom<Writing>(
      { date: (serial) => serial + 0.75 },
      { date: (serial) => serial - 1462, dateSystem: 1904 },
      { date: isoDate },
      { date: ukDate },
      { date: (serial) => `${ukDate(serial)} 09:30` },
    );
    fc.assert(
      fc.property(rows, form, (written, writing) => {
        expect(read(written, writing)).toEqual(read(written));
      }),
    );
  });

  it('has one spelling for names that differ only by case and spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('MASH', 'Mash', ' mash', 'MASH\u00a0', 'Team  1', 'team 1'), { minLength: 1 }),
        (teams) => {
          const cells = [
            ['Ref', 'Type', 'Received', 'Team'],
            ...teams.map((team, index) => [index + 1, 'Complaint', 45019, team]),
          ];
          const { names } = readRegister([{ name: 'Register', cells }]).register.team;
          const folded = names.map((team) => team.toLowerCase());
          expect(new Set(folded).size).toBe(names.length);
          expect([...folded].sort()).toEqual(
            [...new Set(teams.map((team) => team.replace(/\s+/g, ' ').trim().toLowerCase()))].sort(),
          );
        },
      ),
    );
  });
});
