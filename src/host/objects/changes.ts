/** Changes to cells on the client's behalf: protection, table headings and events belong to each of them. */
import { areaAddress, type Rectangle } from '../../a1';
import { checkWritable } from '../model/protection';
import { overlaps } from '../model/rectangles';
import { activateSheet } from '../model/sheets';
import { settleHeadings } from '../model/tables';
import type { SheetModel } from '../model/types';
import { activeSheet } from '../model/workbook';
import type { HostSession } from '../session';
import { EVENT, raiseEvent } from '../session';

/** Runs `change` on an area if the sheet lets it, repairs the tables whose headings it touched, and raises the events. */
export function changeCells(
  session: HostSession,
  sheet: SheetModel,
  area: Rectangle,
  change: () => void,
  by?: ChangedBy,
): void {
  checkWritable(session.workbook, sheet, [area]);
  change();
  sheet.changed = true;
  for (const table of sheet.tables) {
    const header = { ...table.area, rows: 1 };
    if (overlaps(header, area)) settleHeadings(session.workbook, sheet, table);
  }
  cellsChanged(session, sheet, area, by);
}

/** Excel.EventSource and Excel.EventTriggerSource. */
interface ChangedBy {
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

/** Raises the change events of a sheet and of the tables an area touches. */
function cellsChanged(
  session: HostSession,
  sheet: SheetModel,
  area: Rectangle,
  by: ChangedBy = { source: 'Local', triggerSource: 'ThisLocalAddin' },
): void {
  const args = { address: areaAddress(area), changeType: 'RangeEdited', worksheetId: sheet.id, ...by };
  raiseEvent(session, EVENT.worksheetChanged, sheet.id, args);
  for (const table of sheet.tables) {
    if (overlaps(table.area, area)) {
      raiseEvent(session, EVENT.tableChanged, String(table.id), { ...args, tableId: String(table.id) });
    }
  }
}

/** Selects an area, which also activates its sheet. */
export function selectOn(session: HostSession, sheet: SheetModel, area: Rectangle): void {
  sheet.selection = area;
  session.workbook.active = sheet.id;
  raiseEvent(session, EVENT.worksheetSelectionChanged, sheet.id, { address: areaAddress(area), worksheetId: sheet.id });
  for (const peer of session.peers) peer.selectionChanged();
}

/** Turns to another sheet. */
export function activate(session: HostSession, sheet: SheetModel): void {
  const before = activeSheet(session.workbook);
  activateSheet(session.workbook, sheet);
  if (before === sheet) return;
  raiseEvent(session, EVENT.worksheetDeactivated, before.id, { worksheetId: before.id });
  raiseEvent(session, EVENT.worksheetActivated, sheet.id, { worksheetId: sheet.id });
}
