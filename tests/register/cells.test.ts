import { describe, expect, it } from 'vitest';
import { cellAddress, columnLetter } from '../../src/a1';
import { COLUMNS } from '../../src/register';
import { foldKey } from '../../src/register/cells';
import { ALLOWED_VALUES } from '../../src/register/closedLists';
import { readChoice } from '../../src/register/valueWording';

describe('cell addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('calls column %i %s', (column, letter) => {
    expect(columnLetter(column)).toBe(letter);
  });

  it('count rows from 1', () => {
    expect(cellAddress(6, 1)).toBe('B7');
  });
});

describe('wording', () => {
  it('has every column’s own heading for that column alone', () => {
    const headings = COLUMNS.map(({ heading }) => foldKey(heading));
    expect(new Set(headings).size).toBe(COLUMNS.length);
  });

  it('reads every allowed value as itself', () => {
    for (const kind of [
      'recordType',
      'procedure',
      'stage',
      'extension',
      'status',
      'outcome',
      'yesNo',
      'yesNoNa',
      'channel',
      'lgscoDecision',
    ] as const) {
      ALLOWED_VALUES[kind].forEach((value, index) => {
        expect(readChoice(kind, ` ${value.toUpperCase()} `), `${kind} ${value}`).toMatchObject({ code: index + 1 });
      });
    }
  });
});
