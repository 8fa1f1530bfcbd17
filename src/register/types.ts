import type { Rectangle } from '../a1';
import type { Day } from '../calendar';

/** What Excel hands over for a cell: '' is an empty cell, an error cell arrives as its text (`#N/A`). */
export type CellValue = string | number | boolean | null;

/**
 * A block of a sheet as read. `row` and `column` are the zero-based position of its first cell. A row may end before the
 * others do: the rest of it is blank.
 */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What is known of a sheet before it is read whole: enough to recognise a register or a companion sheet. */
export interface SheetOutline {
  readonly name: string;
  readonly visible: boolean;
  /** True for sheets that the add-in wrote itself: never taken for a register. */
  readonly ours: boolean;
  /** Used range (values only), zero-based; absent for an empty sheet. */
  readonly used?: Rectangle;
  /** The first rows of the used range, as a Grid has them: some hundreds, by which its columns can be judged. */
  readonly head: readonly (readonly CellValue[])[];
  /** The last rows where there are more; absent where `head` has them all. */
  readonly tail?: readonly (readonly CellValue[])[];
  readonly tables: readonly TableOutline[];
}

/** An Excel Table: its whole range, header row included, zero-based. */
export interface TableOutline extends Rectangle {
  readonly name: string;
  readonly headings: readonly CellValue[];
  readonly hasTotals: boolean;
}

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing wrong, with its place. A personal detail is never repeated in `value` or `message`. */
export interface Finding<Rule extends string = string> {
  /** Id of the rule, kebab-case. */
  readonly rule: Rule;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address without the sheet; '' where the finding is about the sheet. */
  readonly cell: string;
  readonly ref?: string;
  readonly column?: string;
  readonly value?: string;
  readonly message: string;
  readonly suggestion?: string;
  /** What the cell should hold, without a doubt; absent where only a person can know. */
  readonly fix?: string | number;
  /** So many further findings of the rule are not listed, and this one stands for them. */
  readonly others?: number;
}

/** A list column with fixed allowed values: code 0 = none, else `values[code - 1]`. */
export interface ChoiceColumn<V extends string = string> {
  readonly codes: Uint8Array;
  readonly values: readonly V[];
}

/** A list column with open values, folded to official names: code 0 = not recorded, else `names[code - 1]`. */
export interface NameColumn {
  readonly codes: Uint32Array;
  readonly names: readonly string[];
}

/** A `;`-separated list column: code 0 = none, else `sets[code - 1]`, codes of `names` as in NameColumn. */
export interface NamesColumn {
  readonly codes: Uint32Array;
  readonly sets: readonly (readonly number[])[];
  readonly names: readonly string[];
}

/** '' = nothing recorded. */
export type TextColumn = readonly string[];
/** Days; 0 = none. */
export type DateColumn = Int32Array;
/** Pence, so that sums are exact; NaN = none. */
export type MoneyColumn = Float64Array;

export type RecordType =
  | 'Complaint'
  | 'Initial feedback'
  | 'Concern'
  | 'Member enquiry'
  | 'MP enquiry'
  | 'Compliment'
  | 'LGSCO'
  | 'ADR'
  | 'Service request'
  | 'Comment'
  | 'Housing Ombudsman';
export type Status = 'Open' | 'Responded' | 'Closed' | 'Withdrawn' | 'Rejected' | 'Cancelled';
export type StageName = '1' | '2' | '3' | '4' | '5' | '6' | '7';
export type Outcome = 'Upheld' | 'Partially upheld' | 'Not upheld' | 'No finding';

/** The names of one list in the order of the `Lists` sheet. */
export interface OfficialName {
  readonly list: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A team's service area. */
  readonly group: string;
  readonly from: Day;
  readonly to: Day;
}

/** A row of `Benchmarks`. Rates are fractions; `undefined` = missing or suppressed, never zero. */
export interface BenchmarkRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly council: string;
  readonly period: string;
  readonly received?: number;
  readonly upheldRate?: number;
  readonly inTimeRate?: number;
  readonly upheld?: number;
  readonly closed?: number;
  readonly inTime?: number;
  readonly due?: number;
  readonly source: string;
}

/** A row of `Ombudsman`: what the LGSCO published of an authority. Rates are fractions; `undefined` = not published. */
export interface OmbudsmanRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly authority: string;
  readonly period: string;
  readonly received?: number;
  readonly invalid?: number;
  readonly advice?: number;
  readonly referredBack?: number;
  readonly closedInitially?: number;
  readonly notUpheld?: number;
  readonly upheld?: number;
  readonly upholdRate?: number;
  /** The rate that was typed is not upheld ÷ (upheld + not upheld): one of the three is wrong, so there is no rate. */
  readonly isRateInDoubt?: true;
  readonly upholdAverage?: number;
  readonly upheldPerPeople?: number;
  readonly complianceRate?: number;
  readonly complianceAverage?: number;
  readonly remedyRate?: number;
  readonly remedyAverage?: number;
  /** A1 addresses of the figures, by their keys. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What a figure of a sheet beside the register is of; what is absent isn't asked. */
export interface TypedScope {
  /** Its id. */
  readonly procedure?: string;
  readonly stage?: StageName;
}

/** A row of `Context`. */
export interface ContextRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly measure: string;
  readonly period: string;
  readonly group: string;
  /** A1 address of its group; '' where the sheet lacks the column. */
  readonly groupCell: string;
  readonly value: number;
  /** Of a target: whose answers in time it is for. */
  readonly target?: TypedScope;
}

/**
 * A published figure of a year whose rows are not in the register, under the names that its table gives it (see
 * `publishedPlace`); `value` undefined = "Not recorded".
 */
export interface PublishedFigure {
  /** As Excel numbers it. */
  readonly row: number;
  readonly table: string;
  readonly measure: string;
  /** '' for the table's total; a name of an open list as it is typed. */
  readonly group: string;
  readonly period: string;
  readonly value?: number;
}
