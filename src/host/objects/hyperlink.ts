/** Range.hyperlink: one link over a range, to an address or to a place in the workbook. */
import { intersection, without } from '../model/rectangles';
import { Refusal } from '../refusal';
import { styleArea } from '../model/cells';
import { plainValue } from '../model/display';
import { checkUnprotected } from '../model/protection';
import type { LinkModel } from '../model/types';
import { putValues } from '../model/values';
import { cellAt } from '../model/cells';
import { isRecord } from '../richapi/wire';
import type { HostSession } from '../session';
import { text } from './arguments';
import type { RangeTarget } from './targets';

/** Excel.RangeHyperlink, or null where the range's first cell has none. */
export function hyperlinkOf({ sheet, area }: RangeTarget): unknown {
  const first = { ...area, rows: 1, columns: 1 };
  const link = sheet.links.find((candidate) => intersection(candidate.area, first));
  if (!link) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
    textToDisplay: String(plainValue(cellAt(sheet, area.row, area.column))),
  };
}

/** Sets the link, the text shown and Excel's look of links. */
export function setHyperlink({ sheet, area }: RangeTarget, given: unknown, session: HostSession): void {
  checkUnprotected(sheet);
  if (!isRecord(given)) throw new Refusal('InvalidArgument');
  const { address, documentReference, screenTip, textToDisplay } = given;
  if (address === undefined && documentReference === undefined) throw new Refusal('InvalidArgument');
  const link: LinkModel = {
    area,
    ...(address === undefined || address === null ? {} : { address: text(address) }),
    ...(documentReference === undefined || documentReference === null ? {} : { location: text(documentReference) }),
    ...(screenTip === undefined || screenTip === null ? {} : { tooltip: text(screenTip) }),
  };
  sheet.links = [
    ...sheet.links.flatMap((other) => without(other.area, area).map((part) => ({ ...other, area: part }))),
    link,
  ];
  const first = { ...area, rows: 1, columns: 1 };
  const shown = cellAt(sheet, area.row, area.column);
  const label = textToDisplay ?? (shown?.value === undefined ? (address ?? documentReference) : undefined);
  if (label !== undefined) putValues(session.workbook, sheet, first, [[`'${text(label)}`]]);
  styleArea(session.workbook, sheet, area, { fontColor: '#0563C1', underline: true });
  sheet.changed = true;
}
