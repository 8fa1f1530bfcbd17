/** Protected sheets: what may still be changed on them. */
import type { Rectangle } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { Refusal } from '../refusal';
import { cellAt, inheritedStyle } from './cells';
import { styleOf } from './styles';
import type { SheetModel, WorkbookModel } from './types';

/** Refuses a change of cells on a protected sheet unless every one of them is unlocked. */
export function checkWritable(workbook: WorkbookModel, sheet: SheetModel, areas: readonly Rectangle[]): void {
  if (!sheet.protected) return;
  for (const area of areas) {
    if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) throw new Refusal('AccessDenied');
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const style = cellAt(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
        if (styleOf(workbook, style).locked) throw new Refusal('AccessDenied');
      }
    }
  }
}

/** Refuses what a protected sheet does not allow at all: formats, tables, charts, page setup of locked parts. */
export function checkUnprotected(sheet: SheetModel): void {
  if (sheet.protected) throw new Refusal('AccessDenied');
}
