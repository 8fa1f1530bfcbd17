/** The statements for accessible spreadsheets (Government Analysis Function), read from the written files. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetModel, TableModel } from '../../src/host';
import { validateXlsx } from '../support/validator';
import { filledCells, textAt, valuesOf, writtenReport, type WrittenReport } from './writtenReports';

const KINDS = [
  ...['appendix', 'annual-report', 'service-summary', 'benchmarks'],
  ...['adult-annual-report', 'complaints-performance', 'landlord-complaints', 'open-cases'],
];
const SHORTHAND = /^(N\/A|Not recorded|\[(c|x|z|low)\])$/u;

describe.each(KINDS)('the written %s', (kind) => {
  let report: WrittenReport;
  beforeAll(async () => {
    report = await writtenReport(kind);
  });

  const eachSheet = (check: (sheet: SheetModel, table: TableModel | undefined) => void): void => {
    expect(report.sheets.length).toBeGreaterThan(5);
    for (const sheet of report.sheets) check(sheet, sheet.tables[0]);
  };
  const textsOf = (sheet: SheetModel): string[] =>
    filledCells(report.workbook, sheet).map(({ row, column }) => textAt(sheet, row, column));
  const isFront = ({ name }: SheetModel): boolean => /^(Contents|Notes|Settings used|Findings)/u.test(name);

  it('is valid by Microsoft’s checker', async () => {
    expect(await validateXlsx(report.bytes)).toEqual([]);
  });

  it('holds one Excel Table a sheet, from column A, with unique headings and a name of its own', () => {
    eachSheet((sheet, table) => {
      expect(sheet.tables.length, sheet.name).toBe(textAt(sheet, 1).includes('holds no table') ? 0 : 1);
      if (!table) return;
      const [headings = []] = valuesOf(sheet, { ...table.area, rows: 1 });
      expect(headings, sheet.name).toEqual(table.headings);
      expect(new Set(table.headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
      expect(headings).not.toContain('');
      expect(table.showHeaders).toBe(true);
      expect(table.area.column).toBe(0);
      expect(table.name).toMatch(/^(?!Table\d)[A-Za-z]\w{4,}$/u);
    });
    const names = report.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  it('merges and hides nothing, and shows no filter buttons', () => {
    eachSheet((sheet, table) => {
      expect(sheet.merges, sheet.name).toEqual([]);
      expect([...sheet.rows.values(), ...sheet.columns.values()].filter(({ hidden }) => hidden)).toEqual([]);
      expect(sheet.visibility).toBe('Visible');
      expect(table?.showFilterButton ?? false, sheet.name).toBe(false);
    });
  });

  it('has no blank row or column in a table, and nothing beside or below it', () => {
    eachSheet((sheet, table) => {
      if (!table) return;
      const { area } = table;
      const values = valuesOf(sheet, area);
      const isBlank = (line: readonly unknown[]): boolean => line.every((value) => value === '');
      expect(values.some(isBlank), sheet.name).toBe(false);
      expect(table.headings.some((_, column) => isBlank(values.slice(1).map((row) => row[column])))).toBe(false);
      const outside = filledCells(report.workbook, sheet).filter(
        ({ row, column }) => row >= area.row + area.rows || (row >= area.row && column >= area.columns),
      );
      expect(outside, sheet.name).toEqual([]);
    });
  });

  it('says in A1 what, where and when, in A2 how many tables and where the notes are', () => {
    eachSheet((sheet) => {
      expect(textAt(sheet, 0), sheet.name).toMatch(/Westmere Council, 2023\/24/u);
      expect(textAt(sheet, 1), sheet.name).toMatch(/^This sheet holds (one|no) table.*\bnotes\b/iu);
    });
  });

  it('explains blank cells and shorthand above the table that has them', () => {
    eachSheet((sheet, table) => {
      if (!table || isFront(sheet)) return;
      const above = Array.from({ length: table.area.row }, (_, row) => textAt(sheet, row)).join('\n');
      const cells = valuesOf(sheet, table.area).slice(1).flat();
      if (cells.includes('')) expect(above, sheet.name).toMatch(/^Blank cells: /mu);
      for (const text of new Set(cells.map(String).filter((cell) => SHORTHAND.test(cell))))
        expect(above, sheet.name).toContain(text);
      expect(cells.filter((cell) => cell === '-' || cell === '*' || cell === '–')).toEqual([]);
    });
  });

  it('matches note markers and notes both ways', () => {
    const notes = report.sheets.find(({ name }) => name.startsWith('Notes'));
    const marks = (sheet: SheetModel): string[] =>
      filledCells(report.workbook, sheet).flatMap(({ cell }) =>
        typeof cell.value === 'string' ? (cell.value.match(/\[note \d+\]/gu) ?? []) : [],
      );
    const used = new Set(report.sheets.filter((sheet) => sheet !== notes).flatMap(marks));
    expect(notes && new Set(marks(notes))).toEqual(used);
  });

  it('is set in 12 points or more, upright, sans serif, with enough contrast', () => {
    eachSheet((sheet) => {
      for (const { row, column, style } of filledCells(report.workbook, sheet)) {
        const where = `${sheet.name} ${row + 1}:${column + 1}`;
        expect(style.fontSize, where).toBeGreaterThanOrEqual(12);
        expect([style.italic, style.fontName], where).toEqual([false, 'Arial']);
        expect(contrast(style.fontColor, style.fill || '#FFFFFF'), where).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  it('aligns numbers and their headings right, wraps long text and parts thousands', () => {
    eachSheet((sheet, table) => {
      for (const { row, column, cell, style } of filledCells(report.workbook, sheet)) {
        const where = `${sheet.name} ${row + 1}:${column + 1}`;
        if (typeof cell.value === 'number') {
          expect(['Right', 'General'], where).toContain(style.horizontal);
          expect(style.numberFormat, where).not.toBe('General');
          if (Math.abs(cell.value) >= 1000) expect(style.numberFormat, where).toContain('#,##0');
        }
        if (typeof cell.value === 'string' && cell.value.length > 60 && table && row > table.area.row)
          expect(style.wrap, where).toBe(true);
      }
      if (!table || isFront(sheet)) return;
      const styles = new Map(
        filledCells(report.workbook, sheet)
          .filter(({ row }) => row === table.area.row)
          .map(({ column, style }) => [column, style.horizontal]),
      );
      const [, ...rows] = valuesOf(sheet, table.area);
      table.headings.forEach((heading, column) => {
        if (rows.some((row) => typeof row[column] === 'number'))
          expect(styles.get(column), `${sheet.name}: ${heading}`).toBe('Right');
      });
    });
  });

  it('titles every chart and its axes, says in a cell what it shows, and draws numbers only', () => {
    eachSheet((sheet, table) => {
      expect(sheet.shapeCount, sheet.name).toBe(0);
      for (const chart of sheet.charts) {
        expect([chart.title, chart.categoryTitle, chart.valueTitle], sheet.name).not.toContain('');
        expect(textsOf(sheet)).toContainEqual(expect.stringMatching(/^The chart /u));
        const area = table?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
        for (const { valuesRef } of chart.series) {
          const drawn = columnRange(valuesRef);
          expect(drawn.row, valuesRef).toBe(area.row + 1);
          const cells = valuesOf(sheet, { ...drawn, columns: 1 }).flat();
          expect(
            cells.every((cell) => typeof cell === 'number'),
            valuesRef,
          ).toBe(true);
          const labels = valuesOf(sheet, { ...drawn, column: 0, columns: 1 }).flat();
          expect(labels, valuesRef).not.toContain('Total');
        }
      }
    });
  });

  it('has contents that link to every sheet, a document title, and opens on A1 of the contents', () => {
    const [contents, ...others] = report.sheets;
    expect(contents?.name).toMatch(/^Contents/u);
    const links = [
      ...(contents?.links.map(({ location = '' }) => location) ?? []),
      ...[...(contents?.cells.values() ?? [])].flatMap((row) => [...row.values()].map(({ formula = '' }) => formula)),
    ].join('\n');
    for (const { name } of others) expect(links).toContain(`'${name.replaceAll("'", "''")}'!A1`);
    // A title that somebody gave the workbook stays.
    expect(report.workbook.properties.title).not.toBe('');
    expect(report.workbook.active).toBe(contents?.id);
    eachSheet((sheet) => {
      expect([sheet.zoom, sheet.selection], sheet.name).toEqual([100, { row: 0, column: 0, rows: 1, columns: 1 }]);
      expect(sheet.cells.size).toBeGreaterThan(0);
    });
  });

  it('prints nothing in headers and footers that is not in a cell', () => {
    eachSheet((sheet) => {
      const { page } = sheet;
      const printed = [page.headerLeft, page.headerCenter, page.headerRight, page.footerLeft, page.footerCenter];
      const texts = [...printed, page.footerRight].map((text) =>
        text.replace(/&[A-Z]|&"[^"]*"|Page| of /gu, '').trim(),
      );
      const cells = textsOf(sheet).join('\n');
      for (const text of texts.filter((each) => each !== '')) expect(cells, sheet.name).toContain(text);
    });
  });
});

/** `'Volume 2023-24'!$B$8:$B$19` → its rows and column, from 0. */
function columnRange(reference: string): { row: number; column: number; rows: number } {
  const [, letter = '', first, , last] = /!\$([A-Z])\$(\d+)(:\$[A-Z]\$(\d+))?$/u.exec(reference) ?? [];
  return {
    row: Number(first) - 1,
    column: letter.charCodeAt(0) - 65,
    rows: Number(last ?? first) - Number(first) + 1,
  };
}

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
