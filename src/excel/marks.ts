/** The marks by which the add-in knows its own sheets: worksheet custom properties of at most 255 characters each. */
import { isTemporarySheetName } from './names';

const LONGEST = 255;

const REPORT = 'complaints-appendix.report';
const SHEET = 'complaints-appendix.sheet';
const NAMES = 'complaints-appendix.names';
const REPLACED = 'complaints-appendix.replaced';
const TITLE = 'complaints-appendix.title';

/**
 * `building`: hidden, under a temporary name. `written`: finished; a run is complete when none of its sheets is
 * `building`. `kept`: left to the analyst beside its successor, never replaced or deleted. `given`: made for the
 * analyst, whose sheet it is from then on.
 */
export type MarkState = 'building' | 'written' | 'kept' | 'given';

export interface SheetMark {
  /** Kind and period: what a new report of the same replaces. */
  readonly report: string;
  /** Id of the sheet plan. */
  readonly plan: string;
  /** Number of the run that wrote it: no two runs whose sheets stand in the workbook share one. */
  readonly run: string;
  readonly state: MarkState;
  /** The name that the sheet was written under: where it has another now, somebody renamed it. */
  readonly name: string;
  /** The name of its first table, '' for none: Excel gives the table of a copied sheet another. */
  readonly table: string;
  /** Fingerprint of the computed cells. */
  readonly cells: string;
  /** Fingerprint of the commentary that was carried over to it. */
  readonly commentary: string;
  /** Size of what was written, and how many charts and shapes stood on the sheet when it was finished. */
  readonly rows: number;
  readonly columns: number;
  readonly charts: number;
  readonly shapes: number;
}

/** On a sheet that a run is replacing, from just before it is renamed until it is deleted. */
export interface Replaced {
  readonly run: string;
  /** The sheet's name before. */
  readonly name: string;
  readonly visibility: Visibility;
  /** Fingerprint of the commentary that was carried over from it. */
  readonly commentary: string;
  /** What becomes of it once the run is complete. */
  readonly fate: 'deleted' | 'kept';
}

export type Visibility = `${Excel.SheetVisibility}`;

export interface Marks {
  readonly sheet?: SheetMark;
  readonly replaced?: Replaced;
  /** The document title that was set along with this sheet. */
  readonly title?: string;
}

interface Property {
  readonly key: string;
  readonly value: string;
}

export function reportMark(kind: string, period: string): string {
  return `${kind}|${period}`.slice(0, LONGEST);
}

/** Kind and period of a mark made by `reportMark`. */
export function reportOf(mark: string): { readonly kind: string; readonly period: string } {
  const [kind = '', ...period] = mark.split('|');
  return { kind, period: period.join('|') };
}

export function sheetProperties(mark: SheetMark): readonly Property[] {
  const { report, name, table } = mark;
  return [{ key: REPORT, value: report }, { key: NAMES, value: JSON.stringify({ name, table }) }, stateProperty(mark)];
}

/** The property that changes in a sheet's life; the others stay. */
export function stateProperty(mark: SheetMark): Property {
  const { plan, run, state, cells, commentary, rows, columns, charts, shapes } = mark;
  return { key: SHEET, value: JSON.stringify({ plan, run, state, cells, commentary, rows, columns, charts, shapes }) };
}

export function replacedProperty(replaced: Replaced): Property {
  return { key: REPLACED, value: JSON.stringify(replaced) };
}

export const REPLACED_KEY = REPLACED;

export function titleProperty(title: string): Property {
  return { key: TITLE, value: documentTitle(title) };
}

/** A title as the document property holds it. */
export function documentTitle(title: string): string {
  return title.slice(0, LONGEST);
}

/** Reads a sheet's marks. A sheet with a broken mark counts as the analyst's: it is left alone. */
export function marksOf(properties: readonly Property[]): Marks {
  const value = (key: string): string | undefined =>
    properties.find((property) => property.key.toLowerCase() === key)?.value;
  const report = value(REPORT);
  const names = parsed<Pick<SheetMark, 'name' | 'table'>>(value(NAMES), ['name', 'table']);
  const sheet = parsed<Omit<SheetMark, 'report' | 'name' | 'table'>>(value(SHEET), [
    ...(['plan', 'run', 'state', 'cells', 'commentary'] as const),
  ]);
  const replaced = parsed<Replaced>(value(REPLACED), ['run', 'name', 'visibility', 'commentary', 'fate']);
  const title = value(TITLE);
  return {
    ...(report === undefined || sheet === undefined || names === undefined
      ? {}
      : { sheet: { ...sheet, ...names, report } }),
    ...(replaced === undefined ? {} : { replaced }),
    ...(title === undefined ? {} : { title }),
  };
}

/** Whether the add-in wrote the sheet for itself: such a sheet is never taken for a register. */
export function isOurs(name: string, marks: Marks): boolean {
  return (marks.sheet !== undefined && marks.sheet.state !== 'given') || isTemporarySheetName(name);
}

function parsed<T>(text: string | undefined, texts: readonly (keyof T)[]): T | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as T;
    return texts.every((key) => typeof value[key] === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}
