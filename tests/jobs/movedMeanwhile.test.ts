/**
 * Somebody else inserts a row, or renames the sheet, before any request of a job that changes cells of theirs: no cell of
 * another row is changed, the Excel Table keeps every row, and what the job answers is true.
 */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { cellAt, setCell, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { addPasted, applyFixes, previewPaste, undoFixes, type CellFix } from '../../src/jobs';
import { endOf, recordRequests } from '../excel/failures';
import { COUNCIL, control, councilWorkbook, HEADINGS, makeTable, refresh, ROWS, sheetOf } from './benchmarksWorkbook';

type Edit = (workbook: WorkbookModel) => void;

/** As Excel does: what stands at and below `row` moves down, and a table grows by a row inside it. */
function insertRow(sheet: SheetModel, row: number, values: readonly (string | number)[]): void {
  sheet.cells = new Map([...sheet.cells].map(([at, cells]) => [at >= row ? at + 1 : at, cells]));
  for (const table of sheet.tables) {
    const { area } = table;
    if (area.row >= row) table.area = { ...area, row: area.row + 1 };
    else if (row < area.row + area.rows) table.area = { ...area, rows: area.rows + 1 };
  }
  values.forEach((value, column) => setCell(sheet, row, column, { value }));
}

const renameTo =
  (name: string, to: string): Edit =>
  (workbook) =>
    void (sheetOf(workbook, name).name = to);

/** Looks at the workbook after the job with the edit before each of its requests; gives every way in which it ended. */
async function swept<T>(
  start: WorkbookModel,
  run: () => Promise<T>,
  edit: Edit,
  look: (workbook: WorkbookModel, answer: T | undefined, at: string) => void,
): Promise<ReadonlySet<string>> {
  await loadOffice(structuredClone(start));
  const { requests, stop } = recordRequests();
  expect(await endOf(run())).toBe('finished');
  stop();
  const ends = new Set<string>();
  for (let request = 1; request <= requests.length; request++) {
    const workbook = structuredClone(start);
    const office = await loadOffice(workbook);
    office.faults.before(request, edit);
    let answer: T | undefined;
    const end = await endOf(run().then((result) => void (answer = result)));
    if (office.faults.pending() > 0) continue;
    ends.add(end);
    look(workbook, answer, `before request ${request}, ${end}`);
  }
  return ends;
}

describe('in the register', () => {
  const fix = (ref: string, cell: string, before: string, after: string): CellFix => ({
    ...{ rule: 'near-name', sheet: 'Register', ref, column: 'Team', cell, before, after },
  });
  const NAMED = [fix('B1', 'F7', 'North', 'North Team'), fix('B2', 'F8', 'North', 'North Team')];
  const SHORTENED = [fix('B3', 'F9', 'North Team', 'North')];
  /** The Refs whose cells were changed. */
  type Run = () => Promise<readonly string[]>;
  const apply =
    (fixes: readonly CellFix[]): Run =>
    async () =>
      (await applyFixes({ choices: {}, fixes, now: dayOf(2024, 9, 1) }, control)).made.map(({ ref }) => ref);
  const undo: Run = async () => (await undoFixes({ choices: {} }, control)).undone.map(({ ref }) => ref);

  async function started(...before: readonly Run[]): Promise<WorkbookModel> {
    const workbook = councilWorkbook();
    setCell(sheetOf(workbook, 'Register'), 8, 5, { value: 'North Team' });
    await loadOffice(workbook);
    for (const run of before) await run();
    return workbook;
  }

  function teams({ sheets }: WorkbookModel): Readonly<Record<string, unknown>> {
    const register = sheets.find((sheet) => cellAt(sheet, 0, 1)?.value === 'Record type');
    const rows = [...(register?.cells.values() ?? [])];
    return Object.fromEntries(rows.map((cells) => [JSON.stringify(cells.get(0)?.value), cells.get(5)?.value]));
  }

  const inserted: Edit = (workbook) =>
    insertRow(sheetOf(workbook, 'Register'), 1, ['T1', 'Complaint', dayOf(2023, 9, 4), '', '', 'North']);

  it.each<[string, readonly Run[], Run, string]>([
    ['applying fixes', [], apply(NAMED), 'North Team'],
    ['applying fixes whose outcome stands elsewhere', [], apply(SHORTENED), 'North'],
    ['undoing fixes', [apply(NAMED)], undo, 'North'],
    ['undoing fixes whose outcome stands elsewhere', [apply(SHORTENED)], undo, 'North Team'],
  ])('%s changes the cells of the rows that it names, or none', async (_, before, run, after) => {
    for (const edit of [inserted, renameTo('Register', 'Complaints')]) {
      const start = await started(...before);
      const ends = await swept(start, run, edit, (workbook, changed = [], at) => {
        const expected = structuredClone(start);
        edit(expected);
        expect(teams(workbook), at).toEqual({
          ...teams(expected),
          ...Object.fromEntries(changed.map((ref) => [JSON.stringify(ref), after])),
        });
      });
      expect([...ends].filter((end) => end !== 'finished')).toEqual(ends.has('as before') ? ['as before'] : []);
    }
  });
});

describe('on the sheet of benchmarks', () => {
  function started(): WorkbookModel {
    const workbook = councilWorkbook([HEADINGS, ...ROWS.slice(0, 3)]);
    makeTable(workbook, 4, HEADINGS.length);
    return workbook;
  }

  const TEXT = 'Council,Period,Complaints received,Upheld %\nEastholme Council,2023/24,88,40%';
  const paste = async (): Promise<unknown> =>
    addPasted(await previewPaste({ choices: {}, text: TEXT }, control), {}, control);
  const refreshRows = (): Promise<unknown> => refresh({ sectionsLeftOut: ['Year on year'] });

  /** Received by council and period, of all rows and of those that the Excel Table has. */
  function rowsOf({ sheets }: WorkbookModel): { readonly all: Record<string, unknown>; readonly inTable: unknown } {
    const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === 'Councils'));
    const [table] = sheet?.tables ?? [];
    if (!sheet || !table) throw new Error('the table of benchmarks');
    const { row: first, rows } = table.area;
    const of = (cells: SheetModel['cells']): Record<string, unknown> =>
      Object.fromEntries(
        [...cells.values()].flatMap((row) =>
          row.get(1)?.value === undefined
            ? []
            : [[JSON.stringify([row.get(0)?.value, row.get(1)?.value]), row.get(2)?.value ?? '']],
        ),
      );
    return {
      all: of(sheet.cells),
      inTable: of(new Map([...sheet.cells].filter(([row]) => row >= first && row < first + rows))),
    };
  }

  const typed = ['Southam Council', '2023/24', 17] as const;
  const EDITS: readonly (readonly [string, Edit])[] = [
    ['a row in the table', (workbook) => insertRow(sheetOf(workbook), 2, typed)],
    ['a row above the table', (workbook) => insertRow(sheetOf(workbook), 0, ['Our neighbours'])],
    [
      'a row at the end of the table',
      (workbook) => {
        const sheet = sheetOf(workbook);
        const [table] = sheet.tables;
        if (!table) return;
        const { row, rows } = table.area;
        insertRow(sheet, row + rows, typed);
        table.area = { ...table.area, rows: rows + 1 };
      },
    ],
    ['another name for the sheet', renameTo('Benchmarks', 'Neighbours')],
  ];

  it.each(
    EDITS.flatMap(([name, edit]) => [
      { name: `pasting, ${name}`, run: paste, edit, ours: { '["Eastholme Council","2023/24"]': 88 } },
      {
        ...{ name: `refreshing, ${name}`, run: refreshRows, edit },
        ours: { [JSON.stringify([COUNCIL, '2022/23'])]: 4, [JSON.stringify([COUNCIL, '2023/24'])]: 5 },
      },
    ]),
  )('$name: the table keeps every row', async ({ run, edit, ours }) => {
    const start = started();
    const theirs = (rows: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(Object.entries(rows).filter(([row]) => !(row in ours)));
    await swept(start, run, edit, (workbook, answer, at) => {
      const expected = structuredClone(start);
      edit(expected);
      const { all, inTable } = rowsOf(workbook);
      const { all: before } = rowsOf(expected);
      if (answer !== undefined || at.endsWith('as before')) {
        expect(all, at).toEqual({ ...before, ...(answer === undefined ? {} : ours) });
        expect(inTable, at).toEqual(all);
      } else expect(at).toMatch(/unfinished: rows$|nothing to write$/);
      expect(inTable, at).toMatchObject(theirs(before));
    });
  });
});
