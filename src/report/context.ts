/** What every table is built from, and the small helpers that keep tables declarative. */
import type { Day } from '../calendar';
import { countOf, difference, display, missing, rateOf, relativeChange } from '../figures';
import type { DisplayStyle, Facts, Figure } from '../figures';
import type { CountId, RateId, Scope } from '../figures';
import type { Companions, Register } from '../register';
import type { PublishedFigures } from './published';
import type { Year } from './years';
import type { Cell, NoteMark, Shown, Table } from './types';

export interface ReportContext {
  readonly facts: Facts;
  readonly register: Register;
  readonly companions: Companions;
  readonly council: string;
  readonly style: DisplayStyle;
  /** Labels of the two periods: `2022/23`, `2021/22`. */
  readonly current: string;
  readonly previous: string;
  readonly published: PublishedFigures;
  /** The current period and those before it, oldest first; found when first asked for. */
  readonly years: () => readonly Year[];
  /** When the cases that came to a later stage were first received, by case ref; found when first asked for. */
  readonly firstReceived: () => ReadonlyMap<string, Day>;
}

/** A table before the report has numbered its notes. */
export type TableDraft = Omit<Table, 'notes'> & {
  /** Notes of the title. */
  readonly noteTexts: readonly string[];
  /** What a table rests on whose cells may be texts, or that may have no rows: without it the table is left out. */
  readonly restsOn?: readonly Figure[];
  /** Free texts of the register that the table prints, by column, so that somebody can look at them first. */
  readonly prints?: readonly PrintedTexts[];
  /** Notes of single headings and row labels. */
  readonly marks?: readonly NoteMark[];
};

/** Cells of a column of free text, by the rows of the register. */
export interface PrintedTexts {
  readonly column: FreeText;
  readonly rows: Iterable<number>;
}

export type FreeText = 'issue' | 'learning' | 'lgscoReason' | 'complimentText';

/** A table of FIGURES.md; several tables where one a service area or procedure is asked for. */
export interface TableEntry {
  readonly id: string;
  readonly build: (context: ReportContext) => readonly TableDraft[];
}

/** A figure as shown. `signed` puts a plus before a rise. */
export function show(context: ReportContext, figure: Figure, signed = false): Shown {
  return { figure, ...display(figure, context.style, signed) };
}

/** What a cell says; '' for a blank. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : cell.text;
}

/** A count of both periods. */
export function counts(context: ReportContext, id: CountId, scope?: Scope): { current: Figure; previous: Figure } {
  return {
    current: countOf(context.facts, 'current', id, scope),
    previous: countOf(context.facts, 'previous', id, scope),
  };
}

/** A rate of both periods. */
export function rates(context: ReportContext, id: RateId, scope?: Scope): { current: Figure; previous: Figure } {
  return {
    current: rateOf(context.facts, 'current', id, scope),
    previous: rateOf(context.facts, 'previous', id, scope),
  };
}

/** What the current figure is compared with: nothing where the register knows only a part of either period. */
export function comparableTo({ facts }: ReportContext, previous: Figure): Figure {
  return facts.periods.isComparable ? previous : missing(previous.unit, 'N/A');
}

/** current − previous; N/A where either is missing or of a part of its period. */
export function gapBetween(context: ReportContext, current: Figure, previous: Figure): Figure {
  return difference(current, comparableTo(context, previous));
}

/** (current − previous) ÷ previous; N/A from zero, and where either is missing or of a part of its period. */
export function changeBetween(context: ReportContext, current: Figure, previous: Figure): Figure {
  return relativeChange(current, comparableTo(context, previous));
}

/** The number of a figure that is a count; 0 where it is missing. */
export function countNumber(figure: Figure | undefined): number {
  return figure?.ratio?.of ?? 0;
}

/** Is this the basis `Responded to`? */
export function respondedBasis(context: ReportContext): boolean {
  return context.facts.settings.basis === 'Responded to';
}
