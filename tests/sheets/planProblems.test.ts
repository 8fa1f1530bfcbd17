import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutProblems, planProblems, planWorkbook, type SheetPlan, type WorkbookPlan } from '../../src/sheets';
import type { Cell } from '../../src/report';
import { columns, finding, missing, report, shown, table, TEAM_CHART } from './reports';
import { runs } from '../support/runs';

const SOUND = planWorkbook(
  report([table({ chart: TEAM_CHART, notes: [1] })], {
    notes: [{ number: 1, text: 'A note.' }],
    findings: [finding()],
  }),
);

/** The sound plan with one sheet spoilt. */
function spoilt(change: (sheet: SheetPlan) => Partial<SheetPlan>, id = 'received-by-team'): WorkbookPlan {
  return {
    ...SOUND,
    sheets: SOUND.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

function withValue(row: (sheet: SheetPlan) => number, column: number, value: string | number | null) {
  return (sheet: SheetPlan): Partial<SheetPlan> => ({
    blocks: sheet.blocks.map((block) => ({
      ...block,
      values: block.values.map((values, index) =>
        block.row + index === row(sheet)
          ? values.map((old, at) => (block.column + at === column ? value : old))
          : values,
      ),
    })),
  });
}

const headingRow = (sheet: SheetPlan): number => sheet.tables[0]?.row ?? -1;
const firstRow = (sheet: SheetPlan): number => headingRow(sheet) + 1;

describe('a plan', () => {
  it('that is sound has no problems', () => {
    expect(planProblems(SOUND)).toEqual([]);
  });

  it.each<[string, WorkbookPlan, string]>([
    ['a missing title', spoilt(withValue(() => 0, 0, null)), 'A1 holds no title.'],
    ['a second table', spoilt((s) => ({ tables: [...s.tables, ...s.tables] })), 'There is more than one table.'],
    [
      'an A2 that counts no table',
      spoilt(withValue(() => 1, 0, 'Notes.')),
      'A2 does not say how many tables there are.',
    ],
    ['an A2 silent on notes', spoilt(withValue(() => 1, 0, 'one table')), 'A2 does not say where notes are.'],
    ['an empty heading', spoilt(withValue(headingRow, 1, '')), 'A heading is empty.'],
    ['repeated headings', spoilt(withValue(headingRow, 1, '2021/22')), 'Two headings are the same.'],
    ['a number as heading', spoilt(withValue(headingRow, 1, 2022)), 'A heading is not text.'],
    ['an unexplained blank', spoilt(withValue(firstRow, 0, null)), 'Blank cells are not explained above the table.'],
    [
      'a needless explanation of blanks',
      spoilt(withValue(() => 2, 0, 'Blank cells: none.')),
      'Blank cells are explained but there are none.',
    ],
    [
      'a table off column A',
      spoilt((s) => ({ tables: s.tables.map((one) => ({ ...one, column: 1, columns: 2 })) })),
      'The table does not start in column A.',
    ],
    [
      'text below the table',
      spoilt((s) => ({ rows: s.rows + 1 })),
      'Something other than a chart stands below the table.',
    ],
    ['a text that is charted', spoilt(withValue(firstRow, 1, 'none')), 'The chart draws a cell that is not a number.'],
    [
      'a chart beyond the table',
      spoilt((s) => ({ charts: s.charts.map((one) => ({ ...one, categories: { ...one.categories, rows: 99 } })) })),
      'The chart draws cells outside the table.',
    ],
    [
      'a chart without axis titles',
      spoilt((s) => ({ charts: s.charts.map((one) => ({ ...one, valueAxis: '' })) })),
      'The chart lacks a title.',
    ],
    ['a chart without words', spoilt(withValue(() => 2, 0, 'Look.')), 'No cell says what the chart shows.'],
    ['unexplained shorthand', spoilt(withValue(firstRow, 0, '[x]')), 'The shorthand [x] is not explained.'],
    ['unused shorthand', spoilt(withValue(() => 2, 0, 'Shorthand: [c] means x.')), 'The shorthand [c] is not used.'],
    ['a marker without a note', spoilt(withValue(() => 0, 0, 'Teams [note 2]')), '[note 2] has no row on Notes.'],
    ['a note without a marker', spoilt(withValue(() => 0, 0, 'Teams')), '[note 1] is marked on no sheet.'],
    ['an illegal sheet name', spoilt(() => ({ name: 'Teams 2022/23' })), 'Excel takes no sheet named Teams 2022/23.'],
    ['a repeated sheet name', spoilt(() => ({ name: 'NOTES 2022-23' })), 'Two sheets are named Notes 2022-23.'],
    ['a sheet without a link', spoilt(() => ({ links: [] }), 'contents'), 'Contents has no link to it.'],
    [
      'small print',
      spoilt(() => ({ formats: [{ row: 0, column: 0, rows: 1, columns: 1, fontSize: 9 }] })),
      'A font is smaller than 12 points.',
    ],
  ])('with %s is refused', (_, plan, message) => {
    expect(planProblems(plan).map((problem) => problem.message)).toContain(message);
  });

  it('of any report is sound', () => {
    const cell = fc.oneof(
      fc.nat(500).map((value): Cell => shown(value)),
      fc.constant<Cell>(missing()),
    );
    const rows = fc.array(
      fc.tuple(
        fc.string({ minLength: 1, maxLength: 80 }).map((text) => `Team ${text}`),
        cell,
        cell,
      ),
      { maxLength: 30 },
    );
    const texts = fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, texts, fc.string({ maxLength: 60 }), (someRows, someTexts, council) => {
        const plan = planWorkbook(
          report(
            [
              table({
                rows: someRows,
                total: false,
                sentences: someTexts.map((text) => ({ id: 'one', text, figures: [] })),
              }),
              table({ id: 'teams', columns: columns('Team', 'A', 'B'), rows: someRows, total: false }),
            ],
            { council },
          ),
        );
        expect(planProblems(plan)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('what must not be written', () => {
  const wrongIn = (change: (sheet: SheetPlan) => Partial<SheetPlan>): readonly string[] =>
    layoutProblems(spoilt(change)).map(({ message }) => message);

  it('is a plan with a broken table, chart or name', () => {
    expect(layoutProblems(SOUND)).toEqual([]);
    expect(wrongIn(() => ({ name: 'a:b' }))).toEqual(['Excel takes no sheet named a:b.']);
    expect(wrongIn(withValue((sheet) => sheet.tables[0]?.row ?? 0, 1, ''))).toContain('A heading is empty.');
  });

  it('is nothing that words of the register can bring about', () => {
    const firstRow = (sheet: SheetPlan): number => (sheet.tables[0]?.row ?? 0) + 1;
    for (const word of ['[c]', 'N/A', '[note 9]', '', null]) {
      const plan = withValue(firstRow, 0, word);
      expect(wrongIn(plan)).toEqual([]);
      expect(planProblems(spoilt(plan)).length).toBeGreaterThan(0);
    }
  });
});
