/** TableRowCollection.add: rows at the end of a table, over blank cells below it. */
import { overlaps } from '../model/rectangles';
import { Refusal } from '../refusal';
import { usedArea } from '../model/cells';
import { checkUnprotected } from '../model/protection';
import { bodyArea, touchTable } from '../model/tables';
import { checkValues, gridFor, putValues } from '../model/values';
import type { HostObject } from '../richapi/description';
import type { HostSession } from '../session';
import { changeCells } from './changes';
import type { TableTarget } from './targets';
import { objectOf } from './targets';

/** Excel would push cells down that are in the way; the stand-in refuses, as it does rows in the middle. */
export function addRows(session: HostSession, target: TableTarget, index: unknown, values: unknown): HostObject {
  const { sheet, table } = target;
  checkUnprotected(sheet);
  const atEnd = index === null || index === undefined || index === -1 || index === bodyArea(table).rows;
  const rows = Array.isArray(values) ? values.length : 1;
  const area = { ...table.area, row: table.area.row + table.area.rows, rows };
  const blocked = usedArea(sheet, true, area) !== undefined || sheet.tables.some((other) => overlaps(other.area, area));
  if (!atEnd || table.showTotals || blocked)
    throw new Refusal('NotImplemented', 'The stand-in adds table rows over blank cells only.');
  const grid = gridFor(area, values ?? null);
  checkValues(session.workbook, sheet, area, grid);
  const at = bodyArea(table).rows;
  table.area = { ...table.area, rows: table.area.rows + rows };
  touchTable(sheet, table);
  changeCells(session, sheet, area, () => putValues(session.workbook, sheet, area, grid));
  return objectOf('TableRow', { ...target, index: at });
}
