/** What pasting is asked for and answers with. */
import type { RateKey } from '../register';
import type { BenchmarkChange } from './benchmarkChanges';
import type { RegisterRequest } from './readWorkbook';

export interface PasteRequest extends RegisterRequest {
  /** Tab-separated (as Excel copies a table) or CSV (commas or semicolons), with a row of headings. */
  readonly text: string;
  readonly reading?: PasteReading;
}

/** What is said of a pasted table that it doesn't say itself. */
export interface PasteReading {
  /** From the table's heading to ours, '' = not used. It beats what a heading says by itself. */
  readonly headings?: Readonly<Record<string, string>>;
  /** Of all that names no period itself. */
  readonly period?: string;
  /** How percentages are typed in a column in which nothing tells; absent = such a column is left out. */
  readonly percent?: Readonly<Partial<Record<RateKey, PercentScale>>>;
}

/** 0.56 and 56, both for 56%. */
export type PercentScale = 'fractions' | 'percent';

/**
 * `new`: council and period are not on the sheet. `changes`: they are, with other figures. `same`: they are, with these
 * figures. `duplicate`: they stand more than once in the text or on the sheet. `own`: the own council's, which is
 * computed. `unread`: see `reason`.
 */
export type PasteState = 'new' | 'changes' | 'same' | 'duplicate' | 'own' | 'unread';

/** A cell that a row would change; `before` and `after` as shown. */
export interface PasteChange {
  /** The heading as the sheet spells it. */
  readonly column: string;
  /** A1 address; '' in a row to be added. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** The figures of one council and period. */
export interface PasteRow {
  /** Where they stand in the text: "line 4"; the key of their decision. */
  readonly place: string;
  /** As the sheet spells it where it is there, else as pasted. */
  readonly council: string;
  readonly period: string;
  readonly state: PasteState;
  readonly changes: readonly PasteChange[];
  /** Why the row is not read, what it is a duplicate of, or which of its figures can't be read; '' else. */
  readonly reason: string;
  /** A council with nearly this name, of the sheet or of England's: the same? With what the row would do if it were. */
  readonly near?: {
    readonly council: string;
    readonly state: 'new' | 'changes' | 'same' | 'duplicate';
    readonly changes: readonly PasteChange[];
  };
}

/** A heading of the text, or several that mean the same of different years or councils. */
export interface PasteColumn {
  /** The name by which the request can map it. */
  readonly theirs: string;
  readonly heading: string;
  /** What it is taken as: the sheet's heading; '' where it is not taken. */
  readonly into: string;
  /** Percentages that could be fractions, so that they are left out: the request can say which (`percent`). */
  readonly unclear?: RateKey;
}

export interface PastePreview {
  /** Name of the sheet; the one to be made where the workbook has none. */
  readonly sheet: string;
  readonly makesSheet: boolean;
  readonly columns: readonly PasteColumn[];
  /** What a column can be taken as. */
  readonly meanings: readonly string[];
  /** What the table names nowhere: nothing of it can be added then. */
  readonly lacks: readonly ('council' | 'period')[];
  readonly rows: readonly PasteRow[];
  /** What `addPasted` needs to know again. */
  readonly request: PasteRequest;
  /** Fingerprint of the sheet when it was looked at; undefined where there was none. */
  readonly seen: string | undefined;
}

/** `take as near`: the row is of the council that `near` names. */
export type PasteDecision = 'take' | 'take as near' | 'leave';

/** By place. Rows that are `new`, and not nearly another's name, are taken unless left; all others are left unless taken. */
export type PasteDecisions = Readonly<Record<string, PasteDecision>>;

export interface PasteAdded {
  readonly sheet: string;
  readonly made: boolean;
  /** Rows added, and rows changed. */
  readonly added: number;
  readonly changed: number;
  /** Every cell that was written. */
  readonly changes: readonly BenchmarkChange[];
  readonly remarks: readonly string[];
}
