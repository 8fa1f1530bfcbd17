/** "In time", by the worked examples T14–T20 of the rules, and what the settings change. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { countOf, display, factsOf, rateOf, type CountId, type Facts, type Which } from '../../src/figures';
import type { Settings } from '../../src/register';
import { readAll, type RawRow } from '../builders/workbook';

const TODAY = dayOf(2026, 11, 22);
const C = { recordType: 'Complaint' } as const;

function facts(rows: readonly RawRow[], choices: Partial<Settings> = {}): Facts {
  // One more row far from the cases, so that both periods lie within the register.
  const anchor = { 'Record type': 'Concern', 'Date received': '2019-05-01', Team: '' };
  const defaults: RawRow = {
    ...{ 'Record type': 'Complaint', Procedure: 'Statutory', Stage: 1 },
    // Blank in a register that has outcomes: the case is open.
    ...{ Team: 'MASH', 'Date of response': '', Outcome: '' },
  };
  const register = [...rows, anchor].map((row: RawRow, index) => ({ Ref: `R${index}`, ...defaults, ...row }));
  const read = readAll({ Register: register }, { period: '2022/23', ...choices });
  return factsOf(read.register, read.settings, [], TODAY);
}

/** A complaint without a limit: it is in no count of timeliness, but its answer tells that answers are recorded. */
const answeredIn = (year: number): RawRow => ({
  Procedure: 'Corporate',
  Stage: 3,
  'Date received': `${year}-05-03`,
  'Date of response': `${year}-05-10`,
});

const n = (of: Facts, which: Which, id: CountId): number | undefined => countOf(of, which, id, C).ratio?.of;
const timeliness = (of: Facts): readonly (number | undefined)[] => {
  const { numerator, denominator } = rateOf(of, 'current', 'timeliness', C);
  return [numerator, denominator];
};

describe('in time', () => {
  it('counts an answer on the limit day as in time, one a day later as late (T1)', () => {
    const of = facts([
      { 'Date received': '2022-04-04', 'Date of response': '2022-04-20' },
      { 'Date received': '2022-04-04', 'Date of response': '2022-04-21' },
    ]);
    expect(timeliness(of)).toEqual([1, 2]);
  });

  it('moves the due date by a recorded extension, from the same start (T2)', () => {
    const late = { 'Date received': '2023-04-03', 'Date of response': '2023-05-04' };
    expect(timeliness(facts([late, { ...late, Extension: 'Complex' }], { period: '2023/24' }))).toEqual([1, 2]);
    expect(timeliness(facts([{ ...late, Extension: 'None' }], { period: '2023/24' }))).toEqual([0, 1]);
  });

  it('counts an open case past its due date as late, one not yet due not at all (T14, T15)', () => {
    // Due 20 March and 10 April 2023.
    const of = facts([{ 'Date received': '2023-03-06' }, { 'Date received': '2023-03-23' }, answeredIn(2022)]);
    expect(timeliness(of)).toEqual([0, 1]);
    expect(n(of, 'current', 'open')).toBe(2);
  });

  it('counts a case in the year of its due date, whenever answered (T16)', () => {
    const of = facts([{ 'Date received': '2023-03-14', 'Date of response': '2023-04-03' }]);
    expect(timeliness(of)).toEqual([0, 1]);
    expect(n(of, 'current', 'respondedTo')).toBe(0);
  });

  it('splits a case received last year and answered this year between the years (T17)', () => {
    const of = facts([{ 'Date received': '2022-03-25', 'Date of response': '2022-04-05', Outcome: 'Upheld' }]);
    expect(n(of, 'current', 'received')).toBe(0);
    expect(n(of, 'previous', 'received')).toBe(1);
    expect(timeliness(of)).toEqual([1, 1]);
    expect(n(of, 'current', 'closedUpheld')).toBe(1);
  });

  it('leaves withdrawn, rejected and cancelled cases out, whatever dates they carry (T18)', () => {
    const row = { 'Date received': '2022-05-03', 'Date of response': '2022-05-10', Outcome: 'Upheld' };
    const of = facts(['Withdrawn', 'Rejected', 'Cancelled'].map((Status) => ({ ...row, Status })));
    expect(timeliness(of)).toEqual([0, 0]);
    expect(
      (['respondedTo', 'closed', 'closedUpheld', 'due', 'open'] as const).map((id) => n(of, 'current', id)),
    ).toEqual([0, 0, 0, 0, 0]);
    expect((['withdrawn', 'rejected', 'cancelled'] as const).map((id) => n(of, 'current', id))).toEqual([1, 1, 1]);
    expect(n(of, 'current', 'received')).toBe(2);
    expect(n(facts([{ ...row, Status: 'Cancelled' }], { countCancelledAsReceived: true }), 'current', 'received')).toBe(
      1,
    );
    expect(n(facts([{ ...row, Status: 'Rejected' }], { countRejectedAsReceived: false }), 'current', 'received')).toBe(
      0,
    );
  });

  it('shows nothing due as N/A (T20)', () => {
    const of = facts([{ 'Date received': '2022-05-03', Status: 'Withdrawn' }, answeredIn(2022)]);
    expect(display(rateOf(of, 'current', 'timeliness', C), of.settings).text).toBe('N/A');
  });

  it('judges a complaint responded to by its own due date with basis "Responded to"', () => {
    const of = facts(
      [
        { 'Date received': '2022-03-01', 'Date of response': '2022-04-20' },
        { 'Date received': '2022-04-04', 'Date of response': '2022-04-06' },
        { 'Date received': '2022-04-04' },
      ],
      { basis: 'Responded to' },
    );
    expect(timeliness(of)).toEqual([1, 2]);
  });
});

describe('clocks', () => {
  const corporate = { Procedure: 'Corporate', 'Date received': '2024-03-28' };
  const period = { period: '2024/25' };

  it('runs a corporate limit from acknowledgement, without one from the start (T12)', () => {
    const of = facts(
      [
        { ...corporate, 'Date acknowledged': '2024-04-08', 'Date of response': '2024-04-22' },
        { ...corporate, 'Date of response': '2024-04-22' },
      ],
      period,
    );
    expect(timeliness(of)).toEqual([1, 2]);
  });

  it('has no limit for corporate stage 3: it is in neither count', () => {
    expect(timeliness(facts([{ ...corporate, Stage: 3, 'Date of response': '2024-04-22' }], period))).toEqual([0, 0]);
    const responded = facts([{ ...corporate, Stage: 3, 'Date of response': '2024-04-22' }], {
      ...period,
      basis: 'Responded to',
    });
    expect(timeliness(responded)).toEqual([0, 0]);
    expect(n(responded, 'current', 'respondedTo')).toBe(1);
  });

  it('limits stage 2 by extension, or as the setting says (T9)', () => {
    // 64 working days after 4 April 2022.
    const stage2 = { Stage: 'Stage 2', 'Date received': '2022-04-04', 'Date of response': '2022-07-08' };
    expect(timeliness(facts([stage2]))).toEqual([0, 1]);
    expect(timeliness(facts([{ ...stage2, Extension: 'Complex' }]))).toEqual([1, 1]);
    expect(timeliness(facts([stage2], { stage2Limit: '65' }))).toEqual([1, 1]);
    expect(timeliness(facts([{ ...stage2, Extension: 'Complex' }], { stage2Limit: '25' }))).toEqual([0, 1]);
  });

  it('starts stage 2 when the statement was agreed, or at the request by setting', () => {
    const agreed = {
      Stage: 2,
      'Date received': '2022-04-04',
      'Clock start date': '2022-06-01',
      'Date of response': '2022-06-20',
    };
    expect(timeliness(facts([agreed]))).toEqual([1, 1]);
    expect(timeliness(facts([agreed], { stage2Clock: 'Request' }))).toEqual([0, 1]);
  });

  it('judges stage 3 by the panel, or by the step that the setting names (T10)', () => {
    const stage3 = {
      Stage: 3,
      'Date received': '2025-12-01',
      'Panel date': '2026-01-14',
      'Panel findings date': '2026-01-22',
      'Date of response': '2026-02-12',
    };
    const measure = (stage3Measure: Settings['stage3Measure'], row: RawRow = stage3): readonly (number | undefined)[] =>
      timeliness(facts([row], { period: '2025/26', stage3Measure }));
    expect(measure('Panel')).toEqual([1, 1]);
    expect(measure('Findings')).toEqual([0, 1]);
    expect(measure('Response')).toEqual([1, 1]);
    expect(measure('All')).toEqual([1, 1]);
    expect(measure('Panel', { ...stage3, 'Panel date': '2026-01-16' })).toEqual([0, 1]);
    expect(measure('All', { ...stage3, 'Date of response': '2026-02-20' })).toEqual([0, 1]);
  });

  it('adds held days only where the setting says so, and never for the complainant', () => {
    // Due 18 July 2022 (10 working days from 4 July); on hold 11 to 15 July: five working days.
    const held = {
      'Date received': '2022-07-04',
      'On hold from': '2022-07-11',
      'On hold to': '2022-07-15',
      'Date of response': '2022-07-25',
    };
    expect(timeliness(facts([held]))).toEqual([0, 1]);
    expect(timeliness(facts([held], { excludeHeldDays: true }))).toEqual([1, 1]);
    expect(timeliness(facts([{ ...held, 'Date of response': '2022-07-26' }], { excludeHeldDays: true }))).toEqual([
      0, 1,
    ]);
    expect(timeliness(facts([{ ...held, 'Hold reason': 'Complainant' }], { excludeHeldDays: true }))).toEqual([0, 1]);
    // Corporate: due 30 May 2022, 10 working days from the acknowledgement, before which no clock runs.
    const heldBefore = {
      Procedure: 'Corporate',
      'Date received': '2022-05-09',
      'Date acknowledged': '2022-05-16',
      'On hold from': '2022-05-10',
      'On hold to': '2022-05-13',
      'Date of response': '2022-05-31',
    };
    expect(timeliness(facts([heldBefore], { excludeHeldDays: true }))).toEqual([0, 1]);
    const stillHeld = { 'Date received': '2023-03-01', 'On hold from': '2023-03-06' };
    expect(timeliness(facts([stillHeld, answeredIn(2022)]))).toEqual([0, 1]);
    expect(timeliness(facts([stillHeld, answeredIn(2022)], { excludeHeldDays: true }))).toEqual([0, 0]);
  });

  it('tells of a due date that held days push past the holiday table, as of any other', () => {
    const held = { 'Date received': '2040-12-03', 'On hold from': '2040-12-05', 'On hold to': '2040-12-31' };
    const beyond = (choices: Partial<Settings>): readonly number[] =>
      facts([held], { period: '2040/41', ...choices }).timing.beyondTable;
    expect(beyond({})).toEqual([]);
    expect(beyond({ excludeHeldDays: true })).toEqual([0]);
  });
});

describe('periods', () => {
  it('takes the last financial year that has ended and has rows', () => {
    const of = facts([{ 'Date received': '2024-05-01' }], { period: '' });
    expect(of.current.period.label).toBe('2024/25');
    expect(of.previous.period.label).toBe('2023/24');
  });

  it('judges an unfinished period on its as-at date and says so in its title', () => {
    const open = [{ 'Date received': '2026-10-01' }, { 'Date received': '2026-11-20' }];
    const of = facts([...open, answeredIn(2026)], { period: '2026/27' });
    expect(of.periods.title).toBe('2026/27 to 22 November 2026');
    expect(timeliness(of)).toEqual([0, 1]);
    expect(of.previous.asAt).toBe(dayOf(2025, 11, 22));
  });

  it('shows a year before the register as not recorded, never as 0', () => {
    const read = readAll({
      Register: [{ Ref: 'A', 'Record type': 'Complaint', Team: 'MASH', 'Date received': '2022-06-01' }],
    });
    const of = factsOf(read.register, read.settings, [], TODAY);
    expect(countOf(of, 'previous', 'received', C).missing).toBe('Not recorded');
    expect(rateOf(of, 'previous', 'timeliness', C).missing).toBe('Not recorded');
  });

  it('stops with the years that there are where the period has no rows', () => {
    expect(() => facts([{ 'Date received': '2022-05-03' }], { period: '2016/17' })).toThrow(
      'The register has no rows in 2016/17.',
    );
    expect(() => facts([{ 'Date received': '2022-05-03' }], { period: 'last year' })).toThrow(
      'Period "last year" is not a period.',
    );
  });
});

describe('ombudsman', () => {
  it('takes the uphold rate of those investigated, not of those decided; what is pending is neither', () => {
    const of = facts(
      [
        'Upheld: fault and injustice',
        'Upheld: not investigated, remedy agreed',
        'Not upheld: no fault',
        'Advice given',
        'Pending',
      ].map((decision) => ({
        'Record type': 'LGSCO',
        'Date received': '2022-05-03',
        'LGSCO decision': decision,
        'LGSCO decision date': '2022-07-01',
      })),
    );
    const { numerator, denominator } = rateOf(of, 'current', 'ombudsmanUphold');
    expect([numerator, denominator]).toEqual([2, 3]);
    expect(countOf(of, 'current', 'ombudsmanDecided').ratio?.of).toBe(4);
  });
});
