/** Agreed dates, the day of logging, refusals and actions: which headings are theirs, and what their cells say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, READ_COLUMNS, sheetHeadings, unreadBit } from '../../src/register';
import { outlineOf, readRegister, sheetOf, type RawRow } from '../builders/register';
import { runs } from '../support/runs';

/** Heading → what it is read as; '' = not taken. */
function read(
  headings: readonly string[],
  mapping: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const found = sheetHeadings(outlineOf({ name: 'Log', cells: [headings] }), mapping);
  return Object.fromEntries((found?.headings ?? []).map(({ heading, meaning }) => [heading, meaning]));
}

const USUAL = ['Ref', 'Record type', 'Date received', 'Date of response', 'Outcome', 'Team', 'Learning', 'Extension'];
const KEYS = ['dueAgreed', 'dueAmended', 'amendedOn', 'logged', 'landlord', 'refusalReason', 'action'] as const;
const HANDLING = COLUMNS.filter(({ key }) => [...KEYS, 'actionDue', 'actionDone'].includes(key));

describe('a heading about how a complaint was handled', () => {
  it.each(HANDLING)('$heading is known in every wording beside the usual columns', ({ heading, synonyms }) => {
    for (const theirs of [heading, ...synonyms])
      expect([theirs, read([...USUAL, theirs])[theirs]]).toEqual([theirs, heading]);
  });

  it('takes none of the usual columns away, whichever of its wordings are there', () => {
    const headings = fc.tuple(...HANDLING.map(({ heading, synonyms }) => fc.constantFrom(heading, ...synonyms)));
    fc.assert(
      fc.property(headings, fc.boolean(), (theirs, isBehind) => {
        const found = read(isBehind ? [...USUAL, ...theirs] : [...theirs, ...USUAL]);
        expect(USUAL.map((heading) => found[heading])).toEqual(USUAL);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each(['Target date', 'Agreed timescale', 'SLA date', 'Response due', 'Landlord', 'Landlord name', 'Date agreed'])(
    '“%s” is not one',
    (heading) => {
      expect(read([...USUAL, heading])[heading]).toBe('');
    },
  );
});

describe('Date logged', () => {
  const WITHOUT = USUAL.filter((heading) => heading !== 'Date received');

  it.each(['Date logged', 'Logged', 'Logged on', 'Logged date', 'Complaint logged'])(
    '“%s” is the Date received of a register that has no other',
    (heading) => {
      expect(read([...WITHOUT, heading])[heading]).toBe('Date received');
    },
  );

  it.each(['Date received', 'Date opened', 'Date complaint received', 'Received'])(
    'is a column of its own beside “%s”',
    (received) => {
      const found = read([...WITHOUT, 'Date logged', received]);
      expect(found).toMatchObject({ 'Date logged': 'Date logged', [received]: 'Date received' });
    },
  );

  it('can be chosen by hand, although its heading is also one of Date received', () => {
    expect(read([...WITHOUT, 'Made', 'Entered'], { Made: 'Date received', Entered: 'Date logged' })).toMatchObject({
      Made: 'Date received',
      Entered: 'Date logged',
    });
  });

  it('of a later stage is that stage’s Date received', () => {
    expect(read([...USUAL, 'Stage 2 date logged'])['Stage 2 date logged']).toBe('Stage 2 Date received');
  });
});

describe('the cells', () => {
  const rows = (...cells: readonly RawRow[]) => readRegister([sheetOf('Log', cells)]);

  it('of an agreed date are dates: a number of days is a finding and nothing is recorded', () => {
    const { register, findings } = rows(
      ...['2022-06-01', '28 days', '2022-06-03'].map((day) => ({ 'Agreed response date': day })),
    );
    expect([...register.dueAgreed].map((day) => day > 0)).toEqual([true, false, true]);
    expect(findings.filter(({ rule }) => rule === 'unreadable-date')).toMatchObject([
      { severity: 'error', column: 'Due date agreed', ref: 'R2' },
    ]);
  });

  it('of a column that only says numbers of days are not believed to be agreed dates', () => {
    const { register, findings } = rows(
      ...['10 days', '28 days', '20 days'].map((day) => ({ 'Agreed response date': day })),
    );
    expect(register.present.has('dueAgreed')).toBe(false);
    expect(findings.filter(({ rule }) => rule === 'heading-not-believed')).toHaveLength(1);
  });

  it('of a refusal are names, which Lists can bring together', () => {
    const sheet = sheetOf('Log', [{ 'Reason for refusal': 'Too old' }, { 'Reason for refusal': 'Over 12 months' }]);
    const name = { list: 'Refusal reason', name: 'Over 12 months', aliases: ['Too old'], group: '', from: 0, to: 0 };
    const { refusalReason } = readRegister([sheet], { lists: [name] }).register;
    expect([...refusalReason.codes].map((code) => refusalReason.names[code - 1])).toEqual([
      'Over 12 months',
      'Over 12 months',
    ]);
  });

  it('of a landlord’s complaint are Yes or No', () => {
    const { landlord } = rows({ 'TSM complaint': 'Y' }, { 'TSM complaint': 'No' }, { 'TSM complaint': '' }).register;
    expect([...landlord.codes].map((code) => landlord.values[code - 1])).toEqual(['Yes', 'No', undefined]);
  });

  it('of a row a case belong to one stage: agreed dates to the first or their own, actions to the last', () => {
    const { register } = rows({
      ...{
        'Stage 2 date received': '2022-07-01',
        'Due date agreed': '2022-05-20',
        'Stage 2 due date agreed': '2022-07-20',
      },
      ...{ Action: 'New letter', 'Action due': '2022-09-01', 'Action done': '2022-08-01' },
    });
    const isDated = (days: Int32Array): readonly boolean[] => [...days].map((day) => day > 0);
    expect(register.rowCount).toBe(2);
    expect(isDated(register.dueAgreed)).toEqual([true, true]);
    expect(register.action).toEqual(['', 'New letter']);
    expect(isDated(register.actionDue)).toEqual([false, true]);
    expect(isDated(register.actionDone)).toEqual([false, true]);
  });
});

it('leaves a bit for every column whose cells can be unread', () => {
  const bits = READ_COLUMNS.map(unreadBit);
  expect(new Set(bits).size).toBe(READ_COLUMNS.length);
  expect(Math.max(...bits)).toBeLessThanOrEqual(2 ** 31);
});
