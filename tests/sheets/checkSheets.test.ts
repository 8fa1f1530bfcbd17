/** The sheets Data checks and Fixes as plans: what they hold, and that they keep to the rules for accessible sheets. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/register';
import {
  MOST_FINDINGS,
  planChecks,
  planFixes,
  planProblems,
  SEVERITY_FILLS,
  type CheckLine,
  type CheckedRegister,
  type WorkbookPlan,
} from '../../src/sheets';

const FINDING: Finding = {
  ...{ rule: 'near-name', severity: 'warning', sheet: 'Register', cell: 'G3', ref: 'C2', column: 'Team' },
  ...{ value: 'Faily Support', message: 'The name is nearly another.' },
};
const line = (changes: Partial<Finding> = {}, rest: Partial<CheckLine> = {}): CheckLine => ({
  finding: { ...FINDING, ...changes },
  rule: 'Name that is nearly another',
  toDo: 'Apply the fix.',
  suggestion: 'Family Support',
  ...rest,
});
const checks = (changes: Partial<CheckedRegister>): CheckedRegister => ({
  ...{
    council: 'Example Council',
    day: '1 May 2024',
    rows: 12,
    lines: [],
    counts: { error: 0, warning: 0, note: 0 },
    remarks: [],
  },
  ...changes,
});

/** These sheets are no report: they have no Contents before them. */
const problemsOf = (plan: WorkbookPlan): readonly string[] =>
  planProblems(plan)
    .map(({ message }) => message)
    .filter((message) => message !== 'The first sheet is not Contents.');

const textsOf = (plan: WorkbookPlan): readonly unknown[] =>
  plan.sheets[0]?.blocks[0]?.values.map(([text]) => text) ?? [];
const headingsOf = (plan: WorkbookPlan): unknown => plan.sheets[0]?.blocks[1]?.values[0];

describe('the sheet Data checks', () => {
  const one = planChecks(checks({ lines: [line()], counts: { error: 0, warning: 1, note: 0 } }));

  it('meets the rules for accessible sheets, with every kind of finding', () => {
    const bare: Finding = { rule: 'sheet-not-read', severity: 'note', sheet: 'Lists', cell: '', message: 'Not read.' };
    const mixed = checks({
      lines: [line(), line({}, { finding: bare, suggestion: '' })],
      remarks: ['Marks were left out.'],
    });
    for (const plan of [
      one,
      planChecks(mixed),
      planChecks(checks({})),
      planChecks(checks({ lines: [line({}, { finding: bare, toDo: '', suggestion: '' })] })),
    ]) {
      expect(problemsOf(plan)).toEqual([]);
    }
  });

  it('has a title of subject, place and day', () => {
    expect(textsOf(one)[0]).toBe('Data checks: Example Council, 1 May 2024');
    expect(textsOf(planChecks(checks({ council: '' })))[0]).toBe('Data checks, 1 May 2024');
  });

  it('says how much was checked and found, and what the severities mean', () => {
    expect(textsOf(one).join(' ')).toContain('12 rows were checked. 1 warning was found.');
    expect(textsOf(one).join(' ')).toContain('Error: a figure would be wrong');
    expect(textsOf(planChecks(checks({ rows: 1 })))).toContain('1 row was checked. Nothing was found.');
  });

  it('leaves out columns that no finding fills', () => {
    const plan = planChecks(checks({ lines: [line({}, { suggestion: '' })] }));
    expect(headingsOf(plan)).not.toContain('Suggestion');
    expect(headingsOf(one)).toContain('Suggestion');
  });

  it('names the sheet once where it is the same for all', () => {
    expect(headingsOf(one)).not.toContain('Sheet');
    expect(textsOf(one).join(' ')).toContain('All cells are on the sheet Register.');
    const two = planChecks(checks({ lines: [line(), line({ sheet: 'Lists' })] }));
    expect(headingsOf(two)).toContain('Sheet');
    expect(textsOf(two).join(' ')).not.toContain('All cells are on');
  });

  it('tells the severities apart by word and weight as well as by fill, and says how the marks differ', () => {
    const three = (['error', 'error', 'warning', 'note'] as const).map((severity) => line({ severity }));
    const [sheet] = planChecks(checks({ lines: three })).sheets;
    const first = (sheet?.tables[0]?.row ?? 0) + 1;
    const filled = sheet?.formats.filter(({ column, fill, row }) => column === 0 && fill && row >= first);
    expect(filled?.map(({ row, rows, fill, bold }) => [row - first, rows, fill, bold ?? false])).toEqual([
      [0, 2, SEVERITY_FILLS.error, true],
      [2, 1, SEVERITY_FILLS.warning, false],
      [3, 1, SEVERITY_FILLS.note, false],
    ]);
    expect(textsOf(one).join(' ')).toContain('that of a warning a dashed');
  });

  it('links to the cell, and keeps a place for a commentary', () => {
    expect(one.sheets[0]?.links.map(({ text, to }) => [text, to])).toEqual([['G3', { sheet: 'Register', cell: 'G3' }]]);
    expect(one.sheets[0]?.commentary).toBeDefined();
  });

  it('lists so many findings and counts the rest', () => {
    const lines = Array.from({ length: MOST_FINDINGS + 5 }, () => line());
    const plan = planChecks(checks({ lines, counts: { error: 0, warning: lines.length, note: 0 } }));
    expect(plan.sheets[0]?.tables[0]?.rows).toBe(MOST_FINDINGS + 1);
    expect(textsOf(plan).join(' ')).toContain('The first 10,000 are listed, errors first; 5 more are not.');
    expect(textsOf(plan).join(' ')).toContain('10,005 warnings were found.');
  });
});

describe('the sheet Fixes', () => {
  const FIX = {
    ref: 'C2',
    sheet: 'Register',
    column: 'Team',
    cell: 'G3',
    before: ' a',
    after: 'a',
    format: 'General',
    when: 45_000.5,
  };

  it('meets the rules for accessible sheets, with fixes and without', () => {
    expect(problemsOf(planFixes([FIX, { ...FIX, before: '12', after: 12, format: '@' }]))).toEqual([]);
    expect(problemsOf(planFixes([]))).toEqual([]);
  });

  it('keeps numbers and texts apart, and the time', () => {
    const values = planFixes([FIX, { ...FIX, before: '12', after: 12, format: '@' }]).sheets[0]?.blocks[1]?.values;
    expect(values?.[1]?.slice(4)).toEqual([' a', 'a', 'General', 45_000.5]);
    expect(values?.[2]?.slice(4)).toEqual(['12', 12, '@', 45_000.5]);
  });
});
