import { describe, expect, it } from 'vitest';
import {
  newSheet,
  newWorkbook,
  saveWorkbook,
  setCell,
  styleIndex,
  DEFAULT_STYLE,
  openWorkbook,
} from '../../../src/host';
import type { ChartModel, Style, WorkbookModel } from '../../../src/host';
import { firstSheet, partsOf, reopened, workbookContent } from './parts';
import { fullWorkbook } from './fullWorkbook';

/** Saves and opens a workbook with one thing in it, and again: nothing may change. */
function expectKept(fill: (workbook: WorkbookModel) => void): WorkbookModel {
  const workbook = newWorkbook(['Figures', "Officer's own"]);
  fill(workbook);
  const after = reopened(workbook);
  expect(workbookContent(after)).toEqual(workbookContent(workbook));
  for (const sheet of after.sheets) sheet.changed = true;
  expect(workbookContent(reopened(after))).toEqual(workbookContent(workbook));
  return after;
}

describe('a workbook saved and opened is the same', () => {
  it('with everything at once', () => {
    const workbook = fullWorkbook();
    const after = reopened(workbook);
    expect(workbookContent(after)).toEqual(workbookContent(workbook));
    for (const sheet of after.sheets) sheet.changed = true;
    expect(workbookContent(reopened(after))).toEqual(workbookContent(workbook));
  });

  it('and unchanged gives the same bytes of every part', () => {
    const bytes = saveWorkbook(fullWorkbook());
    expect(partsOf(saveWorkbook(openWorkbook(bytes, 'register.xlsx').workbook))).toEqual(partsOf(bytes));
  });

  it('and saving twice gives the same bytes', () => {
    const workbook = fullWorkbook();
    expect(saveWorkbook(workbook)).toEqual(saveWorkbook(workbook));
  });
});

const changes: Partial<Style>[] = [
  { numberFormat: '0.0%' },
  { numberFormat: '0.00' },
  { numberFormat: 'dd mmm yyyy;@' },
  { numberFormat: '"£"#,##0.00;[Red]-"£"#,##0.00' },
  { numberFormat: '@' },
  { fontName: 'Arial', fontSize: 9.5, bold: true, italic: true, underline: true, fontColor: '#1F4E79' },
  { fill: '#FFF2CC' },
  { horizontal: 'CenterAcrossSelection', vertical: 'Top', wrap: true },
  { horizontal: 'Left', indent: 3 },
  { borderTop: 'thin', borderBottom: 'medium #1F4E79', borderLeft: 'dashed', borderRight: 'double #FF0000' },
  { locked: false },
];

describe('styles', () => {
  it.each(changes)('%j', (change) => {
    expectKept((workbook) => {
      setCell(firstSheet(workbook), 0, 0, { value: 1 }, styleIndex(workbook, { ...DEFAULT_STYLE, ...change }));
      setCell(firstSheet(workbook), 1, 0, {}, styleIndex(workbook, { ...DEFAULT_STYLE, ...change, bold: true }));
    });
  });

  it('of the workbook itself', () => {
    expectKept((workbook) => {
      workbook.styles[0] = { ...DEFAULT_STYLE, fontName: 'Arial', fontSize: 12 };
    });
  });
});

describe('sizes', () => {
  it.each([0, 0.5, 1, 8.43, 10, 12.71, 60, 254])('column width %d', (width) => {
    expectKept((workbook) => {
      firstSheet(workbook).columns.set(2, { width, hidden: false, style: 0 });
    });
  });

  it('of the sheet, a fixed and a fitted row', () => {
    expectKept((workbook) => {
      const sheet = firstSheet(workbook);
      sheet.defaultRowHeight = 18;
      sheet.defaultColumnWidth = 11;
      sheet.rows.set(0, { height: 30, hidden: false, style: 0 });
      sheet.rows.set(1, { height: 45, automaticHeight: 45, hidden: false, style: 0 });
      sheet.rows.set(9, { hidden: true, style: 0, outline: { level: 2, collapsed: true } });
    });
  });
});

describe('charts', () => {
  const series = [
    {
      name: 'Stage 1',
      nameRef: '=Figures!$B$1',
      valuesRef: '=Figures!$B$2:$B$4',
      categoriesRef: '=Figures!$A$2:$A$4',
      showLabels: false,
    },
  ];
  const plain: ChartModel = {
    id: 'chart',
    name: 'Chart 1',
    type: 'ColumnClustered',
    title: '',
    titleVisible: false,
    legendVisible: false,
    legendPosition: 'Right',
    categoryTitle: '',
    valueTitle: '',
    reverseCategories: false,
    series,
    left: 10,
    top: 20,
    width: 400,
    height: 250,
  };

  it.each([
    'ColumnClustered',
    'ColumnStacked',
    'ColumnStacked100',
    'BarClustered',
    'BarStacked',
    'BarStacked100',
    'Line',
    'LineMarkers',
    'Pie',
  ])('%s', (type) => {
    const after = reopened(withChart({ ...plain, type }));
    expect(firstSheet(after).charts[0]?.type).toBe(type);
  });

  it('of which a title, a colour or a reference was changed after opening', () => {
    const workbook = reopened(withChart(plain));
    const chart = firstSheet(workbook).charts[0];
    if (!chart) throw new Error('the chart is gone');
    chart.title = 'Cases & <outcomes>';
    chart.titleVisible = true;
    chart.series = chart.series.map((one) => ({ ...one, color: '#1F4E79', valuesRef: 'Figures!$C$2:$C$4' }));
    firstSheet(workbook).changed = true;
    const after = firstSheet(reopened(workbook)).charts[0];
    expect(after).toMatchObject({ title: 'Cases & <outcomes>', titleVisible: true });
    expect(after?.series[0]).toMatchObject({ color: '#1F4E79', valuesRef: 'Figures!$C$2:$C$4' });
  });

  it('that were deleted after opening leave no part behind', () => {
    const workbook = reopened(withChart(plain));
    firstSheet(workbook).charts = [];
    firstSheet(workbook).changed = true;
    const names = Object.keys(partsOf(saveWorkbook(workbook)));
    expect(names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });

  function withChart(chart: ChartModel): WorkbookModel {
    const workbook = newWorkbook(['Figures']);
    firstSheet(workbook).charts = [chart];
    return workbook;
  }
});

describe('links', () => {
  it('with a # are an address and a place in it, as Excel takes them', () => {
    const workbook = newWorkbook();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    firstSheet(workbook).links = [{ area, address: 'https://council.example/report#page=3' }];
    expect(firstSheet(reopened(workbook)).links).toEqual([
      { area, address: 'https://council.example/report', location: 'page=3' },
    ]);
  });
});

describe('sheets after opening', () => {
  it('are added, moved, renamed and deleted', () => {
    const workbook = reopened(fullWorkbook());
    const kept = workbook.sheets.filter((sheet) => sheet.name !== 'Hidden');
    const [first, second] = kept;
    if (!first || !second) throw new Error('two sheets are left');
    second.name = 'Renamed';
    workbook.sheets = [second, newSheet('New'), first];
    workbook.names = workbook.names.filter((name) => workbook.sheets.some((sheet) => sheet.id === name.sheetId));
    workbook.active = first.id;
    const after = reopened(workbook);
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(['Renamed', 'New', first.name]);
    expect(workbookContent(after)).toEqual(workbookContent(workbook));
  });
});
