/** Marks on cells: set and taken away without a trace. */
import { beforeEach, describe, expect, it } from 'vitest';
import { markCells, MOST_MARKS, removeMarks, type MarkedCell } from '../../src/excel';
import { openWorkbook, saveWorkbook, setCell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { AS_BEFORE, Problem, unfinished } from '../../src/problem';
import { validateXlsx } from '../support/validator';
import { recordRequests } from './failures';
import { analystsWorkbook } from './support';

const mark = (cell: string, severity: MarkedCell['severity'] = 'error', sheet = 'Register'): MarkedCell => ({
  sheet,
  cell,
  severity,
});

/** Everything that the model holds of the sheets. */
const snapshot = ({ sheets, styles }: WorkbookModel): string =>
  JSON.stringify({
    sheets: sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells].map(([r, c]) => [r, ...c]), changed: 0 })),
    styles,
  });

const marksOf = (sheet: SheetModel | undefined) =>
  (sheet?.conditionalFormats ?? []).filter(({ formula }) => formula?.includes('complaints-appendix'));

const failure = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: unknown) => (error instanceof Problem ? error : Promise.reject(new Error(String(error)))),
  );

let workbook: WorkbookModel;
let office: LoadedOffice;
let register: SheetModel;

/** The analyst's own rules: one of the model's kind, one that is kept as it was opened. */
function withOwnRules(book: WorkbookModel): WorkbookModel {
  book.sheets[0]?.conditionalFormats.push(
    {
      id: '{own}',
      ranges: [{ row: 1, column: 0, rows: 2, columns: 4 }],
      priority: 0,
      stopIfTrue: true,
      formula: '=$A2="C1"',
      fill: '#00FF00',
    },
    {
      id: '{kept}',
      ranges: [{ row: 1, column: 2, rows: 2, columns: 1 }],
      priority: 1,
      stopIfTrue: false,
      xml: '<cfRule type="duplicateValues" priority="2"/>',
    },
  );
  return book;
}

async function open(book: WorkbookModel): Promise<void> {
  workbook = book;
  office = await loadOffice(book);
  const [first] = book.sheets;
  if (!first) throw new Error('a workbook has a sheet');
  register = first;
}

describe('marks', () => {
  beforeEach(() => open(withOwnRules(analystsWorkbook())));

  it('tell severities apart by fill and by line, with one rule for many cells', async () => {
    const cells = [mark('A2'), mark('A3'), mark('D2'), mark('B2', 'warning'), mark('C3', 'note')];
    expect(await markCells(cells, {})).toEqual({ marked: 5, beyondLimit: 0, protectedSheets: [] });
    const marks = marksOf(register);
    expect(marks.map(({ ranges }) => ranges.map(({ rows }) => rows))).toEqual([[2, 1], [1], [1]]);
    expect(new Set(marks.map(({ fill }) => fill)).size).toBe(3);
    expect(marks.map(({ border }) => border?.top)).toEqual(['thin', 'dashed', 'dotted']);
  });

  it('give a cell its gravest severity, and leave findings without a cell alone', async () => {
    const { marked } = await markCells([mark('A2', 'note'), mark('a2'), mark('', 'error'), mark('B2:B4')], {});
    expect(marked).toBe(1);
    expect(marksOf(register).map(({ border }) => border?.left)).toEqual(['thin']);
  });

  it('leave no trace once they are cleared: values, formats and own rules are as before', async () => {
    const before = snapshot(workbook);
    await markCells([mark('A2'), mark('B3', 'warning'), mark('A1', 'note', 'My notes')], {});
    expect(snapshot(workbook)).not.toBe(before);
    expect(await removeMarks({})).toEqual(['Register', 'My notes']);
    expect(snapshot(workbook)).toBe(before);
    expect(await removeMarks({})).toEqual([]);
  });

  it('of a further check replace those of the one before', async () => {
    await markCells([mark('A2'), mark('B3', 'warning')], {});
    await markCells([mark('C2', 'note')], {});
    expect(marksOf(register).map(({ ranges }) => ranges)).toEqual([[{ row: 1, column: 2, rows: 1, columns: 1 }]]);
    await markCells([], {});
    expect(marksOf(register)).toEqual([]);
  });

  it('stop at their limit, gravest first, with addresses that Excel takes', async () => {
    const cells = Array.from({ length: MOST_MARKS + 300 }, (_, index) => mark(`B${10_000 + index * 2}`, 'warning'));
    const errors = Array.from({ length: 100 }, (_, index) => mark(`C${10_000 + index * 2}`));
    expect(await markCells([...cells, ...errors], {})).toEqual({
      marked: MOST_MARKS,
      beyondLimit: 400,
      protectedSheets: [],
    });
    const marks = marksOf(register);
    expect(marks.reduce((sum, { ranges }) => sum + ranges.length, 0)).toBe(MOST_MARKS);
    expect(marks.filter(({ border }) => border?.top === 'thin').flatMap(({ ranges }) => ranges)).toHaveLength(100);
    expect(marks.length).toBeLessThanOrEqual(4);
    expect(office.counts.syncs).toBeLessThanOrEqual(4);
  });

  it('are known again in a file that was saved and opened, which is valid', async () => {
    await markCells([mark('A2'), mark('B3', 'warning'), mark('C3', 'note')], {});
    const file = saveWorkbook(workbook);
    expect(await validateXlsx(file)).toEqual([]);
    await open(openWorkbook(file, 'saved.xlsx').workbook);
    expect(marksOf(register).map(({ border }) => border?.bottom)).toEqual(['thin', 'dashed', 'dotted']);
    expect(await removeMarks({})).toEqual(['Register']);
    expect(register.conditionalFormats.map(({ formula, xml }) => formula ?? xml)).toHaveLength(2);
  });

  it('are left out on a protected sheet, which is named', async () => {
    register.protected = true;
    expect(await markCells([mark('A2'), mark('A1', 'note', 'My notes')], {})).toEqual({
      marked: 1,
      beyondLimit: 0,
      protectedSheets: ['Register'],
    });
    expect(marksOf(register)).toEqual([]);
  });

  it('on a sheet protected since stay where they are, and so do all others', async () => {
    await markCells([mark('A2'), mark('A1', 'note', 'My notes')], {});
    register.protected = true;
    const before = snapshot(workbook);
    const { code, message, workbook: left } = await failure(removeMarks({}));
    expect(code).toBe('sheet-protected');
    expect(message).toContain("'Register'");
    expect(left).toEqual(AS_BEFORE);
    expect(snapshot(workbook)).toBe(before);
  });

  it('follow a copied sheet, and are cleared there too', async () => {
    await markCells([mark('A2')], {});
    const notes = workbook.sheets[1];
    notes?.conditionalFormats.push(...structuredClone(marksOf(register)).map((rule) => ({ ...rule, id: '{copy}' })));
    setCell(register, 5, 5, { value: 'x' });
    expect(await removeMarks({})).toEqual(['Register', 'My notes']);
    expect(workbook.sheets.flatMap(marksOf)).toEqual([]);
  });
});

describe('marks, disturbed', () => {
  const cells = [mark('A2'), mark('B3', 'warning'), mark('A1', 'note', 'My notes')];

  it.each(['marking', 'clearing'] as const)('%s gets through any one failure', async (what) => {
    const start = withOwnRules(analystsWorkbook());
    await loadOffice(start);
    if (what === 'clearing') await markCells(cells, {});
    const run = what === 'marking' ? () => markCells(cells, {}) : () => removeMarks({});
    await open(structuredClone(start));
    const { requests, stop } = recordRequests();
    await run();
    stop();
    const finished = workbook.sheets.map((sheet) =>
      sheet.conditionalFormats.map(({ formula, ranges }) => ({ formula, ranges })),
    );
    for (const [index, actions] of requests.entries()) {
      for (let action = -1; action < actions; action++) {
        for (const when of ['before', 'after'] as const) {
          await open(structuredClone(start));
          office.faults.fail({
            request: index + 1,
            error: 'GeneralException',
            when,
            ...(action < 0 ? {} : { action }),
          });
          await run();
          expect(
            workbook.sheets.map((sheet) =>
              sheet.conditionalFormats.map(({ formula, ranges }) => ({ formula, ranges })),
            ),
          ).toEqual(finished);
          if (action >= 0) break;
        }
      }
    }
  });

  it('clearing says the truth when Excel answers no more', async () => {
    await open(withOwnRules(analystsWorkbook()));
    await markCells(cells, {});
    const before = snapshot(workbook);
    const dead = (from: number): void => {
      for (let later = 0; later < 30; later++) office.faults.fail({ request: from + later, error: { status: 5012 } });
    };
    dead(1);
    expect((await failure(removeMarks({}))).workbook).toEqual(AS_BEFORE);
    expect(snapshot(workbook)).toBe(before);
    office.faults.clear();
    dead(4);
    expect((await failure(removeMarks({}))).workbook).toEqual(unfinished('marks'));
    office.faults.clear();
    await removeMarks({});
    expect(workbook.sheets.flatMap(marksOf)).toEqual([]);
  });
});
