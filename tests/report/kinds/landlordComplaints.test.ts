/** A landlord's CH01 and CH02: which complaints, which homes, which base and which clock. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/register';
import type { RawRow } from '../../builders/workbook';
import { runs } from '../../support/runs';
import { reportOf, times, type Made } from '../reportOf';
import { plainRows } from './plain';

/** Received on Tuesday 3 May 2022: to be acknowledged by 10 May, and answered within ten working days of that. */
const HOUSING = { Procedure: 'Housing', 'Landlord complaint': 'Yes', 'Date acknowledged': '2022-05-04' };

const ROWS: readonly RawRow[] = [
  // Ten working days run to 26 May from the day it was acknowledged, and to 24 May from the day by which it was to be.
  { ...HOUSING, 'Date acknowledged': '2022-05-12', 'Date of response': '2022-05-25' },
  { ...HOUSING, 'Date of response': '2022-05-18' },
  { ...HOUSING, 'Date of response': '2022-05-19' },
  { ...HOUSING, 'Landlord complaint': 'No', 'Date of response': '2022-05-10' },
  { ...HOUSING, 'Landlord complaint': '', 'Date of response': '2022-05-10' },
  {
    ...{ ...HOUSING, Stage: 2, 'Date received': '2022-07-01', 'Date acknowledged': '2022-07-04' },
    'Date of response': '2022-08-01',
  },
  // Never answered.
  { ...HOUSING, 'Date received': '2022-06-01', 'Date acknowledged': '2022-06-01' },
  {
    ...{ ...HOUSING, 'Date received': '2021-05-04', 'Date acknowledged': '2021-05-05' },
    'Date of response': '2021-05-10',
  },
];

const CONTEXT: readonly RawRow[] = [
  { Measure: 'Homes', Period: '2022/23', Value: 18_505 },
  { Measure: 'Homes', Period: '2021/22', Value: 18_840 },
];

const made = (
  rows: readonly RawRow[] = ROWS,
  choices: Partial<Settings> = {},
  context: readonly RawRow[] = CONTEXT,
): Made => reportOf('landlord-complaints', rows, { council: 'Anytown', ...choices }, { Context: context });

describe('CH01', () => {
  it('is the complaints of each stage for every 1,000 homes of its year, which are printed', () => {
    expect(plainRows(made(), 'ch01-1')).toEqual([
      ['2021/22', '1', '18,840', '0.1'],
      ['2022/23', '4', '18,505', '0.2'],
    ]);
    expect(plainRows(made(), 'ch01-2')?.[1]).toEqual(['2022/23', '1', '18,505', '0.1']);
    expect(made().notes('ch01-1').join()).toContain('the homes of 18,505 on the sheet Context (2022/23)');
  });

  it('is not recorded without the homes of its year', () => {
    expect(plainRows(made(ROWS, {}, CONTEXT.slice(1)), 'ch01-1')).toEqual([
      ['2021/22', '1', '18,840', '0.1'],
      ['2022/23', '4', 'Not recorded', 'Not recorded'],
    ]);
  });

  it('gives the count back when it is multiplied by the homes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 90_000 }), (complaints, homes) => {
        const rows = times(complaints, { ...HOUSING, 'Date of response': '2022-05-18' });
        const { report } = made(rows, {}, [{ Measure: 'Homes', Period: '2022/23', Value: homes }]);
        const table = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'ch01-1');
        const rate = table?.rows.at(-1)?.[3];
        if (typeof rate !== 'object' || !rate?.figure.ratio) throw new Error('no rate');
        const { of, over } = rate.figure.ratio;
        expect(of * homes).toBe(complaints * 1_000 * over);
      }),
      { numRuns: runs(20) },
    );
  });
});

describe('CH02', () => {
  it.each<[string, Partial<Settings>, readonly string[]]>([
    ['of those responded to, the clock running from the day the acknowledgement was due', {}, ['3', '1', '33%']],
    [
      'of those responded to, from the day it was sent',
      { ch02LateAcknowledgement: 'From the day it was sent' },
      ['3', '2', '67%'],
    ],
    ['of those due', { ch02Base: 'Due' }, ['4', '1', '25%']],
    [
      'of those due, from the day it was sent',
      { ch02Base: 'Due', ch02LateAcknowledgement: 'From the day it was sent' },
      ['4', '2', '50%'],
    ],
  ])('is %s', (_, choices, cells) => {
    expect(plainRows(made(ROWS, choices), 'ch02-1')?.[1]).toEqual(['2022/23', ...cells]);
  });

  it('prints its base and its clock', () => {
    const [usual, other] = [
      made(),
      made(ROWS, { ch02Base: 'Due', ch02LateAcknowledgement: 'From the day it was sent' }),
    ].map((report) => report.notes('ch02-1').join('\n'));
    expect(usual).toMatch(/out of complaints responded to in the period.*by which it should have been/u);
    expect(other).toMatch(/out of complaints due in the period.*however late that was/u);
    expect(made().report.settings).toContainEqual({ name: 'CH02 base', value: 'Responded to' });
  });

  it('judges each stage on its own', () => {
    expect(plainRows(made(), 'ch02-2')?.[1]).toEqual(['2022/23', '1', '1', '100%']);
  });

  it('says whom the condition is about: what is marked as the landlord’s, else all of housing', () => {
    expect(made().notes('ch02-1').join()).toContain('where Landlord complaint is Yes and Stage is 1');
    const unmarked = made(ROWS.map((row) => ({ ...row, 'Landlord complaint': '' })));
    expect(plainRows(unmarked, 'ch02-1')?.[1]).toEqual(['2022/23', '5', '3', '60%']);
    expect(plainRows(unmarked, 'ch01-1')?.[1]?.[1]).toBe('6');
    expect(unmarked.notes('ch02-1').join()).toContain('where Procedure is Housing and Stage is 1');
  });
});

describe('which complaints are counted', () => {
  it('is shown, those without a mark too', () => {
    expect(plainRows(made(), 'landlord-or-not')).toEqual([
      ['Yes', '5', '71%'],
      ['No', '1', '14%'],
      ['Not recorded', '1', '14%'],
      ['Total', '7', '100%'],
    ]);
  });
});
