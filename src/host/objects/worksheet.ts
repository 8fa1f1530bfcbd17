/** Excel.Worksheet and its collection, with protection, frozen panes, custom properties, comments and shapes. */
import { parseAddress, type Rectangle } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { Refusal } from '../refusal';
import { usedArea } from '../model/cells';
import { findName } from '../model/names';
import { nameRange } from '../model/ranges';
import { checkUnprotected } from '../model/protection';
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheets';
import { charactersOfPoints, pointsOfCharacters } from '../model/sizes';
import { findTable } from '../model/tables';
import type { SheetModel, WorkbookModel } from '../model/types';
import { activeSheet, findSheet } from '../model/workbook';
import type { HostObject } from '../richapi/description';
import type { HostSession } from '../session';
import { EVENT, raiseEvent } from '../session';
import { bool, colour, integer, numberFrom, text } from './arguments';
import { activate } from './changes';
import { rangeOn } from './rangeSteps';
import { copySheet } from './sheetCopy';
import type { Descriptions } from './targets';
import { objectOf } from './targets';
import { watching } from './watching';

const EVENTS = {
  DataChanged: { type: EVENT.worksheetChanged, since: '1.7' },
  SelectionChanged: { type: EVENT.worksheetSelectionChanged, since: '1.7' },
  Activated: { type: EVENT.worksheetActivated, since: '1.7' },
  Deactivated: { type: EVENT.worksheetDeactivated, since: '1.7' },
};

export const WORKSHEET: Descriptions<'WorksheetCollection' | 'Worksheet'> = {
  WorksheetCollection: {
    items: ({ sheets }) => sheets.map((sheet) => objectOf('Worksheet', sheet)),
    item: (workbook, key) => sheetOrNull(workbook, key),
    methods: {
      Add: {
        call: (workbook, [name], session) => {
          const sheet = addSheet(workbook, name);
          raiseEvent(session, EVENT.worksheetAdded, sheet.id, { worksheetId: sheet.id, source: 'Local' });
          return objectOf('Worksheet', sheet);
        },
      },
      GetItemOrNullObject: { since: '1.4', call: (workbook, [key]) => sheetOrNull(workbook, key) },
      GetActiveWorksheet: { call: (workbook) => objectOf('Worksheet', activeSheet(workbook)) },
      GetCount: { since: '1.4', call: ({ sheets }, [visibleOnly]) => shown(sheets, visibleOnly).length },
      GetFirst: { since: '1.5', call: ({ sheets }, [visibleOnly]) => sheetAt(shown(sheets, visibleOnly), 0) },
      GetLast: { since: '1.5', call: ({ sheets }, [visibleOnly]) => sheetAt(shown(sheets, visibleOnly), -1) },
      ...watching<WorkbookModel>(
        {
          ...EVENTS,
          Added: { type: EVENT.worksheetAdded, since: '1.7' },
          Deleted: { type: EVENT.worksheetDeleted, since: '1.7' },
        },
        () => '',
      ),
    },
  },
  Worksheet: {
    id: ({ id }) => id,
    scalars: {
      Id: { get: ({ id }) => id },
      Name: { get: ({ name }) => name, set: (sheet, value, { workbook }) => renameSheet(workbook, sheet, value) },
      Position: {
        get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
        set: (sheet, value, { workbook }) => moveSheet(workbook, sheet, value),
      },
      Visibility: {
        get: ({ visibility }) => visibility,
        set: (sheet, value, { workbook }) => setVisibility(workbook, sheet, value),
      },
      TabColor: {
        since: '1.7',
        get: ({ tabColor }) => tabColor,
        set: (sheet, value) => change(sheet, { tabColor: value === '' ? '' : colour(value) }),
      },
      ShowGridlines: {
        since: '1.8',
        setAs: 'Gridlines',
        get: ({ showGridlines }) => showGridlines,
        set: (sheet, value) => change(sheet, { showGridlines: bool(value) }),
      },
      StandardWidth: {
        since: '1.7',
        get: ({ defaultColumnWidth }) => pointsOfCharacters(defaultColumnWidth),
        set: (sheet, value) => change(sheet, { defaultColumnWidth: charactersOfPoints(numberFrom(value, 0)) }),
      },
      StandardHeight: { since: '1.7', get: ({ defaultRowHeight }) => defaultRowHeight },
    },
    navigation: {
      Charts: { to: (sheet) => objectOf('ChartCollection', sheet) },
      Tables: { to: (sheet) => objectOf('TableCollection', { sheet }) },
      Names: { since: '1.4', to: (sheet) => objectOf('NamedItemCollection', { sheet }) },
      Protection: { since: '1.2', to: (sheet) => objectOf('WorksheetProtection', sheet) },
      FreezePanes: { since: '1.7', to: (sheet) => objectOf('WorksheetFreezePanes', sheet) },
      PageLayout: { since: '1.9', to: (sheet) => objectOf('PageLayout', sheet) },
      Shapes: { since: '1.9', to: (sheet) => objectOf('ShapeCollection', sheet) },
      Comments: { since: '1.10', to: (sheet) => objectOf('CommentCollection', { sheet }) },
      CustomProperties: { since: '1.12', to: (sheet) => objectOf('WorksheetCustomPropertyCollection', sheet) },
    },
    methods: {
      Activate: {
        call: (sheet, _args, session) => activate(session, sheet),
      },
      Delete: {
        call: (sheet, _args, session) => {
          deleteSheet(session.workbook, sheet);
          raiseEvent(session, EVENT.worksheetDeleted, sheet.id, { worksheetId: sheet.id, source: 'Local' });
        },
      },
      Calculate: { since: '1.6', call: () => null },
      Copy: {
        since: '1.7',
        call: (sheet, [position, relativeTo], session) => copySheet(session.workbook, sheet, position, relativeTo),
      },
      GetCell: {
        call: (sheet, [row, column]) =>
          rangeOn(sheet, { row: integer(row), column: integer(column), rows: 1, columns: 1 }),
      },
      GetRange: {
        call: (sheet, [address], { workbook }) =>
          objectOf('Range', { sheet, area: addressed(workbook, sheet, address) }),
      },
      GetRangeByIndexes: {
        since: '1.7',
        call: (sheet, [row, column, rows, columns]) =>
          rangeOn(sheet, {
            row: integer(row),
            column: integer(column),
            rows: integer(rows),
            columns: integer(columns),
          }),
      },
      GetRanges: {
        since: '1.9',
        call: (sheet, [address], { workbook }) =>
          objectOf('RangeAreas', { sheet, areas: areasOf(workbook, sheet, address) }),
      },
      GetUsedRange: {
        call: (sheet, [valuesOnly]) =>
          objectOf('Range', {
            sheet,
            area: usedArea(sheet, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 },
          }),
      },
      GetUsedRangeOrNullObject: {
        since: '1.4',
        call: (sheet, [valuesOnly]) => {
          const area = usedArea(sheet, valuesOnly === true);
          return area ? objectOf('Range', { sheet, area }) : null;
        },
      },
      GetNext: {
        since: '1.5',
        call: (sheet, [visibleOnly], session) => found(neighbour(session, sheet, 1, visibleOnly)),
      },
      GetNextOrNullObject: {
        since: '1.5',
        call: (sheet, [visibleOnly], session) => neighbour(session, sheet, 1, visibleOnly),
      },
      GetPrevious: {
        since: '1.5',
        call: (sheet, [visibleOnly], session) => found(neighbour(session, sheet, -1, visibleOnly)),
      },
      GetPreviousOrNullObject: {
        since: '1.5',
        call: (sheet, [visibleOnly], session) => neighbour(session, sheet, -1, visibleOnly),
      },
      _GetSheetById: { call: (_sheet, [id], { workbook }) => found(sheetOrNull(workbook, id)) },
      _GetAnotherWorksheetById: { call: (_sheet, [id], { workbook }) => found(sheetOrNull(workbook, id)) },
      ...watching<SheetModel>(EVENTS, ({ id }) => id),
    },
  },
};

function sheetOrNull(workbook: WorkbookModel, key: unknown): HostObject | null {
  const sheet = findSheet(workbook, text(key));
  return sheet ? objectOf('Worksheet', sheet) : null;
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new Refusal('ItemNotFound');
  return object;
}

function shown(sheets: readonly SheetModel[], visibleOnly: unknown): readonly SheetModel[] {
  return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
}

function sheetAt(sheets: readonly SheetModel[], index: number): HostObject {
  const sheet = sheets.at(index);
  if (!sheet) throw new Refusal('ItemNotFound');
  return objectOf('Worksheet', sheet);
}

function neighbour(
  { workbook }: HostSession,
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: unknown,
): HostObject | null {
  const sheets = shown(workbook.sheets, visibleOnly);
  const next = sheets[sheets.indexOf(sheet) + step];
  return next ? objectOf('Worksheet', next) : null;
}

function change(sheet: SheetModel, fields: Partial<SheetModel>): void {
  checkUnprotected(sheet);
  Object.assign(sheet, fields);
  sheet.changed = true;
}

/** An address on this sheet, a name or a table; the whole sheet if it is left out. */
function addressed(workbook: WorkbookModel, sheet: SheetModel, address: unknown): Rectangle {
  if (address === null || address === undefined || address === '') {
    return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  }
  const given = text(address);
  const parsed = parseAddress(given);
  if (parsed) {
    if (parsed.sheet !== undefined && findSheet(workbook, parsed.sheet) !== sheet) throw new Refusal('InvalidArgument');
    return parsed.area;
  }
  const name = findName(workbook, given, sheet.id) ?? findName(workbook, given);
  const named = name && nameRange(workbook, name);
  if (named?.sheet === sheet) return named.area;
  const table = findTable(workbook, given);
  if (table?.sheet === sheet && table.table.name.toLowerCase() === given.toLowerCase()) {
    const { area } = table.table;
    return { ...area, row: area.row + 1, rows: area.rows - 1 };
  }
  throw new Refusal('InvalidArgument');
}

function areasOf(workbook: WorkbookModel, sheet: SheetModel, address: unknown): readonly Rectangle[] {
  const given = text(address ?? '');
  // Excel takes no longer address.
  if (given.length > 8192) throw new Refusal('InvalidArgument');
  return given === ''
    ? [addressed(workbook, sheet, '')]
    : given.split(/[,;]/).map((part) => addressed(workbook, sheet, part.trim()));
}
