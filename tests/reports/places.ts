/** What a produced report says at a place, and whether that is the published figure. */
import type { Report, Table } from '../../src/report';
import type { CheckedFigure, Place } from './published';

type Cell = Table['rows'][number][number];

/** The text at the places, joined with ` / `; undefined where the report has no such place. */
export function producedAt(report: Report, places: readonly Place[]): string | undefined {
  const texts = places.map((place) => textAt(report, place));
  return texts.includes(undefined) ? undefined : texts.join(' / ');
}

export type Verdict = 'equal' | 'different by a listed slip' | 'different otherwise';

/** A listed slip must be needed, and must say exactly what ours says. */
export function verdictOn(report: Report, { at, published, slip }: CheckedFigure): Verdict {
  const produced = producedAt(report, at);
  if (produced === undefined) return 'different otherwise';
  if (sameFigure(published, produced)) return slip ? 'different otherwise' : 'equal';
  return slip?.produced === produced ? 'different by a listed slip' : 'different otherwise';
}

/** Alike in text, or the same number with the same unit at the places that are published. */
export function sameFigure(published: string, produced: string): boolean {
  if (published === produced) return true;
  const [a, b] = [numberIn(published), numberIn(produced)];
  if (!a || !b) return false;
  return a.unit === b.unit && a.places <= b.places && Number(roundedTo(b.value, a.places)) === a.value;
}

function numberIn(text: string): { value: number; places: number; unit: string } | undefined {
  const match = /^([-+]?)(£?)(\d[\d,]*(?:\.(\d+))?)( ?[%a-z]*)$/.exec(text);
  if (!match) return undefined;
  const [, sign, pound = '', digits = '', fraction = '', unit = ''] = match;
  const value = Number(`${sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}`);
  return { value, places: fraction.length, unit: pound + unit.trim() };
}

/** Half away from zero on the decimal text. */
function roundedTo(value: number, places: number): string {
  const shifted = Number(`${Math.abs(value)}e${places}`);
  return `${value < 0 ? '-' : ''}${Math.floor(shifted + 0.5)}e-${places}`;
}

function textAt(report: Report, place: Place): string | undefined {
  if (place === 'period title') return report.periodTitle;
  if ('sentence' in place) return inSentence(report, place.sentence, place.words);
  const table = tablesOf(report).find(({ id }) => id === place.table);
  if (!table) return undefined;
  if ('first' in place) return table.rows.slice(0, place.first).map(firstText).join(', ');
  if ('heading' in place) return table.columns[place.heading]?.heading;
  if ('rows' in place) return addedUp(place.rows.map((row) => cellAt(table, row, place.column)));
  const found = cellAt(table, place.row, place.column);
  if (place.as === undefined || found === undefined) return found === undefined ? undefined : textOf(found);
  if (found === null || typeof found === 'string') return undefined;
  return `${found.figure.numerator ?? '?'} of ${found.figure.denominator ?? '?'}`;
}

export function tablesOf(report: Report): readonly Table[] {
  return report.sections.flatMap(({ tables }) => tables);
}

export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '');
}

function firstText(row: readonly Cell[]): string {
  return textOf(row[0]);
}

/** The row is looked up in the wanted text column itself, else in the text column before: tables can hold two lists. */
function cellAt(table: Table, row: string, column: string): Cell | undefined {
  const at = table.columns.findIndex(({ heading }) => heading === column);
  const names = table.columns.findLastIndex(({ kind }, index) => kind === 'text' && index < Math.max(at, 1));
  const named = table.rows.find((cells) => textOf(cells[names]) === row);
  const listed = table.rows.find((cells) => table.columns[at]?.kind === 'text' && textOf(cells[at]) === row);
  return (listed ?? named)?.[at];
}

function addedUp(cells: readonly (Cell | undefined)[]): string | undefined {
  const values = cells.map((cell) => (typeof cell === 'object' ? cell?.value : undefined));
  return values.includes(undefined) ? undefined : String(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}

function inSentence(report: Report, id: string, words: string): string | undefined {
  const sentence = tablesOf(report)
    .flatMap(({ sentences }) => sentences)
    .find((it) => it.id === id);
  const [before = '', after = ''] = words.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`${before}(.+?)${after === '' ? '[.]?$' : after}`).exec(sentence?.text ?? '')?.[1];
}
