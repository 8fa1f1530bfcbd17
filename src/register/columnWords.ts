/** The form of the tables of words: how councils write the values of the closed lists. */
import type { ColumnKind, ColumnKinds } from './columnKinds';
import type { ChoiceColumn } from './types';

export type ChoiceKind = { [K in ColumnKind]: ColumnKinds[K] extends ChoiceColumn ? K : never }[ColumnKind];
export type ValueOf<K extends ChoiceKind> = ColumnKinds[K]['values'][number];

/** The columns that a cell of another may speak of: "Closed - Upheld" under Status is a Status and an Outcome. */
export const GIVEN_KINDS = ['procedure', 'stage', 'status', 'outcome'] as const satisfies readonly ChoiceKind[];
export type GivenKind = (typeof GIVEN_KINDS)[number];

/**
 * Ways of writing one value, separated by semicolons and compared without case, spaces, punctuation and word order, so
 * that one entry is all of "Part-upheld", "part upheld" and "UPHELD (PART)". Only wording that can mean nothing else has
 * a place here. The value's own name need not be repeated under `here`.
 */
interface ValueWords {
  /** Understood in a cell of the value's own column only: "Y", "Live". */
  readonly here?: string;
  /** Understood wherever it is written. */
  readonly anywhere?: string;
}

export interface ColumnWords<Value extends string = string> {
  readonly values: Readonly<Record<Value, ValueWords>>;
  /** What says in this column that nothing is recorded yet, beside what says so in every column. */
  readonly nothing?: string;
  /** What may stand beside a value without changing it: "Stage 1 - investigation" is stage 1. */
  readonly beside?: string;
  /** What has to be asked, and is not a value with a slip in it: by the reason, which ends a sentence. */
  readonly asked?: Readonly<Record<string, string>>;
  /** The other columns that a cell may speak of. */
  readonly gives?: readonly GivenKind[];
  /** Single words with which a value isn't meant, or not it alone: then it has to be asked. */
  readonly notWith?: Readonly<Partial<Record<Value, string>>>;
  /** What a cell that speaks of other columns only says in its own; absent where it isn't understood then. */
  readonly ifOthersOnly?: Value | 'nothing';
}

/** Beside a value of any column. Never "decision": a stage 1 decision that is upheld is a complaint that isn't. */
export const BESIDE_ANY =
  'Complaint; Complaints; Case; Formal; Standard; The; A; An; This; Of; At; Is; Was; Outcome; Response; Status; Procedure; Process';
