/** What an opened workbook remembers of its file. */
import type { WorkbookModel } from '../model/types';
import type { Package } from './package';
import type { OpenContext } from './sheetOpen';
import type { XmlDocument } from './xml';

export interface OpenedSource {
  readonly package: Package;
  /** Name of the main part, `xl/workbook.xml`. */
  readonly main: string;
  readonly workbook: XmlDocument;
  readonly context: OpenContext;
  /** Every sheet of the file in order, chart sheets too. */
  readonly entries: readonly SheetEntry[];
}

export interface SheetEntry {
  readonly name: string;
  /** Number by which the file knows the sheet, unlike its place. */
  readonly number: number;
  readonly state: string | undefined;
  readonly part: string;
  /** Id of the relationship from the main part. */
  readonly relationship: string;
  /** Id of the sheet in the model; absent for what the model does not hold. */
  readonly id: string | undefined;
}

const sources = new WeakSet<object>();

export function rememberSource(source: OpenedSource): OpenedSource {
  sources.add(source);
  return source;
}

/** The source that `openWorkbook` gave the workbook, if it came from a file. */
export function sourceOf(workbook: WorkbookModel): OpenedSource | undefined {
  return isSource(workbook.source) ? workbook.source : undefined;
}

function isSource(value: unknown): value is OpenedSource {
  return typeof value === 'object' && value !== null && sources.has(value);
}
