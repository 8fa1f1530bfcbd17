/** The columns and rows of a table. */
import type { Rectangle } from '../../a1';
import { Refusal } from '../refusal';
import { checkWritable } from '../model/protection';
import { bodyArea } from '../model/tables';
import { checkValues, gridFor, putValues, valuesOf } from '../model/values';
import type { HostObject } from '../richapi/description';
import type { HostSession } from '../session';
import { integer, text } from './arguments';
import { changeCells } from './changes';
import { addRows } from './tableRows';
import type { Descriptions, TableTarget } from './targets';
import { objectOf } from './targets';

export const TABLE_LINES: Descriptions<'TableColumnCollection' | 'TableColumn' | 'TableRowCollection' | 'TableRow'> = {
  TableColumnCollection: {
    scalars: { Count: { get: ({ table }) => table.area.columns } },
    items: (target) => target.table.headings.map((_, index) => objectOf('TableColumn', { ...target, index })),
    item: columnOrNull,
    methods: {
      GetCount: { since: '1.4', call: ({ table }) => table.area.columns },
      GetItemAt: {
        call: (target, [given]) => {
          const index = integer(given, 0);
          if (index >= target.table.area.columns) throw new Refusal('InvalidArgument');
          return objectOf('TableColumn', { ...target, index });
        },
      },
      GetItemOrNullObject: { since: '1.4', call: (target, [key]) => columnOrNull(target, key) },
    },
  },
  TableColumn: {
    id: ({ index }) => index + 1,
    scalars: {
      Id: { get: ({ index }) => index + 1 },
      Index: { get: ({ index }) => index },
      Name: {
        get: ({ table, index }) => table.headings[index] ?? '',
        set: (target, value, session) =>
          writeColumn(target, { ...columnArea(target), rows: 1 }, [[`'${text(value)}`]], session),
      },
      Values: {
        get: (target) => valuesOf(target.sheet, columnArea(target)),
        set: (target, value, session) => writeColumn(target, columnArea(target), value, session),
      },
    },
    methods: {
      GetRange: { call: (target) => objectOf('Range', { sheet: target.sheet, area: columnArea(target) }) },
      GetHeaderRowRange: {
        call: (target) => objectOf('Range', { sheet: target.sheet, area: { ...columnArea(target), rows: 1 } }),
      },
      GetDataBodyRange: {
        call: (target) => {
          const body = bodyArea(target.table);
          return objectOf('Range', {
            sheet: target.sheet,
            area: { ...body, column: body.column + target.index, columns: 1 },
          });
        },
      },
    },
  },
  TableRowCollection: {
    scalars: { Count: { get: ({ table }) => bodyArea(table).rows } },
    items: (target) =>
      Array.from({ length: bodyArea(target.table).rows }, (_, index) => objectOf('TableRow', { ...target, index })),
    methods: {
      Add: { call: (target, [index, values], session) => addRows(session, target, index, values) },
      GetCount: { since: '1.4', call: ({ table }) => bodyArea(table).rows },
      GetItemAt: {
        call: (target, [given]) => {
          const index = integer(given, 0);
          if (index >= bodyArea(target.table).rows) throw new Refusal('InvalidArgument');
          return objectOf('TableRow', { ...target, index });
        },
      },
    },
  },
  TableRow: {
    id: ({ index }) => index,
    scalars: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (target) => valuesOf(target.sheet, rowArea(target)),
        set: (target, value, session) => writeColumn(target, rowArea(target), value, session),
      },
    },
    methods: { GetRange: { call: (target) => objectOf('Range', { sheet: target.sheet, area: rowArea(target) }) } },
  },
};

function columnOrNull(target: TableTarget, key: unknown): HostObject | null {
  const { table } = target;
  const index =
    typeof key === 'number'
      ? key - 1
      : table.headings.findIndex((heading) => heading.toLowerCase() === text(key).toLowerCase());
  return index >= 0 && index < table.area.columns ? objectOf('TableColumn', { ...target, index }) : null;
}

function columnArea({ table, index }: TableTarget & { readonly index: number }): Rectangle {
  return { ...table.area, column: table.area.column + index, columns: 1 };
}

function rowArea({ table, index }: TableTarget & { readonly index: number }): Rectangle {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows: 1 };
}

function writeColumn(target: TableTarget, area: Rectangle, given: unknown, session: HostSession): void {
  const { workbook } = session;
  const grid = gridFor(area, given);
  checkWritable(workbook, target.sheet, [area]);
  checkValues(workbook, target.sheet, area, grid);
  changeCells(session, target.sheet, area, () => putValues(workbook, target.sheet, area, grid));
}
