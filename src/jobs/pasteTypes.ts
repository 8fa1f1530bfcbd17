/** What pasting is asked for and answers with. */
import type { BenchmarkChange } from './benchmarkChanges';
import type { RegisterRequest } from './readWorkbook';

export interface PasteRequest extends RegisterRequest {
  /** Tab-separated (as Excel copies a table) or CSV (commas or semicolons), with a row of headings. */
  readonly text: string;
  /** How the percentages of a column are typed in which nothing tells; absent = such a column is left out. */
  readonly percent?: PercentScale;
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

export interface PasteRow {
  /** Line of the text, from 1; the key of its decision. */
  readonly line: number;
  /** As the sheet spells it where it is there, else as pasted. */
  readonly council: string;
  readonly period: string;
  readonly state: PasteState;
  readonly changes: readonly PasteChange[];
  /** Why the row is not read, or what it is a duplicate of; '' else. */
  readonly reason: string;
  /** A council of the sheet with nearly this name: the same? With what the row would do if it were. */
  readonly near?: {
    readonly council: string;
    readonly state: 'new' | 'changes' | 'same' | 'duplicate';
    readonly changes: readonly PasteChange[];
  };
}

export interface PastePreview {
  /** Name of the sheet; the one to be made where the workbook has none. */
  readonly sheet: string;
  readonly makesSheet: boolean;
  /**
   * The text's columns, and the sheet's column that each goes to; `into` is '' where it is not taken. `isUnclear` is one
   * of percentages that could be fractions: the request can say which (`percent`).
   */
  readonly columns: readonly { readonly heading: string; readonly into: string; readonly isUnclear?: true }[];
  readonly rows: readonly PasteRow[];
  /** What `addPasted` needs to know again. */
  readonly request: PasteRequest;
  /** Fingerprint of the sheet when it was looked at; undefined where there was none. */
  readonly seen: string | undefined;
}

/** `take as near`: the row is of the council that `near` names. */
export type PasteDecision = 'take' | 'take as near' | 'leave';

/** By line. Rows that are `new`, and not nearly another's name, are taken unless left; all others are left unless taken. */
export type PasteDecisions = Readonly<Record<number, PasteDecision>>;

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
