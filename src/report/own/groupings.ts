/** What rows of a table can be grouped by, each once by its name. A further grouping is a further entry. */
import { NONE, type Scope } from '../../figures';
import {
  CHANNELS,
  EXTENSIONS,
  foldKey,
  isCellUnread,
  LGSCO_DECISION_NAMES,
  OUTCOMES,
  RECORD_TYPES,
  STAGES,
  YES_NO,
  type ChoiceColumn,
  type ColumnKey,
  type NameColumn,
  type NameKey,
  type RecordType,
  type Register,
} from '../../register';
import type { Split } from './counter';

interface Named {
  /** Heading of its column in tables. */
  readonly name: string;
  /** What else it is called. */
  readonly also?: readonly string[];
  /** The record type whose rows are counted where the table names none; complaints if absent. */
  readonly counts?: RecordType;
}

/** A column of names: an open list, official names in the order of `list` on the sheet `Lists`. */
export interface NamesGrouping extends Named {
  readonly kind: 'names';
  /** What it rests on; absent for a column of the council's own. */
  readonly key?: NameKey;
  readonly list?: string;
  readonly split: (register: Register) => Split;
  /** A row counts in every group that it names. */
  readonly isMentions?: true;
}

/** A column with a closed list, in that order. */
export interface ListGrouping extends Named {
  readonly kind: 'list';
  readonly key: ColumnKey;
  readonly split: (register: Register) => Split;
}

/** Part of a scope, so that its figures are those of the tables by stage and procedure. */
export interface ScopeGrouping extends Named {
  readonly kind: 'scope';
  readonly key: 'recordType' | 'procedure' | 'stage';
  readonly values: (register: Register) => readonly ScopeValue[];
  readonly split: (register: Register) => Split;
}

export interface ScopeValue {
  readonly name: string;
  /** What else it is called. */
  readonly also?: readonly string[];
  readonly scope: Scope;
}

export interface TimeGrouping extends Named {
  readonly kind: 'time';
  readonly size: 'Month' | 'Quarter' | 'Year';
}

export type Grouping = NamesGrouping | ListGrouping | ScopeGrouping | TimeGrouping;

export const GROUPINGS: readonly Grouping[] = [
  names('Team', 'team', 'Team', { also: ['Teams'] }),
  names('Service area', 'serviceArea', 'Service area', { also: ['Service areas'] }),
  {
    ...{ kind: 'scope', name: 'Procedure', also: ['Procedures'], key: 'procedure' },
    split: choiceSplit('procedure', ({ procedures }) => procedures.map(({ label }) => label)),
    values: ({ procedures }) =>
      procedures.map(({ id, name, label, aliases }) => ({
        ...{ name: label, also: [name, ...aliases], scope: { procedure: id } },
      })),
  },
  {
    ...{ kind: 'scope', name: 'Stage', also: ['Stages'], key: 'stage', split: choiceSplit('stage') },
    values: (register) =>
      STAGES.slice(0, lastStage(register)).map((stage) => ({ name: `Stage ${stage}`, scope: { stage } })),
  },
  {
    ...{ kind: 'scope', name: 'Record type', also: ['Type', 'Record types'], key: 'recordType' },
    split: choiceSplit('recordType'),
    values: () => RECORD_TYPES.map((name) => ({ name, scope: { recordType: name } })),
  },
  { kind: 'list', name: 'Outcome', also: ['Outcomes'], key: 'outcome', split: choiceSplit('outcome') },
  names('Primary theme', 'primaryTheme', 'Theme', { also: ['Theme', 'Primary themes'] }),
  {
    ...{ kind: 'names', name: 'Themes mentioned', also: ['Theme mentions', 'Theme mentioned', 'Themes'] },
    ...{ key: 'primaryTheme', list: 'Theme', isMentions: true },
    split: ({ primaryTheme, otherThemes }) => ({ id: 'mentions', column: primaryTheme, others: otherThemes }),
  },
  names('Root cause', 'rootCause', 'Root cause', { also: ['Root causes'] }),
  names('Refusal reason', 'refusalReason', 'Refusal reason', { also: ['Refusal reasons', 'Reason for refusal'] }),
  { kind: 'list', name: 'Channel', also: ['Channels'], key: 'channel', split: choiceSplit('channel') },
  names('Complainant type', 'complainantType', 'Complainant type', { also: ['Complainant', 'Complainants'] }),
  names('Service user group', 'serviceUserGroup', 'Service user group', { also: ['Service user groups'] }),
  names('Ethnicity', 'ethnicity', 'Ethnicity', { also: ['Ethnic group'] }),
  { kind: 'list', name: 'Extension', also: ['Extensions'], key: 'extension', split: choiceSplit('extension') },
  { kind: 'list', name: 'Landlord complaint', key: 'landlord', split: choiceSplit('landlord') },
  {
    ...{ kind: 'list', name: 'LGSCO decision', also: ['Ombudsman decision', 'LGSCO decisions'], counts: 'LGSCO' },
    ...{ key: 'lgscoDecision', split: choiceSplit('lgscoDecision') },
  },
  names('Compliment origin', 'complimentOrigin', 'Compliment origin', { counts: 'Compliment' }),
  names('Compliment theme', 'complimentTheme', 'Compliment theme', { counts: 'Compliment' }),
  { kind: 'time', name: 'Month', also: ['Months'], size: 'Month' },
  { kind: 'time', name: 'Quarter', also: ['Quarters'], size: 'Quarter' },
  { kind: 'time', name: 'Year', also: ['Years', 'Financial year'], size: 'Year' },
];

/** The values of closed lists, by column: a value of a condition is one of them. */
export const LIST_VALUES: Partial<Record<ColumnKey, readonly string[]>> = {
  outcome: OUTCOMES,
  channel: CHANNELS,
  extension: EXTENSIONS,
  landlord: YES_NO,
  lgscoDecision: LGSCO_DECISION_NAMES,
};

/** The grouping of that name: one of ours, one by the council's heading for a column of ours, or a column of its own. */
export function groupingNamed(text: string, register: Register): Grouping | undefined {
  const key = foldKey(text);
  const ours = GROUPINGS.find(({ name, also = [] }) => [name, ...also].some((one) => foldKey(one) === key));
  if (ours) return ours;
  const column = register.own.known.get(key);
  if (column) return GROUPINGS.find((one) => 'key' in one && one.key === column);
  const own = register.own.columns.get(key);
  return own && { kind: 'names', name: own.heading, split: () => ({ id: `own ${key}`, column: own.column }) };
}

/** A row is of several of its groups at once. */
export function isMentions(grouping: Grouping): boolean {
  return grouping.kind === 'names' && grouping.isMentions === true;
}

export function isByYear(grouping: Grouping): boolean {
  return grouping.kind === 'time' && grouping.size === 'Year';
}

/** Rows for which none is recorded, as part of a scope. */
export const NONE_OF: Record<ScopeGrouping['key'], Scope | undefined> = {
  // A row without a record type counts as nothing.
  recordType: undefined,
  procedure: { procedure: NONE },
  stage: { stage: NONE },
};

function names(name: string, key: NameKey, list: string, more: Omit<Named, 'name'>): NamesGrouping {
  return { kind: 'names', name, key, list, split: (register) => ({ id: key, column: register[key] }), ...more };
}

type ChoiceKey = {
  [K in ColumnKey]: Register[K] extends ChoiceColumn ? K : never;
}[ColumnKey];

/** A closed list as names; a cell that was not understood may be any of them. */
function choiceSplit(
  key: ChoiceKey,
  namesOf: (register: Register) => readonly string[] = (register) => register[key].values,
): (register: Register) => Split {
  const views = new WeakMap<Register, NameColumn>();
  return (register) => {
    const column = views.get(register) ?? { codes: Uint32Array.from(register[key].codes), names: namesOf(register) };
    views.set(register, column);
    return { id: key, column, unread: { key, isUnread: (row) => isOpen(register, row, key) } };
  };
}

/** Three stages, or as many as a row is at. */
function lastStage({ stage }: Register): number {
  return stage.codes.reduce((last, code) => Math.max(last, code), USUAL_STAGES);
}

const USUAL_STAGES = 3;

/** Where it is not known that a row is a complaint, it has no default of a complaint's procedure and stage either. */
function isOpen(register: Register, row: number, key: ColumnKey): boolean {
  if (isCellUnread(register, row, key)) return true;
  const isOfComplaints = key === 'procedure' || key === 'stage';
  return isOfComplaints && register[key].codes[row] === 0 && isCellUnread(register, row, 'recordType');
}
