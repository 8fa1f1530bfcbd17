/** Conditions of a table: which rows it counts at all. */
import { lacking, narrowed, NONE, restingOn, type Counted, type PeriodRows, type Scope } from '../../figures';
import { nameCodeAt, nameCodesAt, type ColumnKey, type RecordType, type Register } from '../../register';
import type { Split } from './counter';
import { NONE_OF, type Grouping, type ScopeGrouping } from './groupings';

export interface Condition {
  readonly grouping: Exclude<Grouping, { kind: 'time' }>;
  /** Official names; "Not recorded" is one. */
  readonly values: readonly string[];
}

/** Of conditions that a scope can say, that scope: their figures are those of the tables by stage and procedure. */
export function scopeOf(conditions: readonly Condition[], register: Register, type: RecordType | undefined): Scope {
  const isAsked = conditions.some(({ grouping }) => grouping.kind === 'scope' && grouping.key === 'recordType');
  const asked = conditions.flatMap((condition) => scopeOfOne(condition, register) ?? []);
  return asked.reduce((all, scope) => ({ ...all, ...scope }), isAsked || !type ? {} : { recordType: type });
}

/** Whether the condition is one that the scope says. */
export function isInScope(condition: Condition, register: Register): boolean {
  return scopeOfOne(condition, register) !== undefined;
}

/** What a condition with one value adds to the scope; undefined for any other. */
function scopeOfOne({ grouping, values }: Condition, register: Register): Scope | undefined {
  const [value, ...others] = values;
  if (grouping.kind !== 'scope' || value === undefined || others.length > 0) return undefined;
  return scopeNamed(grouping, value, register);
}

function scopeNamed(grouping: ScopeGrouping, value: string, register: Register): Scope | undefined {
  if (value === NONE) return NONE_OF[grouping.key];
  return grouping.values(register).find(({ name }) => name === value)?.scope;
}

type Narrow = (counted: Counted, scope: Scope, whole: PeriodRows) => Counted;

/** The count left in by the conditions that are not in its scope; each of them is a source that it rests on. */
export function withConditions(conditions: readonly Condition[], register: Register): Narrow {
  const tests = conditions.filter((condition) => !isInScope(condition, register)).map((one) => testOf(one, register));
  return (counted, scope, whole) => tests.reduce((left, test) => test(left, scope, whole), counted);
}

function testOf({ grouping, values }: Condition, register: Register): Narrow {
  const split = grouping.split(register);
  const wanted = new Set(codesNamed(grouping, values, register));
  const holds = (row: number): boolean | undefined => {
    if (split.unread?.isUnread(row)) return undefined;
    return codesOf(split, row).some((code) => wanted.has(code));
  };
  const columns: readonly ColumnKey[] = split.unread ? [split.unread.key] : [];
  return (counted, scope, whole) => narrowed(groupedCount(counted, grouping, register, scope, whole), holds, columns);
}

/** The groups of a row; 0 where none is recorded. */
function codesOf({ column, others }: Split, row: number): readonly number[] {
  const first = nameCodeAt(column.codes, row);
  const set = others ? nameCodesAt(others, row) : [];
  return first > 0 || set.length === 0 ? [first, ...set] : set;
}

/** The codes of the split that the names stand for; none for one that no row has. */
function codesNamed(grouping: Condition['grouping'], values: readonly string[], register: Register): readonly number[] {
  const { names } = grouping.split(register).column;
  // The values of a scope are named otherwise ("Stage 1") and stand in the order of their codes.
  const order = grouping.kind === 'scope' ? grouping.values(register).map(({ name }) => name) : names;
  return values.flatMap((value) => {
    if (value === NONE) return [0];
    const index = order.indexOf(value);
    return index < 0 ? [] : [index + 1];
  });
}

/**
 * What is counted, as a table by that grouping counts it: none of it where the register does not tell the group, or
 * where no row of the record type in the period has one.
 */
export function groupedCount(
  counted: Counted,
  grouping: Grouping,
  register: Register,
  scope: Scope,
  whole: PeriodRows,
): Counted {
  if (grouping.kind === 'time') return counted;
  const { key } = grouping;
  if (key === undefined) return counted;
  if (register.assumed.has(key)) return lacking(counted, [key]);
  const split = grouping.split(register);
  return restingOn(counted, key, (row) => codesOf(split, row).some((code) => code > 0), scope, whole);
}
