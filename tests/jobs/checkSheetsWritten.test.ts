/** The sheets Data checks and Fixes read back from a written file: valid, accessible, linked, ready to print. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rectangle } from '../../src/a1';
import { dayOf } from '../../src/calendar';
import {
  cellAt,
  openWorkbook,
  saveWorkbook,
  styleOf,
  type Cell,
  type SheetModel,
  type Style,
  type TableModel,
  type WorkbookModel,
} from '../../src/host';
import { loadOffice } from '../../src/host/node';
import { applyFixes, checkWorkbook } from '../../src/jobs';
import { validateXlsx } from '../support/validator';

const TODAY = dayOf(2024, 5, 1);
let bytes: Uint8Array;
let workbook: WorkbookModel;

beforeAll(async () => {
  const made = openWorkbook(readFileSync('assets/sample-register.xlsx'), 'sample-register.xlsx').workbook;
  await loadOffice(made);
  const { fixes } = await checkWorkbook({ choices: {}, today: TODAY }, {});
  await applyFixes({ choices: {}, fixes: fixes.slice(0, 20), now: TODAY + 0.5 }, {});
  bytes = saveWorkbook(made);
  workbook = openWorkbook(bytes, 'checked.xlsx').workbook;
});

it('make a file that is valid by Microsoft’s checker', async () => {
  expect(await validateXlsx(bytes)).toEqual([]);
});

describe.each(['Data checks', 'Fixes'])('the sheet %s', (name) => {
  let sheet: SheetModel;
  let table: TableModel;
  beforeAll(() => {
    const found = workbook.sheets.find((one) => one.name === name);
    const [first] = found?.tables ?? [];
    if (!found || !first) throw new Error(`no sheet ${name} with a table`);
    [sheet, table] = [found, first];
  });

  it('holds one Excel Table from column A, with a name and unique headings, and nothing below or beside it', () => {
    expect(sheet.tables).toHaveLength(1);
    expect(table.name).toBe(name.replace(' ', '_'));
    expect(table.area.column).toBe(0);
    expect(new Set(table.headings).size).toBe(table.area.columns);
    expect(table.headings).not.toContain('');
    const { row, rows, columns } = table.area;
    const outside = filled().filter((cell) => cell.row >= row + rows || (cell.row >= row && cell.column >= columns));
    expect(outside).toEqual([]);
  });

  it('merges and hides nothing, has no filter buttons and no blank row or column', () => {
    expect(sheet.merges).toEqual([]);
    expect([...sheet.rows.values(), ...sheet.columns.values()].filter(({ hidden }) => hidden)).toEqual([]);
    expect(table.showFilterButton).toBe(false);
    const values = textsIn(table.area);
    expect(values.filter((row) => row.every((text) => text === ''))).toEqual([]);
    const isBlank = (column: number): boolean => values.slice(1).every((row) => row[column] === '');
    expect(table.headings.filter((_, column) => isBlank(column))).toEqual([]);
  });

  it('says what it is, how many tables it holds, and why cells are blank', () => {
    const above = textsIn({ row: 0, column: 0, rows: table.area.row, columns: 1 }).map(([text = '']) => text);
    expect(above[0]).toMatch(/^Data checks: Westmere Council, 1 May 2024$|^Fixes made in the register$/);
    expect(above[1]).toMatch(/^This sheet holds one table: .* It has no notes\.$/);
    const hasBlanks = textsIn(table.area).some((row) => row.includes(''));
    expect(above.some((text) => text.startsWith('Blank cells: '))).toBe(hasBlanks);
  });

  it('is set in 12 points or more, upright, sans serif, with enough contrast, long texts wrapped', () => {
    for (const { row, column, cell, style } of filled()) {
      const where = `${name} ${row + 1}:${column + 1}`;
      expect([style.fontSize >= 12, style.italic, style.fontName], where).toEqual([true, false, 'Arial']);
      expect(contrast(style.fontColor, style.fill || '#FFFFFF'), where).toBeGreaterThanOrEqual(4.5);
      const isLong = typeof cell.value === 'string' && cell.value.length > 60;
      if (isLong && row > table.area.row) expect(style.wrap, where).toBe(true);
    }
  });

  it('links each row to its cell of the register, which its own row of the register confirms', () => {
    const [cellAtColumn, refAtColumn] = [table.headings.indexOf('Cell'), table.headings.indexOf('Ref')];
    const register = workbook.sheets.find((one) => one.name === 'Register');
    for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row++) {
      const formula = cellAt(sheet, row, cellAtColumn)?.formula ?? '';
      const [, place = ''] = /^=HYPERLINK\("#'Register'![A-Z]+(\d+)",/.exec(formula) ?? [];
      expect(place, formula).not.toBe('');
      const ref = cellAt(sheet, row, refAtColumn)?.value;
      if (register && ref !== undefined) expect(cellAt(register, Number(place) - 1, 0)?.value).toBe(ref);
    }
  });

  it('prints on A4 landscape, as wide as the page, with its headings on each page, and opens at A1', () => {
    const { orientation, paperSize } = sheet.page;
    expect([orientation, paperSize]).toEqual(['Landscape', 'A4']);
    expect(JSON.stringify(sheet.page)).toContain(`$${table.area.row + 1}:$${table.area.row + 1}`);
    expect([sheet.zoom, sheet.selection]).toEqual([100, { row: 0, column: 0, rows: 1, columns: 1 }]);
  });

  function filled(): readonly { row: number; column: number; cell: Cell; style: Style }[] {
    return [...sheet.cells].flatMap(([row, cells]) =>
      [...cells]
        .filter(([, { value, formula }]) => value !== undefined || formula !== undefined)
        .map(([column, cell]) => ({ row, column, cell, style: styleOf(workbook, cell.style) })),
    );
  }

  function textsIn({ row, column, rows, columns }: Rectangle): readonly (readonly string[])[] {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => {
        const cell = cellAt(sheet, row + down, column + right);
        return cell?.formula ?? (typeof cell?.value === 'object' ? cell.value.error : String(cell?.value ?? ''));
      }),
    );
  }
});

/** WCAG 2: (lighter + 0.05) ÷ (darker + 0.05) of relative luminances. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
