/** Lays the sample's sheets out as a workbook: an Excel Table each, with formats, widths and lists to choose from. */
import { newSheet, newWorkbook, setCell, styleIndex, DEFAULT_STYLE } from '../../host';
import type { SheetModel, Style, WorkbookModel } from '../../host';
import { must } from '../../must';
import { COUNCIL } from './council';
import type { SampleColumn, SampleSheet } from './sheetForm';

/** Rows below the last one that are ready for new entries. */
const SPARE_ROWS = 200;

export function sampleWorkbook(sheets: readonly SampleSheet[]): WorkbookModel {
  const workbook = newWorkbook([]);
  workbook.properties = {
    ...workbook.properties,
    title: `Complaints register of ${COUNCIL} (invented)`,
    author: COUNCIL,
  };
  workbook.sheets = sheets.map((sheet, index) => sheetModel(workbook, sheet, index + 1));
  workbook.active = must(workbook.sheets[0], 'the first sheet of the sample').id;
  return workbook;
}

function sheetModel(workbook: WorkbookModel, form: SampleSheet, tableId: number): SheetModel {
  const { name, table, title, columns, rows } = form;
  const sheet = newSheet(name);
  const heading = styleIndex(workbook, { ...BODY, bold: true, wrap: true, fill: '#1F4E79', fontColor: '#FFFFFF' });
  const headerRow = title === undefined ? 0 : 1;
  if (title !== undefined) {
    setCell(sheet, 0, 0, { value: title }, styleIndex(workbook, { ...BODY, bold: true, fontSize: 14 }));
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: columns.length });
  }
  columns.forEach((column, at) => {
    const body = styleIndex(workbook, bodyStyle(column));
    sheet.columns.set(at, { width: column.width, hidden: false, style: body });
    setCell(sheet, headerRow, at, { value: column.heading }, heading);
    rows.forEach((row, index) => {
      const value = row[at];
      if (value !== undefined) setCell(sheet, headerRow + 1 + index, at, { value }, body);
    });
    if (column.choices) sheet.validations.push(choice(at, rows.length + SPARE_ROWS, column.choices));
  });
  if (table !== undefined) {
    sheet.tables.push({
      id: tableId,
      name: table,
      area: { row: headerRow, column: 0, rows: rows.length + 1, columns: columns.length },
      headings: columns.map((column) => column.heading),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showFirstColumn: false,
      style: 'TableStyleLight1',
    });
  }
  sheet.freeze = { rows: headerRow + 1, columns: 0 };
  const titleRows = `$${headerRow + 1}:$${headerRow + 1}`;
  sheet.page = { ...sheet.page, orientation: 'Landscape', paperSize: 'A4', fitToWidth: 1, titleRows };
  return sheet;
}

const BODY: Style = { ...DEFAULT_STYLE, fontName: 'Arial', fontSize: 11, vertical: 'Top' };

function bodyStyle({ format, wrap }: SampleColumn): Style {
  return { ...BODY, numberFormat: format ?? 'General', wrap: wrap ?? false };
}

/** A list that warns but does not refuse: people type what they need to. */
function choice(column: number, rows: number, choices: string): SheetModel['validations'][number] {
  return {
    ranges: [{ row: 1, column, rows, columns: 1 }],
    type: 'List',
    formula1: choices,
    allowBlank: true,
    showInput: true,
    showError: true,
    errorStyle: 'Warning',
    errorTitle: 'Not one of the usual values',
    error: 'The report may not recognise this value.',
  };
}
