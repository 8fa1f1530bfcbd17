/** Where a drawing's object stands: cells and offsets in the file, points from the sheet's top left in the model. */
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import type { SheetModel } from '../model/types';
import { areaPoints, columnPoints, rowPoints } from '../model/sizes';
import type { XmlDocument, XmlElement } from './xml';
import { child, numeric, elementText } from './xml';

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** English metric units in a point. */
const EMU = 12_700;

export function placeOf(drawing: XmlDocument, anchor: XmlElement, sheet: SheetModel): Frame {
  const position = child(anchor, 'pos');
  const size = child(anchor, 'ext');
  const extent = { width: (numeric(size, 'cx') ?? 0) / EMU, height: (numeric(size, 'cy') ?? 0) / EMU };
  if (position)
    return { left: (numeric(position, 'x') ?? 0) / EMU, top: (numeric(position, 'y') ?? 0) / EMU, ...extent };
  const from = cornerOf(drawing, child(anchor, 'from'), sheet);
  if (size) return { ...from, ...extent };
  const to = cornerOf(drawing, child(anchor, 'to'), sheet);
  return { ...from, width: rounded(to.left - from.left), height: rounded(to.top - from.top) };
}

/** The two corners of an anchor that moves with its cells but keeps its size. */
export function anchorXml(place: Frame, sheet: SheetModel, content: string): string {
  const from = cornerXml('from', place.left, place.top, sheet);
  const to = cornerXml('to', place.left + place.width, place.top + place.height, sheet);
  return `<xdr:twoCellAnchor editAs="oneCell">${from}${to}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function cornerOf(
  drawing: XmlDocument,
  corner: XmlElement | undefined,
  sheet: SheetModel,
): { left: number; top: number } {
  const value = (name: string): number => Number(elementText(drawing.text, child(corner, name))) || 0;
  const [column, row] = [Math.min(value('col'), MAX_COLUMNS), Math.min(value('row'), MAX_ROWS)];
  const cell = areaPoints(sheet, { row, column, rows: 1, columns: 1 });
  return { left: rounded(cell.left + value('colOff') / EMU), top: rounded(cell.top + value('rowOff') / EMU) };
}

function cornerXml(name: string, left: number, top: number, sheet: SheetModel): string {
  const column = cellAt(left, (index) => columnPoints(sheet, index), MAX_COLUMNS - 1);
  const row = cellAt(top, (index) => rowPoints(sheet, index), MAX_ROWS - 1);
  return (
    `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff></xdr:${name}>`
  );
}

function cellAt(points: number, size: (index: number) => number, last: number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < last && rest >= size(index)) rest -= size(index++);
  return { index, offset: Math.round(rest * EMU) };
}

function rounded(points: number): number {
  return Math.round(points * 1e4) / 1e4;
}
