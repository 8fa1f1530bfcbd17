/** Builders for the tests of the writer: a small register, a small plan, and the workbook as comparable text. */
import type { RegisterRead } from '../../src/excel';
import { newWorkbook, setCell, type Cell, type SheetModel, type WorkbookModel } from '../../src/host';
import type { SheetPlan, WorkbookPlan } from '../../src/sheets';

/** No register to compare with. */
export const NO_REGISTER: RegisterRead = { stamps: [], dates: 1900 };

export function put(sheet: SheetModel, row: number, rows: readonly (readonly (string | number | boolean)[])[]): void {
  rows.forEach((values, down) => {
    values.forEach((value, column) => setCell(sheet, row + down, column, { value }));
  });
}

/** The analyst's workbook: a register with a date, a number and a formula, and a sheet of their own. */
export function analystsWorkbook(): WorkbookModel {
  const workbook = newWorkbook(['Register', 'My notes']);
  const [register, notes] = workbook.sheets;
  if (!register || !notes) throw new Error('a workbook of two sheets');
  put(register, 0, [
    ['Ref', 'Record type', 'Date received', 'Team'],
    ['C1', 'Complaint', 45019, 'North'],
    ['C2', 'Complaint', 45020, 'South'],
  ]);
  put(notes, 0, [['Remember'], [42]]);
  setCell(notes, 2, 0, { formula: '=A2*2', value: 84 });
  return workbook;
}

const EMPTY: Omit<SheetPlan, 'id' | 'name' | 'rows' | 'columns'> = {
  section: 'About',
  blocks: [],
  formats: [],
  columnWidths: [],
  rowHeights: [],
  tables: [],
  charts: [],
  links: [],
  print: { titleRows: null, pagesTall: 0 },
};

/** A contents sheet with a link and one sheet with a table, a chart and a commentary. */
export function smallPlan(changes: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return {
    kind: 'appendix',
    period: '2022/23',
    title: 'Appendix, Example Council, 2022/23',
    sheets: [
      {
        ...EMPTY,
        id: 'contents',
        name: 'Contents',
        blocks: [{ row: 0, column: 0, values: [['Contents'], ['One link']] }],
        links: [{ row: 2, column: 0, text: 'Teams', to: { plan: 'by-team' } }],
        rows: 3,
        columns: 1,
      },
      teamSheet(),
    ],
    ...changes,
  };
}

export function teamSheet(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    ...EMPTY,
    id: 'by-team',
    name: 'By team',
    section: 'Volume',
    blocks: [
      {
        row: 0,
        column: 0,
        values: [['Complaints by team'], ['This sheet holds one table.'], ['Commentary']],
      },
      {
        row: 4,
        column: 0,
        values: [
          ['Team', 'Complaints', 'Change'],
          ['North', 3, 0.5],
          ['South', 5, -0.1],
        ],
      },
    ],
    formats: [
      { row: 0, column: 0, rows: 1, columns: 1, bold: true, fontSize: 14 },
      {
        row: 4,
        column: 0,
        rows: 1,
        columns: 3,
        fill: '#1F3864',
        fontColor: '#FFFFFF',
        horizontal: 'Right',
        wrap: true,
      },
      { row: 5, column: 2, rows: 2, columns: 1, numberFormat: '0%', borderBottom: true, borderRows: true },
    ],
    columnWidths: [30, 12, 12],
    rowHeights: [{ row: 4, rows: 1, height: 32 }],
    tables: [{ name: 'By_team', row: 4, column: 0, rows: 3, columns: 3, style: '' }],
    charts: [
      {
        name: 'Chart by team',
        type: 'BarClustered',
        title: 'Complaints by team',
        categoryAxis: 'Team',
        valueAxis: 'Complaints',
        categories: { row: 5, column: 0, rows: 2, columns: 1 },
        series: [{ name: 'Complaints', values: { row: 5, column: 1, rows: 2, columns: 1 }, color: '#12436D' }],
        labelFormat: '0',
        scale: { minimum: 0, maximum: 20, step: 5 },
        legend: false,
        reverseCategories: true,
        top: 160,
        left: 0,
        width: 400,
        height: 240,
      },
    ],
    commentary: { row: 3, column: 0 },
    print: { titleRows: { first: 4, last: 4 }, pagesTall: 0 },
    rows: 7,
    columns: 3,
    ...changes,
  };
}

/**
 * A workbook as text, to be compared: cells with values, formulas and formats, sheets in order with their properties,
 * tables, charts, names and document properties. Ids, which Excel gives anew, and what only the stand-in knows are
 * left out; so are the numbers of runs, which a failed one may use up.
 */
export function pictureOf(workbook: WorkbookModel, pages: 'with pages' | 'without pages' = 'with pages'): string {
  const nameOf = (id: string | undefined): string => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  return JSON.stringify(
    {
      sheets: workbook.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        cells: [...sheet.cells].sort(byKey).map(([row, cells]) => [row, [...cells].sort(byKey).map(cellOf)]),
        columns: [...sheet.columns].sort(byKey),
        rows: [...sheet.rows].sort(byKey),
        tables: sheet.tables.map(({ name, area, headings, style }) => ({ name, area, headings, style })),
        charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
        ...(pages === 'with pages' ? { page: sheet.page } : {}),
        marks: [...sheet.customProperties].sort(byKey).map(([key, value]) => [key, value.replace(/"run":"\d+"/, '')]),
      })),
      names: workbook.names.map(({ name, formula, sheetId }) => [name, formula, nameOf(sheetId)]).sort(),
      title: workbook.properties.title,
    },
    undefined,
    1,
  );

  function cellOf([column, { style, ...content }]: [number, Cell]): unknown {
    return [column, content, workbook.styles[style]];
  }
}

function byKey([a]: readonly [number | string, unknown], [b]: readonly [number | string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
