/** Outcomes in tick columns are one Outcome; a tick in two is asked, and what is no tick is not understood. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, FindOptions } from '../../src/register';
import { readRegister, sheetOf, type RawRow, type ReadRegister } from '../builders/register';

function read(rows: readonly RawRow[], options: FindOptions = {}): ReadRegister {
  return readRegister([sheetOf('Log', rows)], options);
}

function outcomes({ register: { outcome } }: ReadRegister): readonly string[] {
  return [...outcome.codes].map((code) => outcome.values[code - 1] ?? '');
}

function ofRule({ findings }: ReadRegister, rule: string): ReadRegister['findings'] {
  return findings.filter((finding) => finding.rule === rule);
}

const ticked =
  (...headings: readonly string[]) =>
  (...cells: readonly CellValue[]): RawRow =>
    Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));

describe('outcomes in tick columns', () => {
  const row = ticked('Upheld', 'Partially upheld', 'Not upheld');

  it.each<[string, CellValue, CellValue]>([
    ['Y and N', 'Y', 'N'],
    ['x and blank', 'x', ''],
    ['X and a dash', 'X', '-'],
    ['1 and 0', 1, 0],
    ['1 and blank', 1, ''],
    ['✓ and blank', '✓', ''],
    ['✔ and N/A', '✔', 'N/A'],
    ['TRUE and FALSE', true, false],
    ['Yes and no', 'Yes', 'no'],
  ])('are one outcome, with %s', (_, yes, no) => {
    const result = read([row(yes, no, no), row(no, yes, no), row(no, no, yes), row(no, no, no)]);
    expect(outcomes(result)).toEqual(['Upheld', 'Partially upheld', 'Not upheld', '']);
    expect(ofRule(result, 'outcome-ticks')).toMatchObject([{ severity: 'note', column: 'Outcome' }]);
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['Upheld?', 'Part upheld?', 'Not upheld?', 'No finding'],
    ['Upheld (Y/N)', 'Partly upheld (Y/N)', 'Not upheld (Y/N)', 'No finding (Y/N)'],
    ['Fully upheld Y/N', 'Upheld in part Y/N', 'Unfounded Y/N', 'No finding Y/N'],
    ['Justified', 'Partly justified', 'Not justified', 'No finding made'],
  ])('have headings such as %s, %s, %s, %s', (...headings) => {
    const tick = ticked(...headings);
    expect(outcomes(read([tick('', '', '', 'x'), tick('', '', 'x'), tick('', 'x'), tick('x')]))).toEqual([
      ...['No finding', 'Not upheld', 'Partially upheld', 'Upheld'],
    ]);
  });

  it('contradict each other in a finding with its cell, and count as no outcome', () => {
    const result = read([row('Y', 'N', 'N'), row('Y', 'N', 'Y'), row('N', 'Y', 'N')]);
    expect(outcomes(result)).toEqual(['Upheld', '', 'Partially upheld']);
    expect(ofRule(result, 'unknown-value')).toMatchObject([
      {
        severity: 'error',
        cell: 'E3',
        value: 'Upheld / Not upheld',
        message: expect.stringContaining('more than one') as string,
      },
    ]);
  });

  it('are not understood where one says something else', () => {
    const result = read([row('Y', '', ''), row('see letter', '', ''), row('', '', 'Y'), row('', 'Y', '')]);
    expect(outcomes(result)).toEqual(['Upheld', '', 'Not upheld', 'Partially upheld']);
    expect(ofRule(result, 'unknown-value')).toHaveLength(1);
  });

  it('give way to a column Outcome, and to a mapping by hand', () => {
    const both = read([
      { Outcome: 'Not upheld', ...row('Y', '', '') },
      { Outcome: 'Upheld', ...row('', '', 'Y') },
    ]);
    expect(outcomes(both)).toEqual(['Not upheld', 'Upheld']);
    const mapped = read([{ 'What we found': 'Not upheld', ...row('Y', '', '') }], {
      mapping: { 'What we found': 'Outcome' },
    });
    expect(outcomes(mapped)).toEqual(['Not upheld']);
  });

  it('are none where only one column names an outcome: that is the Outcome itself', () => {
    const result = read(['Y', 'N', 'Partly'].map((Upheld) => ({ Upheld })));
    expect(outcomes(result)).toEqual(['Upheld', 'Not upheld', 'Partially upheld']);
    expect(ofRule(result, 'outcome-ticks')).toEqual([]);
  });

  it('say the same in any order of their columns', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['Upheld', 'Partially upheld', 'Not upheld', 'No finding'], { minLength: 4 }),
        fc.array(fc.nat(4), { minLength: 2, maxLength: 8 }),
        (headings, ticks) => {
          const values = ['Upheld', 'Partially upheld', 'Not upheld', 'No finding', ''];
          const rows = [...ticks, 0].map((tick) =>
            ticked(...headings)(...headings.map((heading) => (heading === values[tick] ? 'x' : ''))),
          );
          expect(outcomes(read(rows))).toEqual([...ticks, 0].map((tick) => values[tick]));
        },
      ),
      { numRuns: 40 },
    );
  });
});
