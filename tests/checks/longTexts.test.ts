/** A cell holds up to 32,767 characters: whatever is repeated in it, no rule and no reader starts over for each of them. */
import { describe, expect, it } from 'vitest';
import { dateReadings, parsePeriod } from '../../src/calendar';
import { LONGEST_TEXT } from '../../src/limits';
import { COLUMNS, delimitedRows, readNumber, type CellValue } from '../../src/register';
import { headingForms, PLAIN } from '../../src/register/headingForms';
import { readChoice, whyAsked } from '../../src/register/valueWording';
import { check, cleanRow } from '../builders/checks';
import type { RawRow } from '../builders/register';

const UNITS = [' ', '-', '\u00a0', '[', '(', "'", ',', ':', '(a)', ' - ', ', statutory'];

/** Begins and ends with a letter, so that nothing of it can be trimmed. */
function filled(unit: string, length = LONGEST_TEXT): string {
  return `x${unit.repeat(Math.ceil(length / unit.length))}`.slice(0, length - 2) + 'x';
}

const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  Settings: ['Setting', 'Value', 'From'],
  Lists: ['List', 'Name', 'Aliases', 'Group', 'From', 'To'],
  Benchmarks: ['Council', 'Period', 'Complaints received', 'Upheld %', 'Source'],
  Context: ['Measure', 'Period', 'Group', 'Value'],
  'Previous year': ['Table', 'Measure', 'Group', 'Value', 'Period', 'Procedure', 'Stage'],
  Holidays: ['Date', 'Name'],
};

function rowOf(headings: readonly string[], value: CellValue): RawRow {
  return Object.fromEntries(headings.map((heading) => [heading, value]));
}

// Where a text of this length is gone through anew for each character, one of these takes minutes.
describe.each(UNITS)('a cell full of %j', (unit) => {
  it('is read and checked in every column and as a heading', () => {
    const text = filled(unit);
    const headings = COLUMNS.map(({ heading }) => heading);
    const rows = [rowOf(headings, text), { [text]: text }];
    expect(check({ Register: [cleanRow({}, 0), ...rows] }).rows).toBeGreaterThan(0);
  });

  it('is read on every other sheet', () => {
    const text = filled(unit);
    const sheets = Object.entries(COMPANIONS).map(([name, headings]) => [name, [rowOf(headings, text)]] as const);
    expect(check({ Register: [cleanRow({}, 0)], ...Object.fromEntries(sheets) }).rows).toBe(1);
  });

  it('is no period and no number', () => {
    expect(parsePeriod(filled(unit))).toBeUndefined();
    expect(readNumber(filled(unit))).toBeUndefined();
  });
});

it.each(['"', 'x"', ' "a', '"",', '"\n'])('a text of two million characters made of %j is taken apart', (unit) => {
  expect(delimitedRows(`x${unit.repeat(2_000_000 / unit.length)}`).length).toBeGreaterThan(0);
});

/** Each is what a reader takes off a text, again and again. */
const TAKEN_OFF = [
  'case:',
  'Case: ',
  '1:',
  'a) ',
  '1. ',
  'q1. ',
  ' (1)',
  ' 1pmz(',
  ' 10:00 +01 (',
  '3/4/',
  'Mon ',
  '1st of ',
];

describe.each(TAKEN_OFF)('a cell full of %j', (unit) => {
  it.each([filled(unit), unit.repeat(LONGEST_TEXT / unit.length)])(
    'is no date, no value and no known heading',
    (text) => {
      expect(dateReadings(text)).toEqual({ 'day first': undefined, 'month first': undefined });
      expect(readChoice('outcome', text)?.code).toBeUndefined();
      expect(whyAsked('outcome', text)).toBeUndefined();
      expect(headingForms(text, PLAIN).length).toBeGreaterThan(0);
    },
  );
});
