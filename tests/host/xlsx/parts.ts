/** Foreign packages made by hand from XML parts, and what a written workbook says. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAt, newWorkbook, openWorkbook, saveWorkbook, setCell, styleOf } from '../../../src/host';
import type { Cell, SheetModel, WorkbookModel } from '../../../src/host';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const NAMESPACES = `xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE}"`;

export function packed(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** The bytes of each part, by name. */
export function partsOf(xlsx: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(xlsx);
}

export function textPart(xlsx: Uint8Array, name: string): string {
  const part = partsOf(xlsx)[name];
  if (!part) throw new Error(`there is no part ${name}`);
  return strFromU8(part);
}

/** A relationships part; a kind without a slash is one of Office's. Targets that begin with http are external. */
export function relationships(targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = targets.map(([id, kind, target]) => {
    const type = kind.includes('/') ? kind : `${OFFICE}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${target.startsWith('http') ? ' TargetMode="External"' : ''}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export function contentTypes(defaults: Readonly<Record<string, string>>, overrides: Readonly<Record<string, string>>) {
  const all = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', ...defaults };
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    Object.entries(all)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('') +
    Object.entries(overrides)
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('') +
    '</Types>'
  );
}

/** The least that makes a workbook, around the content of its only sheet. */
export function smallPackage(sheet: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes(
      {},
      {
        'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
        'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
      },
    ),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': `<worksheet ${NAMESPACES}>${sheet}</worksheet>`,
    ...more,
  };
}

export function firstSheet(workbook: WorkbookModel): SheetModel {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('there is no sheet');
  return sheet;
}

/** A workbook after it was saved and opened again. */
export function reopened(workbook: WorkbookModel): WorkbookModel {
  return openWorkbook(saveWorkbook(workbook), workbook.name).workbook;
}

/** A new sheet's cell, from A1 down, after saving and opening. */
export function cellsAfter(cells: readonly Omit<Cell, 'style'>[]): (Omit<Cell, 'style'> | undefined)[] {
  const workbook = newWorkbook();
  const sheet = firstSheet(workbook);
  cells.forEach((cell, row) => {
    setCell(sheet, row, 0, cell);
  });
  const after = firstSheet(reopened(workbook));
  return cells.map((_, row) => {
    const cell = cellAt(after, row, 0);
    if (!cell) return undefined;
    const { style: _style, ...content } = cell;
    return content;
  });
}

/** All that a sheet holds in comparable form: what a file numbers anew (ids, parts, style indexes) is left out. */
export function sheetContent(workbook: WorkbookModel, sheet: SheetModel): unknown {
  const look = (index: number): unknown => ({ ...styleOf(workbook, index), source: undefined });
  const { id: _id, changed: _changed, part: _part, cells, columns, rows, tables, charts, ...rest } = sheet;
  return {
    ...rest,
    cells: sorted(cells).map(([row, line]) => [
      row,
      sorted(line).map(([column, cell]) => [column, { ...cell, style: look(cell.style) }]),
    ]),
    columns: sorted(columns).map(([column, model]) => [column, { ...model, style: look(model.style) }]),
    rows: sorted(rows).map(([row, model]) => [row, { ...model, style: look(model.style) }]),
    tables: tables.map((table) => ({ ...table, part: undefined })),
    charts: charts.map((chart) => ({
      ...chart,
      id: undefined,
      left: Math.round(chart.left),
      top: Math.round(chart.top),
      width: Math.round(chart.width),
      height: Math.round(chart.height),
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: undefined })),
  };
}

/** The same of a whole workbook. */
export function workbookContent(workbook: WorkbookModel): unknown {
  const nameOf = (id: string | undefined): string | undefined => workbook.sheets.find((one) => one.id === id)?.name;
  const { styles: _styles, source: _source, sheets, names, active, ...rest } = workbook;
  return {
    ...rest,
    active: nameOf(active),
    sheets: sheets.map((sheet) => sheetContent(workbook, sheet)),
    names: names
      .map(({ sheetId, ...name }) => ({ ...name, sheet: nameOf(sheetId) }))
      .sort((a, b) => `${a.name} ${a.sheet ?? ''}`.localeCompare(`${b.name} ${b.sheet ?? ''}`)),
  };
}

function sorted<V>(map: ReadonlyMap<number, V>): [number, V][] {
  return [...map].sort(([a], [b]) => a - b);
}
