/** The data checks in the workbook: the sheet, the marks, and the fixes that follow from them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import {
  cellAt,
  newWorkbook,
  openWorkbook,
  saveWorkbook,
  setCell,
  type SheetModel,
  type WorkbookModel,
} from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { applyFixes, checkWorkbook, clearMarks, generate, undoFixes, type CheckedWorkbook } from '../../src/jobs';
import { Problem } from '../../src/problem';
import { validateXlsx } from '../support/validator';
import { put } from '../excel/support';

const HEADINGS = ['Ref', 'Record type', 'Stage', 'Date received', 'Date of response', 'Outcome', 'Team', 'Procedure'];
const TODAY = dayOf(2023, 12, 1);

/** Complaints without a fault, then some with one each. */
function registerWorkbook(): WorkbookModel {
  const workbook = newWorkbook(['Register', 'Lists', 'Settings']);
  const good = Array.from({ length: 12 }, (_, index) => {
    const received = dayOf(2023, 4, 3) + index * 7;
    return [
      `C${index + 1}`,
      'Complaint',
      1,
      received,
      received + 8,
      'Not upheld',
      'Family Support Team 1',
      'Statutory',
    ];
  });
  put(sheetOf(workbook, 'Register'), 0, [HEADINGS, ...good]);
  put(sheetOf(workbook, 'Lists'), 0, [
    ['List', 'Name'],
    ['Team', 'Family Support Team 1'],
    ['Team', 'Family Support Team 3'],
  ]);
  put(sheetOf(workbook, 'Settings'), 0, [
    ['Setting', 'Value'],
    ['Council', 'Example Council'],
  ]);
  return workbook;
}

function plantFaults(workbook: WorkbookModel): WorkbookModel {
  const register = sheetOf(workbook, 'Register');
  setCell(register, 2, 6, { value: 'Faily Support Team 1' });
  setCell(register, 3, 6, { value: 'Family Support Team 1 ' });
  setCell(register, 4, 5, { value: 'Perhaps' });
  setCell(register, 5, 3, { value: '' });
  register.conditionalFormats.push({
    id: '{own}',
    ranges: [{ row: 1, column: 6, rows: 12, columns: 1 }],
    priority: 0,
    stopIfTrue: false,
    formula: '=$G2=""',
    fill: '#00FF00',
  });
  return workbook;
}

function sheetOf({ sheets }: WorkbookModel, name: string): SheetModel {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** All that the model holds of a sheet but what Excel computes or renumbers. */
const snapshot = (sheet: SheetModel): string =>
  JSON.stringify({
    ...sheet,
    formulaFree: 0,
    changed: 0,
    selection: 0,
    cells: [...sheet.cells].map(([row, cells]) => [row, ...cells]),
  });

const isMark = ({ formula }: { readonly formula?: string }): boolean => formula?.includes('data-checks') === true;

let workbook: WorkbookModel;
let office: LoadedOffice;

async function open(next: WorkbookModel): Promise<void> {
  workbook = next;
  office = await loadOffice(next);
}

const check = (control: Parameters<typeof checkWorkbook>[1] = {}): Promise<CheckedWorkbook> =>
  checkWorkbook({ choices: {}, today: TODAY }, control);

const rowsOf = (sheet: SheetModel): unknown[][] => {
  const [table] = sheet.tables;
  if (!table) return [];
  const { row, rows, columns } = table.area;
  return Array.from({ length: rows - 1 }, (_, down) =>
    Array.from({ length: columns }, (_unused, column) => {
      const cell = cellAt(sheet, row + 1 + down, column);
      return cell?.formula ?? cell?.value ?? '';
    }),
  );
};

describe('checking the register', () => {
  beforeEach(() => open(plantFaults(registerWorkbook())));

  it('lists each finding with a link to its cell, what to do, and what should stand there', async () => {
    const { result, written, kept, remarks } = await check();
    expect(written).toEqual(['Data checks']);
    expect(kept).toEqual([]);
    expect(remarks).toEqual([]);
    const sheet = sheetOf(workbook, 'Data checks');
    expect(sheet.tables[0]?.headings).toEqual([
      'Severity',
      'Rule',
      'Cell',
      'Ref',
      'Column',
      'Value',
      'What is wrong',
      'What to do',
      'Suggestion',
    ]);
    const rows = rowsOf(sheet);
    expect(rows).toHaveLength(result.findings.length);
    const near = rows.find(([, rule]) => rule === 'Name that is nearly another');
    expect(near).toMatchObject({
      0: 'Warning',
      2: `=HYPERLINK("#'Register'!G3","G3")`,
      3: 'C2',
      4: 'Team',
      5: 'Faily Support Team 1',
      7: 'Apply the fix, or type what is suggested.',
      8: 'Family Support Team 1',
    });
    expect(rows.map(([severity]) => severity).indexOf('Note')).toBeGreaterThan(
      rows.findIndex(([one]) => one === 'Error'),
    );
  });

  it('marks the cells of the register, and nothing else', async () => {
    const others = snapshot(sheetOf(workbook, 'Lists'));
    const { marked } = await check();
    const marks = sheetOf(workbook, 'Register').conditionalFormats.filter(isMark);
    expect(marks.flatMap(({ ranges }) => ranges).reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBe(
      marked,
    );
    expect(marked).toBeGreaterThanOrEqual(4);
    expect(snapshot(sheetOf(workbook, 'Lists'))).toBe(others);
  });

  it('leaves the register, once the marks are cleared, exactly as it was', async () => {
    const before = snapshot(sheetOf(workbook, 'Register'));
    await check();
    expect(snapshot(sheetOf(workbook, 'Register'))).not.toBe(before);
    expect(await clearMarks({})).toEqual({ sheets: ['Register'] });
    expect(snapshot(sheetOf(workbook, 'Register'))).toBe(before);
  });

  it('replaces what an earlier check wrote, and keeps its commentary', async () => {
    await check();
    const first = sheetOf(workbook, 'Data checks');
    const commentary = [...first.cells].find(([, cells]) => cells.get(0)?.value === 'Commentary')?.[0] ?? 0;
    setCell(first, commentary + 1, 0, { value: 'Seen by the team.' });
    setCell(sheetOf(workbook, 'Register'), 4, 5, { value: 'Not upheld' });
    const { result } = await check();
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Data checks'))).toHaveLength(1);
    const second = sheetOf(workbook, 'Data checks');
    expect([...second.cells].some(([, cells]) => cells.get(0)?.value === 'Seen by the team.')).toBe(true);
    expect(result.findings.some(({ rule }) => rule === 'unknown-value')).toBe(false);
    expect(
      sheetOf(workbook, 'Register')
        .conditionalFormats.filter(isMark)
        .flatMap(({ ranges }) => ranges),
    ).not.toContainEqual({ row: 4, column: 5, rows: 1, columns: 1 });
  });

  it('finds what Excel knows of the sheet: hidden rows, merged cells, formulas', async () => {
    const register = sheetOf(workbook, 'Register');
    register.rows.set(6, { hidden: true, style: 0 });
    register.merges.push({ row: 8, column: 5, rows: 2, columns: 1 });
    setCell(register, 7, 5, { formula: '="Not"&" upheld"', value: 'Not upheld' });
    const { result } = await check();
    expect(result.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['hidden-rows', 'merged-cells', 'formula-in-register']),
    );
  });

  it('writes the sheet without marks where the register is protected, and says so', async () => {
    sheetOf(workbook, 'Register').protected = true;
    const { marked, remarks, written } = await check();
    expect(written).toEqual(['Data checks']);
    expect(marked).toBe(0);
    expect(remarks).toContain("The sheet 'Register' is protected, so its cells are not marked.");
  });

  it('asks little of Excel', async () => {
    const { counts } = office;
    await check();
    expect(counts.syncs).toBeLessThanOrEqual(17);
  });

  it('tells its steps, and leaves the workbook as it was whenever it is cancelled', async () => {
    const steps: string[] = [];
    await check({
      progress: ({ step }) => {
        if (steps.at(-1) !== step) steps.push(step);
      },
    });
    expect(steps).toEqual([
      'Looking for the register',
      'Reading the register',
      'Looking at rows and cells',
      'Checking the register',
      'Writing the sheets',
      'Setting up the pages',
      'Comparing with the register',
      'Putting the sheets in place',
      'Marking the cells',
    ]);
    for (const at of steps.slice(0, -2)) {
      await open(plantFaults(registerWorkbook()));
      const before = workbook.sheets.map(snapshot);
      const stop = new AbortController();
      const answer = await check({
        signal: stop.signal,
        progress: ({ step }) => {
          if (step === at) stop.abort();
        },
      }).catch((error: unknown) => (error instanceof Problem ? error.code : String(error)));
      expect(answer, at).toBe('cancelled');
      expect(workbook.sheets.map(snapshot), at).toEqual(before);
    }
  });

  it('never takes its sheets for a register, nor a report for its own', async () => {
    await check();
    const { written } = await generate({ kind: 'appendix', choices: {}, today: TODAY }, {});
    await check();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...written, 'Data checks']));
    expect(workbook.properties.title).toContain('Example Council');
  });

  it('writes a file that is valid, and knows its sheet and marks again in it', async () => {
    await check();
    const file = saveWorkbook(workbook);
    expect(await validateXlsx(file)).toEqual([]);
    await open(openWorkbook(file, 'saved.xlsx').workbook);
    const { kept } = await check();
    expect(kept).toEqual([]);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Data checks'))).toHaveLength(1);
  });

  it('offers the safe fixes, which mend what it found, and can be undone', async () => {
    const before = sheetOf(workbook, 'Register');
    const values = (): unknown[] =>
      [...before.cells].map(([row, cells]) => [row, ...[...cells].map(([, { value }]) => value)]);
    const was = JSON.stringify(values());
    const { fixes } = await check();
    expect(fixes.map(({ rule, cell, before: old, after }) => [rule, cell, old, after])).toEqual([
      ['near-name', 'G3', 'Faily Support Team 1', 'Family Support Team 1'],
      ['stray-spaces', 'G4', 'Family Support Team 1 ', 'Family Support Team 1'],
    ]);
    expect((await applyFixes({ choices: {}, fixes, now: TODAY }, {})).made).toHaveLength(2);
    expect((await check()).fixes).toEqual([]);
    await undoFixes({ choices: {} }, {});
    expect(JSON.stringify(values())).toBe(was);
    expect((await check()).fixes).toHaveLength(2);
  });

  it('says that nothing was found where nothing is wrong', async () => {
    await open(registerWorkbook());
    const { result, marked } = await check();
    expect(result.findings).toEqual([]);
    expect(marked).toBe(0);
    const sheet = sheetOf(workbook, 'Data checks');
    expect(sheet.tables).toEqual([]);
    expect(cellAt(sheet, 2, 0)?.value).toBe('12 rows were checked. Nothing was found.');
  });
});
