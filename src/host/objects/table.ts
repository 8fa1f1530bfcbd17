/** Excel.Table and the collections of tables. Its columns and rows have a file of their own. */
import { parseAddress } from '../../a1';
import { Refusal } from '../refusal';
import { checkUnprotected } from '../model/protection';
import {
  addTable,
  bodyArea,
  convertTable,
  findTable,
  renameTable,
  resizeTable,
  settleHeadings,
  touchTable,
} from '../model/tables';
import type { TableModel } from '../model/types';
import { activeSheet, findSheet } from '../model/workbook';
import type { HostObject, ScalarMember } from '../richapi/description';
import type { HostSession } from '../session';
import { EVENT } from '../session';
import { bool, integer, text } from './arguments';
import { changeCells } from './changes';
import type { Descriptions, RangeTarget, SheetOrWorkbook, TableTarget } from './targets';
import { isOf, objectOf } from './targets';
import { clearCells } from '../model/clearing';
import { watching } from './watching';

const EVENTS = { DataChanged: { type: EVENT.tableChanged, since: '1.7' } };

export const TABLE: Descriptions<'TableCollection' | 'TableScopedCollection' | 'Table'> = {
  TableCollection: {
    scalars: { Count: { get: (scope, session) => tablesOf(scope, session).length } },
    items: (scope, session) => tablesOf(scope, session).map((target) => objectOf('Table', target)),
    item: (scope, key, session) => tableOrNull(scope, key, session),
    methods: {
      Add: {
        call: (scope, [address, hasHeaders], session) => {
          const { sheet, area } = placeOf(scope, address, session);
          checkUnprotected(sheet);
          return objectOf('Table', { sheet, table: addTable(session.workbook, sheet, area, bool(hasHeaders)) });
        },
      },
      GetCount: { since: '1.4', call: (scope, _args, session) => tablesOf(scope, session).length },
      GetItemAt: { call: (scope, [index], session) => at(tablesOf(scope, session), index) },
      GetItemOrNullObject: { since: '1.4', call: (scope, [key], session) => tableOrNull(scope, key, session) },
      ...watching<SheetOrWorkbook>(EVENTS, ({ sheet }) => sheet?.id ?? ''),
    },
  },
  TableScopedCollection: {
    items: ({ tables }) => tables.map((target) => objectOf('Table', target)),
    methods: {
      GetCount: { call: ({ tables }) => tables.length },
      GetFirst: { call: ({ tables }) => at(tables, 0) },
    },
  },
  Table: {
    id: ({ table }) => String(table.id),
    scalars: {
      Id: { get: ({ table }) => String(table.id) },
      LegacyId: { since: '1.8', get: ({ table }) => String(table.id) },
      Name: {
        get: ({ table }) => table.name,
        set: ({ sheet, table }, value, { workbook }) => {
          checkUnprotected(sheet);
          renameTable(workbook, sheet, table, value);
        },
      },
      Style: {
        get: ({ table }) => table.style,
        set: ({ sheet, table }, value) => set({ sheet, table }, { style: text(value) }),
      },
      ShowHeaders: { get: ({ table }) => table.showHeaders, set: showHeaders },
      ShowTotals: { get: ({ table }) => table.showTotals },
      ShowFilterButton: { since: '1.3', ...flag('showFilterButton') },
      ShowBandedRows: { since: '1.3', ...flag('showBandedRows') },
      HighlightFirstColumn: { since: '1.3', ...flag('showFirstColumn') },
    },
    navigation: {
      Worksheet: { since: '1.2', to: ({ sheet }) => objectOf('Worksheet', sheet) },
      Columns: { to: (target) => objectOf('TableColumnCollection', target) },
      Rows: { to: (target) => objectOf('TableRowCollection', target) },
    },
    methods: {
      GetRange: { call: ({ sheet, table }) => objectOf('Range', { sheet, area: table.area }) },
      GetHeaderRowRange: {
        call: ({ sheet, table }) => {
          if (!table.showHeaders) throw new Refusal('InvalidOperation');
          return objectOf('Range', { sheet, area: { ...table.area, rows: 1 } });
        },
      },
      GetDataBodyRange: { call: ({ sheet, table }) => objectOf('Range', { sheet, area: bodyArea(table) }) },
      ConvertToRange: {
        since: '1.2',
        call: ({ sheet, table }, _args, { workbook }) => {
          checkUnprotected(sheet);
          convertTable(workbook, sheet, table);
          return objectOf('Range', { sheet, area: table.area });
        },
      },
      Delete: {
        call: ({ sheet, table }, _args, session) => {
          checkUnprotected(sheet);
          convertTable(session.workbook, sheet, table);
          changeCells(session, sheet, table.area, () => clearCells(sheet, table.area, 'All'));
        },
      },
      Resize: {
        since: '1.13',
        call: (target, [range], session) => {
          const { sheet, area } = placeOf({ sheet: target.sheet }, range, session);
          checkUnprotected(sheet);
          if (sheet !== target.sheet) throw new Refusal('InvalidArgument');
          resizeTable(session.workbook, sheet, target.table, area);
        },
      },
      ClearFilters: { since: '1.2', call: () => null },
      ReapplyFilters: { since: '1.2', call: () => null },
      ...watching<TableTarget>(EVENTS, ({ table }) => String(table.id)),
    },
  },
};

function tablesOf({ sheet }: SheetOrWorkbook, { workbook }: HostSession): TableTarget[] {
  return (sheet ? [sheet] : workbook.sheets).flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

function tableOrNull(scope: SheetOrWorkbook, key: unknown, { workbook }: HostSession): HostObject | null {
  if (typeof key !== 'string' && typeof key !== 'number') throw new Refusal('InvalidArgument');
  const target = findTable(workbook, key);
  return target && (!scope.sheet || scope.sheet === target.sheet) ? objectOf('Table', target) : null;
}

function at(tables: readonly TableTarget[], index: unknown): HostObject {
  const target = tables[integer(index, 0)];
  if (!target) throw new Refusal('ItemNotFound');
  return objectOf('Table', target);
}

/** A range object or an address; without a sheet's name an address is of the collection's sheet or the active one. */
function placeOf(scope: SheetOrWorkbook, given: unknown, { workbook }: HostSession): RangeTarget {
  if (isOf('Range', given)) {
    if (scope.sheet && given.target.sheet !== scope.sheet) throw new Refusal('InvalidArgument');
    return given.target;
  }
  const parsed = typeof given === 'string' ? parseAddress(given) : undefined;
  const sheet =
    parsed?.sheet === undefined ? (scope.sheet ?? activeSheet(workbook)) : findSheet(workbook, parsed.sheet);
  if (!parsed || !sheet || (scope.sheet && sheet !== scope.sheet)) throw new Refusal('InvalidArgument');
  return { sheet, area: parsed.area };
}

function set({ sheet, table }: TableTarget, fields: Partial<TableModel>): void {
  checkUnprotected(sheet);
  Object.assign(table, fields);
  touchTable(sheet, table);
}

function flag(key: 'showFilterButton' | 'showBandedRows' | 'showFirstColumn'): ScalarMember<TableTarget, HostSession> {
  return { get: ({ table }) => table[key], set: (target, value) => set(target, { [key]: bool(value) }) };
}

/** Without headers the table loses its first row, and its columns keep their names. */
function showHeaders(target: TableTarget, value: unknown, { workbook }: HostSession): void {
  const { sheet, table } = target;
  const shown = bool(value);
  if (shown === table.showHeaders) return;
  const step = shown ? -1 : 1;
  const area = { ...table.area, row: table.area.row + step, rows: table.area.rows - step };
  set(target, { showHeaders: shown, area });
  if (shown) settleHeadings(workbook, sheet, table);
}
