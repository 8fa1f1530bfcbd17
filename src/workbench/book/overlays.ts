/** What lies over a cell's own style: the styles of tables, and conditional formats that hold whatever the cell says. */
import type { Rectangle } from '../../a1';
import type { ConditionalFormatModel, SheetModel, Style, TableModel } from '../../host';
import type { CellView } from './messages';

type Over = NonNullable<CellView['over']>;

/** A function that gives what lies over one cell of the area. */
export function overlay(
  sheet: SheetModel,
  area: Rectangle,
): (row: number, column: number, own: Style) => Over | undefined {
  const tables = sheet.tables.filter((table) => meets(table.area, area));
  const formats = sheet.conditionalFormats
    .filter((one) => alwaysHolds(one) && one.ranges.some((range) => meets(range, area)))
    .map((one) => ({ look: lookOf(one), ranges: one.ranges.filter((range) => meets(range, area)) }));
  return (row, column, own) => {
    const table = tables.find((one) => holds(one.area, row, column));
    // A fill of the cell's own lies over its table's.
    const styled = table && own.fill === '' ? tableLook(table, row) : undefined;
    const marked = formats.find(({ ranges }) => ranges.some((range) => holds(range, row, column)))?.look;
    return styled || marked ? { ...styled, ...marked } : undefined;
  };
}

/** Rules such as `="x"="x"`, by which the add-in marks cells; others are not worked out here. */
function alwaysHolds({ formula }: ConditionalFormatModel): boolean {
  const [, left, right] = /^=("(?:[^"]|"")*")=("(?:[^"]|"")*")$/.exec(formula ?? '') ?? [];
  return /^=TRUE(\(\))?$/i.test(formula ?? '') || (left !== undefined && left === right);
}

function lookOf({ fill, fontColor, border }: ConditionalFormatModel): Over {
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(border?.top === undefined ? {} : { borderTop: border.top }),
    ...(border?.bottom === undefined ? {} : { borderBottom: border.bottom }),
    ...(border?.left === undefined ? {} : { borderLeft: border.left }),
    ...(border?.right === undefined ? {} : { borderRight: border.right }),
  };
}

/** Excel's medium styles have a filled heading, its light ones a line; bands are told apart by a faint fill. */
function tableLook(table: TableModel, row: number): Over | undefined {
  if (table.style === '') return undefined;
  const line = row - table.area.row;
  const light = /Light/i.test(table.style);
  if (table.showHeaders && line === 0) {
    return light
      ? { bold: true, borderBottom: 'medium #5B7FA6' }
      : { bold: true, fill: '#2F5D8C', fontColor: '#FFFFFF' };
  }
  const band = line - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && band % 2 === 0 ? { fill: '#EEF3F9' } : undefined;
}

function meets(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function holds(area: Rectangle, row: number, column: number): boolean {
  return meets(area, { row, column, rows: 1, columns: 1 });
}
