/** Refreshing benchmarks on the real client: the own rows are computed in place, and nothing of the clerk's is touched. */
import { describe, expect, it } from 'vitest';
import { cellAt, setCell, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { generate, refreshBenchmarks } from '../../src/jobs';
import { AS_BEFORE, Problem } from '../../src/problem';
import {
  cellsOf,
  control,
  COUNCIL,
  councilWorkbook,
  fill,
  format,
  HEADINGS,
  makeTable,
  OWN,
  ownRows,
  pictured,
  refresh,
  refreshedOnce,
  ROWS,
  sheetOf,
  TODAY,
  valueAt,
} from './benchmarksWorkbook';
import { styleOf } from '../../src/host';

/** The Problem of a refresh that must leave the workbook as it was. */
async function refused(workbook: WorkbookModel): Promise<Problem> {
  await loadOffice(workbook);
  const before = pictured(workbook);
  const problem: unknown = await refresh().catch((error: unknown) => error);
  expect(pictured(workbook)).toBe(before);
  if (!(problem instanceof Problem)) throw new Error('no Problem');
  expect(problem.workbook).toEqual(AS_BEFORE);
  return problem;
}

describe('refreshing the sheet of benchmarks', () => {
  it('fills the own rows with fractions in a percent format, and writes the sheets that compare', async () => {
    const workbook = councilWorkbook();
    const result = await refreshedOnce(workbook);
    expect(ownRows(workbook)).toEqual(OWN);
    expect(result.changes.map(({ period, column, cell, after }) => [period, column, cell, after])).toEqual([
      ['2022/23', 'Complaints received', 'C3', '4'],
      ['2022/23', 'Upheld %', 'D3', '25%'],
      ['2022/23', 'In time %', 'E3', '75%'],
      ['2023/24', 'Complaints received', 'C5', '5'],
      ['2023/24', 'Upheld %', 'D5', '40%'],
      ['2023/24', 'In time %', 'E5', '80%'],
    ]);
    const cell = cellAt(sheetOf(workbook), 2, 3);
    expect(styleOf(workbook, cell?.style ?? 0).numberFormat).toBe('#,##0%');
    expect(result.written.some((name) => name.startsWith('Benchmarking'))).toBe(true);
  });

  it('adds the rows that are missing below the last', async () => {
    const workbook = councilWorkbook([HEADINGS, ...ROWS.filter(([council]) => council !== COUNCIL)]);
    await refreshedOnce(workbook);
    expect(ownRows(workbook)).toEqual(OWN);
    expect([
      valueAt(workbook, 'A4'),
      valueAt(workbook, 'B4'),
      valueAt(workbook, 'A5'),
      valueAt(workbook, 'B5'),
    ]).toEqual([COUNCIL, '2022/23', COUNCIL, '2023/24']);
  });

  it('adds them to an Excel Table, which grows by them', async () => {
    const workbook = councilWorkbook([HEADINGS, ...ROWS.slice(0, 1)]);
    makeTable(workbook, 2, HEADINGS.length);
    await refreshedOnce(workbook);
    expect(ownRows(workbook)).toEqual(OWN);
    expect(sheetOf(workbook).tables[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 6 });
  });

  it('takes the blank rows at the end of a table first', async () => {
    const workbook = councilWorkbook([HEADINGS, ...ROWS.slice(0, 1)]);
    makeTable(workbook, 5, HEADINGS.length);
    fill(sheetOf(workbook), [['Remember to ask Aldermoor']], 5, 0);
    await refreshedOnce(workbook);
    expect(ownRows(workbook)).toEqual(OWN);
    expect(sheetOf(workbook).tables[0]?.area.rows).toBe(5);
    expect(valueAt(workbook, 'A6')).toBe('Remember to ask Aldermoor');
  });

  it('writes over nothing: below plain rows it goes past a note', async () => {
    const workbook = councilWorkbook([HEADINGS, ...ROWS.slice(0, 1), [], ['These are published figures']]);
    await refreshedOnce(workbook);
    expect(valueAt(workbook, 'A4')).toBe('These are published figures');
    expect([valueAt(workbook, 'A5'), valueAt(workbook, 'A6')]).toEqual([COUNCIL, COUNCIL]);
    expect(ownRows(workbook)).toEqual(OWN);
  });

  it('stops where a table has no room, and says how to make some', async () => {
    const workbook = councilWorkbook([HEADINGS, ...ROWS.slice(0, 1), ['A note']]);
    makeTable(workbook, 2, HEADINGS.length);
    const { code, message, remedy } = await refused(workbook);
    expect([code, remedy]).toEqual(['no-room', 'Insert 2 rows at the end of the table, then try again.']);
    expect(message).toContain("'Benchmarks'");
  });

  it('makes the sheet where there is none, and then finds it', async () => {
    const workbook = councilWorkbook();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Benchmarks');
    const result = await refreshedOnce(workbook);
    expect([result.made, result.sheet]).toEqual([true, 'Benchmarks']);
    expect(ownRows(workbook)).toEqual(OWN);
    expect(sheetOf(workbook).tables[0]?.headings).toContain('Source');
    // Rows that are added later must be printed too.
    expect(sheetOf(workbook).page.printArea).toBeUndefined();
  });

  it.each<[string, (workbook: WorkbookModel) => void]>([
    [
      'rows reordered',
      (workbook) => fill(sheetOf(workbook), [ROWS[3] ?? [], ROWS[2] ?? [], ROWS[1] ?? [], ROWS[0] ?? []], 1),
    ],
    ['a row removed', (workbook) => void sheetOf(workbook).cells.delete(1)],
    ['a row added', (workbook) => fill(sheetOf(workbook), [['Eastholme Council', '2023/24', 88, 0.4, 0.7]], 5)],
    ['the sheet hidden', (workbook) => void (sheetOf(workbook).visibility = 'Hidden')],
    ['the sheet very hidden', (workbook) => void (sheetOf(workbook).visibility = 'VeryHidden')],
  ])('finds the own rows: %s', async (_, change) => {
    const workbook = councilWorkbook();
    change(workbook);
    const { visibility } = sheetOf(workbook);
    await refreshedOnce(workbook);
    expect(ownRows(workbook)).toMatchObject(OWN);
    expect(sheetOf(workbook).visibility).toBe(visibility);
  });

  it('finds the columns where others were inserted and moved, with a title above', async () => {
    const workbook = councilWorkbook([
      ['Councils compared'],
      ['Contact', 'Year', 'Authority', 'Note', '% in time', 'Received', '% upheld', 'Closed'],
      ['Ann', '2022/23', 'Aldermoor Council', 'asked twice', 0.82, 71, 0.44, 68],
      ['', '2022/23', COUNCIL, 'ours', '', '', '', ''],
    ]);
    const result = await refreshedOnce(workbook);
    expect(result.changes.filter(({ period }) => period === '2022/23').map(({ cell, after }) => [cell, after])).toEqual(
      [
        ['F4', '4'],
        ['G4', '25%'],
        ['E4', '75%'],
        ['H4', '4'],
      ],
    );
    expect(valueAt(workbook, 'D4')).toBe('ours');
  });

  it('leaves formats, formulas, comments and conditional formats as they are', async () => {
    const workbook = councilWorkbook([[...HEADINGS, 'Rank'], ...ROWS]);
    const sheet = sheetOf(workbook);
    for (let row = 1; row < 5; row++) setCell(sheet, row, 6, { formula: `=RANK(C${row + 1},C:C)`, value: row });
    format(workbook, sheet, 2, 3, '0.00%');
    format(workbook, sheet, 4, 2, '#,##0.0');
    sheet.commentCount = 2;
    sheet.conditionalFormats.push({
      ...{ id: '{own}', ranges: [{ row: 1, column: 3, rows: 4, columns: 1 }], priority: 0, stopIfTrue: false },
      ...{ formula: '=$D2>0.5', fill: '#00FF00' },
    });
    const [rules, comments] = [JSON.stringify(sheet.conditionalFormats), sheet.commentCount];
    await refreshedOnce(workbook);
    expect(styleOf(workbook, cellAt(sheet, 2, 3)?.style ?? 0).numberFormat).toBe('0.00%');
    expect(styleOf(workbook, cellAt(sheet, 4, 2)?.style ?? 0).numberFormat).toBe('#,##0.0');
    expect([JSON.stringify(sheet.conditionalFormats), sheet.commentCount]).toEqual([rules, comments]);
  });

  it('leaves a formula in a computed cell, and says where it gives another figure', async () => {
    const workbook = councilWorkbook();
    const sheet = sheetOf(workbook);
    setCell(sheet, 2, 3, { formula: '=1/4', value: 0.25 });
    setCell(sheet, 4, 3, { formula: '=1/2', value: 0.5 });
    const { findings, changes } = await refreshedOnce(workbook);
    expect(findings).toMatchObject([{ rule: 'own-formula-differs', cell: 'D5' }]);
    expect(findings[0]?.message).toContain('40%');
    expect(changes.map(({ cell }) => cell)).toEqual(['C3', 'E3', 'C5', 'E5']);
  });

  it('stops at a protected sheet by its name, and only where it has something to write', async () => {
    const workbook = councilWorkbook();
    sheetOf(workbook).protected = true;
    const { code, message } = await refused(workbook);
    expect([code, message.includes("'Benchmarks'")]).toEqual(['sheet-protected', true]);
    sheetOf(workbook).protected = false;
    await refreshedOnce(workbook);
    sheetOf(workbook).protected = true;
    expect((await refresh()).upToDate).toBe(true);
  });

  it('knows the sheet by its headings where it was renamed, and the appendix reads the same one', async () => {
    const workbook = councilWorkbook();
    sheetOf(workbook).name = 'Neighbours';
    const result = await refreshedOnce(workbook);
    expect([result.sheet, result.made]).toEqual(['Neighbours', false]);
    expect(ownRows(workbook, 'Neighbours')).toEqual(OWN);
    const { report } = await generate({ kind: 'appendix', choices: {}, today: TODAY }, control);
    const table = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'benchmarking');
    expect(JSON.stringify(table?.rows)).toContain('Aldermoor Council');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'benchmarks-elsewhere', sheet: 'Neighbours' }),
    );
  });

  it('does not guess between two sheets with the headings', async () => {
    const workbook = councilWorkbook();
    sheetOf(workbook).name = 'Neighbours';
    const copy = structuredClone(sheetOf(workbook, 'Neighbours'));
    workbook.sheets.push({ ...copy, id: '{copy}', name: 'Neighbours (2)' });
    const { code, message } = await refused(workbook);
    expect([code, message.includes("'Neighbours', 'Neighbours (2)'")]).toEqual(['benchmarks-unclear', true]);
  });

  it('says that the council must be named first', async () => {
    const workbook = councilWorkbook();
    sheetOf(workbook, 'Settings').cells.delete(1);
    const { code, remedy } = await refused(workbook);
    expect(code).toBe('council-unknown');
    expect(remedy).toContain('Settings');
  });

  it('gives two clerks with two periods the same rows', async () => {
    const [one, other] = [councilWorkbook(), councilWorkbook()];
    await loadOffice(one);
    await refresh({ period: '2022/23' });
    const first = JSON.stringify([...cellsOf(one, sheetOf(one))]);
    expect((await refresh({ period: '2023/24' })).changes).toEqual([]);
    expect(JSON.stringify([...cellsOf(one, sheetOf(one))])).toBe(first);
    await loadOffice(other);
    await refresh({ period: '2023/24' });
    expect(JSON.stringify([...cellsOf(other, sheetOf(other))])).toBe(first);
  });

  it.each([
    ['Westmere', true],
    ['WESTMERE  COUNCIL', true],
    ['Westmere City Council', true],
    ['City of Westmere', true],
    ['Westmere Councl', false],
    ['Westmore Council', false],
  ])('takes %s for the own council: %s', async (name, isOwn) => {
    const workbook = councilWorkbook([HEADINGS, [name, '2023/24', isOwn ? '' : 12, '', '', '']]);
    const { findings } = await refreshedOnce(workbook);
    expect(valueAt(workbook, 'A2')).toBe(name);
    expect(valueAt(workbook, 'C2')).toBe(isOwn ? 5 : 12);
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual(isOwn ? [] : [['near-own-name', 'A2']]);
  });

  it('leaves own rows alone that the register cannot give, and second ones of a period', async () => {
    const workbook = councilWorkbook([
      ...[HEADINGS, ...ROWS],
      [COUNCIL, '2019/20', 33, 0.3, 0.6, 'Old report'],
      [COUNCIL, '2023-24', 9, 0.9, 0.9, ''],
    ]);
    const { findings } = await refreshedOnce(workbook);
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['own-row-twice', 'A7'],
      ['own-row-not-computed', 'B6'],
    ]);
    expect([valueAt(workbook, 'C6'), valueAt(workbook, 'C7')]).toEqual([33, 9]);
  });

  it('reads percentages as 56% or 56, and signs of suppression as missing, never zero', async () => {
    const workbook = councilWorkbook([
      HEADINGS,
      ['Aldermoor Council', '2023/24', 71, '56%', 'c', ''],
      ['Eastholme Council', '2023/24', '1,204', '56 % (r)', '<5', ''],
      ['Kelderby Council', '2023/24', '-', '56', '[c]', ''],
      ['Oxenmarsh Council', '2023/24', '', 56, '', ''],
    ]);
    const { report } = await refreshedOnce(workbook);
    const table = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'benchmarking');
    const rates =
      table?.rows.filter(([name]) => /Aldermoor|Eastholme|Kelderby|Oxenmarsh/.exec(JSON.stringify(name))) ?? [];
    expect(rates).toHaveLength(4);
    for (const row of rates) {
      expect(JSON.stringify(row)).toContain('56%');
      expect(JSON.stringify(row)).not.toContain('"text":"0%"');
    }
  });
});

describe('values typed over computed cells', () => {
  it('give way to the computed ones, are kept beside them and listed', async () => {
    const workbook = councilWorkbook();
    fill(sheetOf(workbook), [['', '', '', 0.56, '80%', '']], 2);
    const { keptAsTyped, changes } = await refreshedOnce(workbook);
    expect(ownRows(workbook)).toEqual(OWN);
    expect(keptAsTyped).toEqual([
      { period: '2022/23', column: 'Upheld %', cell: 'D3', typed: '56%', keptIn: 'G3' },
      { period: '2022/23', column: 'In time %', cell: 'E3', typed: '80%', keptIn: 'G3' },
    ]);
    expect([valueAt(workbook, 'G1'), valueAt(workbook, 'G3')]).toEqual([
      'Kept as typed',
      'Upheld %: 56%; In time %: 80%',
    ]);
    expect(changes).toContainEqual(expect.objectContaining({ cell: 'D3', before: '56%', after: '25%' }));
  });

  it('are told from what an earlier refresh wrote: a register that grew keeps nothing', async () => {
    const workbook = councilWorkbook();
    await refreshedOnce(workbook);
    fill(sheetOf(workbook, 'Register'), [['B9', 'Complaint', 45100, 45105, 'Upheld', 'North']], 10);
    const { keptAsTyped, changes } = await refreshedOnce(workbook);
    expect(keptAsTyped).toEqual([]);
    expect(changes.map(({ cell, before, after }) => [cell, before, after])).toContainEqual(['C5', '5', '6']);
    expect(valueAt(workbook, 'G1')).toBeUndefined();
  });

  it('join the column that is there, in a table too', async () => {
    const workbook = councilWorkbook();
    makeTable(workbook, 5, HEADINGS.length);
    fill(sheetOf(workbook), [['', '', 44]], 2);
    await refreshedOnce(workbook);
    expect(sheetOf(workbook).tables[0]?.headings.at(-1)).toBe('Kept as typed');
    fill(sheetOf(workbook), [['', '', 45]], 2);
    await refreshedOnce(workbook);
    expect(valueAt(workbook, 'G3')).toBe('Complaints received: 44; Complaints received: 45');
  });

  it('go beyond what stands beside the rows', async () => {
    const workbook = councilWorkbook();
    fill(sheetOf(workbook), [['', '', 44, '', '', '', 'my note']], 2);
    const { keptAsTyped } = await refreshedOnce(workbook);
    expect(keptAsTyped[0]?.keptIn).toBe('H3');
    expect(valueAt(workbook, 'G3')).toBe('my note');
  });

  it('are no finding of the comparing sheets any more', async () => {
    const workbook = councilWorkbook();
    fill(sheetOf(workbook), [['', '', 'many', '140%']], 2);
    const { report, keptAsTyped } = await refreshedOnce(workbook);
    expect(keptAsTyped.map(({ typed }) => typed)).toEqual(['many', '140%']);
    expect(report.findings.filter(({ sheet }) => sheet === 'Benchmarks')).toEqual([]);
  });

  it('that say the same in another way are no typed values', async () => {
    const workbook = councilWorkbook();
    fill(sheetOf(workbook), [['', '', '4', '25%', 75, '']], 2);
    const { keptAsTyped } = await refreshedOnce(workbook);
    expect(keptAsTyped).toEqual([]);
    expect(ownRows(workbook)).toEqual(OWN);
  });
});

describe('a refresh that is disturbed', () => {
  it('takes the rows back where it is cancelled while the sheets are written', async () => {
    const workbook = councilWorkbook([HEADINGS, ...ROWS.slice(0, 1)]);
    makeTable(workbook, 2, HEADINGS.length);
    await loadOffice(workbook);
    const before = pictured(workbook);
    const stop = new AbortController();
    const seen: unknown[] = [];
    const progress = ({ step }: { readonly step: string }): void => {
      if (step !== 'Writing the sheets') return;
      seen.push(valueAt(workbook, 'C3'));
      stop.abort();
    };
    const refreshing = refreshBenchmarks({ choices: {}, today: TODAY }, { ...control, signal: stop.signal, progress });
    await expect(refreshing).rejects.toMatchObject({ code: 'cancelled', workbook: AS_BEFORE });
    expect(seen).toEqual([4]);
    expect(pictured(workbook)).toBe(before);
  });

  it('starts over where the register is edited meanwhile', async () => {
    const workbook = councilWorkbook();
    await loadOffice(workbook);
    let edited = false;
    const progress = ({ step }: { readonly step: string }): void => {
      if (edited || step !== 'Comparing with the register') return;
      edited = true;
      fill(sheetOf(workbook, 'Register'), [['B9', 'Complaint', 45100, 45105, 'Upheld', 'North']], 10);
    };
    const result = await refreshBenchmarks({ choices: {}, today: TODAY }, { ...control, progress });
    expect(valueAt(workbook, 'C5')).toBe(6);
    expect(result.keptAsTyped).toEqual([]);
    expect((await refresh()).upToDate).toBe(true);
  });
});

describe('an appendix that was generated before', () => {
  it('is named where its benchmarking would say something else now, and only then', async () => {
    const workbook = councilWorkbook();
    await loadOffice(workbook);
    await generate({ kind: 'appendix', choices: {}, today: TODAY }, control);
    expect((await refresh()).remarks).toEqual([]);
    fill(sheetOf(workbook), [['', '', 80]], 3);
    const { remarks } = await refresh();
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatch(/^The sheets? 'Benchmarking.*' of an earlier report (is|are) older/);
  });
});
