/**
 * Check, marks, fixes and their undoing leave no trace in the analyst's own sheets: by the model after every step,
 * whatever the steps, and by the parts of the saved file.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { cellAt, newWorkbook, openWorkbook, saveWorkbook, type SheetModel, type WorkbookModel } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { applyFixes, checkWorkbook, clearMarks, undoFixes, type CheckedWorkbook, type CellFix } from '../../src/jobs';
import { validateXlsx } from '../support/validator';
import { put } from '../excel/support';
import { packed, partsOf } from '../host/xlsx/parts';

const TODAY = dayOf(2024, 5, 1);
const OURS = ['Data checks', 'Fixes'];
const control = { wait: () => Promise.resolve() };

const check = (): Promise<CheckedWorkbook> => checkWorkbook({ choices: {}, today: TODAY }, control);
const apply = (fixes: readonly CellFix[]) => applyFixes({ choices: {}, fixes, now: TODAY + 0.5 }, control);
const undo = () => undoFixes({ choices: {} }, control);

describe('the sample register with conditional formats of its own', () => {
  const REGISTER = 'xl/worksheets/sheet1.xml';
  const OWN =
    '<conditionalFormatting sqref="AE2:AE426"><cfRule type="colorScale" priority="1"><colorScale>' +
    '<cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule>' +
    '</conditionalFormatting><conditionalFormatting sqref="Q2:Q426 K2:K426">' +
    '<cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$K2="Open"</formula></cfRule>' +
    '<cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>';

  /** The file as Excel would have saved it: with rules of three kinds, and a hidden row. */
  function analystsFile(): Uint8Array {
    const parts = { ...partsOf(readFileSync('assets/sample-register.xlsx')) };
    const change = (name: string, from: RegExp, to: string): void => {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      if (!from.test(text)) throw new Error(`${name} has nothing like ${String(from)}`);
      parts[name] = strToU8(text.replace(from, to));
    };
    change(REGISTER, /<dataValidations/, `${OWN}<dataValidations`);
    change(REGISTER, /<row r="9"/, '<row r="9" hidden="1"');
    const format = '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
    change(
      'xl/styles.xml',
      /<dxfs[^>]*\/>|<dxfs.*<\/dxfs>|(?=<tableStyles|<\/styleSheet>)/s,
      `<dxfs count="1">${format}</dxfs>`,
    );
    return packed(parts);
  }

  /** The parts of the analyst's sheets as they would be saved after any change that leaves no trace. */
  function analystsParts(workbook: WorkbookModel): Readonly<Record<string, string>> {
    for (const sheet of workbook.sheets) if (!OURS.includes(sheet.name)) sheet.changed = true;
    const all = partsOf(saveWorkbook(workbook));
    const styles = strFromU8(all['xl/styles.xml'] ?? new Uint8Array());
    const own = Object.entries(all).filter(([name]) =>
      /^xl\/(?:worksheets\/sheet[1-7]\.xml|tables\/table[1-7]\.xml)$/.test(name),
    );
    return Object.fromEntries(own.map(([name, bytes]) => [name, spelledOut(strFromU8(bytes), styles)]));
  }

  /**
   * Styles are numbered as they are met: what they say stands in place of their numbers, but for Excel's hidden text
   * prefix and the kind of fill that is the usual one. Of the shared strings the model says what they are. The sheet in front is ours.
   */
  function spelledOut(xml: string, styles: string): string {
    const inStyles = (list: string, item: string): readonly string[] => {
      const found = new RegExp(`<${list}[ >].*?</${list}>`, 's').exec(styles)?.[0] ?? '';
      return found.match(new RegExp(`<${item}(?:[^>]*/>|[ >].*?</${item}>)`, 'gs')) ?? [];
    };
    const [formats, rules] = [inStyles('cellXfs', 'xf'), inStyles('dxfs', 'dxf')];
    const text = (found: string | undefined): string =>
      (found ?? 'none').replace(/ quotePrefix="1"| patternType="solid"/g, '');
    return xml
      .replace(/ (s|style)="(\d+)"/g, (_, name: string, at: string) => ` ${name}="${text(formats[Number(at)])}"`)
      .replace(/ dxfId="(\d+)"/g, (_, at: string) => ` dxfId="${text(rules[Number(at)])}"`)
      .replace(/ t="s"><v>\d+<\/v>/g, ' t="s"><v/>')
      .replace(' tabSelected="1"', '');
  }
  const open = (): WorkbookModel => openWorkbook(analystsFile(), 'register.xlsx').workbook;

  it('has the parts that it had, once it was checked, marked, fixed, unfixed and cleared', async () => {
    const before = open();
    const workbook = open();
    await loadOffice(workbook);
    const { fixes, marked } = await check();
    expect(marked).toBeGreaterThan(50);
    expect((await apply(fixes)).made.length).toBeGreaterThan(35);
    await check();
    expect(analystsParts(workbook)[REGISTER]).not.toBe(analystsParts(before)[REGISTER]);
    expect(await validateXlsx(saveWorkbook(workbook))).toEqual([]);
    expect((await undo()).left).toEqual([]);
    expect(await clearMarks(control)).toEqual({ sheets: ['Register'] });
    expect(analystsParts(workbook)).toEqual(analystsParts(before));
    expect(own(workbook)).toBe(own(before));
  });

  it('is saved with its own rules as they were while it carries marks, and after a file was made of it', async () => {
    const workbook = open();
    await loadOffice(workbook);
    await check();
    const marked = openWorkbook(saveWorkbook(workbook), 'checked.xlsx').workbook;
    const xml = strFromU8(partsOf(saveWorkbook(marked))[REGISTER] ?? new Uint8Array());
    expect(xml).toContain('type="colorScale"');
    expect(xml).toContain('type="duplicateValues"');
    await loadOffice(marked);
    await clearMarks(control);
    expect(analystsParts(marked)[REGISTER]).toBe(analystsParts(open())[REGISTER]);
  });
});

describe('whatever is checked, applied, undone and cleared, in whatever order', () => {
  const TEAMS = ['Family Support Team 1', 'Family Support Team 1', 'Faily Support Team 1', ' Fostering', 'Fostering'];
  const STATUSES = ['Closed', 'Clsoed', 'Open', 'CLOSED '];
  const COSTS = ['', 100, '£12.50', 'a lot'];
  const registers = fc.array(
    fc.record({
      team: fc.constantFrom(...TEAMS, 'Family\u00a0Support Team 1', 'Family  Support Team 3'),
      status: fc.constantFrom(...STATUSES),
      cost: fc.constantFrom(...COSTS),
      ref: fc.constantFrom('', ' ', '\u0410'),
    }),
    { minLength: 3, maxLength: 9 },
  );
  const steps = fc.array(fc.constantFrom('check', 'apply one', 'apply a rule', 'apply all', 'undo', 'clear'), {
    maxLength: 7,
  });

  function workbookOf(rows: readonly { team: string; status: string; cost: string | number; ref: string }[]) {
    const workbook = newWorkbook(['Register', 'My notes', 'Lists']);
    const [register, notes, lists] = workbook.sheets;
    if (!register || !notes || !lists) throw new Error('a workbook of three sheets');
    put(register, 0, [
      ['Ref', 'Record type', 'Date received', 'Team', 'Status', 'Cost (£)'],
      ...rows.map(({ team, status, cost, ref }, index) => [
        `C${index + 1}${ref}`,
        ...['Complaint', dayOf(2023, 4, 3) + index, team, status, cost],
      ]),
    ]);
    put(notes, 0, [['Remember'], [42]]);
    put(lists, 0, [
      ['List', 'Name'],
      ['Team', 'Fostering'],
    ]);
    register.conditionalFormats.push({
      id: '{own}',
      ranges: [{ row: 1, column: 3, rows: 9, columns: 1 }],
      ...{ priority: 0, stopIfTrue: false, formula: '=$D2=""', fill: '#00FF00' },
    });
    return workbook;
  }

  it('nothing is written but our own sheets, the marks and the listed fixes, and the end is as the beginning', async () => {
    await fc.assert(
      fc.asyncProperty(registers, steps, async (rows, todo) => {
        const workbook = workbookOf(rows);
        const start = own(workbook);
        const untouched = workbookOf(rows);
        await loadOffice(workbook);
        let fixes: readonly CellFix[] = [];
        for (const step of todo) {
          if (step === 'check') fixes = (await check()).fixes;
          else if (step === 'undo') await undo();
          else if (step === 'clear') await clearMarks(control);
          else await apply(chosen(step, fixes));
          expect(own(unfixed(workbook, untouched))).toBe(start);
        }
        await undo();
        await clearMarks(control);
        expect(own(workbook, 'with marks')).toBe(own(untouched, 'with marks'));
      }),
      { numRuns: 25 },
    );
  });

  function chosen(step: string, fixes: readonly CellFix[]): readonly CellFix[] {
    if (step === 'apply all') return fixes;
    if (step === 'apply one') return fixes.slice(0, 1);
    return fixes.filter(({ rule }) => rule === fixes[0]?.rule);
  }

  /** The workbook with what the sheet Fixes lists put back from the untouched one. */
  function unfixed(workbook: WorkbookModel, untouched: WorkbookModel): WorkbookModel {
    const listed = new Set(fixedCells(workbook));
    const sheets = workbook.sheets.map((sheet) => {
      if (sheet.name !== 'Register') return sheet;
      const cells = new Map([...sheet.cells].map(([row, line]) => [row, new Map(line)]));
      for (const [row, line] of cells) {
        for (const column of line.keys()) {
          const first = cellAt(untouched.sheets[0] ?? sheet, row, column);
          if (first && listed.has(`${'ABCDEF'[column] ?? ''}${row + 1}`)) line.set(column, first);
        }
      }
      return { ...sheet, cells };
    });
    return { ...workbook, sheets };
  }

  function fixedCells({ sheets }: WorkbookModel): readonly string[] {
    const list = sheets.find(({ name }) => name === 'Fixes');
    const [table] = list?.tables ?? [];
    if (!list || !table) return [];
    const column = table.area.column + table.headings.indexOf('Cell');
    return Array.from({ length: table.area.rows - 1 }, (_, index) => {
      const cell = cellAt(list, table.area.row + 1 + index, column);
      return /"([A-Z]+\d+)"\)$/.exec(cell?.formula ?? '')?.[1] ?? JSON.stringify(cell?.value);
    });
  }
});

/** All that the model says of the analyst's sheets; their marks are left out unless asked for. */
function own({ sheets, styles, names, properties }: WorkbookModel, marks?: 'with marks'): string {
  const ours = new Set(sheets.filter(({ name }) => OURS.includes(name)).map(({ id }) => id));
  return JSON.stringify({
    names: names.filter(({ sheetId }) => sheetId === undefined || !ours.has(sheetId)),
    properties,
    sheets: sheets.filter(({ name }) => !OURS.includes(name)).map((sheet) => sheetText(sheet, styles, marks)),
  });
}

function sheetText(sheet: SheetModel, styles: WorkbookModel['styles'], marks?: 'with marks'): unknown {
  const { conditionalFormats, cells, columns, rows, ...rest } = sheet;
  return {
    ...{ ...rest, id: 0, changed: 0, formulaFree: 0, part: 0, selection: 0 },
    columns: [...columns],
    rows: [...rows],
    rules: conditionalFormats
      .filter(({ formula = '' }) => marks !== undefined || !formula.includes('data-checks'))
      .map((rule) => ({ ...rule, ...(marks ? {} : { priority: 0 }) })),
    // Excel's hidden text prefix is no part of what a cell holds.
    cells: [...cells]
      .sort(([a], [b]) => a - b)
      .map(([row, line]) => [
        row,
        [...line]
          .sort(([a], [b]) => a - b)
          .map(([column, { value, formula, style }]) => [column, value, formula, { ...styles[style], source: 0 }]),
      ]),
  };
}
