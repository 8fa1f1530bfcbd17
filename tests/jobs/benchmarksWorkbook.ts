/** A council's workbook with a sheet of benchmarks, and what a refresh may and may not change on it. */
import { expect } from 'vitest';
import { dayOf } from '../../src/calendar';
import { cellAt, newWorkbook, setCell, styleIndex, styleOf, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { refreshBenchmarks, type RefreshedBenchmarks } from '../../src/jobs';
import type { Settings } from '../../src/register';
import { pictureOf } from '../excel/support';

export const TODAY = dayOf(2024, 9, 1);
export const COUNCIL = 'Westmere Council';
export const control = { wait: (): Promise<void> => Promise.resolve() };

export type Row = readonly (string | number | boolean)[];

export const HEADINGS = ['Council', 'Period', 'Complaints received', 'Upheld %', 'In time %', 'Source'] as const;
/** Two councils in two years, the own one not yet computed. */
export const ROWS: readonly Row[] = [
  ['Aldermoor Council', '2022/23', 71, 0.44, 0.82, 'Annual report'],
  [COUNCIL, '2022/23', '', '', '', ''],
  ['Aldermoor Council', '2023/24', 79, '[c]', '-', ''],
  [COUNCIL, '2023/24', '', '', '', ''],
];
/** What the register gives: received, upheld, in time. */
export const OWN = { '2022/23': [4, 0.25, 0.75], '2023/24': [5, 0.4, 0.8] } as const;

/** A register of nine complaints in two years, the council's name in Settings, and a sheet `Benchmarks` of these rows. */
export function councilWorkbook(rows: readonly Row[] = [HEADINGS, ...ROWS]): WorkbookModel {
  const workbook = newWorkbook(['Register', 'Settings', 'Benchmarks']);
  const [register, settings, benchmarks] = workbook.sheets;
  if (!register || !settings || !benchmarks) throw new Error('a workbook of sheets');
  fill(register, [
    ['Ref', 'Record type', 'Date received', 'Date of response', 'Outcome', 'Team', 'Stage'],
    ...complaints(),
  ]);
  fill(settings, [
    ['Setting', 'Value'],
    ['Council', COUNCIL],
  ]);
  fill(benchmarks, rows);
  return workbook;
}

/** Of the first year one in four is upheld and one late, of the second two in five and one. */
function complaints(): readonly Row[] {
  const year = (start: number, count: number, upheld: number, ref: string): readonly Row[] =>
    Array.from({ length: count }, (_, at) => {
      const received = start + 60 + 7 * at;
      return [
        `${ref}${at}`,
        'Complaint',
        received,
        received + (at === 0 ? 70 : 5),
        at < upheld ? 'Upheld' : 'Not upheld',
        'North',
        1,
      ];
    });
  return [...year(dayOf(2022, 4, 1), 4, 1, 'A'), ...year(dayOf(2023, 4, 1), 5, 2, 'B')];
}

export function fill(sheet: SheetModel, rows: readonly Row[], row = 0, column = 0): void {
  rows.forEach((values, down) =>
    values.forEach((value, across) => {
      if (value !== '') setCell(sheet, row + down, column + across, { value });
    }),
  );
}

export function sheetOf(workbook: WorkbookModel, name = 'Benchmarks'): SheetModel {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

export function makeTable(workbook: WorkbookModel, rows: number, columns: number, name = 'Benchmarks'): void {
  const sheet = sheetOf(workbook, name);
  const headings = Array.from({ length: columns }, (_, at) => textOf(cellAt(sheet, 0, at)?.value));
  sheet.tables.push({
    ...{ id: 71, name: 'Councils', area: { row: 0, column: 0, rows, columns }, headings, showHeaders: true },
    ...{ showTotals: false, showFilterButton: true, showBandedRows: true, showFirstColumn: false, style: '' },
  });
}

export function format(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  numberFormat: string,
): void {
  const { style = 0, ...content } = cellAt(sheet, row, column) ?? {};
  setCell(sheet, row, column, content, styleIndex(workbook, { ...styleOf(workbook, style), numberFormat }));
}

/** By address: content and format of every cell that has any. */
export function cellsOf(workbook: WorkbookModel, sheet: SheetModel): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [row, line] of sheet.cells) {
    for (const [column, { style, ...content }] of line) {
      cells.set(address(row, column), JSON.stringify([content, styleOf(workbook, style)]));
    }
  }
  return cells;
}

export function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

export function valueAt(workbook: WorkbookModel, cell: string, sheet = 'Benchmarks'): unknown {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return cellAt(sheetOf(workbook, sheet), Number(row) - 1, letter.charCodeAt(0) - 65)?.value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The own rows as they stand: period → received, upheld, in time. */
export function ownRows(workbook: WorkbookModel, sheet = 'Benchmarks'): Record<string, readonly unknown[]> {
  const found: Record<string, readonly unknown[]> = {};
  for (const [, line] of sheetOf(workbook, sheet).cells) {
    const values = [...line].sort(([a], [b]) => a - b).map(([, { value }]) => value);
    const at = values.indexOf(COUNCIL);
    if (at >= 0) found[textOf(values[at + 1])] = values.slice(at + 2, at + 5);
  }
  return found;
}

export function refresh(choices: Partial<Settings> = {}): Promise<RefreshedBenchmarks> {
  return refreshBenchmarks({ choices, today: TODAY }, control);
}

/** Everything of the workbook that a refresh may touch, settings too. */
export function pictured(workbook: WorkbookModel): string {
  return pictureOf(workbook, 'without pages') + JSON.stringify([...workbook.settings]);
}

/**
 * Refreshes, and checks what holds of every refresh: no cell of the sheet is another but those that the answer lists
 * and those of rows and columns that were added, and a second refresh changes nothing at all and writes nothing.
 */
export async function refreshedOnce(
  workbook: WorkbookModel,
  choices: Partial<Settings> = {},
): Promise<RefreshedBenchmarks> {
  await loadOffice(workbook);
  const before = new Map(workbook.sheets.map((sheet) => [sheet.id, cellsOf(workbook, sheet)]));
  const result = await refresh(choices);
  const listed = new Set([
    ...result.changes.map(({ cell }) => cell),
    ...result.keptAsTyped.map(({ keptIn }) => keptIn),
  ]);
  for (const sheet of workbook.sheets) {
    const was = before.get(sheet.id);
    if (!was) continue;
    const now = cellsOf(workbook, sheet);
    const isTheSheet = sheet.name === result.sheet;
    const others = [...new Set([...was.keys(), ...now.keys()])].filter(
      (cell) => was.get(cell) !== now.get(cell) && !(isTheSheet && listed.has(cell)),
    );
    for (const cell of others) {
      expect([isTheSheet, sheet.name, cell, result.sheet]).toEqual([true, sheet.name, cell, result.sheet]);
      // Names of an added row, or the heading of the column for typed values: blank before.
      expect(was.get(cell), cell).toBeUndefined();
    }
  }
  const finished = pictured(workbook);
  const writes = watchedWrites();
  const again = await refresh(choices);
  writes.stop();
  expect(again.changes).toEqual([]);
  expect(again.keptAsTyped).toEqual([]);
  expect(again.upToDate).toBe(true);
  expect(writes.count()).toBe(0);
  expect(pictured(workbook)).toBe(finished);
  return result;
}

interface Batch {
  readonly Actions: readonly { readonly ActionType: number }[];
}

/** Listens for requests that set anything (4 SetProperty, 9 Update). */
function watchedWrites(): { readonly count: () => number; readonly stop: () => void } {
  let count = 0;
  const client = globalThis.parent;
  const post: unknown = client.postMessage.bind(client);
  Object.assign(client, {
    postMessage: (text: unknown) => {
      const { _actionName, _data } = JSON.parse(String(text)) as {
        readonly _actionName: string;
        readonly _data?: { readonly ArrayData?: readonly unknown[] };
      };
      const body = _actionName === 'executeMethod' ? _data?.ArrayData?.[4] : undefined;
      if (typeof body === 'string') {
        count += (JSON.parse(body) as Batch).Actions.filter(({ ActionType }) => [4, 9].includes(ActionType)).length;
      }
      if (typeof post === 'function') Reflect.apply(post, client, [text]);
    },
  });
  return { count: () => count, stop: () => void Object.assign(client, { postMessage: post }) };
}
