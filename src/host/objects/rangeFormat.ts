/** Excel.RangeFormat with fill, font, borders and protection: a property that differs within the range reads as null. */
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { Refusal } from '../refusal';
import { autofitColumns, autofitRows } from '../model/autofit';
import { cellAt, eachCell, inheritedStyle, styleArea } from '../model/cells';
import { checkUnprotected } from '../model/protection';
import { pointsOfCharacters, rowPoints, setColumnPoints, setRowPoints, columnPoints } from '../model/sizes';
import { styleOf } from '../model/styles';
import type { Style } from '../model/types';
import type { ScalarMember } from '../richapi/description';
import type { HostSession } from '../session';
import { bool, colour, integer, number, numberFrom, oneOf, text } from './arguments';
import { BORDERS } from './borders';
import type { AreasTarget, Descriptions } from './targets';
import { objectOf } from './targets';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const RANGE_FORMAT: Descriptions<
  'RangeFormat' | 'RangeFill' | 'RangeFont' | 'FormatProtection' | 'RangeBorderCollection' | 'RangeBorder'
> = {
  RangeFormat: {
    scalars: {
      HorizontalAlignment: styled('horizontal', (value) => oneOf(HORIZONTAL, value)),
      VerticalAlignment: styled('vertical', (value) => oneOf(VERTICAL, value)),
      WrapText: styled('wrap', bool),
      IndentLevel: { since: '1.9', ...styled('indent', (value) => integer(value, 0)) },
      ColumnWidth: { since: '1.2', get: columnWidth, set: setColumnWidth },
      RowHeight: { since: '1.2', get: rowHeight, set: setRowHeight },
      UseStandardWidth: {
        since: '1.7',
        get: ({ sheet, areas }) =>
          areas.every((area) =>
            spans(area.column, area.columns).every((c) => sheet.columns.get(c)?.width === undefined),
          ),
        set: (target, value) => {
          if (value === true) setColumnWidth(target, pointsOfCharacters(target.sheet.defaultColumnWidth));
        },
      },
    },
    navigation: {
      Fill: { to: (target) => objectOf('RangeFill', target) },
      Font: { to: (target) => objectOf('RangeFont', target) },
      Borders: { to: (target) => objectOf('RangeBorderCollection', target) },
      Protection: { since: '1.2', to: (target) => objectOf('FormatProtection', target) },
    },
    methods: {
      AutofitColumns: {
        since: '1.2',
        call: ({ sheet, areas }, _args, session) => {
          checkUnprotected(sheet);
          for (const area of areas) autofitColumns(session.workbook, sheet, area);
        },
      },
      AutofitRows: {
        since: '1.2',
        call: ({ sheet, areas }) => {
          checkUnprotected(sheet);
          for (const area of areas) autofitRows(sheet, area);
        },
      },
    },
  },
  RangeFill: {
    scalars: {
      // Excel gives white for no fill, and clears the fill only by clear() or an empty string.
      Color: {
        get: (target, session) => {
          const fill = uniform(target, session, 'fill');
          return fill === '' ? '#FFFFFF' : fill;
        },
        set: (target, value, session) => restyled(target, { fill: value === '' ? '' : colour(value) }, session),
      },
    },
    methods: { Clear: { call: (target, _args, session) => restyled(target, { fill: '' }, session) } },
  },
  RangeFont: {
    scalars: {
      Name: styled('fontName', text),
      Size: styled('fontSize', (value) => numberFrom(value, 1, 409)),
      Bold: styled('bold', bool),
      Italic: styled('italic', bool),
      Color: styled('fontColor', colour),
      Underline: {
        get: (target, session) => {
          const underline = uniform(target, session, 'underline');
          return underline === null ? null : underline ? 'Single' : 'None';
        },
        set: (target, value, session) => restyled(target, { underline: oneOf(UNDERLINES, value) !== 'None' }, session),
      },
    },
  },
  FormatProtection: { scalars: { Locked: styled('locked', bool) } },
  ...BORDERS,
};

/** A scalar that is one field of the cells' styles. */
function styled<K extends keyof Style>(
  key: K,
  read: (value: unknown) => Style[K],
): ScalarMember<AreasTarget, HostSession> {
  return {
    get: (target, session) => uniform(target, session, key),
    set: (target, value, session) => {
      const change: Partial<Style> = { [key]: read(value) };
      restyled(target, change, session);
    },
  };
}

function restyled({ sheet, areas }: AreasTarget, change: Partial<Style>, session: HostSession): void {
  checkUnprotected(sheet);
  for (const area of areas) styleArea(session.workbook, sheet, area, change);
}

/** The field's value if all cells agree, else null. */
function uniform<K extends keyof Style>(target: AreasTarget, session: HostSession, key: K): Style[K] | null {
  let found: Style[K] | null = null;
  let first = true;
  for (const index of styleIndexes(target)) {
    const value = styleOf(session.workbook, index)[key];
    if (!first && value !== found) return null;
    found = value;
    first = false;
  }
  return found;
}

/** The style indexes that occur in the areas; of whole columns and rows only stored cells and the lines' own are looked at. */
function styleIndexes({ sheet, areas }: AreasTarget): Set<number> {
  const indexes = new Set<number>();
  for (const area of areas) {
    if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          indexes.add(cellAt(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column));
        }
      }
      continue;
    }
    eachCell(sheet, area, (cell) => indexes.add(cell.style));
    const lines = area.rows === MAX_ROWS ? sheet.columns : sheet.rows;
    for (const line of area.rows === MAX_ROWS ? spans(area.column, area.columns) : spans(area.row, area.rows)) {
      indexes.add(lines.get(line)?.style ?? 0);
    }
  }
  return indexes;
}

function columnWidth({ sheet, areas }: AreasTarget): number | null {
  return agreed(areas.flatMap((area) => spans(area.column, area.columns).map((column) => columnPoints(sheet, column))));
}

function rowHeight({ sheet, areas }: AreasTarget): number | null {
  const rows = areas.flatMap((area) => (area.rows === MAX_ROWS ? [] : spans(area.row, area.rows)));
  return rows.length === 0 ? sheet.defaultRowHeight : agreed(rows.map((row) => rowPoints(sheet, row)));
}

function setColumnWidth({ sheet, areas }: AreasTarget, value: unknown): void {
  checkUnprotected(sheet);
  // 255 characters is the widest a column can be.
  const points = numberFrom(value, 0, pointsOfCharacters(255));
  for (const area of areas) setColumnPoints(sheet, area, points);
}

function setRowHeight({ sheet, areas }: AreasTarget, value: unknown): void {
  checkUnprotected(sheet);
  const points = number(value);
  if (points < 0 || points > 409.5) throw new Refusal('InvalidArgument');
  for (const area of areas) setRowPoints(sheet, area, points);
}

function agreed(values: readonly number[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function spans(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => start + i);
}
