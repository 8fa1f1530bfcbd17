/** Widths and heights that fit the text, by counting characters: Excel measures the font, which the stand-in cannot. */
import type { Rectangle } from '../../a1';
import { displayText } from './display';
import { eachCell } from './cells';
import { styleOf } from './styles';
import type { SheetModel, WorkbookModel } from './types';

const PADDING = 1.3;
const MAX_CHARACTERS = 255;

/** Each column of the area as wide as its longest unwrapped text. */
export function autofitColumns(workbook: WorkbookModel, sheet: SheetModel, area: Rectangle): void {
  const widest = new Map<number, number>();
  eachCell(sheet, area, (cell, _row, column) => {
    const style = styleOf(workbook, cell.style);
    if (style.wrap) return;
    const width = longestLine(displayText(workbook, cell)) * (style.fontSize / 11) * (style.bold ? 1.1 : 1);
    if (width > (widest.get(column) ?? 0)) widest.set(column, width);
  });
  for (const [column, width] of widest) {
    const model = sheet.columns.get(column) ?? { hidden: false, style: 0 };
    sheet.columns.set(column, { ...model, width: Math.min(MAX_CHARACTERS, Math.round((width + PADDING) * 100) / 100) });
  }
  sheet.changed = true;
}

/** Rows without a height of their own are fitted by whatever opens the file. */
export function autofitRows(sheet: SheetModel, area: Rectangle): void {
  for (const [row, { height: _height, ...rest }] of sheet.rows) {
    if (row >= area.row && row < area.row + area.rows) sheet.rows.set(row, rest);
  }
  sheet.changed = true;
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}
