// The kinds of columns, and what an entry of the list of columns says.
import { must } from '../must';
import type { CHANNELS, EXTENSIONS, LgscoDecision, STAGES, YES_NO, YES_NO_NA } from './allowedValues';
import type {
  ChoiceColumn,
  DateColumn,
  MoneyColumn,
  NameColumn,
  NamesColumn,
  Outcome,
  RecordType,
  Status,
  TextColumn,
} from './types';

/** What a column holds; decides how it is parsed and stored. */
export interface ColumnKinds {
  text: TextColumn;
  date: DateColumn;
  money: MoneyColumn;
  recordType: ChoiceColumn<RecordType>;
  /** Names of the register's procedures. */
  procedure: ChoiceColumn;
  stage: ChoiceColumn<(typeof STAGES)[number]>;
  extension: ChoiceColumn<(typeof EXTENSIONS)[number]>;
  status: ChoiceColumn<Status>;
  outcome: ChoiceColumn<Outcome>;
  yesNo: ChoiceColumn<(typeof YES_NO)[number]>;
  yesNoNa: ChoiceColumn<(typeof YES_NO_NA)[number]>;
  channel: ChoiceColumn<(typeof CHANNELS)[number]>;
  lgscoDecision: ChoiceColumn<LgscoDecision>;
  name: NameColumn;
  names: NamesColumn;
}
export type ColumnKind = keyof ColumnKinds;

/**
 * `synonyms` are headings met in councils' own registers, the likeliest first; a heading may stand with several
 * columns and goes to the first in this order that has none better. `list` names the list of the `Lists` sheet whose
 * official names the column takes; two columns with the same list share one dictionary of names.
 */
export interface ColumnSpec<Kind extends ColumnKind = ColumnKind, Key extends string = string> {
  readonly key: Key;
  readonly heading: string;
  readonly kind: Kind;
  readonly synonyms: readonly string[];
  /** A register without this column cannot be read; others may be needed with it (`missingOf` in header.ts). */
  readonly required?: true;
  readonly list?: string;
  /**
   * Key of the column that this one's own headings serve as long as no better one does: many registers know one day
   * only, "Date logged", which is their Date received.
   */
  readonly servesFirst?: string;
  /** The figures that are wrong while a cell of this column cannot be read; absent where only a table has a hole. */
  readonly figures?: string;
}

/** The list of a column of names. */
export function listOf({ key, list }: ColumnSpec): string {
  return must(list, `the list of ${key}`);
}

export function column<const Key extends string, const Kind extends ColumnKind>(
  key: Key,
  heading: string,
  kind: Kind,
  synonyms: string,
  more: Pick<ColumnSpec, 'required' | 'list' | 'figures' | 'servesFirst'> = {},
): ColumnSpec<Kind, Key> {
  return { key, heading, kind, synonyms: synonyms.split('; '), ...more };
}
