/** Small things of a worksheet: protection, frozen panes, custom properties, counts of comments and shapes. */
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { Refusal } from '../refusal';
import { checkUnprotected } from '../model/protection';
import type { SheetModel } from '../model/types';
import type { HostObject } from '../richapi/description';
import { integer, text } from './arguments';
import type { Descriptions } from './targets';
import { isOf, objectOf } from './targets';

/** Off the web a custom property's value is cut here. */
const MAX_PROPERTY = 255;

export const SHEET_PARTS: Descriptions<
  | 'WorksheetProtection'
  | 'WorksheetFreezePanes'
  | 'WorksheetCustomPropertyCollection'
  | 'WorksheetCustomProperty'
  | 'CommentCollection'
  | 'ShapeCollection'
> = {
  WorksheetProtection: {
    scalars: { Protected: { get: (sheet) => sheet.protected }, Options: { get: () => null } },
    methods: {
      Protect: {
        call: (sheet) => {
          if (sheet.protected) throw new Refusal('AccessDenied');
          sheet.protected = true;
          sheet.changed = true;
        },
      },
      Unprotect: {
        call: (sheet) => {
          sheet.protected = false;
          sheet.changed = true;
        },
      },
    },
  },
  WorksheetFreezePanes: {
    methods: {
      FreezeRows: { call: (sheet, [count]) => freeze(sheet, integer(count ?? 1, 1), 0) },
      FreezeColumns: { call: (sheet, [count]) => freeze(sheet, 0, integer(count ?? 1, 1)) },
      FreezeAt: {
        call: (sheet, [range]) => {
          if (!isOf('Range', range)) throw new Refusal('InvalidArgument');
          const { area } = range.target;
          freeze(sheet, area.row + area.rows, area.column + area.columns);
        },
      },
      Unfreeze: {
        call: (sheet) => {
          checkUnprotected(sheet);
          delete sheet.freeze;
          sheet.changed = true;
        },
      },
      GetLocation: {
        call: (sheet) => {
          const range = frozen(sheet);
          if (!range) throw new Refusal('ItemNotFound');
          return range;
        },
      },
      GetLocationOrNullObject: { call: frozen },
    },
  },
  WorksheetCustomPropertyCollection: {
    items: (sheet) =>
      [...sheet.customProperties.keys()].map((key) => objectOf('WorksheetCustomProperty', { sheet, key })),
    item: (sheet, key) => propertyOf(sheet, key),
    methods: {
      Add: {
        call: (sheet, [key, value]) => {
          const wanted = text(key);
          if (wanted === '' || wanted.length > 255) throw new Refusal('InvalidArgument');
          const known = keyOf(sheet, wanted) ?? wanted;
          sheet.customProperties.set(known, text(value).slice(0, MAX_PROPERTY));
          sheet.changed = true;
          return objectOf('WorksheetCustomProperty', { sheet, key: known });
        },
      },
      GetCount: { call: (sheet) => sheet.customProperties.size },
      GetItemOrNullObject: { call: (sheet, [key]) => propertyOf(sheet, key) },
    },
  },
  WorksheetCustomProperty: {
    id: ({ key }) => key,
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
        set: ({ sheet, key }, value) => {
          sheet.customProperties.set(key, text(value).slice(0, MAX_PROPERTY));
          sheet.changed = true;
        },
      },
    },
    methods: {
      Delete: {
        call: ({ sheet, key }) => {
          sheet.customProperties.delete(key);
          sheet.changed = true;
        },
      },
    },
  },
  CommentCollection: {
    methods: {
      GetCount: {
        call: ({ sheet }, _args, { workbook }) =>
          (sheet ? [sheet] : workbook.sheets).reduce((sum, one) => sum + one.commentCount, 0),
      },
    },
  },
  ShapeCollection: { methods: { GetCount: { call: (sheet) => sheet.shapeCount + sheet.charts.length } } },
};

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  checkUnprotected(sheet);
  sheet.freeze = { rows, columns };
  sheet.changed = true;
}

function frozen(sheet: SheetModel): HostObject | null {
  if (!sheet.freeze) return null;
  const { rows, columns } = sheet.freeze;
  const area = {
    row: 0,
    column: 0,
    rows: rows === 0 ? MAX_ROWS : rows,
    columns: columns === 0 ? MAX_COLUMNS : columns,
  };
  return objectOf('Range', { sheet, area });
}

/** Keys are compared without regard to case. */
function keyOf(sheet: SheetModel, key: string): string | undefined {
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

function propertyOf(sheet: SheetModel, key: unknown): HostObject | null {
  const known = keyOf(sheet, text(key));
  return known === undefined ? null : objectOf('WorksheetCustomProperty', { sheet, key: known });
}
