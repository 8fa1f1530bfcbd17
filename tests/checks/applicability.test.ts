import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarsWith, dayOf, PROCEDURES } from '../../src/calendar';
import { concernedRows, ERROR_RULES, errorSteps, registerErrors, RULES, type Concern } from '../../src/checks';
import { timingOf } from '../../src/figures';
import { DEFAULT_SETTINGS, RECORD_TYPES, STATUSES, type Finding, type Settings } from '../../src/register';
import { check, cleanRow } from '../builders/checks';
import { registerOf, type RawRow } from '../builders/register';
import { readAll } from '../builders/workbook';
import { runs } from '../support/runs';

const TODAY = dayOf(2024, 5, 1);

describe('the representations of a concern', () => {
  const types = ['Complaint', 'Compliment', 'LGSCO'] as const;
  const rows = types.flatMap((type) =>
    ['Closed', 'Withdrawn', 'Cancelled'].map((Status) => ({ 'Record type': type, Stage: 1, Status })),
  );
  const named = (concern: Concern, settings: Partial<Settings> = {}): readonly string[] => {
    const found = concernedRows(registerOf(rows), { ...DEFAULT_SETTINGS, ...settings })(concern).rows;
    return Array.from(found, (row) => `${rows[row]?.['Record type'] ?? ''} ${rows[row]?.Status ?? ''}`);
  };

  it('are those of the table', () => {
    expect(named('answered')).toEqual(['Complaint Closed']);
    expect(named('ended')).toEqual(['Complaint Withdrawn', 'Complaint Cancelled']);
    expect(named('ombudsman')).toEqual(['LGSCO Closed', 'LGSCO Withdrawn', 'LGSCO Cancelled']);
    expect(named('counted')).toEqual(types.flatMap((type) => [`${type} Closed`, `${type} Withdrawn`]));
    expect(named('everything')).toHaveLength(rows.length);
  });

  it('leave out complaints of procedures that are not covered, but no other record', () => {
    const corporate = { proceduresCovered: ['corporate'] } as const;
    expect(named('answered', corporate)).toEqual([]);
    expect(named('counted', corporate)).toEqual([
      'Compliment Closed',
      'Compliment Withdrawn',
      'LGSCO Closed',
      'LGSCO Withdrawn',
    ]);
  });

  it('are not told from a Status that was not understood', () => {
    const register = registerOf([{ Status: 'Closed' }]);
    const unread = { ...register, status: { ...register.status, codes: new Uint8Array(1) } };
    const of = concernedRows(unread, DEFAULT_SETTINGS);
    expect((['answered', 'course', 'ended'] as const).filter((concern) => of(concern).has(0))).toEqual([]);
    expect(of('counted').has(0)).toBe(true);
  });

  it('are the same whether they are listed or asked for one by one', () => {
    const row = fc.record({
      'Record type': fc.constantFrom(...RECORD_TYPES),
      Status: fc.constantFrom(...STATUSES),
      Procedure: fc.constantFrom(...PROCEDURES.map(({ name }) => name)),
    });
    const concerns: readonly Concern[] = [...new Set(RULES.flatMap((rule) => rule.concerns))];
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom(...concerns), (raw, concern) => {
        const register = registerOf(raw);
        const { rows: found, has } = concernedRows(register, DEFAULT_SETTINGS)(concern);
        expect([...found]).toEqual(raw.map((_, index) => index).filter(has));
      }),
      { numRuns: runs(50) },
    );
  });
});

/** Registers with slips of many kinds, on records of every type and Status. */
const slips = fc.constantFrom<RawRow>(
  {},
  { Outcome: '' },
  { 'Date of response': '', 'Date closed': '' },
  { 'Date of response': '2022-05-02', 'Date closed': '' },
  { 'Date received': '2031-05-03' },
  { 'Date received': '2005-05-03', 'Date acknowledged': '' },
  { Outcome: 'Perhaps' },
  { Status: 'Misplaced' },
  { 'Date of response': 'soon' },
  { Ref: 'C1' },
  { Stage: '3', 'Case ref': 'C1' },
  { 'LGSCO decision': 'Not upheld: no fault' },
  { 'LGSCO decision date': '2022-12-05' },
  { 'Clock start date': '2022-06-01' },
);
const row = fc
  .record({
    'Record type': fc.constantFrom(...RECORD_TYPES, 'Complaint', 'Complaint'),
    Status: fc.constantFrom(...STATUSES, 'Closed', ''),
    Procedure: fc.constantFrom(...PROCEDURES.map(({ name }) => name)),
    slip: slips,
    other: slips,
  })
  .map(({ slip, other, ...rest }): RawRow => ({ ...rest, ...slip, ...other }));
const registers = fc
  .array(row, { minLength: 1, maxLength: 10 })
  .map((rows) =>
    rows.map((changes, index) =>
      cleanRow({ 'LGSCO decision': '', 'LGSCO decision date': '', 'Clock start date': '', ...changes }, index),
    ),
  );
const choices = fc.record({
  stage3Measure: fc.constantFrom('Panel', 'Findings', 'Response', 'All'),
  proceduresCovered: fc.constantFrom<Settings['proceduresCovered']>([], ['statutory'], ['corporate']),
  countCancelledAsReceived: fc.boolean(),
});

describe('the errors by themselves', () => {
  const errorsOf = (rows: readonly RawRow[], chosen: Partial<Settings>): ReturnType<typeof registerErrors> => {
    const { register, settings, companions } = readAll({ Register: rows }, chosen);
    const calendarOf = calendarsWith(companions.holidays);
    const timing = timingOf(register, settings, calendarOf);
    return registerErrors({ register, settings, calendarOf, timing, today: TODAY });
  };
  const line = ({ rule, cell, ref, column, message }: Finding): string =>
    [rule, cell, ref, column, message].join(' | ');

  it('are those of the whole check, each with its representation', () => {
    const ids = ERROR_RULES.map(({ id }) => id);
    fc.assert(
      fc.property(registers, choices, (rows, chosen) => {
        const whole = check({ Register: rows }, { choices: chosen, today: TODAY }).findings;
        const ofReading = readAll({ Register: rows }, chosen).findings.map(line);
        const expected = whole.filter(({ rule, severity }) => severity === 'error' && ids.includes(rule)).map(line);
        const found = errorsOf(rows, chosen);
        expect(found.map(({ finding }) => line(finding))).toEqual(expected.filter((text) => !ofReading.includes(text)));
        for (const { row: index, finding } of found) {
          expect(finding.severity).toBe('error');
          expect(finding.cell).toMatch(new RegExp(`^[A-Z]+${index + 2}$`));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('of no other rule are in the whole check', () => {
    const ids = RULES.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    fc.assert(
      fc.property(registers, (rows) => {
        const errors = check({ Register: rows }, { today: TODAY }).findings.filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors.map(({ rule }) => rule).filter((rule) => !ids.includes(rule))).toEqual([]);
      }),
      { numRuns: runs(50) },
    );
  });

  it('are asked for rule by rule, and are none in a clean register', () => {
    const { register, settings } = readAll({ Register: [cleanRow({}, 0)] });
    const calendarOf = calendarsWith([]);
    const steps = errorSteps({
      register,
      settings,
      calendarOf,
      timing: timingOf(register, settings, calendarOf),
      today: TODAY,
    });
    let waits = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) waits++;
    expect(waits).toBe(ERROR_RULES.length);
    expect(step.value).toEqual([]);
  });
});

it('finds a Ref again however it is written in capitals, and no other', () => {
  const ref = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', '1', '/', 'é', 'É'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(ref, { minLength: 1, maxLength: 60 }), (refs) => {
      const register = registerOf(refs.map((Ref) => ({ Ref })));
      const calendarOf = calendarsWith([]);
      const timing = timingOf(register, DEFAULT_SETTINGS, calendarOf);
      const found = registerErrors({ register, settings: DEFAULT_SETTINGS, calendarOf, timing, today: TODAY });
      const lower = refs.map((text) => text.toLowerCase());
      const again = lower.flatMap((text, index) => (lower.indexOf(text) < index ? [index] : []));
      expect(found.filter(({ finding }) => finding.rule === 'duplicate-ref').map((one) => one.row)).toEqual(again);
    }),
    { numRuns: runs(100) },
  );
});

describe('a cell in a row that concerns nobody', () => {
  it('is passed over by rules that look at cells', () => {
    const cancelled = { Status: 'Cancelled', 'Date of response': '', 'Date closed': '', Outcome: '' };
    const rows = [cleanRow({}, 0), cleanRow({ ...cancelled, Team: 'Family  Suport Team 1' }, 1)];
    expect(check({ Register: rows }, { today: TODAY }).findings).toEqual([]);
    const lists = [{ List: 'Team', Name: 'Aftercare' }];
    const first = [cleanRow({ ...cancelled, Team: 'MASH' }, 0), cleanRow({ Team: 'MASH' }, 1)];
    const { findings } = check({ Register: first, Lists: lists }, { today: TODAY });
    expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['not-in-lists M3']);
  });
});
