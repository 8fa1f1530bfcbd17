/** Safe fixes and undoing them: nothing is changed that is not listed, and undoing ends where it began. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import {
  cellAt,
  newWorkbook,
  openWorkbook,
  saveWorkbook,
  setCell,
  styleIndex,
  type SheetModel,
  type WorkbookModel,
} from '../../src/host';
import { loadOffice, type LoadedOffice } from '../../src/host/node';
import { applyFixes, undoFixes, type CellFix } from '../../src/jobs';
import { Problem, problemSentences } from '../../src/problem';
import { validateXlsx } from '../support/validator';
import { recordRequests } from '../excel/failures';
import { put } from '../excel/support';

const HEADINGS = ['Ref', 'Record type', 'Date received', 'Team', 'Outcome', 'Cost (£)'];
const TEAMS = ['Family Support Team 1', 'Faily Support Team 1', ' Fostering', 'Family  Support Team 3'];

function registerWorkbook(date1904 = false): WorkbookModel {
  const workbook = newWorkbook(['Register', 'My notes']);
  workbook.date1904 = date1904;
  const received = dayOf(2023, 4, 3) - (date1904 ? 1462 : 0);
  put(sheet(workbook), 0, [
    HEADINGS,
    ...TEAMS.map((team, index) => [`C${index + 1}`, 'Complaint', received + index, team, 'Upheld', 100 + index]),
  ]);
  setCell(sheet(workbook), 1, 5, { value: '0012.50' }, styleIndex(workbook, { ...style(workbook), numberFormat: '@' }));
  sheet(workbook).conditionalFormats.push({
    id: '{own}',
    ranges: [{ row: 1, column: 3, rows: 4, columns: 1 }],
    priority: 0,
    stopIfTrue: false,
    formula: '=$D2=""',
    fill: '#00FF00',
  });
  return workbook;
}

function sheet(workbook: WorkbookModel, name = 'Register'): SheetModel {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function style(workbook: WorkbookModel) {
  const [first] = workbook.styles;
  if (!first) throw new Error('a workbook has a style');
  return first;
}

const fix = (ref: string, column: string, cell: string, before: string | number, after: string | number): CellFix => ({
  ...{ rule: 'stray-spaces', sheet: 'Register', ref, column, cell, before, after },
});
const MISSPELT = fix('C2', 'Team', 'D3', 'Faily Support Team 1', 'Family Support Team 1');
const SPACED = fix('C3', 'Team', 'D4', ' Fostering', 'Fostering');
const DOUBLE = fix('C4', 'Team', 'D5', 'Family  Support Team 3', 'Family Support Team 3');
const AS_TEXT = fix('C1', 'Cost (£)', 'F2', '0012.50', 12.5);
const ALL = [MISSPELT, SPACED, DOUBLE, AS_TEXT];

const NOW = dayOf(2024, 5, 1) + 0.5;
const noWait = (): Promise<void> => Promise.resolve();
const apply = (fixes: readonly CellFix[], signal?: AbortSignal) =>
  applyFixes({ choices: {}, fixes, now: NOW }, { wait: noWait, ...(signal ? { signal } : {}) });
const undo = () => undoFixes({ choices: {} }, { wait: noWait });

let workbook: WorkbookModel;
let office: LoadedOffice;

async function open(next: WorkbookModel): Promise<void> {
  workbook = next;
  office = await loadOffice(next);
}

/** A sheet as the analyst sees it: values, formulas, formats, rules. Excel's hidden text prefix is no part of it. */
function seen(model: SheetModel, { styles }: WorkbookModel): string {
  const { name, tables, conditionalFormats, validations, merges, columns, rows } = model;
  const cells = [...model.cells]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => [
      row,
      [...line]
        .sort(([a], [b]) => a - b)
        .map(([column, { value, formula, style: at }]) => [column, value, formula, { ...styles[at], source: 0 }]),
    ]);
  return JSON.stringify({
    name,
    cells,
    tables,
    conditionalFormats,
    validations,
    merges,
    columns: [...columns],
    rows: [...rows],
  });
}

const analysts = (book: WorkbookModel): string =>
  book.sheets
    .filter(({ name }) => name !== 'Fixes')
    .map((one) => seen(one, book))
    .join('\n');

const valueAt = (row: number, column: number): unknown => cellAt(sheet(workbook), row, column)?.value;

const problemOf = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('it should have failed')),
    (error: unknown) => (error instanceof Problem ? error : Promise.reject(new Error(String(error)))),
  );

/** Somebody else adds a row above the others: Excel moves them down. */
function insertRow({ sheets: [register] }: WorkbookModel, above: number): void {
  if (!register) throw new Error('a workbook has a sheet');
  register.cells = new Map([...register.cells].map(([row, cells]) => [row < above ? row : row + 1, cells]));
  setCell(register, above, 0, { value: 'Inserted' });
}

describe('a row that somebody inserts meanwhile', () => {
  /** Two rows with the same slip: the cell that the fix was to be made in holds the same, but it is of another row. */
  const twice = (): WorkbookModel => {
    const next = registerWorkbook();
    setCell(sheet(next), 3, 3, { value: 'Faily Support Team 1' });
    return next;
  };
  const SECOND = { ...MISSPELT, ref: 'C3', cell: 'D4' };
  const teams = (): readonly unknown[] =>
    Array.from({ length: 6 }, (_, row) => [
      cellAt(sheet(workbook), row, 0)?.value,
      cellAt(sheet(workbook), row, 3)?.value,
    ]);

  it('takes no fix to another row', async () => {
    await open(twice());
    const { requests, stop } = recordRequests();
    await apply([SECOND]);
    stop();
    for (let request = 1; request <= requests.length; request++) {
      await open(twice());
      office.faults.before(request, (now) => insertRow(now, 1));
      await apply([SECOND]).catch(() => undefined);
      expect(teams()[3], `before request ${request}`).toEqual(['C2', 'Faily Support Team 1']);
    }
  });

  it('takes no undoing to another row', async () => {
    const fixed = async (): Promise<void> => {
      const next = twice();
      setCell(sheet(next), 2, 3, { value: 'Family Support Team 1' });
      await open(next);
      await apply([SECOND]);
    };
    await fixed();
    const { requests, stop } = recordRequests();
    await undo();
    stop();
    for (let request = 1; request <= requests.length; request++) {
      await fixed();
      office.faults.before(request, (now) => insertRow(now, 1));
      await undo().catch(() => undefined);
      expect(teams()[3], `before request ${request}`).toEqual(['C2', 'Family Support Team 1']);
    }
  });
});

describe('applying fixes', () => {
  beforeEach(() => open(registerWorkbook()));

  it('changes the cells, and lists what stood where', async () => {
    const { made, skipped, remarks } = await apply(ALL);
    expect(skipped).toEqual([]);
    expect(remarks).toEqual([]);
    expect([valueAt(2, 3), valueAt(3, 3), valueAt(4, 3), valueAt(1, 5)]).toEqual([
      'Family Support Team 1',
      'Fostering',
      'Family Support Team 3',
      12.5,
    ]);
    expect(made).toHaveLength(4);
    const [table] = sheet(workbook, 'Fixes').tables;
    expect(table?.name).toBe('Fixes');
    expect(table?.headings).toEqual(['Ref', 'Sheet', 'Column', 'Cell', 'Before', 'After', 'Format before', 'When']);
    expect(table?.area.rows).toBe(5);
  });

  it('touches nothing else, and leaves the sheet in front and the title', async () => {
    const others = seen(sheet(workbook, 'My notes'), workbook);
    const { active } = workbook;
    await apply([MISSPELT]);
    expect(workbook.active).toBe(active);
    expect(workbook.properties.title).toBe('');
    expect(seen(sheet(workbook, 'My notes'), workbook)).toBe(others);
    const expected = registerWorkbook();
    setCell(sheet(expected), 2, 3, { value: 'Family Support Team 1' });
    expect(seen(sheet(workbook), workbook)).toBe(seen(sheet(expected), expected));
  });

  it('finds its cell by Ref and column, wherever they stand by now', async () => {
    const register = sheet(workbook);
    register.cells.clear();
    put(register, 3, [
      ['Team', 'Ref', 'Record type', 'Date received'],
      [' Fostering', 'C3', 'Complaint', 45019],
      ['Faily Support Team 1', 'C2', 'Complaint', 45020],
    ]);
    const { made } = await apply([MISSPELT, SPACED]);
    expect(made.map(({ cell }) => cell)).toEqual(['A6', 'A5']);
    expect([valueAt(4, 0), valueAt(5, 0)]).toEqual(['Fostering', 'Family Support Team 1']);
  });

  it('leaves a cell alone that has changed, holds a formula or is not there', async () => {
    setCell(sheet(workbook), 2, 3, { value: 'Safeguarding' });
    setCell(sheet(workbook), 3, 3, { value: ' Fostering', formula: '=" "&"Fostering"' });
    const before = analysts(workbook);
    const { made, skipped } = await apply([
      MISSPELT,
      SPACED,
      { ...DOUBLE, ref: 'C99' },
      { ...DOUBLE, column: 'Channel' },
    ]);
    expect(made).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'the cell has changed since',
      'the cell holds a formula',
      'its row or column was not found',
      'its row or column was not found',
    ]);
    expect(analysts(workbook)).toBe(before);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Register', 'My notes']);
  });

  it('goes by the place where several rows share a Ref', async () => {
    setCell(sheet(workbook), 4, 0, { value: 'C2' });
    const { made, skipped } = await apply([MISSPELT, { ...DOUBLE, ref: 'C2', cell: 'D9' }]);
    expect(made.map(({ cell }) => cell)).toEqual(['D3']);
    expect(skipped).toHaveLength(1);
  });

  it('takes a stage of a case from the column of that stage', async () => {
    const register = sheet(workbook);
    register.cells.clear();
    put(register, 0, [
      ['Ref', 'Record type', 'Date received', 'Team', 'Stage 2 date received', 'Stage 2 outcome', 'Stage 1 outcome'],
      ['C1', 'Complaint', 45019, 'North', 45050, ' Upheld', ' Not upheld'],
    ]);
    const { made } = await apply([fix('C1 (stage 2)', 'Outcome', 'F2', ' Upheld', 'Upheld')]);
    expect(made).toHaveLength(1);
    expect([valueAt(1, 5), valueAt(1, 6)]).toEqual(['Upheld', ' Not upheld']);
  });

  it.each(['=1+1', '+44 20', '-5', '@x', '5-11', '0012', 'TRUE', '2011/12', '1 May', "'x", 'May 5', '12%'])(
    'writes %s as text, and gets back the text before',
    async (text) => {
      setCell(sheet(workbook), 2, 3, { value: ` ${text}`, quoted: true });
      const before = analysts(workbook);
      await apply([{ ...MISSPELT, before: ` ${text}`, after: text }]);
      expect(cellAt(sheet(workbook), 2, 3)).toMatchObject({ value: text });
      expect(cellAt(sheet(workbook), 2, 3)?.formula).toBeUndefined();
      const { undone } = await undo();
      expect(undone).toHaveLength(1);
      expect(analysts(workbook)).toBe(before);
    },
  );

  it('names a protected sheet and changes nothing', async () => {
    sheet(workbook).protected = true;
    const problem = await problemOf(apply(ALL));
    expect(problem.code).toBe('sheet-protected');
    expect(problemSentences(problem)).toBe(
      "The sheet 'Register' is to be changed, but it is protected. The workbook is as it was before.",
    );
    expect(workbook.sheets).toHaveLength(2);
  });

  it('asks little of Excel', async () => {
    const rows = Array.from({ length: 800 }, (_, index) => [`X${index}`, 'Complaint', 45019, ' North Team', '', '']);
    put(sheet(workbook), 5, rows);
    await apply(rows.map((_, index) => fix(`X${index}`, 'Team', `D${index + 6}`, ' North Team', 'North Team')));
    expect(office.counts.syncs).toBeLessThanOrEqual(20);
    expect(office.counts.largestRequest).toBeLessThan(2_000_000);
  });

  it('writes a valid file, from which the fixes can still be undone', async () => {
    const before = analysts(workbook);
    await apply(ALL);
    const file = saveWorkbook(workbook);
    expect(await validateXlsx(file)).toEqual([]);
    await open(openWorkbook(file, 'saved.xlsx').workbook);
    const { undone } = await undo();
    expect(undone).toHaveLength(4);
    expect([valueAt(2, 3), valueAt(3, 3), valueAt(1, 5)]).toEqual(['Faily Support Team 1', ' Fostering', '0012.50']);
    expect(before).toContain('0012.50');
  });
});

describe('undoing fixes', () => {
  beforeEach(() => open(registerWorkbook()));

  it('puts back values and formats, and empties the list', async () => {
    const before = analysts(workbook);
    await apply(ALL);
    const { undone, left } = await undo();
    expect(undone).toHaveLength(4);
    expect(left).toEqual([]);
    expect(analysts(workbook)).toBe(before);
    expect(sheet(workbook, 'Fixes').tables).toEqual([]);
    expect(await undo()).toEqual({ undone: [], left: [], remarks: [] });
  });

  it('leaves what somebody has changed since, and keeps it listed', async () => {
    await apply(ALL);
    setCell(sheet(workbook), 2, 3, { value: 'Safeguarding' });
    const { undone, left } = await undo();
    expect(undone).toHaveLength(3);
    expect(left.map(({ fix: { ref }, reason }) => [ref, reason])).toEqual([['C2', 'the cell has changed since']]);
    expect(valueAt(2, 3)).toBe('Safeguarding');
    setCell(sheet(workbook), 2, 3, { value: 'Family Support Team 1' });
    expect((await undo()).undone).toHaveLength(1);
    expect(valueAt(2, 3)).toBe('Faily Support Team 1');
  });

  it('undoes fixes of fixes, and a mended Ref', async () => {
    setCell(sheet(workbook), 2, 0, { value: 'C2 ' });
    setCell(sheet(workbook), 2, 3, { value: ' Faily Support Team 1' });
    const before = analysts(workbook);
    await apply([{ ...MISSPELT, before: ' Faily Support Team 1', after: 'Faily Support Team 1' }]);
    await apply([MISSPELT, fix('C2', 'Ref', 'A3', 'C2 ', 'C2')]);
    expect((await undo()).undone).toHaveLength(3);
    expect(analysts(workbook)).toBe(before);
  });

  it('finds the other fixes of a row whose Ref was mended, before or together with them', async () => {
    setCell(sheet(workbook), 2, 0, { value: '\u04212' });
    setCell(sheet(workbook), 2, 4, { value: ' Upheld' });
    const before = analysts(workbook);
    const ofRow = (one: CellFix): CellFix => ({ ...one, ref: '\u04212' });
    await apply([ofRow(MISSPELT)]);
    await apply([ofRow(fix('', 'Ref', 'A3', '\u04212', 'C2')), ofRow(fix('', 'Outcome', 'E3', ' Upheld', 'Upheld'))]);
    setCell(sheet(workbook), 2, 4, { value: 'Not upheld' });
    expect((await undo()).undone).toHaveLength(2);
    setCell(sheet(workbook), 2, 4, { value: 'Upheld' });
    expect((await undo()).left).toEqual([]);
    expect(analysts(workbook)).toBe(before);
  });

  it('applies and undoes all fixes of a rule, however many', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => [`X${index}`, 'Complaint', 45019, ' North Team', '', '']);
    put(sheet(workbook), 5, rows);
    const before = analysts(workbook);
    const all = rows.map((_, index) => fix(`X${index}`, 'Team', `D${index + 6}`, ' North Team', 'North Team'));
    expect((await apply(all)).made).toHaveLength(2_500);
    const { undone, left } = await undo();
    expect([undone.length, left.length]).toEqual([2_500, 0]);
    expect(analysts(workbook)).toBe(before);
    expect(office.counts.largestRequest).toBeLessThan(2_000_000);
  });

  it('keeps the commentary of the list, and the days of a workbook of 1904', async () => {
    await open(registerWorkbook(true));
    const before = analysts(workbook);
    await apply([MISSPELT]);
    const { made } = await apply([SPACED]);
    expect(made[0]?.when).toBe(NOW);
    const { undone } = await undo();
    expect(undone.map(({ when }) => when)).toEqual([NOW, NOW]);
    expect(analysts(workbook)).toBe(before);
  });

  it('ends where it began, whatever was applied and undone before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constant('undo' as const), fc.subarray(ALL, { minLength: 1 })), { maxLength: 5 }),
        async (steps) => {
          await open(registerWorkbook());
          const before = analysts(workbook);
          for (const step of steps) await (step === 'undo' ? undo() : apply(step));
          await undo();
          expect(analysts(workbook)).toBe(before);
        },
      ),
      { numRuns: 12 },
    );
  });
});
