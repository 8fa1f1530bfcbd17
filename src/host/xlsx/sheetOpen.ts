/** Reads a worksheet part and what hangs on it into the model. */
import type { SheetModel } from '../model/types';
import { newSheet } from '../model/workbook';
import { areaOf } from './areas';
import { readConditionalFormats } from './conditional';
import { readCustomProperties } from './sheetProperties';
import type { OpenedDrawing } from './drawings';
import { readDrawing } from './drawings';
import type { Package, Relationship } from './package';
import { partBytes, relationshipsOf, wholePart } from './package';
import { readPage } from './pageSetup';
import type { CellContext } from './cellsOpen';
import type { LeftRow } from './rowsOpen';
import { openRows } from './rowsOpen';
import { readSizes, readView } from './sheetView';
import { readLinks } from './links';
import type { OpenedStyles } from './stylesOpen';
import { readTables } from './tables';
import { readValidations } from './validations';
import type { XmlDocument } from './xml';
import { attribute, child, children, flag, startTag } from './xml';

export interface OpenContext extends CellContext {
  readonly source: Package;
  readonly styles: OpenedStyles;
  /** What is remembered of each opened sheet, by its part. */
  readonly sheets: Map<string, RememberedSheet>;
}

export interface RememberedSheet {
  /** Empty formatted rows that were left in the part. */
  readonly left: readonly LeftRow[];
  readonly drawing: OpenedDrawing;
  /** Whether its tab was selected. */
  readonly selected: boolean;
}

/** All of a sheet but its cells, rows, drawing and name. */
export type SheetFrame = Omit<
  SheetModel,
  'id' | 'name' | 'visibility' | 'cells' | 'rows' | 'changed' | 'charts' | 'shapeCount'
>;

export interface OpenedFrame {
  readonly part: XmlDocument;
  readonly frame: SheetFrame;
  readonly relationships: readonly Relationship[];
}

/** The sheet of a part. Throws a SyntaxError where it is no worksheet that can be read. */
export function openSheet(context: OpenContext, name: string, partName: string): SheetModel {
  if (context.sheets.has(partName)) throw new SyntaxError(`${partName} is another sheet already`);
  const { part, frame, relationships } = openFrame(context, partName);
  const sheetData = child(part.root, 'sheetData');
  const { cells, rows, left } = openRows(part.text, sheetData?.innerStart ?? 0, sheetData?.innerEnd ?? 0, context);
  const sheet: SheetModel = { ...newSheet(name, partName), ...frame, cells, rows, changed: false };
  const drawing = readDrawing(context.source, sheet, relationships);
  context.sheets.set(partName, {
    left,
    drawing,
    selected: flag(child(part.root, 'sheetViews', 'sheetView'), 'tabSelected'),
  });
  return { ...sheet, charts: drawing.charts.map((one) => structuredClone(one.model)), shapeCount: drawing.shapeCount };
}

export function openFrame(context: OpenContext, partName: string): OpenedFrame {
  const part = wholePart(context.source, partName, 'worksheet', 'sheetData');
  const { text, root } = part;
  // With a prefix of another namespace its rows would not be seen.
  if (!startTag(text, root).startsWith('<worksheet')) throw new SyntaxError(`${partName} is no worksheet`);
  const relationships = relationshipsOf(context.source, partName);
  const { palette } = context.styles;
  const frame: SheetFrame = {
    ...readView(root, palette),
    ...readSizes(root),
    merges: children(child(root, 'mergeCells'), 'mergeCell').flatMap((one) => areaOf(attribute(one, 'ref')) ?? []),
    tables: readTables(context.source, root, relationships),
    conditionalFormats: readConditionalFormats(part, context.styles),
    validations: readValidations(part),
    links: readLinks(root, relationships),
    page: readPage(part),
    customProperties: readCustomProperties(context.source, root, relationships),
    protected: flag(child(root, 'sheetProtection'), 'sheet'),
    commentCount: countComments(context.source, relationships),
    part: partName,
  };
  return { part, frame, relationships };
}

function countComments(source: Package, relationships: readonly Relationship[]): number {
  return relationships
    .filter((one) => one.kind === 'comments')
    .reduce((sum, one) => sum + count(partBytes(source, one.target)), 0);
}

function count(part: Uint8Array | undefined): number {
  return part ? (new TextDecoder().decode(part).match(/<(?:\w+:)?comment[\s>]/g) ?? []).length : 0;
}
