/** What somebody at Excel does by hand, without the add-in: types into a cell, selects, turns to another sheet. */
import type { Rectangle } from '../a1';
import type { Host } from './host';
import type { SheetModel } from './model/types';
import { checkValues, putValues } from './model/values';
import { activate, changeCells, selectOn } from './objects/changes';

/** `elsewhere`: somebody else who has the same workbook open. */
export type Where = 'here' | 'elsewhere';

/**
 * Types a text into one cell, converted as Excel does; add-ins hear of it. Throws a Refusal where the sheet is
 * protected, the text is too long or is no formula.
 */
export function typeText(host: Host, sheet: SheetModel, area: Rectangle, text: string, where: Where = 'here'): void {
  const session = host.session();
  const grid = [[text]];
  changeCells(
    session,
    sheet,
    area,
    () => {
      checkValues(session.workbook, sheet, area, grid);
      putValues(session.workbook, sheet, area, grid);
    },
    { source: where === 'here' ? 'Local' : 'Remote', triggerSource: 'Unknown' },
  );
}

/** Selects an area of the sheet that is shown. */
export function selectArea(host: Host, sheet: SheetModel, area: Rectangle): void {
  selectOn(host.session(), sheet, area);
}

/** Turns to another sheet. Throws a Refusal for a hidden one. */
export function showSheet(host: Host, sheet: SheetModel): void {
  activate(host.session(), sheet);
}
