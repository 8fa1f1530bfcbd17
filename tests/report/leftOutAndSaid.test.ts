/** What a report says of cells that it could not read: the sentence and its numbers are of the same complaints. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { refuseEmpty } from '../../src/report';
import { BEGINS_2021, reportOf, times } from './reportOf';

const ANSWERED = { 'Date of response': '2022-05-10', Outcome: 'Upheld' };

describe('an outcome that could not be read', () => {
  it('is not in the number of complaints that a percentage in the same sentence is of', () => {
    const made = reportOf('annual-report', [ANSWERED, { ...ANSWERED, Outcome: 'Not upheld' }, { Outcome: 'Zigzag' }]);
    expect(made.said('outcomes.stage-1-received')).toBe(
      'Of the 2 stage 1 complaints received in 2022/23, 1 (50%) was upheld, whenever answered. 50% is without 1 row whose Outcome could not be read: with it, between 33% and 67%.',
    );
  });
});

describe('an amount that could not be read', () => {
  it('is said at remedies, whose number and sum it may change', () => {
    const made = reportOf('annual-report', [{ 'Remedy (£)': 80 }, { 'Remedy (£)': 'some vouchers' }]);
    expect(made.rows('remedies')?.[0]?.slice(1, 3)).toEqual(['1', '£80.00']);
    const said = made.said('remedies.total');
    expect(said).toContain('with it, between 1 and 2');
    expect(said).toContain('with it, at least £80.00');
  });

  it('is said at costs also where stage 1 has none otherwise', () => {
    const made = reportOf('annual-report', [
      { Stage: 2, 'Cost (£)': 400 },
      { Stage: 1, 'Cost (£)': 'see invoice' },
    ]);
    expect(made.said('costs.total')).toContain('with it, at least £400.00');
  });
});

describe('what is not recorded of some rows of a table', () => {
  it('is said of those rows', () => {
    const made = reportOf('annual-report', [ANSWERED, ...times(2, ANSWERED)], BEGINS_2021);
    expect(made.said('stages-statutory.not-recorded')).toBe(
      'Not recorded, because no Panel date could be read: Timeliness 2022/23 (Stage 3) and Timeliness 2021/22 (Stage 3).',
    );
  });
});

describe('a figure that is the same whatever the cells say', () => {
  it('has no note', () => {
    const made = reportOf('annual-report', [...times(3, ANSWERED), { Stage: 'first or so' }]);
    const texts = made.report.notes.map(({ text }) => text).join(' ');
    expect(texts).not.toMatch(/between (\S+) and \1[;.]/u);
  });
});

describe('record types of which none could be read', () => {
  it('are no report, and not "none were received"', () => {
    const { report } = reportOf('annual-report', times(3, { 'Record type': 'Kappa' }));
    expect(() => {
      refuseEmpty(report);
    }).toThrow(/no Record type can be read/u);
  });
});

describe('the quarters', () => {
  const open = { 'Date received': '2022-04-04' };

  it('have no rates where only a case waits, and say of nothing that it could not be read', () => {
    const made = reportOf('annual-report', [ANSWERED, open], BEGINS_2021);
    expect(made.rows('quarters')?.[2]?.slice(-2)).toEqual(['N/A', 'N/A']);
    expect(made.said('quarters.not-recorded')).toBeUndefined();
  });

  it('name the whole year before beside one that is not over, and have nothing of what has not begun', () => {
    const rows = [ANSWERED, open, ...times(4, { 'Date received': '2021-11-01' })];
    const made = reportOf('annual-report', rows, { ...BEGINS_2021, asAt: dayOf(2022, 6, 30) });
    expect(made.headings('quarters')?.[2]).toMatch(/^Complaints received 2021\/22(?! to)/u);
    expect(made.rows('quarters')?.[3]?.slice(-2)).toEqual(['N/A', 'N/A']);
    expect(made.said('quarters.not-recorded')).toBeUndefined();
  });

  it('share the most in plain words', () => {
    const made = reportOf('annual-report', [open, { 'Date received': '2022-08-01' }]);
    expect(made.said('quarters.most')).toBe(
      '1 complaint was received in each of Q1 and Q2 of 2022/23, the most of any quarter.',
    );
  });
});

describe('groups other than White', () => {
  it.each([
    ['B4 - White Irish', 0],
    ['Any other White background', 0],
    ['White and Asian', 1],
    ['Mixed: White and Black African', 1],
    ['Non-white', 1],
    ['Chinese', 1],
  ])('are told by the names of the census: %s', (name, others) => {
    const made = reportOf('annual-report', [{ Ethnicity: name }, ...times(3, { Ethnicity: 'White British' })]);
    expect(made.said('ethnicity.other-than-white')).toContain(`Groups other than White: ${others} of 4 complaints`);
  });

  it('count nobody of whom nothing is known', () => {
    const made = reportOf('annual-report', [{ Ethnicity: 'N/K' }, { Ethnicity: 'White Welsh' }]);
    expect(made.said('ethnicity.other-than-white')).toContain('0 of 2 complaints');
  });
});

describe('a target', () => {
  it('is one wherever its name says so, and never a number that complaints are a share of', () => {
    const Context = [{ Measure: 'Timeliness target', Value: '85%' }];
    const made = reportOf('annual-report', [ANSWERED], {}, { Context });
    expect(made.rows('targets')?.[0]?.[2]).toBe('85%');
    expect(made.rows('context')).toBeUndefined();
  });
});

describe('a decision of the Ombudsman on a complaint', () => {
  const decided = { 'Case ref': 'K', 'LGSCO decision': 'Upheld', 'LGSCO decision date': '2023-01-10' };
  const pending = { 'Case ref': 'K', 'LGSCO decision': 'Pending' };

  it.each([
    ['its LGSCO row', { ...pending, 'Record type': 'LGSCO' }],
    ['its later stage', { ...pending, Stage: 2 }],
    ['its later stage without a date', { ...decided, Stage: 2, 'LGSCO decision date': '' }],
  ])('is not lost where %s knows less', (_, row) => {
    const made = reportOf('annual-report', [decided, row]);
    expect(made.rows('ombudsman-investigations')?.[0]?.[1]).toBe('1');
  });

  it.each([{ Outcome: 'Zigzag' }, { Status: 'Zigzag' }, { Stage: 'Zigzag' }])('is not lost beside %o', (cell) => {
    const made = reportOf('annual-report', [ANSWERED, { ...ANSWERED, ...decided, ...cell }]);
    expect(made.rows('ombudsman-investigations')?.map(([, now]) => now)).toEqual(['1', '1', '100%']);
  });
});

describe('a row without a record type', () => {
  it('is an error of the report of its period, and of no other', () => {
    const errors = (received: string): readonly string[] =>
      reportOf('appendix', [{}, { 'Record type': '', 'Date received': received }])
        .report.findings.filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
    expect(errors('2022-06-01')).toContain('missing-value');
    expect(errors('2018-06-01')).not.toContain('missing-value');
  });
});
