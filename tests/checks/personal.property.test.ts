/**
 * Personal details never leave their cells: whatever stands in any column, no finding repeats a text of it, but for the
 * value and the suggestion of columns that take names from a list; nor does any Problem.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Finding } from '../../src/register';
import { Problem } from '../../src/problem';
import { check, CLEAN, cleanRow } from '../builders/checks';
import { runs } from '../support/runs';

const SURNAMES = ['Zwyxel', 'Qvortrup', 'Xanthippe', 'Wroxby'];
/** Names, numbers and addresses as they get into registers, each with a word that nothing else holds. */
const details = fc.record({ name: fc.constantFrom(...SURNAMES), digits: fc.integer({ min: 100_000, max: 999_999 }) });
const texts = details.chain(({ name, digits }) =>
  fc.constantFrom(
    name,
    `Mrs ${name}`,
    `Jo ${name}`,
    `${name}, Jo`,
    `Upheld - Jo ${name}`,
    `see Jo ${name} 07700 ${digits}`,
    `${name.toLowerCase()}@example.org`,
    `jo ${name.toLowerCase()}`,
    `Call 07700 ${digits} for ${name}`,
    `3 May 2022 (Jo ${name})`,
    `£120 paid to ${name}`,
    `${name} ${digits}`,
    ` ${name}  ${name} `,
    `N\u043E\u0435 ${name}`,
    `#REF! ${name}`,
  ),
);
const secret = new RegExp(SURNAMES.join('|'), 'i');
const LISTED = COLUMNS.filter(({ kind }) => kind !== 'text' && kind !== 'date' && kind !== 'money');
const FREE = COLUMNS.filter((column) => !LISTED.includes(column) && column.key !== 'ref' && column.key !== 'caseRef');

const findingsOf = (heading: string, values: readonly string[]): readonly Finding[] => {
  try {
    return check({ Register: values.map((value, index) => cleanRow({ [heading]: value }, index)) }).findings;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [{ rule: error.code, severity: 'error', sheet: '', cell: '', message: `${error.message} ${error.remedy}` }];
  }
};

describe('a text that names somebody', () => {
  it('in a column of free text, dates or amounts, or in one of the analyst’s own, is in nothing that is said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FREE.map(({ heading }) => heading), 'Notes', 'Worker', 'Date of birth'),
        fc.array(texts, { minLength: 1, maxLength: 4 }),
        (heading, values) => {
          expect(JSON.stringify(findingsOf(heading, values))).not.toMatch(secret);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('in a column with a list is in no message, and only there in a value or suggestion', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LISTED.map(({ heading }) => heading)),
        fc.array(texts, { minLength: 1, maxLength: 4 }),
        (heading, values) => {
          for (const { message, value, suggestion, fix: _, ...rest } of findingsOf(heading, values)) {
            expect(message).not.toMatch(secret);
            expect(JSON.stringify(rest)).not.toMatch(secret);
            if (secret.test(`${value ?? ''}${suggestion ?? ''}`)) expect(rest.column).toBe(heading);
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('is in no Problem that stops a job', () => {
    const problem = (rows: Parameters<typeof check>[0]): string => {
      try {
        check(rows);
        return '';
      } catch (error) {
        return error instanceof Problem ? JSON.stringify([error.message, error.remedy, error.details]) : String(error);
      }
    };
    const secretRow = Object.fromEntries(Object.keys(CLEAN).map((heading) => [heading, 'Jo Zwyxel']));
    const told = [
      problem({ Register: [{ 'Jo Zwyxel': 'Mrs Zwyxel', Notes: 'Jo Zwyxel' }] }),
      problem({ Register: [secretRow] }),
    ];
    expect(told[0]).not.toBe('');
    expect(told.join(' ')).not.toMatch(secret);
  });
});
