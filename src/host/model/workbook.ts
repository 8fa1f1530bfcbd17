/** New workbooks and sheets, and finding the sheets of one. */
import { DEFAULT_STYLE } from './styles';
import type { PageLayoutModel, SheetModel, WorkbookModel } from './types';

/** Excel's width of a column in characters of the default font, and its height of a row in points. */
export const DEFAULT_COLUMN_WIDTH = 8.43;
export const DEFAULT_ROW_HEIGHT = 15;

/** An empty workbook with the given sheets; the first is active. */
export function newWorkbook(sheetNames: readonly string[] = ['Sheet1']): WorkbookModel {
  const sheets = sheetNames.map((name) => newSheet(name));
  return {
    name: 'Book1.xlsx',
    date1904: false,
    sheets,
    names: [],
    active: sheets[0]?.id ?? '',
    styles: [DEFAULT_STYLE],
    properties: { title: '', subject: '', author: '', company: '', keywords: '', comments: '', category: '' },
    customProperties: new Map(),
    settings: new Map(),
    structureProtected: false,
  };
}

/** An empty sheet that is in no workbook yet. `part` is its part's name in an opened package. */
export function newSheet(name: string, part?: string): SheetModel {
  return {
    id: `{${globalThis.crypto.randomUUID().toUpperCase()}}`,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    zoom: 100,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    links: [],
    page: newPageLayout(),
    customProperties: new Map(),
    protected: false,
    commentCount: 0,
    shapeCount: 0,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    changed: part === undefined,
    ...(part === undefined ? {} : { part }),
  };
}

function newPageLayout(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    centerHorizontally: false,
    footerLeft: '',
    footerCenter: '',
    footerRight: '',
    headerLeft: '',
    headerCenter: '',
    headerRight: '',
  };
}

/** A sheet by its name, in whatever case, or by its id. */
export function findSheet(workbook: WorkbookModel, nameOrId: string): SheetModel | undefined {
  const wanted = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted);
}

export function activeSheet(workbook: WorkbookModel): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.id === workbook.active) ?? workbook.sheets[0];
  if (!sheet) throw new Error('a workbook has at least one sheet');
  return sheet;
}
